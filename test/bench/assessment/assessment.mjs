/**
 * `npm run bench -- assessment`: staff whose quality is known are put in order by plain means and by what is computed; and a hundred
 * thousand of them are computed at once.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fromApi } from '../database.mjs';
import { INDICATORS, RATINGS } from './crowd.mjs';
import { correlations, WAYS } from './truth.mjs';

const RESULTS = new URL('../ASSESSMENT.md', import.meta.url);
const SIZES = [25_000, 50_000, 100_000];
const GOAL = { seconds: 60, peak: 1_024, linear: 1.3, better: 0.05 };
const SEEDS = 20;

/** @returns the exit code: 1 when a goal is missed, or a repeat gives other bytes */
export async function assessment({ api, only }) {
  if (only) return void console.log(await { truth, speed, stored }[only](api));
  const [known, runs, kept] = [await truth(api), await speed(api), await stored(api)];
  const text = report(known, runs, kept);
  writeFileSync(RESULTS, text);
  console.log(text);
  return verdicts(known, runs, kept).every(({ isReached }) => isReached) ? 0 : 1;
}
assessment.ownServer = true;

async function truth(api) {
  const computation = await fromApi(api, 'assessments/computation/index.js');
  const found = Array.from({ length: SEEDS }, (_, seed) => correlations(seed + 1, computation));
  const mean = (of) => found.reduce((total, one) => total + of(one) / SEEDS, 0);
  return {
    ways: WAYS.map((way, i) => ({ way, mean: mean(({ total }) => total[i]), least: Math.min(...found.map(({ total }) => total[i])) })),
    lines: found[0].lines.map(({ key }, i) => ({ key, plain: mean(({ lines }) => lines[i].plain), ours: mean(({ lines }) => lines[i].ours) })),
    // Seed by seed, not on the average only.
    wins: found.filter(({ total }) => total[3] > Math.max(...total.slice(0, 3))).length,
  };
}

async function speed(api) {
  const runs = [];
  for (const people of [...SIZES, SIZES.at(-1)]) runs.push(await computed(api, people));
  return runs;
}

const computed = (api, people) => apart(fork(new URL('compute.mjs', import.meta.url), [api, String(people)]), people);
/** The same through the database. */
const stored = (api) => apart(fork(new URL('stored.mjs', import.meta.url), [api, String(SIZES.at(-1))]), SIZES.at(-1));

const apart = (child, people) =>
  new Promise((resolve, reject) => {
    child.once('message', resolve).once('exit', (code) => reject(new Error(`${people} people ended with ${code}.`)));
  });

function verdicts({ ways }, runs, kept) {
  const [small, , large, again] = runs;
  const [plain, , , ours] = ways;
  // Of the processor: others may be at work on the machine.
  const ratio = large.cpu / small.cpu / (large.people / small.people);
  const put = (what, isReached) => ({ what, isReached });
  return [
    put(
      `correlation with the truth above plain averaging by ${GOAL.better}: ${(ours.mean - plain.mean).toFixed(3)}`,
      ours.mean - plain.mean >= GOAL.better,
    ),
    put(`${large.people} staff under ${GOAL.seconds} s: ${large.seconds.toFixed(1)} s`, large.seconds <= GOAL.seconds),
    put(`peak under ${GOAL.peak} MiB, the input included: ${Math.round(large.peak)} MiB`, large.peak <= GOAL.peak),
    put(`linear: processor time for each person at most ${GOAL.linear} times those of a quarter of them: ${ratio.toFixed(2)}`, ratio <= GOAL.linear),
    put('a repeat gives the same hashes', large.hashes.join() === again.hashes.join()),
    put(`read from and written to the database under ${GOAL.seconds} s: ${kept.seconds.toFixed(1)} s`, kept.seconds <= GOAL.seconds),
    put(`peak under ${GOAL.peak} MiB then: ${Math.round(kept.peak)} MiB`, kept.peak <= GOAL.peak),
    put('worked out again from the database the same comes out', kept.same),
  ];
}

const report = (known, runs, kept) => `# Results of \`npm run bench -- assessment\`

${cpus().length} cores; Node ${process.versions.node}.

${verdicts(known, runs, kept)
  .map(({ what, isReached }) => `- ${what}: ${isReached ? 'reached' : 'MISSED'}`)
  .join('\n')}

## Known truth

400 people whose quality is known, 260 raters of unequal severity, six of them for each person, 3 to 400 answers and 3 to 200 cases; ${SEEDS} made-up
districts. Spearman's correlation of the order that comes out with the order of quality; ours is the best of the four in ${known.wins} of ${SEEDS}.

| | mean | lowest of ${SEEDS} |
| --- | --- | --- |
${known.ways.map(({ way, mean, least }) => `| ${way} | ${mean.toFixed(3)} | ${least.toFixed(3)} |`).join('\n')}

Line by line:

| | plain | ours |
| --- | --- | --- |
${known.lines.map(({ key, plain, ours }) => `| ${key} | ${plain.toFixed(3)} | ${ours.toFixed(3)} |`).join('\n')}

## Speed

${INDICATORS} indicators and ${RATINGS} ratings for each; one process each, made of columns in memory; hashes of all that goes in and comes out included. Reading is
every line of every result once more, as whoever stores it does.

| staff | ratings | lines | corrected for severity | seconds | of the processor | reading | peak MiB | output hash |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${runs
  .map((run) =>
    [
      run.people,
      run.ratings,
      run.lines,
      run.corrected,
      run.seconds.toFixed(1),
      run.cpu.toFixed(1),
      run.reading.toFixed(1),
      Math.round(run.peak),
      `\`${run.hashes[1].slice(0, 16)}\``,
    ].join(' | '),
  )
  .map((row) => `| ${row} |`)
  .join('\n')}

## Through the database

What the job does: frozen figures and packed ratings are read, computed, and every line of every result written, in one transaction; then all of it once
more to see whether the same comes out. PostgreSQL works on the same cores; its memory is its own.

| staff | ratings | lines | seconds | of the server’s processor | again | peak MiB |
| --- | --- | --- | --- | --- | --- | --- |
| ${[kept.people, kept.ratings, kept.lines, kept.seconds.toFixed(1), kept.cpu.toFixed(1), kept.again.toFixed(1), Math.round(kept.peak)].join(' | ')} |
`;
