/**
 * `npm run bench -- surveys`: a million answers become figures with weights and intervals, place by place; and as many people as
 * possible answer at once to one process.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import pg from 'pg';
import { fromApi } from '../database.mjs';
import { servers, start } from '../queries/servers.mjs';
import { districtCode } from '../seed.mjs';
import { addResponses, addUnits, COMMUNITIES, ITEMS, makeSurvey } from './world.mjs';

const RESULTS = new URL('../SURVEYS.md', import.meta.url);
const GOAL = { seconds: 5, rate: 2_000 };
const PEOPLE = 20_000;
const ANSWERS = 1_000_000;
const MIN_CELL = 10;

/** @returns the exit code: 1 when an answer was lost, or a goal is missed */
export async function surveys({ api, only }, { adminUrl, apiUrl }) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    if (only) return void console.log(await { counting: countAll, taking: takeAll }[only](client, api, apiUrl));
    const counted = await countAll(client, api, apiUrl);
    const taken = await takeAll(client, api, apiUrl);
    const text = report(counted, taken);
    writeFileSync(RESULTS, text);
    console.log(text);
    return counted.seconds <= GOAL.seconds && taken.rate >= GOAL.rate && taken.stored === PEOPLE ? 0 : 1;
  } finally {
    await client.end();
  }
}

/** What the job does, with the role and the statements it has in the server: sums, weights, suppression, writing; then cleaning. */
async function countAll(client, api, apiUrl) {
  const district = districtCode(1);
  const { survey, strata, items } = await makeSurvey(client, district, 'CLOSED');
  const answers = await addResponses(client, district, { survey, strata }, Math.ceil(ANSWERS / ITEMS));
  await client.query('analyze survey_response');
  // The root first: it loads what decorators need.
  await fromApi(api, 'app.js');
  const { recount } = await fromApi(api, 'surveys/results/recount.js');
  const { clean } = await fromApi(api, 'surveys/results/cleaning.js');
  const { createOrm } = await fromApi(api, 'storage/orm.js');
  const { JOBS, sessionContext } = await fromApi(api, 'request/tenancy.js');
  const orm = await createOrm(apiUrl, 1, 600_000);
  const timed = async (work) => {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    await orm.em.fork({ session: sessionContext(JOBS) }).transactional(work);
    const { user, system } = process.cpuUsage(cpu);
    return { seconds: (performance.now() - began) / 1_000, cpu: (user + system) / 1e6 };
  };
  const counted = await timed((em) => recount(em, { district, surveyId: survey, areas: [district], minCell: MIN_CELL, items, isOver: true }));
  const cleaned = await timed((em) => clean(em, district, survey, MIN_CELL));
  await orm.close();
  const one = async (text) => (await client.query(text, [survey])).rows[0].n;
  const shown = `from survey_figure, jsonb_each(items) i where survey_id = $1 and i.value <> 'null'`;
  return {
    ...counted,
    cleaning: cleaned.seconds,
    answers,
    figures: await one(`select count(*)::int as n ${shown}`),
    communities: await one(`select count(distinct code)::int as n ${shown} and length(code) = 12`),
    peak: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
}

async function takeAll(client, api, apiUrl) {
  const district = districtCode(2);
  const survey = await makeSurvey(client, district, 'OPEN');
  const tokens = await addUnits(client, district, survey, PEOPLE);
  const server = await start('ours', servers({ api, beside: [] }, apiUrl).ours);
  const child = fork(new URL('people.mjs', import.meta.url));
  try {
    const answer = await new Promise((resolve, reject) => {
      child.once('message', resolve).once('exit', () => reject(new Error('The people ended early.')));
      child.send({ port: server.port, tokens, items: ITEMS });
    });
    const { rows } = await client.query('select count(*)::int as n from survey_response where survey_id = $1', [survey.survey]);
    return { ...answer, rate: PEOPLE / answer.seconds, stored: rows[0].n };
  } finally {
    child.kill();
    await server.stop();
  }
}

const verdict = (isReached) => (isReached ? 'reached' : 'MISSED');

const report = (
  { seconds, cpu, cleaning, answers, figures, communities, peak },
  { rate, taken, refused, stored },
) => `# Results of \`npm run bench -- surveys\`

${cpus().length} cores, shared with PostgreSQL and with those who answer; Node ${process.versions.node}.

## Counting

${answers} answers to ${ITEMS} questions in ${COMMUNITIES} communities became ${figures} figures that may be told, with weights, intervals and
suppression, of ${communities} communities: ${seconds.toFixed(1)} s (goal ${GOAL.seconds}): ${verdict(seconds <= GOAL.seconds)}; ${cpu.toFixed(1)} s of it were ours, the rest PostgreSQL's. Peak ${peak} MiB.
Then all answers were written anew without what leads back to people: ${cleaning.toFixed(1)} s.

## Taking

${PEOPLE} people with a token of their own answered as quickly as one process took it: ${Math.round(rate)} a second (goal ${GOAL.rate}): ${verdict(rate >= GOAL.rate)}.
Taken ${taken}, refused ${refused}, stored ${stored}.
`;
