#!/usr/bin/env node
/**
 * npm run bench -- queries [--rounds=10] [--seconds=0.4] [--beside=<folder of another api>]
 * npm run bench -- plans
 * npm run bench -- fanout [--subscribers=10000] [--each=1] [--laps=2] [--publications=10] [--only=ours,limit,mercurius,usual,storm]
 * npm run bench -- answers [--listeners=1000] [--rate=850] [--duration=60]
 * npm run bench -- register [--rows=100000]
 * npm run bench -- surveys [--only=counting|taking]
 * npm run bench -- assessment [--only=truth|speed]
 *
 * Numbers of a shared machine move by half from one minute to the next, so only ratios within one run mean anything.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answers } from './answers/answers.mjs';
import { assessment } from './assessment/assessment.mjs';
import { withDatabase } from './database.mjs';
import { fanout } from './fanout/fanout.mjs';
import { plans } from './plans/plans.mjs';
import { queries } from './queries/queries.mjs';
import { register } from './register/register.mjs';
import { surveys } from './surveys/surveys.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    // Many short visits: a slow moment of the machine then spoils few of them.
    rounds: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '0.4' },
    /** Measured in the same run, as "beside 1", "beside 2", …: builds of an older or a changed API. Writes no RESULTS.md. */
    beside: { type: 'string', multiple: true, default: [] },
    /** Folder of the API, built. */
    api: { type: 'string', default: fileURLToPath(new URL('../../api', import.meta.url)) },
    subscribers: { type: 'string', default: '10000' },
    /** With fanout: subscriptions on each socket, where one process may not open as many files as there are subscribers. Writes no FANOUT.md. */
    each: { type: 'string', default: '1' },
    laps: { type: 'string', default: '2' },
    publications: { type: 'string', default: '10' },
    /** With answers: who listens, answers a second, seconds. */
    listeners: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '850' },
    duration: { type: 'string', default: '60' },
    /** With register: rows of the sheet. Fewer than by default write no REGISTER.md. */
    rows: { type: 'string', default: '100000' },
    /** Only what this regular expression names, such as `q1 16`; with fanout, servers; with surveys and assessment, a half. Writes no results. */
    only: { type: 'string' },
    /** Servers to leave out, with commas. Writes no RESULTS.md. */
    without: { type: 'string' },
  },
});
const COMMANDS = { queries, plans, fanout, answers, register, surveys, assessment };
const command = COMMANDS[positionals[0] ?? 'queries'];
if (!command) {
  console.error(`Unknown: ${positionals[0]}. Known: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(1);
}
const NUMBERS = ['rounds', 'seconds', 'subscribers', 'each', 'laps', 'publications', 'listeners', 'rate', 'duration', 'rows'];
const options = { ...values, ...Object.fromEntries(NUMBERS.map((name) => [name, Number(values[name])])) };
try {
  process.exitCode = command.ownServer
    ? await command(options)
    : await withDatabase(values.api, (database) => command(options, database), command.settings);
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
}
