import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';
type Detail = Readonly<Record<string, number | null>>;

/** Figures that one may see; of places of one size, or of all. The codes are a range. Of so many places only where `places` is given. */
export const figuresOf = statement<{
  survey: string;
  stream: string;
  slices: string;
  from: string;
  to: string;
  digits: number | null;
  items: readonly string[] | null;
  after: string;
  places: number | null;
  limit: number;
}>()((db, { survey, stream, slices, from, to, digits, items, after, places, limit }) => {
  const figures = db
    .selectFrom('survey_figure')
    .where(sql<boolean>`survey_id = ${survey}`)
    .where('stream', '=', stream as never)
    .where(sql<boolean>`slice like ${slices}`)
    .where('code', '>=', from)
    .where('code', '<', to)
    .where('code', '>', after)
    .where(sql<boolean>`(${digits}::int is null or length(code) = ${digits})`)
    .where(sql<boolean>`(${items}::text[] is null or item = any(${items}::text[]))`);
  const page = figures
    .select('code')
    .distinct()
    .orderBy('code')
    .limit(places as never);
  return figures
    .select(['code', 'slice', 'item', 'n', 'value', 'low', 'high', sql<Detail>`detail`.as('detail')])
    .where(sql<boolean>`(${places}::int is null or code in (${page}))`)
    .orderBy('code')
    .orderBy('slice')
    .orderBy('item')
    .limit(limit as never);
});

export type FigureRow = (typeof figuresOf)['row'];
