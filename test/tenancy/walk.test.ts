import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, type GraphQLField } from 'graphql';
import { nobody, type Actor } from '../../api/src/request/actor.js';
import { startTestApp, type TestApp } from '../kit/app.js';
import { EVERY_ROLE } from '../kit/actors.js';
import { argumentsOf, documentOf, operationsOf } from './slots.js';
import { createPlace, markIn, ownRecords, type Place, type Records } from './world.js';

let app: TestApp;
let own: Records;
let foreign: Place;
let staffPlaces: Map<string, readonly string[]>;
/** Accounts of whom a row of a file is about. */
let owners: Map<string, string>;
let rows = 0;

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  own = await ownRecords(app.database);
  foreign = await createPlace(app.database, '210103977001', 'FOREIGNQ');
  const places = await app.database.sql<{ id: string; places: string[] }>(
    `select s.id, array_agg(m.code) filter (where m.code is not null) || array[s.division_code, 'account ' || s.account_id] as places from staff_member s left join grid_member m on m.district_code = s.district_code and m.staff_id = s.id group by s.id, s.division_code, s.account_id`,
  );
  const filed = await app.database.sql<{ id: string; account: string }>(
    `select c.id, s.account_id as account from (select id, staff_id from grade_change union all select id, staff_id from exit_case) c join staff_member s on s.id = c.staff_id`,
  );
  owners = new Map(filed.map(({ id, account }) => [id, account]));
  staffPlaces = new Map(places.map((row) => [row.id, row.places]));
}, 60_000);
afterAll(async () => {
  process.stdout.write(`tenancy walk: ${rows} rows\n`);
  await app.stop();
});

type Row = Readonly<Record<string, unknown>> & { readonly __typename: string };
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const inside = ({ session }: Actor, code: string) => session.scopes.some((scope) => code.startsWith(scope));
const above = ({ session }: Actor, code: string) => code !== '' && session.scopes.some((scope) => scope.startsWith(code));
const districtOf = ({ session }: Actor, code: string) => session.scopes.some((scope) => code.startsWith(scope.slice(0, 6)));

const OVERSEERS = new Set(['DISTRICT_ADMIN', 'STREET_MANAGER', 'STREET_CLERK', 'COMMUNITY_DIRECTOR', 'COMMUNITY_DEPUTY']);
/** Of own staff, for who answers for them: a colleague in the same place does not. */
const overseen = ({ code }: Row, actor: Actor) => inside(actor, text(code)) && actor.roles.some((role) => OVERSEERS.has(role));

