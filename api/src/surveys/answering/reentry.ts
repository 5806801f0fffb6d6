import type { EntityManager } from '@mikro-orm/postgresql';
import type { Submission } from './intake.js';

/** One paper form in so many is entered by a second person: 5 %. */
const ONE_IN = 20;

/** Which ones: told by the form itself, so that whoever enters it cannot choose, and cannot know before. */
export const isReentered = (receipt: string): boolean => Buffer.from(receipt, 'base64url').readUInt32BE(0) % ONE_IN === 0;

const FIRST = `select scores::text as scores, origin from survey_response where district_code = ? and receipt = ? and channel = 'PAPER'`;
const DOUBT = `update survey_response set flags = array_append(flags, 'ENTRIES_DIFFER') where district_code = ? and receipt = ? and not flags @> '{ENTRIES_DIFFER}'`;

/** Holds a second entry of a form against the first. @returns undefined when the same person entered both, which proves nothing */
export async function compareEntries(
  em: EntityManager,
  { district, receipt, scores }: Submission,
  actor: string,
): Promise<'SAME' | 'DIFFERENT' | undefined> {
  const [first] = await em.execute<{ scores: string; origin: string | null }[]>(FIRST, [district, receipt]);
  if (!first || first.origin === actor) return undefined;
  const text = `{${scores.map((score) => score ?? 'NULL').join(',')}}`;
  if (first.scores === text) return 'SAME';
  await em.execute(DOUBT, [district, receipt]);
  return 'DIFFERENT';
}
