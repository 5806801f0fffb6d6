import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** What a value names: a record by its id, a place by its code, or a person by words. */
export type Kind =
  | 'grid'
  | 'staff'
  | 'account'
  | 'post'
  | 'staffPost'
  | 'qualification'
  | 'notice'
  | 'candidate'
  | 'gradeChange'
  | 'session'
  | 'trainingRecord'
  | 'exitCase'
  | 'staffImport'
  | 'member'
  | 'building'
  | 'dwelling'
  | 'household'
  | 'resident'
  | 'importJob'
  | 'questionnaire'
  | 'survey'
  | 'unit'
  | 'text'
  | 'theme'
  | 'followUp'
  | 'action'
  | 'scheme'
  | 'cycle'
  | 'subject'
  | 'rating'
  | 'entry'
  | 'result'
  | 'appeal'
  | 'proposal'
  | 'alert'
  | 'template'
  | 'group'
  | 'draft'
  | 'source'
  | 'help'
  | 'callout'
  | 'shift'
  | 'plan'
  | 'correction'
  | 'leave'
  | 'matter'
  | 'report'
  | 'message'
  | 'code'
  | 'codes'
  | 'district'
  | 'words';

/** One place in the arguments of an operation where a caller can name something. */
export interface Slot {
  readonly operation: Operation;
  /** Names of argument and input fields on the way to it. */
  readonly path: readonly string[];
  readonly kind: Kind;
  /** The value is a list of such. */
  readonly many: boolean;
}

export interface Operation {
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly field: GraphQLField<unknown, unknown>;
  readonly document: string;
}

const CODES = /^(code|communityCode|divisionCode|parentCode|territory|area)$/;
/** Names no record of a tenant: secrets, and what only makes a retry harmless. */
const NAMES_NOTHING = new Set(['signIn', 'refreshSession']);

export function operationsOf(schema: GraphQLSchema): Operation[] {
  // An alert that is written to a line counts as sent there: of a subscription's alerts the counts are not asked, because asking changes them.
  const depth = { query: 2, mutation: 2, subscription: 1 };
  const of = (type: Operation['type'], root: GraphQLObjectType | null | undefined) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({ name: field.name, type, field, document: documentOf(type, field, depth[type]) }));
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType()), ...of('subscription', schema.getSubscriptionType())];
}

/** @throws Error for an ID of which nobody has said here what it names */
export function slotsOf(operation: Operation): Slot[] {
  if (NAMES_NOTHING.has(operation.name)) return [];
  return operation.field.args.flatMap((argument) => within(operation, argument, []));
}

function within(operation: Operation, { name, type }: GraphQLArgument | GraphQLInputField, above: readonly string[]): Slot[] {
  const named = getNamedType(type);
  const many = isListType(isNonNullType(type) ? type.ofType : type);
  const path = [...above, name];
  const slot = (kind: Kind): Slot => ({ operation, path, kind, many });
  if (named.name === 'ID') return [slot(kindOf(operation.name, path))];
  if (named.name === 'IdFilter')
    return [
      { ...slot(kindOf(operation.name, path)), path: [...path, 'eq'] },
      { ...slot(kindOf(operation.name, path)), path: [...path, 'in'], many: true },
    ];
  if (named.name === 'StringFilter' && CODES.test(name)) return ['eq', 'startsWith'].map((last) => ({ ...slot('code'), path: [...path, last] }));
  if (named.name === 'String' && name === 'areas') return [{ ...slot('code'), many: true }];
  if (named.name === 'String' && name === 'districtCode') return [slot('district')];
  if (named.name === 'String' && CODES.test(name)) return [slot('code')];
  if (named.name === 'String' && (name === 'search' || name === 'contains')) return [slot('words')];
  if (isInputObjectType(named) && !named.name.endsWith('Filter'))
    return Object.values(named.getFields()).flatMap((field) => within(operation, field, path));
  if (isInputObjectType(named) && above.length === 0) return Object.values(named.getFields()).flatMap((field) => within(operation, field, path));
  return [];
}

