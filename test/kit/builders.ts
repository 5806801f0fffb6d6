import { hashPassword } from '../../api/src/identity/passwords.js';
import { initialsOf } from '../../api/src/graphql/pinyin.js';
import { textPlace } from '../../api/src/surveys/feedback/text.seal.js';
import { Keyring } from '../../api/src/storage/sealing.js';
import { uuidv7 } from '../../api/src/storage/keys.js';
import type { TestDatabase } from './database.js';

export const PASSWORD = 'Correct-Horse-7';
let hash: Promise<string> | undefined;
let count = 0;
/** Different in every call. */
export const next = () => ++count;
export const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** A tenant with its division, and the city above it. */
export async function createDistrict({ sql }: TestDatabase, code = '210102', name = `区${code}`): Promise<string> {
  await sql(`insert into district (district_code, territory) values ($1, $2) on conflict do nothing`, [code, code]);
  await sql(division, [code.slice(0, 4), 'CITY', 'CITY', '沈阳市', 'sys', null]);
  await sql(division, [code, 'DISTRICT', 'DISTRICT', name, initialsOf(name), code.slice(0, 4)]);
  return code;
}

const division = `insert into division (code, level, kind, name, initials, parent_code, valid_from) values ($1, $2, $3, $4, $5, $6, '2024-01-01') on conflict do nothing`;

export async function createStreet({ sql }: TestDatabase, code: string, name = `街道${code.slice(6)}`): Promise<string> {
  await sql(division, [code, 'STREET', 'SUBDISTRICT', name, initialsOf(name), code.slice(0, 6)]);
  return code;
}

export async function createCommunity({ sql }: TestDatabase, code: string, name = `社区${code.slice(9)}`): Promise<string> {
  await sql(division, [code, 'COMMUNITY', 'RESIDENTS_COMMITTEE', name, initialsOf(name), code.slice(0, 9)]);
  return code;
}

export interface AccountDraft {
  readonly district?: string;
  readonly login?: string;
  readonly name?: string;
  readonly posts?: readonly { readonly role: string; readonly territory: string; readonly validFrom?: string; readonly validTo?: string | null }[];
  readonly mustChangePassword?: boolean;
}

/** Somebody who can sign in with PASSWORD. */
export async function createAccount({ sql }: TestDatabase, draft: AccountDraft = {}) {
  const { district = '210102', posts = [], mustChangePassword = false } = draft;
  const login = `${draft.login ?? `person${next()}`}@${district}`;
  const id = uuidv7();
  hash ??= hashPassword(PASSWORD);
  await sql('insert into account (district_code, id, login, name) values ($1, $2, $3, $4)', [district, id, login, draft.name ?? `测试${login}`]);
  await sql('insert into credential (district_code, id, account_id, password_hash, must_change_password) values ($1, $2, $3, $4, $5)', [
    district,
    uuidv7(),
    id,
    await hash,
    mustChangePassword,
  ]);
  const postIds: string[] = [];
  for (const { role, territory, validFrom = '2024-01-01', validTo = null } of posts) {
    const postId = uuidv7();
    await sql(
      'insert into post_assignment (district_code, id, account_id, role, territory, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6, $7)',
      [district, postId, id, role, territory, validFrom, validTo],
    );
    postIds.push(postId);
  }
  return { id, login, postIds };
}

export async function createStaff({ sql }: TestDatabase, draft: { divisionCode: string; name?: string; staffNo?: string; accountId?: string }) {
  const { divisionCode, name = `测试员${next()}`, staffNo = `T${next()}`, accountId = null } = draft;
  const id = uuidv7();
  await sql(
    `insert into staff_member (district_code, id, staff_no, name, initials, kind, post, division_code, account_id) values ($1, $2, $3, $4, $5, 'COMMUNITY_WORKER', 'GRID_WORKER', $6, $7)`,
    [divisionCode.slice(0, 6), id, staffNo, name, initialsOf(name), divisionCode, accountId],
  );
  return { id, name, staffNo };
}

export async function createGrid(
  { sql }: TestDatabase,
  draft: { communityCode: string; number?: number; name?: string; validFrom?: string; boundary?: object },
) {
  const { communityCode, number = next(), name = `网格${number}`, validFrom = '2024-01-01', boundary = null } = draft;
  const [id, code, district] = [uuidv7(), `${communityCode}${String(number).padStart(3, '0')}`, communityCode.slice(0, 6)];
  await sql(
    `insert into grid (district_code, id, code, community_code, name, initials, kind, valid_from, boundary) values ($1, $2, $3, $4, $5, $6, 'COMPREHENSIVE', $7, $8)`,
    [district, id, code, communityCode, name, initialsOf(name), validFrom, boundary && JSON.stringify(boundary)],
  );
  await sql(
    `insert into grid_revision (district_code, id, grid_id, code, name, kind, status, valid_from, boundary) values ($1, $2, $3, $4, $5, 'COMPREHENSIVE', 'ACTIVE', $6, $7)`,
    [district, uuidv7(), id, code, name, validFrom, boundary && JSON.stringify(boundary)],
  );
  return { id, code, name };
}

