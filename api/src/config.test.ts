import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readConfig } from './config.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
/** What the machine says of itself is not ours to explain in a table. */
const SYSTEM = ['INIT_CWD', 'LANG', 'LC_ALL', 'LC_MESSAGES'];

const readByTheCode = () => {
  const names = [...read('api/src/config.ts').matchAll(/'([A-Z][A-Z_]{3,})'/g)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !SYSTEM.includes(name)).toSorted();
};

test.each(['README.md', 'README.zh-CN.md'])('%s explains every variable, and no other', (file) => {
  const told = [...read(file).matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  expect(told.toSorted()).toEqual(readByTheCode());
});

test('.env.example has every variable', () => {
  const told = [...read('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(told).toEqual(expect.arrayContaining(readByTheCode()));
});

test('all mistakes are listed together', () => {
  const wrong = { PORT: 'high', GRIDWARD_DEMO: 'XL', DATABASE_URL: 'mysql://x', GRIDWARD_MASTER_KEY: 'short', GRIDWARD_TRUST_PROXY: 'maybe' };
  expect(() => readConfig(wrong)).toThrow(
    /PORT=high[\s\S]*GRIDWARD_DEMO=XL[\s\S]*GRIDWARD_TRUST_PROXY=maybe[\s\S]*DATABASE_URL[\s\S]*GRIDWARD_MASTER_KEY/,
  );
});

test('a secret is not repeated in the refusal', () => {
  expect(() => readConfig({ GRIDWARD_MASTER_KEY: 'secret', DATABASE_URL: 'mysql://u:secret@h' })).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining('secret') }),
  );
});

test('nothing needs to be set', () => {
  expect(readConfig({})).toMatchObject({ port: 4000, demo: 'S', databaseUrl: undefined, locale: 'zh-CN', requireSecondFactor: false });
  expect(readConfig({ LANG: 'en_US.UTF-8' }).locale).toBe('en');
});
