import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';
import type { FrozenFigure, FrozenSample } from '../cycles/frozen.js';
import type { SubjectFacts } from '../cycles/facts.js';
import type { Indicator } from '../schemes/indicator.js';

type OfCycle = { district: string; cycle: string };

export const cycleToScore = statement<OfCycle>()((db, { district, cycle }) =>
  db
    .selectFrom('assessment_cycle')
    .select([
      'state',
      'code',
      'from',
      'to',
      'edition',
      sql<boolean>`frozen_at is not null`.as('isFrozen'),
      sql<readonly FrozenSample[] | null>`samples`.as('samples'),
    ])
    .where('district_code', '=', district)
    .where('id', '=', cycle),
);

export const subjectsToScore = statement<OfCycle>()((db, { district, cycle }) =>
  db
    .selectFrom('assessment_subject')
    .select([
      'id',
      'code',
      'post',
      'account_id as accountId',
      sql<string>`staff_id`.as('staffId'),
      sql<string>`scheme_id`.as('schemeId'),
      sql<SubjectFacts>`facts`.as('facts'),
      sql<readonly FrozenFigure[]>`figures`.as('figures'),
    ])
    .where('district_code', '=', district)
    .where(sql<boolean>`cycle_id = ${cycle}`)
    .orderBy('id'),
);
export type SubjectToScore = (typeof subjectsToScore)['row'];

export const schemesToScore = statement<OfCycle>()((db, { district, cycle }) =>
  db
    .selectFrom('assessment_scheme as s')
    .select(['s.id', sql<readonly Indicator[]>`s.indicators`.as('indicators')])
    .where('s.district_code', '=', district)
    .where(
      sql<boolean>`exists (select from assessment_subject j where j.district_code = s.district_code and j.cycle_id = ${cycle} and j.scheme_id = s.id)`,
    )
    .orderBy('s.id'),
);

/** A rater’s ratings are packed into one row: two million rows of their own take longer to read than to compute. */
export const ratingsToScore = statement<OfCycle>()((db, { district, cycle }) =>
  db
    .selectFrom('assessment_rating')
    .select([
      'rater_id as rater',
      sql<string>`string_agg(subject_id || ' ' || kind || ' ' || array_to_string(scores, ',', '-'), '|' order by subject_id)`.as('packed'),
    ])
    .where('district_code', '=', district)
    .where(sql<boolean>`cycle_id = ${cycle}`)
    .where('scores', 'is not', null)
    .groupBy('rater_id')
    .orderBy('rater_id'),
);
export type PackedRatings = (typeof ratingsToScore)['row'];

/** Only what a second person has confirmed counts. */
export const entriesToScore = statement<OfCycle>()((db, { district, cycle }) =>
  db
    .selectFrom('assessment_entry')
    .select([
      sql<string>`subject_id`.as('subjectId'),
      'indicator',
      sql<number>`sum(points)::int`.as('points'),
      sql<number>`count(*)::int`.as('count'),
    ])
    .where('district_code', '=', district)
    .where(sql<boolean>`cycle_id = ${cycle}`)
    .where('confirmed_by', 'is not', null)
    .groupBy(['subject_id' as never, 'indicator'])
    .orderBy('subjectId')
    .orderBy('indicator'),
);

export const importsToScore = statement<OfCycle>()((db, { district, cycle }) =>
  db
    .selectFrom('assessment_import')
    .select([
      sql<string>`subject_id`.as('subjectId'),
      'indicator',
      sql<number>`numerator`.as('numerator'),
      sql<number>`denominator`.as('denominator'),
      'source',
    ])
    .where('district_code', '=', district)
    .where(sql<boolean>`cycle_id = ${cycle}`)
    .orderBy('subjectId')
    .orderBy('indicator'),
);

export const decisionsToScore = statement<OfCycle>()((db, { district, cycle }) =>
  db
    .selectFrom('assessment_decision')
    .select([
      'id',
      sql<string>`subject_id`.as('subjectId'),
      'kind',
      'indicator',
      sql<number | null>`normalised`.as('normalised'),
      'band',
      'reason',
      'edition',
    ])
    .where('district_code', '=', district)
    .where(sql<boolean>`cycle_id = ${cycle}`)
    .orderBy('created_at')
    .orderBy('id'),
);
export type DecisionToScore = (typeof decisionsToScore)['row'];

/** What was left over of the ceilings when the last cycle of the same place and length ended. */
export const bankedBefore = statement<OfCycle>()((db, { district, cycle }) =>
  db
    .selectFrom('assessment_cycle as c')
    .innerJoin('assessment_cycle as b', (on) =>
      on
        .onRef('b.district_code', '=', 'c.district_code')
        .onRef('b.code', '=', 'c.code')
        .onRef('b.period', '=', 'c.period')
        .onRef('b.to', '<', 'c.from'),
    )
    .select(sql<readonly { banked: Record<string, number> }[]>`b.summary -> 'pools'`.as('pools'))
    .where('c.district_code', '=', district)
    .where('c.id', '=', cycle)
    .where('b.state', 'in', ['FINAL', 'ARCHIVED'])
    .orderBy('b.to', 'desc')
    .limit(1),
);

export const lastDigest = statement<OfCycle & { edition: number }>()((db, { district, cycle, edition }) =>
  db
    .selectFrom('assessment_edition')
    .select('output_digest as digest')
    .where('district_code', '=', district)
    .where(sql<boolean>`cycle_id = ${cycle}`)
    .where('edition', '=', edition),
);

/** The last cycle with frozen inputs in which people of a post were assessed. */
export const lastFrozen = statement<{ district: string; post: string }>()((db, { district, post }) =>
  db
    .selectFrom('assessment_cycle as c')
    .innerJoin('assessment_subject as j', (on) => on.onRef('j.district_code', '=', 'c.district_code').onRef('j.cycle_id' as never, '=', 'c.id'))
    .select(['c.id', 'c.title', sql<number>`count(*)::int`.as('people')])
    .where('c.district_code', '=', district)
    .where('c.frozen_at', 'is not', null)
    .where(sql<boolean>`j.post = ${post}`)
    .groupBy(['c.id', 'c.title', 'c.to'])
    .orderBy('c.to', 'desc')
    .limit(1),
);
