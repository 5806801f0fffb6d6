import { reasonPlace } from '../../api/src/attendance/leave/leave.seal.js';
import { uuidv7 } from '../../api/src/storage/keys.js';
import {
  createAccount,
  createAlert,
  createAssessment,
  createDraft,
  createSource,
  createGroup,
  createTemplate,
  createCommunity,
  createDistrict,
  createGrid,
  createHome,
  createStaff,
  createStreet,
  createSurvey,
  sealedIn,
} from '../kit/builders.js';
import type { TestDatabase } from '../kit/database.js';
import type { Kind } from './slots.js';

/** One of everything that can be named, all in one community. */
export type Records = Readonly<Record<Exclude<Kind, 'codes'>, string>>;

export interface Place {
  readonly records: Records;
  /** What must not be in an answer for who may not see the place: codes begin so, and these names and ids. */
  readonly prefix: string;
  readonly marks: readonly string[];
}

/** Records that nobody else's answer may contain, under names that occur nowhere else. */
export async function createPlace(database: TestDatabase, community: string, mark: string): Promise<Place> {
  const { sql } = database;
  const district = community.slice(0, 6);
  await createDistrict(database, district);
  await createStreet(database, community.slice(0, 9), `${mark}街道`);
  await createCommunity(database, community, `${mark}社区`);
  const grid = await createGrid(database, { communityCode: community, number: 798, name: `${mark}网格` });
  const account = await createAccount(database, {
    district,
    login: `${mark.toLowerCase()}.person`,
    name: `${mark}账号`,
    posts: [{ role: 'GRID_WORKER', territory: grid.code }],
  });
  const staff = await createStaff(database, { divisionCode: community, name: `${mark}人员`, staffNo: `${mark}-1`, accountId: account.id });
  const filed = await createFiled(database, { staff: staff.id, account: account.id, code: community, mark });
  const member = uuidv7();
  await sql(
    `insert into grid_member (district_code, id, code, role, valid_from, grid_id, staff_id) values ($1, $2, $3, 'FULL_TIME', '2024-01-01', $4, $5)`,
    [district, member, grid.code, grid.id, staff.id],
  );
  const alert = await createAlert(database, { area: community, headline: `${mark}预警`, scope: 'RESTRICTED' });
  const help = uuidv7();
  await sql(`insert into help_request (district_code, id, alert_id, recipient, code, outcome) values ($1, $2, $3, 'device:test', $4, $5)`, [
    district,
    help,
    alert,
    community,
    `${mark}求助`,
  ]);
  const { callout, shift } = await createCallout(database, { district, code: community, alert, account: account.id, headline: `${mark}叫应` });
  const message = uuidv7();
  await sql(
    `insert into channel_message (district_code, id, account_id, division_code, kind, purpose, reference, round, title, text, status) values ($1, $2, $3, $4, 'SMS', 'CALLOUT', $2, 1, $5, $5, 'FAILED')`,
    [district, message, account.id, community, `${mark}消息`],
  );
  const source = await createSource(database, district, `${mark}来源`);
  const time = await createTime({ sql }, { district, code: community, staff: staff.id, account: account.id, words: `${mark}考勤` });
  const draft = await createDraft(database, community, `${mark}待批`);
  const group = await createGroup(database, community, `${mark}分组`);
  const template = await createTemplate(database, district, `${mark}模板`);
  const home = await createHome(database, grid.code, `${mark}楼`);
  const survey = await createSurvey(database, grid.code, home, `${mark}调查`);
  const assessment = await createAssessment(database, community, { staff: staff.id, account: account.id }, `${mark}考核`);
  const records = {
    ...assessment,
    ...home,
    ...survey,
    ...filed,
    ...time,
    callout,
    shift,
    help,
    message,
    template,
    group,
    draft,
    source,
    grid: grid.id,
    staff: staff.id,
    account: account.id,
    post: account.postIds[0] ?? '',
    member,
    alert,
    code: community,
    district,
    words: mark,
  };
  const ids = [
    records.grid,
    records.staff,
    records.account,
    records.post,
    member,
    alert,
    help,
    callout,
    shift,
    message,
    template,
    group,
    draft,
    source,
    ...Object.values(home),
    ...Object.values(survey),
    ...Object.values(filed),
    ...[assessment.subject, assessment.rating, assessment.entry, assessment.result, assessment.appeal, assessment.proposal],
    ...Object.values(time),
  ];
  return { records, prefix: community.slice(0, 9), marks: [mark, mark.toLowerCase(), ...ids] };
}

