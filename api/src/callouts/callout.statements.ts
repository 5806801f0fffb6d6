import { sql, type Kysely } from 'kysely';
import { PagedList } from '../storage/page.js';
import { statement, type Database } from '../storage/statement.js';
import type { CalloutOrderField } from './callout.type.js';

export const CALLOUT_COLUMNS = [
  'id',
  'district_code as district',
  'incident_id as incidentId',
  'code',
  'headline',
  'status',
  'level',
  'round',
  'called',
  'alert_id as alertId',
  'started_at as startedAt',
  'due_at as dueAt',
  'answered_at as answeredAt',
  'answered_by as answeredBy',
] as const;
const callouts = (db: Kysely<Database>) => db.selectFrom('callout').select(CALLOUT_COLUMNS);

export type CalloutSummary = Awaited<ReturnType<ReturnType<typeof callouts>['execute']>>[number];

/** What needs somebody first. */
export const CALLOUT_STATE_ORDER = `array_position(array['UNANSWERED', 'CALLING', 'ANSWERED', 'ENDED'], status)`;

export const calloutList = new PagedList<CalloutSummary, CalloutOrderField>({
  from: callouts,
  orders: {
    STATE: [CALLOUT_STATE_ORDER, 'code'],
    CODE: ['code'],
    STARTED_AT: ['started_at'],
  },
  key: ['district_code', 'id'],
  defaultOrder: 'STATE',
});

/** What somebody was called for in the chain of a message, answered or not. */
export const calledIn = statement<{ alertId: string; actor: string }>()((db, { alertId, actor }) =>
  callouts(db)
    .where((eb) => eb.or([eb('alert_id', '=', alertId), eb('incident_id', '=', alertId)]))
    .where(sql<boolean>`${actor}::uuid = any (called)`)
    .limit(1),
);

const OF_MINE = 100;

/** What somebody is called for now and nobody has answered, of alerts in force. */
export const calloutsOf = statement<{ actor: string }>()((db, { actor }) =>
  callouts(db)
    .where('status', 'in', ['CALLING', 'UNANSWERED'])
    .where(sql<boolean>`${actor}::uuid = any (called)`)
    .where(
      sql<boolean>`exists (select 1 from alert a where a.district_code = callout.district_code and a.id = callout.alert_id and a.expires_at > now())`,
    )
    .orderBy('started_at', 'desc')
    .orderBy('code')
    .limit(OF_MINE),
);

export const stepsOf = statement<{ callouts: readonly string[] }>()((db, { callouts: ids }) =>
  db
    .selectFrom('callout_step')
    .select(['id', 'callout_id as calloutId', 'at', 'kind', 'rung', 'account_id as accountId', 'channels', 'note'])
    .where((eb) => eb('callout_id', '=', eb.fn.any(ids)))
    .orderBy('at')
    // In one moment: called again from the start, no answer, the next is called.
    .orderBy(sql`array_position(array['REPEATED', 'NO_ANSWER'], kind)`),
);

/** From the call that was answered: a place that was called again from the start was not silent in between. */
const ANSWER_SECONDS = sql.raw(`greatest(0, extract(epoch from answered_at - coalesce(
  (select max(s.at) from callout_step s where s.district_code = callout.district_code and s.callout_id = callout.id and s.kind = 'REPEATED'), started_at)))`);
const inState = (status: string) => sql<number>`count(*) filter (where status = ${sql.lit(status)})::int`;

/** Counts of some chains by the first digits of the places: those of the territory only, because everybody who acts for it shares them. */
export const calloutFigures = statement<{ incidents: readonly string[]; length: number; scopes: readonly string[] }>()(
  (db, { incidents, length, scopes }) =>
    db
      .selectFrom('callout')
      .select([
        'incident_id as incidentId',
        sql<string>`left(code, ${length}::int)`.as('code'),
        sql<number>`count(*)::int`.as('places'),
        inState('CALLING').as('calling'),
        inState('ANSWERED').as('answered'),
        inState('UNANSWERED').as('unanswered'),
        sql<number | null>`round(percentile_cont(.5) within group (order by ${ANSWER_SECONDS}) filter (where status = 'ANSWERED'))::int`.as(
          'medianSeconds',
        ),
      ])
      .where((eb) => eb('incident_id', '=', eb.fn.any(incidents)))
      .where(sql<boolean>`length(code) >= ${length}::int`)
      .where(sql<boolean>`exists (select 1 from unnest(${scopes}::text[]) s(prefix) where starts_with(code, s.prefix))`)
      .groupBy([sql`1`, sql`2`])
      .orderBy(sql`2`),
);
