import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';
import { MOST_FIGURES } from './results.type.js';

type Detail = Readonly<Record<string, number | null>>;

/** Figures that one may see; of places of one size, or of all. The codes are a range. */
export const figuresOf = statement<{
  survey: string;
  stream: string;
  slices: string;
  from: string;
  to: string;
  digits: number | null;
  items: readonly string[] | null;
}>()((db, { survey, stream, slices, from, to, digits, items }) =>
  db
    .selectFrom('survey_figure')
    .select(['code', 'slice', 'item', 'n', 'value', 'low', 'high', sql<Detail>`detail`.as('detail')])
    .where(sql<boolean>`survey_id = ${survey}`)
    .where('stream', '=', stream as never)
    .where(sql<boolean>`slice like ${slices}`)
    .where('code', '>=', from)
    .where('code', '<', to)
    .where(sql<boolean>`(${digits}::int is null or length(code) = ${digits})`)
    .where(sql<boolean>`(${items}::text[] is null or item = any(${items}::text[]))`)
    .orderBy('code')
    .orderBy('slice')
    .orderBy('item')
    .limit(MOST_FIGURES),
);

export type FigureRow = (typeof figuresOf)['row'];