/** What lies in somebody’s file, and what else staff have to do with. */
async function createFiled(
  { sql }: Pick<TestDatabase, 'sql'>,
  { staff, account, code, mark }: { staff: string; account: string; code: string; mark: string },
) {
  const district = code.slice(0, 6);
  const row = async (table: string, values: Record<string, unknown>) => {
    const id = uuidv7();
    const all: Record<string, unknown> = { district_code: district, id, ...values };
    const columns = Object.keys(all).map((column) => `"${column}"`);
    await sql(`insert into ${table} (${columns.join()}) values (${columns.map((_, i) => `$${i + 1}`).join()})`, Object.values(all));
    return id;
  };
  const file = { staff_id: staff, division_code: code };
  const post = { post: 'OTHER', valid_from: '2024-01-01', is_primary: false };
  const rules = { ageMin: 18, ageMax: 45, ageMaxRelaxed: null, educationLeast: 'COLLEGE', conditions: [] };
  const notice = await row('recruitment_notice', {
    division_code: code,
    title: `${mark}招聘`,
    kind: 'COMMUNITY_WORKER',
    post: 'GRID_WORKER',
    places: 1,
    rules: JSON.stringify(rules),
    cut_off_on: '2026-01-01',
    closes_on: '2099-01-01',
    state: 'PUBLISHED',
    created_by: account,
  });
  const session = await row('training_session', {
    division_code: code,
    year: new Date().getFullYear(),
    topic: '培训',
    content: 'LAW',
    form: 'LECTURE',
    hours: 4,
    capacity: 4,
    starts_at: new Date(),
    place: '会议室',
    state: 'OPEN',
  });
  return {
    staffPost: await row('staff_post', { ...file, ...post }),
    qualification: await row('staff_qualification', { ...file, type: 'OTHER', title: `${mark}证书` }),
    notice,
    session,
    trainingRecord: await row('training_record', { ...file, session_id: session }),
    candidate: await row('recruitment_candidate', {
      notice_id: notice,
      division_code: code,
      number: 1,
      sealed_identity: 'x',
      name_masked: `${mark}*`,
      phone_masked: '1',
      id_number_masked: '1',
      person_index: mark,
      sex: 'FEMALE',
      age: 30,
      education: 'COLLEGE',
      findings: '[]',
      stages: '[]',
    }),
    gradeChange: await row('grade_change', {
      ...file,
      year: 2001,
      group: 'GENERAL',
      grade: 1,
      reasons: '[]',
      state: 'PUBLICIZED',
      note: `${mark}职级`,
    }),
    exitCase: await row('exit_case', { ...file, ground: 'OTHER', evidence: `${mark}退出`, created_by: account, state: 'STATEMENT_PERIOD' }),
    staffImport: await row('staff_import', { code, created_by: account, file_name: `${mark}.xlsx`, sealed_bytes: Buffer.from('x') }),
  };
}

/** A place that was called, with what was written down, and who is on duty there. */
async function createCallout(
  { sql }: Pick<TestDatabase, 'sql'>,
  of: { district: string; code: string; alert: string; account: string; headline: string },
) {
  const [callout, shift] = [uuidv7(), uuidv7()];
  await sql(
    `insert into callout (district_code, id, alert_id, incident_id, code, headline, level, status, called) values ($1, $2, $3, $3, $4, $5, 'RED', 'UNANSWERED', $6)`,
    [of.district, callout, of.alert, of.code, of.headline, [of.account]],
  );
  await sql(`insert into callout_step (district_code, id, callout_id, code, kind, account_id, note) values ($1, $2, $3, $4, 'CALLED', $5, $6)`, [
    of.district,
    uuidv7(),
    callout,
    of.code,
    of.account,
    of.headline,
  ]);
  await sql(
    `insert into duty_shift (district_code, id, code, account_id, starts_at, ends_at) values ($1, $2, $3, $4, now(), now() + interval '1 day')`,
    [of.district, shift, of.code, of.account],
  );
  return { callout, shift };
}

