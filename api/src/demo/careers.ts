import { DEFAULT_LADDER, proposalFor } from '../staff/grades/ladder.js';
import { eligibility, type Rules } from '../staff/recruitment/eligibility.js';
import { dayIn } from '../request/context.js';
import { maskName } from '../staff/masking.js';
import { idOf } from './ids.js';
import { residentIdentityOf } from './people.js';
import type { Person } from './posts.js';
import { randomOf } from './random.js';
import { accountId, employmentOf, staffId, type DemoOptions } from './rows.js';
import type { TenantPlan } from './sizes.js';
import type { Row, TablePart } from './table.js';

const DAY_MS = 86_400_000;
const later = (now: Date, days: number) => dayIn(new Date(now.getTime() + days * DAY_MS));

/** Two of the first street leave at present: the last grid workers of its last community. */
export function leaversOf(plan: TenantPlan, people: Iterable<Person>): readonly Person[] {
  const street = plan.streets[0]?.code ?? '-';
  const workers = [...people].filter(
    ({ login, employment }) => employment?.place.startsWith(street) && /^staff\d/.test(login) && employment.post === 'GRID_WORKER',
  );
  return workers.slice(-2);
}

/** Grades, training, a recruitment and exits, of people who are made up. */
export function* careerTables(plan: TenantPlan, people: () => Iterable<Person>, options: DemoOptions): Generator<TablePart> {
  const { now } = options;
  const district = plan.code;
  const street = plan.streets[0]?.code ?? district;
  const part = (table: string, columns: string[], rows: Iterable<Row>) => ({ table, columns, district, rows });
  const graded = [...people()].filter(({ employment }) => employment?.kind === 'COMMUNITY_WORKER');
  yield part(
    'staff_grade',
    ['district_code', 'id', 'staff_id', 'division_code', 'group', 'grade', 'valid_from', 'created_at'].map(quoted),
    graded.flatMap((person) => gradeRow(person, now) ?? []).map(({ row }) => row),
  );
  const inStreet = graded.filter(({ employment }) => employment?.place.startsWith(street));
  yield part(
    'grade_change',
    [
      'district_code',
      'id',
      'staff_id',
      'division_code',
      'year',
      'group',
      'was',
      'grade',
      'reasons',
      'state',
      'public_until',
      'created_at',
      'updated_at',
    ].map(quoted),
    inStreet.flatMap((person, i) => changeRow(person, i, now)),
  );
  const sessions = sessionsOf(district, street, now);
  yield part(
    'training_session',
    [
      'district_code',
      'id',
      'division_code',
      'year',
      'topic',
      'content',
      'form',
      'hours',
      'capacity',
      'starts_at',
      'place',
      'trainer',
      'certificate',
      'certificate_years',
      'state',
      'created_at',
      'updated_at',
    ],
    sessions.map(({ id, owner, topic, content, form, hours, startsAt, state, certificate }) => [
      district,
      id,
      owner,
      Number(dayIn(startsAt).slice(0, 4)),
      topic,
      content,
      form,
      hours,
      40,
      startsAt,
      '演示街道会议室',
      '演示讲师',
      certificate,
      certificate ? 3 : null,
      state,
      now,
      now,
    ]),
  );
  yield part(
    'training_record',
    ['district_code', 'id', 'staff_id', 'division_code', 'session_id', 'state', 'hours', 'score', 'created_at', 'updated_at'],
    sessions.flatMap((session) => recordRows(session, inStreet, now)),
  );
  yield* recruitmentTables(district, street, options);
  yield part(
    'exit_case',
    [
      'district_code',
      'id',
      'staff_id',
      'division_code',
      'ground',
      'evidence',
      'talk',
      'state',
      'notice_on',
      'statement_until',
      'handover',
      'created_by',
      'created_at',
      'updated_at',
    ],
    leaversOf(plan, people()).map((person, i) => exitRow(person, i, street, now)),
  );
}

const quoted = (column: string) => (column === 'group' ? '"group"' : column);

function gradeRow(person: Person, now: Date) {
  if (!person.employment) return undefined;
  const random = randomOf(`grade ${person.login}`);
  const { hiredOn } = employmentOf(person, now);
  const since = `${Number(dayIn(now).slice(0, 4)) - random.integer(1, 5)}-01-01`;
  const from = since > hiredOn ? since : hiredOn;
  const { post, place } = person.employment;
  const first = proposalFor(DEFAULT_LADDER, { post, grade: null, since: hiredOn, hasCertificate: false, isUnqualified: false }, from);
  if (!first) return undefined;
  const row: Row = [person.district, idOf('staff_grade', person.login), staffId(person), place, first.group, first.grade, from, now];
  return { row, grade: first.grade, since: from };
}