/** An alert as if published elsewhere: nobody is told. @returns its id */
export async function createAlert(
  { sql }: TestDatabase,
  draft: { id?: string; area: string; headline?: string; scope?: 'PUBLIC' | 'RESTRICTED' },
): Promise<string> {
  const { id = uuidv7(), area, headline = `预警 ${next()}`, scope = 'PUBLIC' } = draft;
  const district = area.slice(0, 6);
  const [counter] = await sql<{ last: number }>(
    `insert into alert_counter values ($1, 1) on conflict (district_code) do update set last = alert_counter.last + 1 returning last`,
    [district],
  );
  const seq = counter?.last ?? 0;
  await sql(
    `insert into alert (district_code, id, seq, identifier, sender, sender_name, status, msg_type, scope, level, category, event, urgency, severity, certainty, headline, description, instruction, areas, reached, effective_at, expires_at, incident_id, published_by)
     values ($1, $2, $3, $4, 's', 's', 'ACTUAL', 'ALERT', $7, 'RED', 'FIRE', '火灾', 'IMMEDIATE', 'EXTREME', 'LIKELY', $5, 'd', 'i', $6, $6, now(), now() + interval '1 day', $2, '')`,
    [district, id, seq, `${district}00000000_test_${seq}`, headline, [area], scope],
  );
  return id;
}

/** A message that waits for approval, written by nobody in particular. @returns its id */
export async function createDraft({ sql }: TestDatabase, area: string, headline: string): Promise<string> {
  const [district, id] = [area.slice(0, 6), uuidv7()];
  const texts = { event: '火灾', headline, description: 'd', instruction: 'i', headlineEn: null, descriptionEn: null, instructionEn: null };
  const kinds = {
    status: 'ACTUAL',
    msgType: 'ALERT',
    scope: 'PUBLIC',
    category: 'FIRE',
    urgency: 'IMMEDIATE',
    severity: 'EXTREME',
    certainty: 'LIKELY',
  };
  const times = { effectiveAt: inHours(0), onsetAt: null, expiresAt: inHours(5) };
  const content = { ...texts, ...kinds, ...times, district, areas: [area], polygon: null, level: 'RED', sender: 's', senderName: 's', contact: null };
  await sql(
    `insert into alert_draft (district_code, id, level, areas, content, author, decide_by) values ($1, $2, 'RED', $3, $4, 'nobody', now() + interval '1 day')`,
    [district, id, [area], JSON.stringify({ ...content, eventCode: null })],
  );
  return id;
}

/** Somebody whom the district asks for alerts, switched off. @returns its id */
export async function createSource({ sql }: TestDatabase, district: string, name: string): Promise<string> {
  const id = uuidv7();
  await sql(`insert into cap_source (district_code, id, name, url, enabled) values ($1, $2, $3, $4, false)`, [
    district,
    id,
    name,
    `https://${next()}.example`,
  ]);
  return id;
}

/** A saved group of one area. @returns its id */
export async function createGroup({ sql }: TestDatabase, area: string, name = `分组 ${next()}`): Promise<string> {
  const id = uuidv7();
  await sql(`insert into alert_group (district_code, id, name, areas) values ($1, $2, $3, $4)`, [area.slice(0, 6), id, name, [area]]);
  return id;
}

/** Wording of the district's own, under a key of its own. @returns its id */
export async function createTemplate({ sql }: TestDatabase, district: string, event: string): Promise<string> {
  const id = uuidv7();
  await sql(
    `insert into alert_template (district_code, id, key, level, category, event, event_en, urgency, certainty, hours, headline, headline_en, description, description_en, instruction, instruction_en)
     values ($1, $2, $3, 'BLUE', 'MET', $4, 'e', 'EXPECTED', 'LIKELY', 6, $4, 'h', 'd', 'd', 'i', 'i')`,
    [district, id, `OWN_${next()}`, event],
  );
  return id;
}