/** Somebody's time: hours, a correction, leave, and what was put to superiors. */
async function createTime(
  { sql }: Pick<TestDatabase, 'sql'>,
  of: { district: string; code: string; staff: string; account: string; words: string },
): Promise<{ plan: string; correction: string; leave: string; matter: string; report: string }> {
  const [plan, correction, leave, matter, report] = Array.from({ length: 5 }, () => uuidv7()) as [string, string, string, string, string];
  const { district, code, staff, account, words } = of;
  await sql(`insert into shift_plan (district_code, id, code, name, weekdays, valid_from) values ($1, $2, $3, $4, '{1}', '2024-01-01')`, [
    district,
    plan,
    code,
    words,
  ]);
  await sql(
    `insert into attendance_correction (district_code, id, staff_id, account_id, code, day, status, reason, requested_by) values ($1, $2, $3, $4, $5, '2024-01-02', 'NORMAL', $6, $4)`,
    [district, correction, staff, account, code, words],
  );
  await sql(
    `insert into leave_request (district_code, id, staff_id, account_id, code, kind, from_day, to_day, days, sealed_reason, state, steps) values ($1, $2, $3, $4, $5, 'ANNUAL', '2024-01-02', '2024-01-02', 1, $7, 'SUBMITTED', $6)`,
    [
      district,
      leave,
      staff,
      account,
      code,
      JSON.stringify([{ kind: 'SUBMITTED', at: '2024-01-01T00:00:00Z', by: account, name: words, note: words }]),
      await sealedIn({ sql }, district, words, reasonPlace(leave)),
    ],
  );
  await sql(`insert into report_matter (district_code, id, name, mode, report_minutes, answer_minutes) values ($1, $2, $3, 'REQUEST', 60, 60)`, [
    district,
    matter,
    words,
  ]);
  await sql(
    `insert into official_report (district_code, id, matter_id, mode, code, to_code, title, author_id, happened_at, submitted_at, answer_due_at) values ($1, $2, $3, 'REQUEST', $4, left($4, 9), $5, $6, now(), now(), now())`,
    [district, report, matter, code, words, account],
  );
  await sql(
    `insert into report_entry (district_code, id, report_id, code, report_author_id, kind, account_id, text) values ($1, $2, $3, $4, $5, 'FIRST_REPORT', $5, $6)`,
    [district, uuidv7(), report, code, account, words],
  );
  return { plan, correction, leave, matter, report };
}

/** One of everything in the first community of the demonstration city, which all of its named accounts have something to do with. */
export async function ownRecords(database: TestDatabase): Promise<Records> {
  const { sql } = database;
  const one = async (text: string, values: readonly unknown[] = []) => (await sql<{ v: string }>(text, values))[0]?.v ?? fail(text);
  const gridCode = await one(
    `select p.territory as v from post_assignment p join account a on a.district_code = p.district_code and a.id = p.account_id where a.login = 'leader@210102'`,
  );
  const grid = await one('select id as v from grid where code = $1', [gridCode]);
  const member = await one('select id as v from grid_member where grid_id = $1 limit 1', [grid]);
  const staff = await one('select staff_id as v from grid_member where id = $1', [member]);
  const account = await one(`select id as v from account where login = 'worker@210102'`);
  const post = await one('select id as v from post_assignment where account_id = $1 limit 1', [account]);
  const alert = await one(
    `select id as v from alert where district_code = '210102' and superseded_at is null and msg_type <> 'CANCEL' and expires_at > now() limit 1`,
  );
  const help = await one(
    `insert into help_request (district_code, id, alert_id, recipient, code) values ('210102', gen_random_uuid(), $1, 'device:own', $2) returning id as v`,
    [alert, gridCode],
  );
  const { callout, shift } = await createCallout({ sql }, { district: '210102', code: gridCode.slice(0, 12), alert, account, headline: '演示' });
  const message = await one(
    `insert into channel_message (district_code, id, account_id, division_code, kind, purpose, reference, round, title, text, status) values ('210102', gen_random_uuid(), $1, $2, 'SMS', 'CALLOUT', gen_random_uuid(), 1, 't', 't', 'FAILED') returning id as v`,
    [account, gridCode],
  );
  const template = await createTemplate(database, '210102', '演示模板');
  const group = await createGroup(database, gridCode.slice(0, 12), '演示分组');
  const source = await createSource(database, '210102', '演示来源');
  const draft = await createDraft(database, gridCode.slice(0, 12), '演示待批');
  const home = await createHome(database, gridCode, '演示楼');
  const time = await createTime({ sql }, { district: '210102', code: gridCode.slice(0, 12), staff, account, words: '演示考勤' });
  return {
    ...home,
    ...(await createAssessment(database, gridCode.slice(0, 12), { staff, account }, '演示考核')),
    ...(await createSurvey(database, gridCode, home)),
    ...(await createFiled(database, { staff, account, code: gridCode.slice(0, 12), mark: '演示' })),
    ...time,
    callout,
    shift,
    help,
    message,
    template,
    group,
    draft,
    source,
    grid,
    staff,
    account,
    post,
    member,
    alert,
    code: gridCode.slice(0, 12),
    district: '210102',
    words: '演示',
  };
}

const fail = (text: string): never => {
  throw new Error(`Nothing found: ${text}`);
};

/** What of a place occurs in an answer. */
export const markIn = (answer: string, { marks, prefix }: Place): string | undefined =>
  marks.find((mark) => answer.includes(mark)) ?? (answer.includes(`"${prefix}`) ? prefix : undefined);