const CHANGE_STATES = ['PROPOSED', 'PROPOSED', 'STREET_REVIEWED', 'DISTRICT_APPROVED', 'PUBLICIZED'] as const;

function changeRow(person: Person, index: number, now: Date): Row[] {
  const known = gradeRow(person, now);
  if (!known || !person.employment) return [];
  const { post, place } = person.employment;
  const { grade, since } = known;
  const proposal = proposalFor(DEFAULT_LADDER, { post, grade, since, hasCertificate: false, isUnqualified: false }, dayIn(now));
  if (!proposal) return [];
  const state = proposal.isStep ? (CHANGE_STATES[index % CHANGE_STATES.length] ?? 'PROPOSED') : 'NOT_PROPOSED';
  const publicUntil = state === 'PUBLICIZED' ? later(now, 5) : null;
  const year = Number(dayIn(now).slice(0, 4));
  const reasons = JSON.stringify(proposal.reasons);
  return [
    [
      person.district,
      idOf('grade_change', person.login, year),
      staffId(person),
      place,
      year,
      proposal.group,
      grade,
      proposal.grade,
      reasons,
      state,
      publicUntil,
      now,
      now,
    ],
  ];
}

function sessionsOf(district: string, street: string, now: Date) {
  const session = (
    key: string,
    owner: string,
    topic: string,
    content: string,
    form: string,
    hours: number,
    days: number,
    state: string,
    certificate: string | null = null,
  ) => ({
    id: idOf('training_session', district, key),
    owner,
    topic,
    content,
    form,
    hours,
    startsAt: new Date(now.getTime() + days * DAY_MS),
    state,
    certificate,
  });
  return [
    session('law', district, '民法典与居民自治', 'LAW', 'LECTURE', 8, -160, 'CLOSED'),
    session('governance', district, '网格化治理案例研讨', 'GOVERNANCE', 'CASE_STUDY', 4, -75, 'CLOSED'),
    session('aid', street, '应急救护员取证培训', 'SERVICE', 'LECTURE', 16, -20, 'HELD', 'FIRST_AID'),
    session('visit', street, '先进社区参观学习', 'GOVERNANCE', 'FIELD_VISIT', 4, 9, 'OPEN'),
    session('computer', street, '网格平台操作', 'INFORMATION_TECHNOLOGY', 'LECTURE', 4, 16, 'OPEN'),
    session('party', district, '党建引领基层治理', 'PARTY_BUILDING', 'EXCHANGE', 4, 25, 'PLANNED'),
  ];
}

function recordRows({ id, hours, state }: ReturnType<typeof sessionsOf>[number], people: readonly Person[], now: Date): Row[] {
  if (state === 'PLANNED') return [];
  return people.flatMap((person): Row[] => {
    const random = randomOf(`training ${id} ${person.login}`);
    if (random.integer(0, 9) >= 5) return [];
    const came = random.integer(0, 9) < 9;
    const outcome = state === 'OPEN' || (state === 'HELD' && random.integer(0, 1)) ? 'ENROLLED' : came ? 'ATTENDED' : 'ABSENT';
    const counted = outcome === 'ATTENDED' ? hours : 0;
    const score = outcome === 'ATTENDED' ? random.integer(65, 98) : null;
    return [
      [
        person.district,
        idOf('training_record', id, person.login),
        staffId(person),
        person.employment?.place ?? '',
        id,
        outcome,
        counted,
        score,
        now,
        now,
      ],
    ];
  });
}

const RULES: Rules = {
  ageMin: 18,
  ageMax: 45,
  ageMaxRelaxed: null,
  educationLeast: 'COLLEGE',
  conditions: [
    { key: 'record', text: '无犯罪记录' },
    { key: 'office', text: '能熟练使用办公软件' },
  ],
};

