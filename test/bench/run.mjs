#!/usr/bin/env node
/**
 * npm run bench -- queries [--rounds=5] [--seconds=1] [--beside=<folder of another api>]
 * npm run bench -- plans
 *
 * Numbers of a shared machine move by half from one minute to the next, so only ratios within one run mean anything.
 */
import { parseArgs } from 'node:util';
import { withDatabase } from './database.mjs';
import { plans } from './plans/plans.mjs';
import { queries } from './queries/queries.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1' },
    /** Measured as "beside" in the same run: a build of an older or a changed API. */
    beside: { type: 'string' },
    /** Folder of the API, built. */
    api: { type: 'string', default: new URL('../../api', import.meta.url).pathname },
    /** Only what this regular expression names, such as `q1 16`. Writes no RESULTS.md. */
    only: { type: 'string' },
    /** Servers to leave out, with commas. Writes no RESULTS.md. */
    without: { type: 'string' },
  },
});
const COMMANDS = { queries, plans };
const command = COMMANDS[positionals[0] ?? 'queries'];
if (!command) {
  console.error(`Unknown: ${positionals[0]}. Known: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(1);
}
process.exitCode = await withDatabase(values.api, (database) => command({ ...values, rounds: Number(values.rounds), seconds: Number(values.seconds) }, database));
