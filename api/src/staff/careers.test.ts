import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { next } from '../../../test/kit/builders.js';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { inventedIdNumber, workbookOf } from '../../../test/kit/sheet.js';
import { COLUMN_KEYS, COLUMNS } from './imports/columns.js';
import { trainingHours } from './training/measure.js';
import { checkDigitOf } from './id-number.js';

let app: TestApp;
let street: string;
let community: string;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  street = (await app.data<{ me: { territory: { code: string } } }>('street1', '{ me { territory { code } } }')).me.territory.code;
  community = (await app.data<{ me: { territory: { code: string } } }>('director', '{ me { territory { code } } }')).me.territory.code;
}, 60_000);
afterAll(() => app.stop());

/** What an answer holds is looked at field by field below. */
type Any = Record<string, ReturnType<typeof JSON.parse>>;
/** The one thing that a mutation with one input answers. */
async function act<T extends object = Any>(who: string, name: string, type: string, input: object, fields: string): Promise<T> {
  const data = await app.data<Record<string, Record<string, T>>>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, { input });
  const answer = Object.values(data[name] ?? {});
  return (answer.length === 1 ? answer[0] : data[name]) as T;
}
const refused = (who: string, name: string, type: string, input: object) =>
  app.refusal(who, `mutation($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input });
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const day = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const staffOf = async (login: string) =>
  (await app.database.sql<{ id: string }>(`select s.id from staff_member s join account a on a.id = s.account_id where a.login = $1`, [login]))[0]
    ?.id ?? '';

// --- The import ---

const HEADINGS = COLUMN_KEYS.map((key) => COLUMNS[key].headings[0]);
const person = (more: object = {}) =>
  ({
    工号: `IM${next()}`,
    姓名: '导入测试',
    人员类别: '社区工作者',
    岗位: '网格员',
    所在区划代码: community,
    学历: '大专',
    入职日期: '2021/3/1',
    ...more,
  }) as never;
async function upload(lines: readonly never[], who = 'street1', headings: readonly string[] = HEADINGS) {
  const response = await fetch(`${app.url}/imports/staff?name=${encodeURIComponent('名单.xlsx')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${await app.actors.token(who)}` },
    body: new Uint8Array(await workbookOf(lines, headings)),
  });
  return { status: response.status, id: ((await response.json()) as { id?: string }).id ?? '' };
}
const REPORT = '{ failure rowsTotal rowsBad staffNew staffKnown isDone faults { row column kind heading } }';
const check = (id: string, who = 'street1') =>
  app
    .data<Any>(who, `mutation($input: CheckStaffImportInput!) { checkStaffImport(input: $input) ${REPORT} }`, { input: { id } })
    .then((d) => d['checkStaffImport']);
const apply = (id: string, more: object = {}) =>
  app
    .data<Any>('street1', `mutation($input: ApplyStaffImportInput!) { applyStaffImport(input: $input) ${REPORT} }`, { input: { id, ...more } })
    .then((d) => d['applyStaffImport']);
const files = async () => (await app.database.sql<{ n: number }>('select count(*)::int as n from staff_member'))[0]?.n;

test('a list is looked at first, and nothing of it is written', async () => {
  const before = await files();
  const { id } = await upload([person(), person({ 岗位: '科长', 入职日期: '昨天' }), person({ 所在区划代码: '210103001001' })]);
  expect(await check(id)).toEqual({
    failure: null,
    rowsTotal: 3,
    rowsBad: 2,
    staffNew: 1,
    staffKnown: 0,
    isDone: false,
    faults: [
      { row: 3, column: 'POST', kind: 'UNKNOWN_WORD', heading: '岗位' },
      { row: 3, column: 'HIRED_ON', kind: 'BAD_DAY', heading: '入职日期' },
      { row: 4, column: 'PLACE', kind: 'UNKNOWN_PLACE', heading: '所在区划代码' },
    ].sort((a, b) => a.row - b.row || (a.column === 'PLACE' ? 1 : 0)),
  });
  expect((await refused('street1', 'applyStaffImport', 'ApplyStaffImportInput', { id })).fields).toEqual(['skipBadRows']);
  expect(await files()).toBe(before);
  expect(await apply(id, { skipBadRows: true })).toMatchObject({ staffNew: 1, isDone: true });
  expect(await files()).toBe((before ?? 0) + 1);
});

test('the same number is the same file, which gets a new post from today', async () => {
  const staffNo = `IM${next()}`;
  await apply((await upload([person({ 工号: staffNo, 手机: '13700001111', 身份证号: inventedIdNumber(77) })])).id);
  const { id } = await upload([person({ 工号: staffNo, 姓名: '改名测试', 岗位: '民政专干' })]);
  expect(await check(id)).toMatchObject({ staffNew: 0, staffKnown: 1 });
  await apply(id);
  const { staffMembers } = await app.data<Any>(
    'street1',
    `query($f: StaffFilter) { staffMembers(filter: $f) { nodes { name post phoneMasked birthYear education posts { post validFrom validTo } } } }`,
    { f: { search: staffNo } },
  );
  expect(staffMembers.nodes).toEqual([
    expect.objectContaining({
      name: '改名测试',
      post: 'CIVIL_AFFAIRS_OFFICER',
      phoneMasked: '137****1111',
      education: 'COLLEGE',
      posts: [
        { post: 'CIVIL_AFFAIRS_OFFICER', validFrom: today(), validTo: null },
        { post: 'GRID_WORKER', validFrom: '2021-03-01', validTo: day(-1) },
      ],
    }),
  ]);
});

test('a sheet of something else, one twice in it, a number of another street, and another one’s upload', async () => {
  expect(await check((await upload([person()], 'street1', ['姓名', '电话'])).id)).toMatchObject({ failure: 'NO_HEADER', rowsTotal: 0 });
  const [taken] = await app.database.sql<{ staff_no: string }>(
    `select staff_no from staff_member where district_code = '210102' and division_code not like $1 || '%' and length(division_code) > 6 limit 1`,
    [street],
  );
  const twice = person();
  const { id } = await upload([twice, twice, person({ 工号: taken?.staff_no })]);
  expect((await check(id)).faults).toEqual([
    { row: 3, column: 'STAFF_NO', kind: 'TWICE_IN_FILE', heading: '工号' },
    { row: 4, column: 'STAFF_NO', kind: 'NUMBER_TAKEN', heading: '工号' },
  ]);
  expect((await refused('clerk1', 'checkStaffImport', 'CheckStaffImportInput', { id })).code).toBe('NOT_FOUND');
  expect((await upload([person()], 'director')).status).toBe(403);
  expect(JSON.stringify(await app.database.sql('select encode(sealed_bytes, $1) as t from staff_import', ['escape']))).not.toContain('导入测试');
});

// --- Recruitment ---

const notice = (more: object = {}) => ({
  divisionCode: street,
  title: '招聘测试',
  kind: 'COMMUNITY_WORKER',
  post: 'GRID_WORKER',
  places: 1,
  conditions: [{ key: 'record', text: '无犯罪记录' }],
  hasWrittenTest: false,
  cutOffOn: day(10),
  closesOn: day(10),
  ...more,
});
const save = (more: object = {}, who = 'clerk1') =>
  act(who, 'saveRecruitmentNotice', 'SaveRecruitmentNoticeInput', notice(more), '{ notice { id version relaxation } }');
const born = (year: number) => {
  const body = `000000${year}0101${String(next() % 1000).padStart(3, '0')}`;
  return `${body}${checkDigitOf(body)}`;
};
const CANDIDATE = '{ candidate { id version state nextStage nameMasked findings { rule isMet } stages { stage isPassed } staffId } }';
const register = (noticeId: string, more: object = {}) =>
  act(
    'clerk1',
    'registerCandidate',
    'RegisterCandidateInput',
    { noticeId, name: '赵应聘', idNumber: born(1995), phone: '13900002222', education: 'COLLEGE', met: ['record'], ...more },
    CANDIDATE,
  );

test('a higher age is for the district to allow, and rules stand once they are published', async () => {
  const draft = await save({ ageMaxRelaxed: 50 });
  const seen = { id: draft['id'], version: draft['version'] };
  expect((await refused('clerk1', 'publishRecruitmentNotice', 'RecruitmentNoticeInput', seen)).code).toBe('CONFLICT');
  expect((await refused('street1', 'decideRecruitmentNotice', 'DecideRelaxationInput', { ...seen, isApproved: true })).code).toBe('FORBIDDEN');
  const agreed = await act(
    'district',
    'decideRecruitmentNotice',
    'DecideRelaxationInput',
    { ...seen, isApproved: true },
    '{ notice { id version relaxation } }',
  );
  expect(agreed['relaxation']).toBe('APPROVED');
  const open = await act(
    'clerk1',
    'publishRecruitmentNotice',
    'RecruitmentNoticeInput',
    { id: agreed['id'], version: agreed['version'] },
    '{ notice { id version state } }',
  );
  expect(open['state']).toBe('PUBLISHED');
  expect(
    (await refused('clerk1', 'saveRecruitmentNotice', 'SaveRecruitmentNoticeInput', { ...notice(), id: open['id'], version: open['version'] })).code,
  ).toBe('CONFLICT');
  const year = Number(day(10).slice(0, 4));
  expect((await register(open['id'], { idNumber: born(year - 48) }))['state']).toBe('OPEN');
  const old = await register(open['id'], { idNumber: born(year - 52), education: 'PRIMARY', met: [] });
  expect([old['state'], old['findings'].filter((f: Any) => !f['isMet']).map((f: Any) => f['rule'])]).toEqual([
    'REJECTED',
    ['AGE_MAX', 'EDUCATION', 'CONDITION'],
  ]);
});

test('a candidate goes through the stages in their order, and is hired into a staff file', async () => {
  const draft = await save();
  await act('clerk1', 'publishRecruitmentNotice', 'RecruitmentNoticeInput', { id: draft['id'], version: draft['version'] }, '{ notice { id } }');
  const idNumber = born(1996);
  let candidate = await register(draft['id'], { idNumber });
  expect(candidate).toMatchObject({ state: 'OPEN', nextStage: 'INTERVIEW', nameMasked: '赵**' });
  expect(
    (
      await refused('clerk1', 'registerCandidate', 'RegisterCandidateInput', {
        noticeId: draft['id'],
        name: '赵应聘',
        idNumber,
        phone: '13900002222',
        education: 'COLLEGE',
      })
    ).fields,
  ).toEqual(['idNumber']);
  const at = () => ({ id: candidate['id'], version: candidate['version'] });
  expect((await refused('clerk1', 'recordCandidate', 'RecordCandidateStageInput', { ...at(), stage: 'MEDICAL', isPassed: true })).fields).toEqual([
    'stage',
  ]);
  expect((await refused('clerk1', 'hireCandidate', 'HireCandidateInput', { ...at(), staffNo: 'X1', divisionCode: community })).code).toBe('CONFLICT');
  for (const stage of ['INTERVIEW', 'MEDICAL', 'BACKGROUND_CHECK', 'PUBLICITY'])
    candidate = await act('clerk1', 'recordCandidate', 'RecordCandidateStageInput', { ...at(), stage, isPassed: true, score: 80 }, CANDIDATE);
  expect(candidate['nextStage']).toBeNull();
  candidate = await act('clerk1', 'hireCandidate', 'HireCandidateInput', { ...at(), staffNo: `R${next()}`, divisionCode: community }, CANDIDATE);
  expect(candidate['state']).toBe('HIRED');
  const { staffMember } = await app.data<Any>(
    'street1',
    'query($id: ID!) { staffMember(id: $id) { name status birthYear education posts { post } } }',
    { id: candidate['staffId'] },
  );
  expect(staffMember).toEqual({ name: '赵应聘', status: 'PROBATION', birthYear: 1996, education: 'COLLEGE', posts: [{ post: 'GRID_WORKER' }] });
  const kept = JSON.stringify([
    await app.database.sql('select * from recruitment_candidate'),
    await app.database.sql(`select * from audit_entry where table_name = 'recruitment_candidate'`),
  ]);
  expect([kept.includes('赵应聘'), kept.includes(idNumber)]).toEqual([false, false]);
});

test('who a candidate is, is shown with a reason and written down', async () => {
  const draft = await save();
  await act('clerk1', 'publishRecruitmentNotice', 'RecruitmentNoticeInput', { id: draft['id'], version: draft['version'] }, '{ notice { id } }');
  const { id } = await register(draft['id']);
  expect(
    await act('clerk1', 'revealCandidate', 'RevealCandidateInput', { id, reason: 'VERIFICATION' }, '{ name phone remainingToday }'),
  ).toMatchObject({ name: '赵应聘', phone: '13900002222' });
  expect(await app.database.sql(`select reason from audit_entry where action = 'READ' and record_id = $1`, [id])).toEqual([
    { reason: 'IDENTITY: VERIFICATION' },
  ]);
});

// --- Grades ---

const changes = async (filter: object, who = 'street1') =>
  (
    await app.data<Any>(
      who,
      'query($f: GradeChangeFilter) { gradeChanges(filter: $f, first: 50) { nodes { id state was grade publicUntil reasons { rule speaksFor } staffMember { name } } } }',
      { f: filter },
    )
  )['gradeChanges'].nodes as Any[];
const decide = (who: string, decision: string, ids: string[], note?: string) =>
  act(who, 'decideGradeChanges', 'DecideGradeChangesInput', { ids, decision, note }, '{ changes { id state } }');

test('the yearly run says of everybody why they go up a step or why not, and runs once', async () => {
  const year = Number(today().slice(0, 4)) - 1;
  const first = await app.data<Any>('street1', 'mutation($input: ProposeGradesInput!) { proposeGrades(input: $input) { proposed without } }', {
    input: { year },
  });
  expect(first['proposeGrades'].proposed + first['proposeGrades'].without).toBeGreaterThan(20);
  const again = await app.data<Any>('street1', 'mutation($input: ProposeGradesInput!) { proposeGrades(input: $input) { proposed without } }', {
    input: { year },
  });
  expect(again['proposeGrades']).toEqual({ proposed: 0, without: 0 });
  const all = await changes({ year });
  expect(all.every(({ reasons }) => reasons.length > 0)).toBe(true);
  for (const change of all.filter(({ state }) => state === 'NOT_PROPOSED')) expect(change['reasons'].some((r: Any) => !r['speaksFor'])).toBe(true);
  for (const change of all.filter(({ state }) => state === 'PROPOSED')) expect(change['grade']).toBeGreaterThan(change['was'] ?? 0);
});

test('a step goes from the street to the district, is publicised, and takes effect by itself', async () => {
  const [change] = await changes({ state: ['PROPOSED'] });
  const id: string = change?.['id'];
  expect((await refused('street1', 'decideGradeChanges', 'DecideGradeChangesInput', { ids: [id], decision: 'APPROVE' })).code).toBe('FORBIDDEN');
  expect((await refused('district', 'decideGradeChanges', 'DecideGradeChangesInput', { ids: [id], decision: 'PUBLICIZE' })).code).toBe('CONFLICT');
  await decide('street1', 'REVIEW', [id]);
  await decide('district', 'APPROVE', [id]);
  await decide('district', 'PUBLICIZE', [id]);
  const [open] = await changes({ id: { eq: id } });
  expect(open?.['publicUntil'] > day(4)).toBe(true);
  const { GRADES_IN_EFFECT } = await import('./grades/effect.js');
  const run = async () => {
    for (const statement of GRADES_IN_EFFECT) await app.database.sql(statement);
  };
  await run();
  expect((await changes({ id: { eq: id } }))[0]?.['state']).toBe('PUBLICIZED');
  await app.database.sql('update grade_change set public_until = current_date - 2 where id = $1', [id]);
  await run();
  await run();
  expect((await changes({ id: { eq: id } }))[0]?.['state']).toBe('EFFECTIVE');
  const [{ staff_id: staff } = { staff_id: '' }] = await app.database.sql<{ staff_id: string }>('select staff_id from grade_change where id = $1', [
    id,
  ]);
  const { staffMember } = await app.data<Any>('street1', 'query($id: ID!) { staffMember(id: $id) { grades { grade } } }', { id: staff });
  expect(staffMember.grades[0].grade).toBe(open?.['grade']);
});

test('nobody decides about the own grade, nor both reviews and approves; who objects stops it', async () => {
  const [change] = await changes({ state: ['PROPOSED'] });
  const id: string = change?.['id'];
  const [{ account_id: account, staff_id: staff } = { account_id: '', staff_id: '' }] = await app.database.sql<{
    account_id: string;
    staff_id: string;
  }>('select s.account_id, s.id as staff_id from grade_change c join staff_member s on s.id = c.staff_id where c.id = $1', [id]);
  const [{ id: boss } = { id: '' }] = await app.database.sql<{ id: string }>(`select id from account where login = 'street1@210102'`);
  await app.database.sql('update staff_member set account_id = null where account_id = $1', [boss]);
  await app.database.sql('update staff_member set account_id = $1 where id = $2', [boss, staff]);
  expect((await refused('street1', 'decideGradeChanges', 'DecideGradeChangesInput', { ids: [id], decision: 'REVIEW' })).code).toBe('FORBIDDEN');
  await app.database.sql('update staff_member set account_id = $1 where id = $2', [account, staff]);
  await decide('district', 'REVIEW', [id]);
  expect((await refused('district', 'decideGradeChanges', 'DecideGradeChangesInput', { ids: [id], decision: 'APPROVE' })).code).toBe('FORBIDDEN');
  const [publicised] = await changes({ state: ['PUBLICIZED'] });
  const input = { id: publicised?.['id'], objection: '年限有误' };
  expect((await refused('street2', 'objectToGradeChange', 'ObjectToGradeChangeInput', input)).code).toBe('NOT_FOUND');
  await act('street1', 'objectToGradeChange', 'ObjectToGradeChangeInput', input, '{ changes { id state } }');
  expect((await changes({ id: { eq: input.id } }))[0]?.['state']).toBe('OBJECTED');
});

test('whom a grade concerns may object, and nobody else from below', async () => {
  const [{ id } = { id: '' }] = await app.database.sql<{ id: string }>('select id from grade_change where staff_id = $1', [
    await staffOf('worker@210102'),
  ]);
  await app.database.sql(`update grade_change set state = 'PUBLICIZED', public_until = current_date + 3 where id = $1`, [id]);
  const input = { id, objection: '还差一年没有计入' };
  expect((await refused('civil', 'objectToGradeChange', 'ObjectToGradeChangeInput', input)).code).toBe('FORBIDDEN');
  await act('worker', 'objectToGradeChange', 'ObjectToGradeChangeInput', input, '{ changes { id state } }');
  const { myStaffFile } = await app.data<Any>('worker', '{ myStaffFile { gradeChanges { id state objection } } }');
  expect(myStaffFile.gradeChanges).toContainEqual({ id, state: 'OBJECTED', objection: '还差一年没有计入' });
});

test('everybody sees the own grade, and a colleague’s from below never', async () => {
  const { myStaffFile } = await app.data<Any>('worker', '{ myStaffFile { grades { grade } gradeChanges { year } trainings { state } } }');
  expect(myStaffFile.grades.length).toBe(1);
  expect((await app.refusal('worker', '{ gradeChanges { totalCount } }')).code).toBe('FORBIDDEN');
});

// --- Training ---

const SESSION = '{ session { id version state records { id state hours staffMember { id } } } }';
const plan = (more: object = {}) =>
  act(
    'street1',
    'saveTrainingSession',
    'SaveTrainingSessionInput',
    {
      divisionCode: street,
      topic: '急救',
      content: 'SERVICE',
      form: 'LECTURE',
      hours: 6,
      capacity: 2,
      startsAt: new Date().toISOString(),
      place: '会议室',
      certificate: 'FIRST_AID',
      certificateYears: 3,
      ...more,
    },
    SESSION,
  );
const move = (session: Any, state: string) =>
  act('street1', 'moveTrainingSession', 'MoveTrainingSessionInput', { id: session['id'], version: session['version'], state }, SESSION);

test('a session has so many places, also when everybody comes at once', async () => {
  const session = await plan();
  expect((await refused('worker', 'enrolInTraining', 'EnrolInTrainingInput', { sessionId: session['id'] })).code).toBe('CONFLICT');
  await move(session, 'OPEN');
  const codes = await Promise.all(
    ['worker', 'civil', 'safety', 'culture', 'deputy'].map(async (who) => {
      const { errors } = await app.send(who, 'mutation($input: EnrolInTrainingInput!) { enrolInTraining(input: $input) { session { id } } }', {
        input: { sessionId: session['id'] },
      });
      return errors?.[0]?.extensions.code ?? 'fine';
    }),
  );
  expect(codes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'fine', 'fine']);
  expect((await refused('street2', 'enrolInTraining', 'EnrolInTrainingInput', { sessionId: session['id'] })).code).toBe('NOT_FOUND');
});

test('who passes has the certificate on file, and the hours count for the assessment', async () => {
  let session = await move(await plan(), 'OPEN');
  await app.data('worker', 'mutation($input: EnrolInTrainingInput!) { enrolInTraining(input: $input) { session { id } } }', {
    input: { sessionId: session['id'] },
  });
  session = await move(session, 'HELD');
  const staff = await staffOf('worker@210102');
  const record = session['records'].find((r: Any) => r['staffMember'].id === staff);
  const before = await measured(staff);
  expect((await refused('street1', 'recordTraining', 'RecordTrainingInput', { id: record['id'], state: 'PASSED', hours: 7 })).fields).toEqual([
    'hours',
  ]);
  await act('street1', 'recordTraining', 'RecordTrainingInput', { id: record['id'], state: 'PASSED', score: 88 }, SESSION);
  const { myStaffFile } = await app.data<Any>(
    'worker',
    '{ myStaffFile { trainings { state hours session { topic } } qualifications { type title validTo } } }',
  );
  expect(myStaffFile.trainings).toContainEqual({ state: 'PASSED', hours: 6, session: { topic: '急救' } });
  expect(myStaffFile.qualifications).toContainEqual(expect.objectContaining({ type: 'FIRST_AID', title: '急救' }));
  expect((await measured(staff)) - before).toBe(6);
});

async function measured(staff: string): Promise<number> {
  const em = {
    execute: (text: string, values: string[]) =>
      app.database.sql(
        values.reduce((all, _, i) => all.replace('?', `$${i + 1}`), text),
        values,
      ),
  };
  const rows = await trainingHours.read(em as never, { district: '210102', from: day(-1), to: day(1), item: null });
  expect(rows.every(({ denominator }) => Number(denominator) === 1)).toBe(true);
  return rows.find(({ staffId }) => staffId === staff)?.numerator ?? -1;
}

// --- Exit ---

const EXIT = '{ exitCase { id version state statementUntil endedAt openWork { kind items } } }';
test('an exit waits for the answer, for two offices, for its minute, and for all that has to be handed over', async () => {
  const staffId = await staffOf('culture@210102');
  let it = await act('street1', 'openExitCase', 'OpenExitCaseInput', { staffId, ground: 'DISCIPLINE' }, EXIT);
  const at = () => ({ id: it['id'], version: it['version'] });
  expect((await refused('street1', 'openExitCase', 'OpenExitCaseInput', { staffId, ground: 'OTHER' })).code).toBe('CONFLICT');
  const decision = { decision: '解除合同', effectiveAt: new Date(Date.now() - 60_000).toISOString() };
  expect((await refused('street1', 'decideExitCase', 'DecideExitInput', { ...at(), ...decision })).code).toBe('CONFLICT');
  expect((await refused('street1', 'giveNoticeOfExitCase', 'GiveExitNoticeInput', at())).fields).toEqual(['evidence']);
  it = await act('street1', 'giveNoticeOfExitCase', 'GiveExitNoticeInput', { ...at(), evidence: '多次旷工' }, EXIT);
  expect((await refused('street1', 'decideExitCase', 'DecideExitInput', { ...at(), ...decision })).code).toBe('CONFLICT');
  expect((await refused('worker', 'stateOnExitCase', 'StateOnExitInput', { id: it['id'], statement: '不是我' })).code).toBe('NOT_FOUND');
  it = await act('culture', 'stateOnExitCase', 'StateOnExitInput', { id: it['id'], statement: '因家人生病' }, '{ exitCase { id version } }');
  it = await act('street1', 'decideExitCase', 'DecideExitInput', { ...at(), ...decision }, EXIT);
  expect((await refused('street1', 'fileExitCase', 'ExitCaseInput', at())).code).toBe('FORBIDDEN');
  it = await act('street1', 'saveHandoverOfExitCase', 'SaveExitHandoverInput', { ...at(), items: [{ key: 'key', what: '钥匙', to: '主任' }] }, EXIT);
  it = await act('district', 'fileExitCase', 'ExitCaseInput', at(), EXIT);
  const token = await app.actors.token('culture');
  expect(token).not.toBe('');
  for (let i = 0; i < 200 && !(await ended(it['id'])); i++) await pause(50);
  it = (
    await app.data<Any>('street1', `query($id: ID!) { staffMember(id: $id) { exitCases { id version state endedAt openWork { kind items } } } }`, {
      id: staffId,
    })
  )['staffMember'].exitCases[0];
  expect(it['endedAt']).not.toBeNull();
  expect(it['openWork'].map((work: Any) => work['kind'])).toEqual(['网格任职']);
  expect((await app.database.sql(`select status from account where login = 'culture@210102'`))[0]).toEqual({ status: 'DISABLED' });
  expect((await app.send('culture', '{ myStaffFile { id } }')).errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
  expect((await refused('street1', 'closeExitCase', 'ExitCaseInput', at())).code).toBe('CONFLICT');
  it = await act(
    'street1',
    'saveHandoverOfExitCase',
    'SaveExitHandoverInput',
    { ...at(), items: [{ key: 'key', what: '钥匙', to: '主任', doneOn: today() }] },
    EXIT,
  );
  expect((await refused('street1', 'closeExitCase', 'ExitCaseInput', at())).code).toBe('CONFLICT');
  await app.database.sql('update grid_member set valid_to = current_date - 1 where staff_id = $1', [staffId]);
  it = await act('street1', 'closeExitCase', 'ExitCaseInput', at(), EXIT);
  expect(it['state']).toBe('CLOSED');
});

const ended = async (id: string) =>
  (await app.database.sql<{ ended_at: unknown }>('select ended_at from exit_case where id = $1', [id]))[0]?.ended_at;

test('the file of who has left is for those who keep it', async () => {
  const staffId = await staffOf('culture@210102');
  const ASK = 'query($id: ID!) { staffMember(id: $id) { phoneMasked posts { validTo } exitCases { id } } }';
  const seen = async (who: string) => (await app.data<Any>(who, ASK, { id: staffId }))['staffMember'];
  expect(await seen('street1')).toMatchObject({ phoneMasked: expect.stringContaining('****'), exitCases: [expect.anything()] });
  expect(await seen('director')).toEqual({ phoneMasked: null, posts: [], exitCases: [] });
  const listed = async (who: string) =>
    (await app.data<Any>(who, 'query($f: StaffFilter) { staffMembers(filter: $f) { totalCount } }', { f: { id: { eq: staffId } } }))['staffMembers']
      .totalCount;
  expect([await listed('street1'), await listed('director')]).toEqual([1, 0]);
});

test('who resigns is not kept waiting, and who stays after all is in post again', async () => {
  const staffId = await staffOf('safety@210102');
  const it = await act('street1', 'openExitCase', 'OpenExitCaseInput', { staffId, ground: 'VOLUNTARY' }, EXIT);
  const decided = await act(
    'street1',
    'decideExitCase',
    'DecideExitInput',
    { id: it['id'], version: it['version'], decision: '同意', effectiveAt: new Date(Date.now() + 86_400_000).toISOString() },
    EXIT,
  );
  expect(decided['state']).toBe('STREET_DECIDED');
  await act('street1', 'withdrawExitCase', 'ExitCaseInput', { id: it['id'], version: decided['version'] }, EXIT);
  expect((await app.database.sql('select status from staff_member where id = $1', [staffId]))[0]).toEqual({ status: 'ACTIVE' });
});

test('a state alone lets nobody leave', async () => {
  const staffId = await staffOf('civil@210102');
  const [{ version } = { version: 0 }] = await app.database.sql<{ version: number }>('select version from staff_member where id = $1', [staffId]);
  expect((await refused('street1', 'updateStaffMember', 'UpdateStaffMemberInput', { id: staffId, version, status: 'EXITED' })).fields).toEqual([
    'status',
  ]);
});