/** Where a row of each type may lie. Types that lie nowhere are named too: a new type must be in one of the two lists. */
const PLACES: Readonly<Record<string, (row: Row, actor: Actor) => boolean>> = {
  Grid: ({ code }, actor) => inside(actor, text(code)),
  Division: ({ code }, actor) => !actor.id || inside(actor, text(code)) || above(actor, text(code)),
  DivisionFigures: ({ code }, actor) => inside(actor, text(code)) || above(actor, text(code)),
  StaffMember: ({ id }, actor) => (staffPlaces.get(text(id)) ?? []).some((place) => inside(actor, place) || place === `account ${actor.id}`),
  Account: ({ login }, actor) => districtOf(actor, text(login).slice(-6)) || actor.territory.length < 6,
  PostAssignment: ({ territory }, actor) => districtOf(actor, text(territory)) || actor.territory.length < 6,
  Alert: ({ areas, scope }, actor) =>
    (!actor.id ? scope === 'PUBLIC' : (areas as string[]).some((area) => inside(actor, area) || above(actor, area))) &&
    (scope === 'PUBLIC' || actor.permissions.has('alert.readRestricted')),
  AlertDraft: ({ areas }, actor) => (areas as string[]).some((area) => inside(actor, area) || above(actor, area)),
  AlertGroup: ({ areas }, actor) => (areas as string[]).some((area) => inside(actor, area) || above(actor, area)),
  AlertAudiencePart: ({ code }, actor) => inside(actor, text(code)) || above(actor, text(code)),
  AlertAddressee: ({ territory }, actor) => inside(actor, text(territory)),
  AlertReach: ({ code }, actor) => inside(actor, text(code)) || above(actor, text(code)),
  HelpRequest: ({ code }, actor) => inside(actor, text(code)),
  // Whoever was called sees what for, wherever it is.
  Callout: ({ code }, actor) => inside(actor, text(code)) || (actor.id === own.account && code === own.code),
  CalloutFigures: ({ code }, actor) => inside(actor, text(code)) || above(actor, text(code)),
  AlertReportPlace: ({ code }, actor) => inside(actor, text(code)) || above(actor, text(code)),
  Building: ({ code }, actor) => inside(actor, text(code)),
  Dwelling: ({ code }, actor) => inside(actor, text(code)),
  Household: ({ code }, actor) => inside(actor, text(code)),
  RecruitmentNotice: ({ divisionCode }, actor) => inside(actor, text(divisionCode)),
  // Everybody’s own is among them, wherever the post is.
  GradeChange: ({ divisionCode, id }, actor) => inside(actor, text(divisionCode)) || owners.get(text(id)) === actor.id,
  ExitCase: ({ divisionCode, id }, actor) => inside(actor, text(divisionCode)) || owners.get(text(id)) === actor.id,
  // What is offered is no secret in the district.
  TrainingSession: ({ divisionCode }, actor) => districtOf(actor, text(divisionCode)),
  StaffPost: ({ divisionCode }, actor) => districtOf(actor, text(divisionCode)),
  ShiftPlan: ({ code }, actor) => inside(actor, text(code)) || above(actor, text(code)),
  AttendanceMonth: ({ code }, actor) => inside(actor, text(code)),
  AttendanceRow: ({ divisionCode }, actor) => inside(actor, text(divisionCode)),
  // One's own, wherever the post is.
  AttendanceCorrection: ({ code, isOwn }, actor) => isOwn === true || inside(actor, text(code)),
  LeaveRequest: ({ code, isParty }, actor) => isParty === true || inside(actor, text(code)),
  OfficialReport: ({ code }, actor) => inside(actor, text(code)) || (actor.id === own.account && text(code) === own.code),
  ImportJob: ({ code }, actor) => inside(actor, text(code)),
  Resident: ({ code }, actor) => inside(actor, text(code)),
  ResidentFigure: ({ code }, actor) => inside(actor, text(code)),
  Survey: ({ areas }, actor) => (areas as string[]).some((area) => inside(actor, area) || above(actor, area)),
  SampleUnit: ({ code }, actor) => inside(actor, text(code)),
  SurveyStratum: ({ code }, actor) => inside(actor, text(code)),
  SurveyShortfall: ({ code }, actor) => inside(actor, text(code)),
  SurveyPoint: ({ code }, actor) => inside(actor, text(code)),
  // What is published is for everybody in the district.
  SurveyAction: ({ code, state }, actor) => state === 'PUBLISHED' || inside(actor, text(code)),
  SurveyText: ({ code }, actor) => inside(actor, text(code)),
  FollowUp: ({ code }, actor) => inside(actor, text(code)),
  SurveyEventFigure: ({ code }, actor) => inside(actor, text(code)),
  SurveyFigure: ({ code }, actor) => inside(actor, text(code)),
  AssessmentScheme: ({ code }, actor) => districtOf(actor, text(code)),
  AssessmentCycle: ({ code }, actor) => districtOf(actor, text(code)),
  AssessmentRatingTask: (_, actor) => actor.id === own.account,
  AssessmentSubject: (row, actor) => overseen(row, actor),
  AssessmentResult: (row, actor) => overseen(row, actor) || actor.id === own.account,
  AssessmentEntry: (row, actor) => overseen(row, actor),
  AssessmentAppeal: (row, actor) => overseen(row, actor) || actor.id === own.account,
  AssessmentProposal: (row, actor) => overseen(row, actor),
  AssessmentNotice: ({ code }, actor) => districtOf(actor, text(code)),
  DutyShift: ({ code }, actor) => inside(actor, text(code)),
  ChannelMessage: ({ divisionCode }, actor) => inside(actor, text(divisionCode)),
  AuditEntry: ({ divisionCode }, actor) => inside(actor, text(divisionCode ?? actor.session.districts[0])),
};
const LIE_NOWHERE = new Set([
  'StaffQualification',
  'AssessmentBandCount',
  'AssessmentCorrection',
  'AssessmentDecision',
  'AssessmentEdition',
  'AssessmentFairnessGroup',
  'AssessmentIndicator',
  'AssessmentLine',
  'AssessmentLineRaters',
  'AssessmentMeasure',
  'AssessmentNote',
  'AssessmentPool',
  'AssessmentPreview',
  'AssessmentPreviewBand',
  'AssessmentPreviewFigures',
  'AssessmentRaterProgress',
  'AssessmentRaterShare',
  'AssessmentRatingLine',
  'AssessmentSchemeCheck',
  'AssessmentSummary',
  'AssessmentWarning',
  // Of one person, who is named by what they are part of.
  'AttendanceCalendarDay',
  'AttendanceCounts',
  'AttendanceDay',
  'CalendarDay',
  'CheckIn',
  'LeaveDeputy',
  'LeaveStep',
  'MyAttendance',
  'ReportEntry',
  'ReportMatter',
  'StandingIn',
  'WorkingHours',
  'StaffColumn',
  'StaffGrade',
  'GradeLadder',
  'GradeRange',
  'GradeReason',
  'TrainingRecord',
  'RecruitmentCandidate',
  'RecruitmentRules',
  'RecruitmentCondition',
  'EligibilityFinding',
  'CandidateStageResult',
  'ExitHandoverItem',
  'ExitOpenWork',
  'ImportFault',
  'ImportFaultCount',
  'RegisterColumn',
  'AlertReport',
  'AlertReportMessage',
  'AlertReportMoment',
  'CalloutStep',
  'DutyCandidate',
  'DutyLadder',
  'DutyPerson',
  'Channel',
  'AlertAudience',
  'AlertOrigin',
  'CapSource',
  'AlertDraftContent',
  'AlertTemplate',
  'Questionnaire',
  'QuestionnaireCheck',
  'QuestionnaireFault',
  'QuestionWording',
  'Question',
  'QuestionChoice',
  'QuestionCondition',
  'SurveyDesign',
  'SurveyEventReasonCount',
  'SurveyEventSeat',
  'SurveyTheme',
  'SurveyThemeCount',
  'SurveyThemeCounts',
  'SurveyThemeTime',
  'SurveyDispositionCount',
  'SurveyRates',
  'SurveySeat',
  // What is in one lies: its figure.
  'SurveyTrendPoint',
  // Anybody may read it, and nothing else is told of it.
  'PublishedSurvey',
  'SurveyOutcomeFigures',
  'AuditChange',
  'GridMember',
  'GridRevision',
  'Me',
  'PageInfo',
  'Parameter',
  'PopulationFigure',
  'RoleInfo',
  'Territory',
  'BoundaryCheck',
  'BoundaryFault',
]);