function* recruitmentTables(district: string, street: string, { seal, blindIndex, now }: DemoOptions): Generator<TablePart> {
  const creator = accountId({ login: `clerk1@${district}` });
  const notice = (key: string, title: string, post: string, rules: Rules, state: string, relaxation: string, closes: number): Row => [
    district,
    idOf('recruitment_notice', district, key),
    street,
    title,
    'COMMUNITY_WORKER',
    post,
    3,
    JSON.stringify(rules),
    true,
    later(now, closes),
    later(now, closes),
    state,
    relaxation,
    state === 'DRAFT' ? null : now,
    creator,
    now,
    now,
  ];
  yield {
    table: 'recruitment_notice',
    columns: [
      'district_code',
      'id',
      'division_code',
      'title',
      'kind',
      'post',
      'places',
      'rules',
      'has_written_test',
      'cut_off_on',
      'closes_on',
      'state',
      'relaxation',
      'published_at',
      'created_by',
      'created_at',
      'updated_at',
    ],
    district,
    rows: [
      notice('grid', '公开招聘社区网格员公告', 'GRID_WORKER', RULES, 'PUBLISHED', 'NONE', 20),
      notice('safety', '公开招聘综治专干公告', 'PUBLIC_SAFETY_OFFICER', { ...RULES, ageMaxRelaxed: 50 }, 'DRAFT', 'ASKED', 45),
    ],
  };
  const noticeId = idOf('recruitment_notice', district, 'grid');
  const cutOff = later(now, 20);
  const rows = Array.from({ length: 8 }, (_, i): Row => {
    const random = randomOf(`candidate ${district} ${i}`);
    const birthYear = Number(cutOff.slice(0, 4)) - (i === 6 ? 52 : random.integer(22, 44));
    const education = i === 3 ? 'SENIOR_HIGH' : i % 2 ? 'BACHELOR' : 'COLLEGE';
    const sex = i % 2 ? 'MALE' : 'FEMALE';
    const who = residentIdentityOf(district, { number: 90_000 + i, surname: '李王张刘陈杨赵黄'[i] ?? '李', birthYear, sex });
    const id = idOf('recruitment_candidate', district, i);
    const met = ['record', 'office'];
    const findings = eligibility(RULES, { birthDate: `${birthYear}-01-01`, education, met }, cutOff, false);
    const isFit = findings.every(({ isMet }) => isMet);
    const stage = (name: string, days: number, score: number | null) => ({ stage: name, isPassed: true, score, note: null, on: later(now, days) });
    const stages = [
      { ...stage('REGISTRATION', -10, null), isPassed: isFit },
      ...(isFit && i < 3 ? [stage('WRITTEN_TEST', -3, random.integer(60, 95))] : []),
    ];
    return [
      district,
      id,
      noticeId,
      street,
      i + 1,
      seal(district, JSON.stringify({ name: who.name, phone: who.phone, idNumber: who.idNumber }), `candidate:${id}`),
      maskName(who.name),
      `${who.phone.slice(0, 3)}****${who.phone.slice(-4)}`,
      `${'*'.repeat(14)}${who.idNumber.slice(-4)}`,
      blindIndex(district, who.idNumber),
      sex,
      Number(cutOff.slice(0, 4)) - birthYear,
      education,
      JSON.stringify(findings),
      JSON.stringify(stages),
      isFit ? 'OPEN' : 'REJECTED',
      now,
      now,
    ];
  });
  yield {
    table: 'recruitment_candidate',
    columns: [
      'district_code',
      'id',
      'notice_id',
      'division_code',
      'number',
      'sealed_identity',
      'name_masked',
      'phone_masked',
      'id_number_masked',
      'person_index',
      'sex',
      'age',
      'education',
      'findings',
      'stages',
      'state',
      'created_at',
      'updated_at',
    ],
    district,
    rows,
  };
}

function exitRow(person: Person, index: number, street: string, now: Date): Row {
  const contested = index > 0;
  const handover = JSON.stringify([{ key: 'keys', what: '社区活动室钥匙', to: '演示·社区主任', doneOn: contested ? later(now, -1) : null }]);
  return [
    person.district,
    idOf('exit_case', person.login),
    staffId(person),
    person.employment?.place ?? street,
    contested ? 'INCOMPETENCE' : 'VOLUNTARY',
    contested ? '连续两年考核不合格（演示）' : '本人提出辞职（演示）',
    contested ? '已与本人谈话，说明情况和申诉途径（演示）' : null,
    contested ? 'STATEMENT_PERIOD' : 'INITIATED',
    contested ? later(now, -2) : null,
    contested ? later(now, 5) : null,
    handover,
    accountId({ login: `street1@${person.district}` }),
    now,
    now,
  ];
}
