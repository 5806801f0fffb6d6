import { parse, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { uuidv7 } from '../../api/src/storage/keys.js';
import { argumentsOf, operationsOf, slotsOf, type Operation, type Slot } from './slots.js';
import { markIn, type Place, type Records } from './world.js';

/** Runs one operation as somebody. */
export type Ask = (who: string, document: DocumentNode, variables: Record<string, unknown>) => Promise<ExecutionResult>;

export interface Found {
  readonly checks: number;
  readonly offences: readonly string[];
}

const NOBODYS_UUID = uuidv7();
const DISTRICT_WIDE: ReadonlySet<Slot['kind']> = new Set([
  'district',
  'template',
  'source',
  'questionnaire',
  'theme',
  'scheme',
  'cycle',
  'matter',
  'session',
]);
/** Lists of such: words find there what the list shows without them. In another district they must find nothing. */
const DISTRICT_WIDE_LISTS: ReadonlySet<string> = new Set(['questionnaires', 'assessmentSchemes']);
const isDistrictWide = ({ kind, operation }: Slot) => DISTRICT_WIDE.has(kind) || (kind === 'words' && DISTRICT_WIDE_LISTS.has(operation.name));

/** The same kind of name, of something that does not exist. */
function missing({ kind }: Slot, { records, prefix }: Place): string {
  if (kind === 'code') return `${prefix.slice(0, 6)}${records.code.length > 9 ? '977977' : ''}`;
  if (kind === 'district') return '210199';
  return kind === 'words' ? '查无此人' : NOBODYS_UUID;
}

/**
 * Asks every operation for the records of a place that somebody may not see, one argument after the other. The answer must
 * be the one for a record that does not exist, to the last letter but the name itself.
 */
export async function probe(schema: GraphQLSchema, ask: Ask, who: string, own: Records, foreign: Place): Promise<Found> {
  const offences: string[] = [];
  let checks = 0;
  for (const operation of operationsOf(schema)) {
    const document = parse(operation.document);
    for (const slot of slotsOf(operation)) {
      // One's own district is no secret, nor what belongs to all of it.
      if (isDistrictWide(slot) && foreign.records.district === own.district) continue;
      const answers = [];
      for (const name of [foreign.records[slot.kind as keyof Records], missing(slot, foreign)]) {
        const variables = argumentsOf(operation, valueFor(slot, name, own));
        answers.push(scrubbed(await ask(who, document, variables), name));
      }
      checks++;
      const fault = faultOf(operation, answers, foreign);
      if (fault) offences.push(`${who}: ${operation.name}(${slot.path.join('.')}) ${fault}`);
    }
  }
  return { checks, offences };
}

/** The slot in question names the stranger; every other required one a record of one's own. */
const valueFor = (slot: Slot, name: string, own: Records) => (path: readonly string[]) => {
  if (path.join() === slot.path.join()) return slot.many ? [name] : name;
  const other = slotsOf(slot.operation).find((s) => s.path.join() === path.join());
  const isRequired = other && !REALLY_OPTIONAL.test(path.join('.')) && path.length < 3 && path[0] === 'input';
  return isRequired ? (other.many ? [own[other.kind as keyof Records]] : own[other.kind as keyof Records]) : undefined;
};
const REALLY_OPTIONAL = /^input\.(areas|divisionCode|territory|gridId)$/;

/** Without the name that was asked for, numbers of incidents and times; the same interpreted (which says where in the document) and compiled. */
const scrubbed = ({ data, errors }: ExecutionResult, name: string) =>
  JSON.stringify({ errors: errors?.map(({ message, path, extensions }) => ({ message, path, extensions })), data })
    .replaceAll(name, '«name»')
    .replace(/"id":"[0-9a-f]{12}"/g, '"id":"«incident»"')
    .replace(/"(expiresAt|madeAt)":"[^"]*"/g, '"$1":"«time»"');

function faultOf({ type }: Operation, [foreign = '', nothing = '']: readonly string[], place: Place): string | undefined {
  if (foreign.includes('INTERNAL_SERVER_ERROR')) return `fails: ${foreign.slice(0, 300)}`;
  const mark = markIn(foreign, place);
  if (mark) return `tells ${mark}`;
  if (foreign !== nothing) return `tells that it exists: ${foreign.slice(0, 300)} ≠ ${nothing.slice(0, 300)}`;
  if (type === 'mutation' && !foreign.includes('"errors"')) return 'takes it';
  return undefined;
}
