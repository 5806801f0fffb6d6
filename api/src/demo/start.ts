import pg from 'pg';
import type { DemoSize as ConfiguredSize } from '../config.js';
import { hashPassword } from '../identity/index.js';
import type { Keyring, Seal } from '../storage/sealing.js';
import { demoAccounts } from './accounts.js';
import { loadDemo } from './load.js';

/** Printed at every start, and never accepted outside a demonstration: a real installation has no demo accounts. */
export const DEMO_PASSWORD = 'Gridward-2026';

/**
 * Makes the demonstration city on the first start of an empty installation.
 * @returns whether it was made now
 */
export async function ensureDemo(adminUrl: string, size: ConfiguredSize, keyring: Keyring, progress: (text: string) => void): Promise<boolean> {
  if (size === 'none' || !(await isEmpty(adminUrl))) return false;
  progress(`making the demonstration city, size ${size}`);
  const keys = new Map<string, { sealed: string; seal: Seal }>();
  const keyOf = (district: string) => {
    const known = keys.get(district);
    if (known) return known;
    const sealed = keyring.generate(district);
    const made = { sealed, seal: keyring.seal(district, sealed) };
    keys.set(district, made);
    return made;
  };
  let shown = Date.now();
  const counts = await loadDemo(adminUrl, size, {
    seal: (district, text, place) => keyOf(district).seal.close(text, place),
    blindIndex: (district, text) => keyOf(district).seal.blindIndex(text),
    dataKey: (district) => keyOf(district).sealed,
    passwordHash: await hashPassword(DEMO_PASSWORD),
    now: new Date(),
    progress: ({ table, district = '', rows }) => {
      if (Date.now() - shown < 2_000) return;
      shown = Date.now();
      progress(`  ${district} ${table}: ${rows} rows`);
    },
  });
  progress(`demonstration city ready: ${counts['grid'] ?? 0} grids, ${counts['account'] ?? 0} accounts`);
  return true;
}

async function isEmpty(adminUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from division limit 1');
    return rowCount === 0;
  } finally {
    await client.end();
  }
}

/** Whether this installation is a demonstration, by an account that no real one has. */
export async function isDemo(adminUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from account where login = 'city@210100' and name like '演示·%'`);
    return Boolean(rowCount);
  } finally {
    await client.end();
  }
}

export const printedAccounts = (size: ConfiguredSize) => (size === 'none' ? [] : demoAccounts(size));
