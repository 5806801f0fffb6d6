import type { EntityManager } from '@mikro-orm/postgresql';
import { CLEANED, DROP_TOKENS, FORGET_UNITS, MASK_TEXTS, MIX_ANSWERS } from './cleaning.sql.js';

/**
 * Takes away whatever leads from who was asked to what was answered: tokens and receipts, times, of days all but the week, channel, age, sex and weight,
 * which tell single people apart in a small grid; the order in which rows were written, because all answers are written anew in no
 * order and under new names; and of a place with few answers its code, so that in each place there are at least so many or none.
 * @param least how many
 */
export async function clean(em: EntityManager, district: string, surveyId: string, least: number): Promise<void> {
  await em.execute(DROP_TOKENS, [district, surveyId]);
  await em.execute(FORGET_UNITS, [district, surveyId]);
  await em.execute(MIX_ANSWERS, [district, surveyId, ...Array.from({ length: 6 }, () => least)]);
  await em.execute(CLEANED, [district, surveyId]);
  await em.execute(MASK_TEXTS, [district, surveyId]);
}