function* rowsIn(value: unknown): Generator<Row> {
  if (Array.isArray(value)) for (const item of value) yield* rowsIn(item);
  else if (typeof value === 'object' && value !== null) {
    if ('__typename' in value) yield value as Row;
    for (const item of Object.values(value)) yield* rowsIn(item);
  }
}

function faultOf(row: Row, actor: Actor): string | undefined {
  const type = row.__typename;
  if (/(Connection|Edge|Payload)$/.test(type) || LIE_NOWHERE.has(type)) return undefined;
  const place = PLACES[type];
  if (!place) return `where may a ${type} lie? Say so in test/tenancy/walk.test.ts`;
  return place(row, actor) ? undefined : `lies outside: ${JSON.stringify(row).slice(0, 200)}`;
}

async function walk(actor: Actor): Promise<string[]> {
  const may = ({ extensions }: GraphQLField<unknown, unknown>) => {
    const need = extensions['allow'] as string | undefined;
    return need === undefined || need === 'anybody' || (need === 'signedIn' ? actor.id !== '' : actor.permissions.has(need as never));
  };
  const faults: string[] = [];
  // What is only checked needs input of its own, and tells nothing but what is wrong with it.
  for (const operation of operationsOf(app.schema).filter(
    ({ type, field, name }) =>
      type === 'query' &&
      may(field) &&
      !['checkGridBoundary', 'checkQuestionnaire', 'checkAssessmentScheme', 'previewAssessmentScheme'].includes(name),
  )) {
    const variables = argumentsOf(
      operation,
      ([name]) =>
        ({
          first: 5,
          id: own[KIND_OF[operation.name] ?? 'grid'],
          code: operation.name === 'division' ? own.code : undefined,
          target: { areas: [own.code] },
          recordId: own.grid,
          cycleId: own.cycle,
        })[name ?? ''],
    );
    const { data, errors } = await app.executor.execute({ document: parse(documentOf('query', operation.field, 3, may)), variables, actor });
    if (errors) faults.push(`${operation.name}: ${errors[0]?.message}`);
    if (!data) continue;
    for (const row of rowsIn(data)) {
      rows++;
      const fault = faultOf(row, actor);
      if (fault) faults.push(`${operation.name}: ${fault}`);
    }
    const mark = actor.id && actor.territory.length >= 6 ? markIn(JSON.stringify(data), foreign) : undefined;
    if (mark) faults.push(`${operation.name} tells ${mark}`);
  }
  return faults;
}
const KIND_OF: Readonly<Record<string, keyof Records>> = {
  staffMember: 'staff',
  account: 'account',
  alert: 'alert',
  alertDraft: 'draft',
  officialReport: 'report',
  recruitmentNotice: 'notice',
};

test.each([...EVERY_ROLE])('every row that %s can reach lies in the territory', async (who) => {
  const actor = await app.directory.find(await app.actors.directSession(who), undefined, undefined);
  const before = rows;
  expect(actor && (await walk(actor))).toEqual([]);
  expect(rows - before).toBeGreaterThan(10);
});

test('every row that nobody can reach is public', async () => {
  const before = rows;
  expect(await walk(nobody('zh-CN'))).toEqual([]);
  expect(rows - before).toBeGreaterThan(10);
});

test('a row from elsewhere would be seen, and so would a type of which nobody has said where it may lie', async () => {
  const actor = await app.directory.find(await app.actors.directSession('street1'), undefined, undefined);
  if (!actor) throw new Error('street1 is not signed in.');
  expect(faultOf({ __typename: 'Grid', code: '210103977001001' }, actor)).toContain('lies outside');
  expect(faultOf({ __typename: 'Invoice' }, actor)).toContain('where may a Invoice lie?');
});