/** A building with one door, one household behind it and one resident of it; and a sheet that was uploaded for the grid. Names and numbers are sealed with nothing, so they do not open. */
export async function createHome({ sql }: TestDatabase, gridCode: string, name = `楼${next()}`) {
  const district = gridCode.slice(0, 6);
  const [building, dwelling, household, resident] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const row = (table: string, values: Record<string, unknown>) =>
    sql(
      `insert into ${table} (${Object.keys(values).join(', ')}) values (${Object.keys(values)
        .map((_, i) => `$${i + 1}`)
        .join()})`,
      Object.values(values),
    );
  const at = { district_code: district, code: gridCode };
  await row('building', { ...at, id: building, name, initials: initialsOf(name), kind: 'OLD' });
  await row('dwelling', { ...at, id: dwelling, building_id: building, unit: '1单元', room: '101' });
  await row('household', { ...at, id: household, dwelling_id: dwelling, size: 1, tags: ['MARGINAL_LOW_INCOME_HOUSEHOLD'] });
  await row('resident', { ...at, id: resident, household_id: household, age_band: 'AGE_60_79', sex: 'FEMALE', tags: ['LIVING_ALONE_ELDER'] });
  await row('resident_identity', { ...at, id: uuidv7(), resident_id: resident, sealed_name: 'v1:', name_masked: `${name}*` });
  const importJob = uuidv7();
  await row('import_job', { ...at, id: importJob, created_by: uuidv7(), file_name: `${name}.xlsx`, file_bytes: 1, state: 'CHECKED' });
  return { building, dwelling, household, resident, importJob };
}

/** A cycle that is over, with everything about one person in it. */
export async function createAssessment(
  { sql }: Pick<TestDatabase, 'sql'>,
  code: string,
  of: { staff: string; account: string },
  title = `考核${next()}`,
) {
  const district = code.slice(0, 6);
  const ids = {
    scheme: uuidv7(),
    cycle: uuidv7(),
    subject: uuidv7(),
    rating: uuidv7(),
    entry: uuidv7(),
    result: uuidv7(),
    appeal: uuidv7(),
    proposal: uuidv7(),
  };
  const at = { district_code: district, code };
  const row = async (table: string, values: Record<string, unknown>) =>
    sql(
      `insert into ${table} (${Object.keys(values)
        .map((name) => `"${name}"`)
        .join(', ')}) values (${Object.keys(values)
        .map((_, i) => `$${i + 1}`)
        .join(', ')})`,
      Object.values(values),
    );
  await row('assessment_scheme', { ...at, code: district, id: ids.scheme, lineage: ids.scheme, title, post: 'GRID_WORKER', indicators: '[]' });
  const days = { from: '2025-01-01', to: '2025-03-31', collect_until: '2025-04-10' };
  await row('assessment_cycle', { ...at, code: district, id: ids.cycle, title, period: 'QUARTER', state: 'FINAL', edition: 1, ...days });
  const person = { name: title, post: 'GRID_WORKER', cycle_id: ids.cycle, scheme_id: ids.scheme };
  await row('assessment_subject', {
    ...at,
    ...person,
    id: ids.subject,
    account_id: of.account,
    staff_no: title,
    staff_id: of.staff,
    facts: '{}',
    figures: '[]',
  });
  const about = { ...at, cycle_id: ids.cycle, subject_id: ids.subject };
  await row('assessment_rating', {
    ...at,
    ...person,
    id: ids.rating,
    subject_id: ids.subject,
    rater_id: of.account,
    kind: 'SELF',
    staff_id: of.staff,
  });
  const entry = { indicator: 'bonus', points: 100, happened_on: '2025-02-01', reason: title, entered_by: uuidv7() };
  await row('assessment_entry', { ...about, ...entry, id: ids.entry, account_id: of.account });
  await row('assessment_result', {
    ...about,
    id: ids.result,
    edition: 1,
    shown_to: of.account,
    score: 8_000,
    band: 'QUALIFIED',
    is_indistinguishable: false,
    deviation: 1,
    lines: '[]',
  });
  await row('assessment_edition', { district_code: district, id: uuidv7(), cycle_id: ids.cycle, edition: 1, input_digest: 'a', output_digest: 'b' });
  const filed = { account_id: of.account, lines: '{bonus}', reason: title, answer_by: '2025-05-01' };
  await row('assessment_appeal', { ...about, ...filed, id: ids.appeal });
  await row('assessment_proposal', { ...about, id: ids.proposal, account_id: of.account, kind: 'AWARD', because: 'proposalBest' });
  return ids;
}