function kindOf(operation: string, path: readonly string[]): Kind {
  const name = path.findLast((part) => part !== 'eq' && part !== 'in') ?? '';
  if (name === 'frameId' || /AssessmentSchemes?$/i.test(operation)) return 'scheme';
  if (name === 'cycleId' || /AssessmentCycle$/i.test(operation)) return 'cycle';
  if (name === 'subjectId') return 'subject';
  if (operation === 'rate' || operation === 'recuse') return 'rating';
  if (/AssessmentEntry$/.test(operation)) return 'entry';
  if (name === 'resultId' || operation === 'assessmentResult') return 'result';
  if (/AssessmentAppeal$/.test(operation)) return 'appeal';
  if (/AssessmentProposal$/.test(operation)) return 'proposal';
  if (name === 'gridId' || name === 'recordId') return 'grid';
  if (name === 'staffId' || name === 'deputyStaffId') return 'staff';
  if (/ShiftPlan$/.test(operation)) return 'plan';
  if (operation === 'decideCorrection') return 'correction';
  if (/Leave(Return)?$/.test(operation)) return 'leave';
  if (name === 'matterId' || operation === 'saveReportMatter') return 'matter';
  if (/^(officialReport|addToReport)$/.test(operation)) return 'report';
  if (/RegisterImport$/.test(operation) || operation === 'importJob') return 'importJob';
  if (name === 'buildingId' || /Buildings?$/.test(operation) || operation === 'buildings') return 'building';
  if (name === 'dwellingId' || /Dwelling$/.test(operation) || operation === 'dwellings') return 'dwelling';
  if (name === 'householdId' || /Household$/.test(operation) || operation === 'households') return 'household';
  if (/Resident$/.test(operation) || /^residents?$/.test(operation)) return 'resident';
  if (name === 'accountId' || name === 'actorId' || name === 'deputyId') return 'account';
  if (name === 'incidentId') return 'alert';
  if (name === 'questionnaireId' || /[qQ]uestionnaires?$/.test(operation)) return 'questionnaire';
  if (/SampleUnits?$/.test(operation)) return 'unit';
  if (/SurveyText$/.test(operation)) return 'text';
  if (/FollowUp$/.test(operation)) return 'followUp';
  if (/SurveyTheme$/.test(operation)) return 'theme';
  if (/SurveyAction$/.test(operation) && name === 'id') return 'action';
  if (name === 'surveyId' || /Survey$/.test(operation) || /^(survey|surveyProgress|drawSample)$/.test(operation)) return 'survey';
  if (name === 'noticeId' || /^[a-z]*[rR]ecruitmentNotice$/.test(operation)) return 'notice';
  if (/Candidate$/.test(operation)) return 'candidate';
  if (/[gG]radeChanges?$/.test(operation)) return 'gradeChange';
  if (name === 'sessionId' || /TrainingSession$/.test(operation)) return 'session';
  if (operation === 'recordTraining') return 'trainingRecord';
  if (/ExitCase$/.test(operation)) return 'exitCase';
  if (/StaffImport$/.test(operation)) return 'staffImport';
  if (/StaffPost$/.test(operation)) return 'staffPost';
  if (/StaffQualification$/.test(operation)) return 'qualification';
  if (/GridMember$/.test(operation)) return 'member';
  if (/Grids?$/.test(operation) || /^grids?$/.test(operation)) return 'grid';
  if (/[sS]taff/.test(operation)) return 'staff';
  if (/Account|Password/.test(operation) || /^accounts?$/.test(operation)) return 'account';
  if (/Post$/.test(operation)) return 'post';
  if (/CapSource$/.test(operation)) return 'source';
  if (/^(approve|reject|withdraw)Alert$/.test(operation) || operation === 'alertDraft') return 'draft';
  if (name === 'groups' || /AlertGroup$/.test(operation)) return 'group';
  if (/AlertTemplate$/.test(operation)) return 'template';
  if (/HelpRequest$/.test(operation)) return 'help';
  if (/DutyShift$/.test(operation)) return 'shift';
  if (/Callout(Answer|s)$/.test(operation) && name !== 'alertId') return 'callout';
  if (/ChannelMessages?$/.test(operation) || operation === 'channelMessages') return 'message';
  if (name === 'alertId') return 'alert';
  if (/Alert$/.test(operation) || /^alert(s|Progress)?$/.test(operation)) return 'alert';
  throw new Error(`What does ${operation}(${path.join('.')}) name? Say so in test/tenancy/slots.ts.`);
}

