/** `npm run bench -- fanout`: one alert to all subscribers of one process, server after server, and the reconnect storm. */
import { writeFileSync } from 'node:fs';
import { installPeers } from '../queries/servers.mjs';
import { requireFiles } from './files.mjs';
import { report } from './report.mjs';
import { fanoutServers } from './servers.mjs';
import { storm } from './storm.mjs';
import { visit } from './visit.mjs';

const RESULTS = new URL('../FANOUT.md', import.meta.url);
const MISSED = 20;

/** @returns the exit code: 1 when a floor of budget.json is missed */
export async function fanout(options, { adminUrl, apiUrl }) {
  requireFiles(Math.ceil(options.subscribers / options.each));
  installPeers();
  const visits = await visitAll(options, fanoutServers(options, apiUrl));
  const gale = wantsStorm(options)
    ? await storm(fanoutServers({ api: options.api }, apiUrl).ours, { ...options, missed: MISSED }, adminUrl)
    : undefined;
  const { text, failed } = report(visits, gale && { ...gale, missed: MISSED }, options);
  if (!options.only && !options.without && options.each === 1) writeFileSync(RESULTS, text);
  console.log(text);
  return failed ? 1 : 0;
}

/** For the storm's statements. */
fanout.settings = ['shared_preload_libraries=pg_stat_statements'];

const wantsStorm = ({ only, without = '' }) => !without.split(',').includes('storm') && (!only || only.split(',').includes('storm'));

async function visitAll(options, servers) {
  const visits = [];
  for (let lap = 0; lap < options.laps; lap++) {
    for (const [name, what] of Object.entries(servers)) {
      visits.push({ lap, ...(await visit(name, what, { ...options, district: lap + 1 })) });
      const { cpu, p99, memory, delivered, expected } = visits.at(-1);
      console.error(
        `bench: lap ${lap + 1}, ${name}: ${cpu.toFixed(1)} µs, p99 ${p99.toFixed(0)} ms, ${memory.toFixed(1)} KB, ${delivered} of ${expected}`,
      );
    }
  }
  return visits;
}