/** A closed survey of one grid, in which one household was drawn. @param of that household, and who was asked there */
export async function createSurvey({ sql }: TestDatabase, gridCode: string, of: { household: string; resident: string }, title = `调查${next()}`) {
  const district = gridCode.slice(0, 6);
  const [questionnaire, survey, stratum, unit] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  await sql(`insert into questionnaire (district_code, id, lineage, state, title, questions) values ($1, $2, $2, 'FIXED', $3, '[]')`, [
    district,
    questionnaire,
    title,
  ]);
  const design = { strataBy: 'GRID', allocation: 'PROPORTIONAL', size: 1, leastPerStratum: 0, reserve: 0, seed: 'seed' };
  await sql(
    `insert into survey (district_code, id, title, state, areas, questionnaire_id, design, min_cell, closes_at) values ($1, $2, $3, 'CLOSED', $4, $5, $6, 10, now())`,
    [district, survey, title, [gridCode.slice(0, 12)], questionnaire, JSON.stringify(design)],
  );
  await sql(
    `insert into survey_stratum (district_code, id, survey_id, code, cell, households, adults, planned) values ($1, $2, $3, $4, 'AGE_60_PLUS', 1, 1, 1)`,
    [district, stratum, survey, gridCode],
  );
  await sql(
    `insert into sample_unit (district_code, id, survey_id, code, stratum_id, household_id, resident_id, adults, position, is_reserve) values ($1, $2, $3, $4, $5, $6, $7, 1, 1, false)`,
    [district, unit, survey, gridCode, stratum, of.household, of.resident],
  );
  await sql(`insert into survey_point (district_code, id, survey_id, code, name, token, quota) values ($1, $2, $3, $4, $5, $6, 5)`, [
    district,
    uuidv7(),
    survey,
    gridCode,
    title,
    `token ${title}`,
  ]);
  await sql(`insert into survey_figure (district_code, id, survey_id, code, stream, items) values ($1, $2, $3, $4, 'PROBABILITY', $5)`, [
    district,
    uuidv7(),
    survey,
    gridCode,
    JSON.stringify({ overall: [12, 80, 70, 90, 1.2, 5, 5, 10, 40, 40] }),
  ]);
  return { questionnaire, survey, unit, ...(await createFeedback({ sql }, gridCode, survey, title)) };
}

/** What residents said in a survey: a text, its theme, somebody who wants to be called, and what was done. The contact is sealed with nothing, so it does not open. */
async function createFeedback({ sql }: Pick<TestDatabase, 'sql'>, gridCode: string, survey: string, title: string) {
  const [text, theme, followUp, action] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const [district, community] = [gridCode.slice(0, 6), gridCode.slice(0, 12)];
  await sql(
    `insert into survey_text (district_code, id, survey_id, code, stream, question, since, sealed_text) values ($1, $2, $3, $4, 'PROBABILITY', 'wish', '2026-11-16', $5)`,
    [district, text, survey, community, await sealedIn({ sql }, district, '停车难', textPlace(text))],
  );
  await sql(`insert into survey_theme (district_code, id, key, name) values ($1, $2, $3, $4)`, [district, theme, `theme${next()}`, title]);
  await sql(
    `insert into survey_follow_up (district_code, id, survey_id, code, place, wanted_on, due_on) values ($1, $2, $3, $4, $4, '2026-11-16', '2026-11-19')`,
    [district, followUp, survey, community],
  );
  await sql(
    `insert into survey_contact (district_code, id, code, follow_up_id, sealed_phone, phone_masked) values ($1, $2, $3, $4, 'v1:', '138****0000')`,
    [district, uuidv7(), community, followUp],
  );
  await sql(
    `insert into survey_action (district_code, id, survey_id, code, said, done, done_by, done_on) values ($1, $2, $3, $4, $5, $5, $5, '2026-11-16')`,
    [district, action, survey, community, title],
  );
  return { text, theme, followUp, action };
}

/** As in start.mjs. */
const TEST_KEY = Buffer.alloc(32, 7);

/** As the district keeps it, so that it opens; of a district without a key something that does not. */
export async function sealedIn({ sql }: Pick<TestDatabase, 'sql'>, district: string, text: string, place: string): Promise<string> {
  const [key] = await sql<{ sealed: string }>('select sealed from data_key where district_code = $1', [district]);
  return key ? new Keyring(TEST_KEY).seal(district, key.sealed).close(text, place) : 'v1:';
}

/** What `publishAlert` takes; everything that is not given is filled in. The graver levels do not wait for a second person. */
export const alertInput = (areas: readonly string[], more: Readonly<Record<string, unknown>> = {}) => ({
  ...((more['level'] === 'RED' || more['level'] === 'ORANGE') && { override: { reason: '测试' } }),
  areas,
  level: 'YELLOW',
  event: '暴雨',
  category: 'MET',
  headline: `暴雨黄色预警 ${next()}`,
  description: '预计未来6小时有暴雨。',
  instruction: '请避开低洼路段。',
  expiresAt: inHours(6),
  ...more,
});

export { today };
