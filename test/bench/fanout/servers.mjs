import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { servers } from '../queries/servers.mjs';

const PEERS = fileURLToPath(new URL('../peers/fanout', import.meta.url));

/** @returns what to run, by name; `ours` first. `only` and `without` name servers, with commas. */
export function fanoutServers({ api, only, without = '' }, apiUrl) {
  const peer = (name) => ({ file: path.join(PEERS, `${name}.mjs`), args: [], env: { NODE_ENV: 'production' } });
  const { ours } = servers({ api, beside: [] }, apiUrl);
  const all = { ours, limit: peer('limit'), mercurius: peer('mercurius'), usual: peer('usual') };
  const left = without.split(',');
  return Object.fromEntries(Object.entries(all).filter(([name]) => !left.includes(name) && (!only || only.split(',').includes(name))));
}
