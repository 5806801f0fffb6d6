import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';
import type { KeptItems } from './figures.js';
import type { Quality } from './quality.js';

/** Figures that one may see; of places of one size, or of all. The codes are a range. Of so many places, from a code on. */
export const figuresOf = statement<{
  survey: string;
  stream: string;
  slices: string;
  from: string;
  to: string;
  digits: number | null;
  items: readonly string[] | null;
  after: string;
  places: number;
}>()((db, { survey, stream, slices, from, to, digits, items, after, places }) => {
  const figures = db
    .selectFrom('survey_figure')
    .where(sql<boolean>`survey_id = ${survey}`)
    .where('stream', '=', stream as never)
    .where(sql<boolean>`slice like ${slices}`)
    .where('code', '>=', from)
    .where('code', '<', to)
    .where('code', '>', after)
    .where(sql<boolean>`(${digits}::int is null or length(code) = ${digits})`);
  const page = figures
    .select('code')
    .distinct()
    .orderBy('code')
    .limit(places as never);
  return figures
    .select([
      'code',
      'slice',
      sql<KeptItems>`case when ${items}::text[] is null then items
        else coalesce((select jsonb_object_agg(e.key, e.value) from jsonb_each(items) e where e.key = any(${items}::text[])), '{}') end`.as('items'),
    ])
    .where(sql<boolean>`code in (${page})`)
    .orderBy('code')
    .orderBy('slice');
});

export type FigureRow = (typeof figuresOf)['row'];

export const qualityOf = statement<{ survey: string }>()((db, { survey }) =>
  db
    .selectFrom('survey')
    .select(sql<Partial<Quality> | null>`quality`.as('quality'))
    .where(sql<boolean>`id = ${survey}`),
);
