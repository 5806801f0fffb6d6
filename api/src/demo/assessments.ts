import pg from 'pg';
import { ASSIGN_RATERS } from '../assessments/cycles/raters.sql.js';
import { LIST_SUBJECTS } from '../assessments/cycles/subjects.sql.js';
import type { Indicator } from '../assessments/schemes/indicator.js';
import { templateFor } from '../assessments/schemes/template.js';
import { attendanceRate } from '../attendance/index.js';
import { alertMeasure } from '../callouts/index.js';
import { trainingHours } from '../staff/index.js';
import { surveyMeasure } from '../surveys/index.js';
import { idOf } from './ids.js';

/** The district whose accounts are printed. */
const DISTRICT = '210102';
const POSTS = ['GRID_WORKER', 'CIVIL_AFFAIRS_OFFICER', 'PUBLIC_SAFETY_OFFICER', 'CULTURE_SPORTS_OFFICER', 'COMMUNITY_DIRECTOR'] as const;
const RATERS = [30, 10, 50, 10, 10];
const MONTHS_IN_A_QUARTER = 3;

const isoDay = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** @returns first and last day of the quarter so many quarters before a day */
function quarter(now: Date, before: number) {
  const first = MONTHS_IN_A_QUARTER * (Math.floor(now.getUTCMonth() / MONTHS_IN_A_QUARTER) - before);
  return {
    number: (((first / MONTHS_IN_A_QUARTER) % 4) + 4) % 4,
    from: isoDay(now.getUTCFullYear(), first, 1),
    to: isoDay(now.getUTCFullYear(), first + MONTHS_IN_A_QUARTER, 0),
  };
}

/**
 * Schemes, the last quarter with ratings that are all in (its time to rate is over, so that the server works out its results when it
 * starts), and the current quarter in which people are being rated.
 * @param adminUrl of a user whom row security does not bind
 */
export async function demoAssessments(adminUrl: string, now: Date): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'gridward demo' });
  await client.connect();
  try {
    await client.query('begin');
    for (const post of POSTS) await writeScheme(client, post);
    const [last, current] = [quarter(now, 1), quarter(now, 0)];
    const past = await writeCycle(client, last, now, last.to);
    await client.query(RATE, [DISTRICT, past]);
    await client.query(CHECK, [DISTRICT, past]);
    await writeCycle(client, current, now, current.to);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function writeScheme(client: pg.Client, post: string): Promise<void> {
  const indicators: readonly Indicator[] = templateFor(post, [attendanceRate, alertMeasure, trainingHours, surveyMeasure]);
  const id = idOf('assessment_scheme', post);
  await client.query(
    `insert into assessment_scheme (district_code, id, code, lineage, edition, state, title, title_en, post, indicators, published_at) values ($1::text, $2::uuid, $1::text, $2::uuid, 1, 'PUBLISHED', $3, $4, $5, $6, now())`,
    [DISTRICT, id, `${TITLES[post] ?? post}考核方案`, `Scheme for ${post.toLowerCase().replaceAll('_', ' ')}s`, post, JSON.stringify(indicators)],
  );
}

const TITLES: Readonly<Record<string, string>> = {
  GRID_WORKER: '网格员',
  CIVIL_AFFAIRS_OFFICER: '民政专干',
  PUBLIC_SAFETY_OFFICER: '综治专干',
  CULTURE_SPORTS_OFFICER: '文体专干',
  COMMUNITY_DIRECTOR: '社区主任',
};
const QUARTERS = ['一', '二', '三', '四'];

async function writeCycle(client: pg.Client, { from, to, number }: ReturnType<typeof quarter>, now: Date, until: string): Promise<string> {
  const id = idOf('assessment_cycle', from);
  await client.query(
    `insert into assessment_cycle (district_code, id, code, title, period, "from", "to", state, collect_until) values ($1::text, $2, $1::text, $3, 'QUARTER', $4, $5, 'COLLECTING', $6)`,
    [DISTRICT, id, `${from.slice(0, 4)}年第${QUARTERS[number] ?? ''}季度考核`, from, to, until],
  );
  const today = now.toISOString().slice(0, 10);
  await client.query(numbered(LIST_SUBJECTS), [DISTRICT, id]);
  await client.query(numbered(ASSIGN_RATERS), [DISTRICT, id, DISTRICT, today, today, ...RATERS]);
  return id;
}

/** Placeholders as the driver takes them. */
const numbered = (text: string) => {
  let count = 0;
  return text.replace(/\?/g, () => `$${++count}`);
};

/** 6 to 10 by the person rated and, less, by who rates: each with an own eye. The same for everybody who starts it. */
const RATE = `
update assessment_rating r set scores = array(
  select least(10, greatest(1, 7 + ('x' || substr(md5(r.subject_id::text), 1, 2))::bit(8)::int % 4 + ('x' || substr(md5(r.rater_id::text), 1, 2))::bit(8)::int % 3 - 1
    + ('x' || substr(md5(r.id::text || i), 1, 2))::bit(8)::int % 2))
  from assessment_scheme s, generate_series(1, (select count(*) from jsonb_array_elements(s.indicators) e where e ->> 'kind' = 'RATING')::int) i
  where s.district_code = r.district_code and s.id = r.scheme_id)::smallint[]
where r.district_code = $1 and r.cycle_id = $2`;

/** Samples of the work, as a sheet would bring them. */
const CHECK = `
insert into assessment_import (district_code, id, cycle_id, subject_id, code, account_id, indicator, numerator, denominator, source)
select j.district_code, gen_random_uuid(), j.cycle_id, j.id, j.code, j.account_id, i ->> 'key', 16 + ('x' || substr(md5(j.id::text), 1, 2))::bit(8)::int % 5, 20, i ->> 'item'
from assessment_subject j join assessment_scheme s on s.district_code = j.district_code and s.id = j.scheme_id, jsonb_array_elements(s.indicators) i
where j.district_code = $1 and j.cycle_id = $2 and i ->> 'source' = 'IMPORTED'`;