/** A whole operation with everything selected down to a depth, and its arguments as variables. */
export function documentOf(
  type: 'query' | 'mutation' | 'subscription',
  field: GraphQLField<unknown, unknown>,
  depth: number,
  may: May = anything,
): string {
  const declared = field.args.map((a) => `$${a.name}: ${String(a.type)}`).join(', ');
  const passed = field.args.map((a) => `${a.name}: $${a.name}`).join(', ');
  return `${type}${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`} ${selectionOf(field.type, depth, may)} }`;
}

/** Whether a field may be asked for. */
type May = (field: GraphQLField<unknown, unknown>) => boolean;
const anything: May = () => true;

/** Connections and edges cost no depth: what counts are the rows. */
function selectionOf(type: GraphQLOutputType, depth: number, may: May): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const wrapper = /(Connection|Edge|Payload)$/.test(named.name);
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (!may(field)) return [];
    const inner = getNamedType(field.type);
    if (field.args.some((a) => isNonNullType(a.type) && a.defaultValue === undefined)) return [];
    // Shapes are large and name nobody; rows come once, as nodes.
    if (inner.name === 'Geometry' || (wrapper && field.name === 'edges')) return [];
    if (!isObjectType(inner)) return [field.name];
    const below = depth - (wrapper ? 0 : 1);
    return below < 0 ? [] : [`${field.name} ${selectionOf(field.type, below, may)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** Something that is valid as far as the type tells, for everything that is required. `value` decides about slots. */
export function argumentsOf(operation: Operation, value: (path: readonly string[]) => unknown): Record<string, unknown> {
  return Object.fromEntries(operation.field.args.flatMap((argument) => filled(argument, [], value)));
}

function filled(
  { name, type, defaultValue }: GraphQLArgument | GraphQLInputField,
  above: readonly string[],
  value: (path: readonly string[]) => unknown,
): [string, unknown][] {
  const path = [...above, name];
  const given = value(path);
  if (given !== undefined) return [[name, given]];
  const named = getNamedType(type);
  if (isInputObjectType(named) && !isListType(isNonNullType(type) ? type.ofType : type)) {
    const inside = Object.values(named.getFields()).flatMap((field) => filled(field, path, value));
    return inside.length > 0 || isNonNullType(type) ? [[name, Object.fromEntries(inside)]] : [];
  }
  if (!isNonNullType(type) || defaultValue !== undefined) return [];
  return [[name, sample(type.ofType, name)]];
}

const SQUARE = {
  type: 'Polygon',
  coordinates: [
    [
      [123.4, 41.78],
      [123.401, 41.78],
      [123.401, 41.781],
      [123.4, 41.781],
      [123.4, 41.78],
    ],
  ],
};
const SAMPLES: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  JSON: 10,
  Geometry: SQUARE,
  DateTime: new Date(Date.now() + 7_200_000).toISOString(),
  Date: new Date().toISOString().slice(0, 10),
};

function sample(type: GraphQLInputType, name: string): unknown {
  const named = getNamedType(type);
  if (isListType(type)) return [sample(type.ofType, name)];
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (name === 'password' || name === 'current') return 'Correct-Horse-8';
  if (name === 'login') return 'somebody.new';
  if (name === 'key') return 'identity.lockMinutes';
  if (isScalarType(named) && named.name in SAMPLES) return SAMPLES[named.name];
  return '足够长的文字';
}
