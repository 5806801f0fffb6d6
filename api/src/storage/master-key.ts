import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Keyring } from './sealing.js';

/**
 * The installation's keys. Without one from outside (`GRIDWARD_MASTER_KEY`), a key is made once and kept beside the data:
 * right for one machine, wrong for several, which must share it.
 */
export function openKeyring(masterKey: string | undefined, dataDirectory: string): Keyring {
  return new Keyring(Buffer.from(masterKey ?? keptKey(path.join(dataDirectory, 'master.key')), 'base64'));
}

function keptKey(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8');
}
