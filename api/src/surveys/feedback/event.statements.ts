import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';

const MOST_FIGURES = 2_000;

export const eventAsked = statement<{ district: string; hash: string }>()((db, { district, hash }) =>
  db
    .selectFrom('survey_event')
    .select(['kind', sql<string>`until::text`.as('until'), 'is_answered as isAnswered'])
    .where('district_code', '=', district)
    .where('token_hash', '=', hash),
);

export const eventFigures = statement<{ kind: string; digits: number; from: string; to: string; months: number }>()(
  (db, { kind, digits, from, to, months }) =>
    db
      .selectFrom('survey_event_figure')
      .select([
        'code',
        'kind',
        sql<string>`month::text`.as('month'),
        'n',
        'value',
        'low',
        'high',
        sql<Readonly<Record<string, number>>>`reasons`.as('reasons'),
      ])
      .where('kind', '=', kind as never)
      .where(sql<boolean>`length(code) = ${digits}`)
      .where('code', '>=', from)
      .where('code', '<', to)
      .where(sql<boolean>`month > current_date - make_interval(months => ${months})`)
      .orderBy('month')
      .orderBy('code')
      .limit(MOST_FIGURES),
);
