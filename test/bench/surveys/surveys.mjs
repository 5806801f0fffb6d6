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

/** The job itself, with the role and the statements it has in the server: doubts, sums, weights, suppression, writing, cleaning. */
async function countAll(client, api, apiUrl) {
  const district = districtCode(1);
  const survey = await makeSurvey(client, district, 'CLOSED');
  const answers = await addResponses(client, district, survey, Math.ceil(ANSWERS / ITEMS));
  await client.query('analyze survey_response');
  // The root first: it loads what decorators need.
  await fromApi(api, 'app.js');
  const { countingTasks } = await fromApi(api, 'surveys/results/counting.js');
  const { createOrm } = await fromApi(api, 'storage/orm.js');
  const { JOBS, sessionContext } = await fromApi(api, 'request/tenancy.js');
  const orm = await createOrm(apiUrl, 1, 600_000);
  const transaction = (work) => orm.em.fork({ session: sessionContext(JOBS) }).transactional(work);
  const task = countingTasks.find(({ name }) => name === 'survey-figures');
  const began = performance.now();
  await task.run({ payload: { district, surveyId: survey.survey }, transaction });
  const seconds = (performance.now() - began) / 1_000;
  await orm.close();
  const one = async (text) => (await client.query(text, [survey.survey])).rows[0].n;
  return {
    seconds,
    answers,
    figures: await one('select count(*)::int as n from survey_figure where survey_id = $1'),
    communities: await one(`select count(distinct code)::int as n from survey_figure where survey_id = $1 and length(code) = 12 and n is not null`),
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

const report = ({ seconds, answers, figures, communities, peak }, { rate, taken, refused, stored }) => `# Results of \`npm run bench -- surveys\`

${cpus().length} cores, shared with PostgreSQL and with those who answer; Node ${process.versions.node}.

## Counting

${answers} answers to ${ITEMS} questions in ${COMMUNITIES} communities became ${figures} figures with weights, intervals and suppression, of which ${communities}
communities are shown; the rows were cleaned of what leads back to people. ${seconds.toFixed(1)} s (goal ${GOAL.seconds}): ${verdict(seconds <= GOAL.seconds)}. Peak ${peak} MiB.

## Taking

${PEOPLE} people with a token of their own answered as quickly as one process took it: ${Math.round(rate)} a second (goal ${GOAL.rate}): ${verdict(rate >= GOAL.rate)}.
Taken ${taken}, refused ${refused}, stored ${stored}.
`;
