/** A district that asks its residents: communities, strata, people who were drawn and their tokens, and answers that are there already. */
import { createHash, randomUUID } from 'node:crypto';

export const COMMUNITIES = 1_153;
export const ITEMS = 12;
const AGES = ['AGE_18_39', 'AGE_40_59', 'AGE_60_PLUS'];
const GRIDS = 2;
const AT_ONCE = 5_000;

const hash = (purpose, text) => createHash('sha256').update(`${purpose} ${text}`).digest('base64url');
const padded = (n, digits) => String(n).padStart(digits, '0');
const gridCode = (district, community, grid) =>
  `${district}${padded(1 + Math.floor(community / 100), 3)}${padded(1 + (community % 100), 3)}${padded(grid + 1, 3)}`;

/** The same numbers each time. */
function generator(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** @returns ids of the survey and of its strata, by place; and what is counted */
export async function makeSurvey(client, district, state) {
  const [questionnaire, survey] = [randomUUID(), randomUUID()];
  const questions = Array.from({ length: ITEMS }, (_, i) => ({
    key: `q${i}`,
    kind: 'LIKERT',
    dimension: `d${i}`,
    text: `q${i}`,
    textEn: null,
    required: true,
    choices: [],
    rows: [],
    showIf: [],
  }));
  await client.query(`insert into questionnaire (district_code, id, lineage, state, title, questions) values ($1, $2, $2, 'FIXED', 'bench', $3)`, [
    district,
    questionnaire,
    JSON.stringify(questions),
  ]);
  await client.query(
    `insert into survey (district_code, id, title, state, areas, questionnaire_id, design, min_cell, closes_at) values ($1, $2, 'bench', $3, array[$5], $4, '{}', 10, now() + interval '1 day')`,
    [district, survey, state, questionnaire, district],
  );
  const strata = [];
  for (let community = 0; community < COMMUNITIES; community++)
    for (let grid = 0; grid < GRIDS; grid++)
      for (const cell of AGES)
        strata.push({
          id: randomUUID(),
          code: gridCode(district, community, grid),
          cell,
          households: 300,
          adults: 600,
          women: 320,
          men: 280,
          planned: 12,
        });
  await client.query(
    `insert into survey_stratum (district_code, id, survey_id, code, cell, households, adults, women, men, planned)
     select $1, id, $2, code, cell, households, adults, women, men, planned from jsonb_to_recordset($3::jsonb) as s(id uuid, code text, cell text, households int, adults int, women int, men int, planned int)`,
    [district, survey, JSON.stringify(strata)],
  );
  return { survey, strata, items: questions.map(({ key }) => ({ key, question: key, kind: 'LEVEL', dimension: key })) };
}

/** @returns how many answers to single questions were written */
export async function addResponses(client, district, { survey, strata }, count) {
  const random = generator(7);
  for (let done = 0; done < count; done += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, count - done) }, (_, i) => {
      const { code, cell } = strata[(done + i) % strata.length];
      return {
        code,
        cell,
        sex: random() < 0.55 ? 'FEMALE' : 'MALE',
        channel: random() < 0.8 ? 'LINK' : 'PAPER',
        scores: Array.from({ length: ITEMS }, () => 1 + Math.floor(5 * random())),
        weight: 20 + 30 * random(),
      };
    });
    await client.query(
      `insert into survey_response (district_code, id, survey_id, code, cell, sex, stream, channel, scores, base_weight, seconds, answered_on, answered_at, receipt)
       select $1, gen_random_uuid(), $2, code, cell, sex, 'PROBABILITY', channel, scores, weight, 90, current_date, now(), gen_random_uuid()::text
       from jsonb_to_recordset($3::jsonb) as r(code text, cell text, sex text, channel text, scores smallint[], weight float8)`,
      [district, survey, JSON.stringify(rows)],
    );
  }
  return count * ITEMS;
}

/** @returns tokens of people who were drawn and have not answered */
export async function addUnits(client, district, { survey, strata }, count) {
  const tokens = Array.from({ length: count }, (_, i) => `bench${padded(i, 17)}`);
  await client.query(`set session_replication_role = replica`);
  for (let done = 0; done < count; done += AT_ONCE) {
    const rows = tokens.slice(done, done + AT_ONCE).map((token, i) => {
      const { id: stratum, code } = strata[(done + i) % strata.length];
      return { id: randomUUID(), stratum, code, household: randomUUID(), resident: randomUUID(), hash: hash('unit', token) };
    });
    await client.query(
      `with given as (select * from jsonb_to_recordset($3::jsonb) as g(id uuid, stratum uuid, code text, household uuid, resident uuid, hash text)),
       units as (insert into sample_unit (district_code, id, survey_id, code, stratum_id, household_id, resident_id, adults, position, is_reserve)
         select $1, id, $2, code, stratum, household, resident, 2, 1, false from given)
       insert into survey_token (district_code, id, unit_id, token_hash) select $1, gen_random_uuid(), id, hash from given`,
      [district, survey, JSON.stringify(rows)],
    );
  }
  await client.query(`set session_replication_role = default`);
  return tokens.map((token) => `${district}-${token}`);
}
