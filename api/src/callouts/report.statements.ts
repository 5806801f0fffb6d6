import { sql, type Kysely } from 'kysely';
import { HELP_COLUMNS } from '../alerts/index.js';
import { statement, type Database, type Placeholders } from '../storage/statement.js';
import { CALLOUT_COLUMNS, CALLOUT_STATE_ORDER } from './callout.statements.js';

type Chains = { readonly incidents: readonly string[]; readonly now: Date };

/**
 * From when to when a chain of messages was in force for who asks: until its newest message was cancelled, replaced by one for
 * elsewhere, or expired. What people did after that helped nobody, and is not counted.
 */
const chains = (db: Kysely<Database>, { incidents, now }: Placeholders<Chains>) =>
  db.with('chain', (cte) =>
    cte
      .selectFrom('alert')
      .select(['incident_id as incidentId', sql<Date>`min(sent_at)`.as('since')])
      .select(
        sql<Date>`least(${now}::timestamptz(3), (array_agg(case when superseded_at is not null then superseded_at when msg_type = 'CANCEL' then sent_at else expires_at end order by seq desc))[1])`.as(
          'until',
        ),
      )
      .where((eb) => eb('incident_id', '=', eb.fn.any(incidents)))
      .groupBy('incident_id'),
  );

const firstTime = (column: string) => sql<Date | null>`min(r.${sql.raw(column)}) filter (where r.${sql.raw(column)} <= m.until)`;

const FACTS = [
  firstTime('sent_at').as('sentAt'),
  firstTime('delivered_at').as('deliveredAt'),
  firstTime('seen_at').as('seenAt'),
  firstTime('acknowledged_at').as('acknowledgedAt'),
] as const;

const wasReached = sql<boolean>`min(least(r.sent_at, r.delivered_at, r.seen_at, r.acknowledged_at, r.answered_at)) <= m.until`;

/** The messages that warned: who only heard that it was over was not. */
const warnings = (db: Kysely<Database>, asked: Placeholders<Chains>) =>
  chains(db, asked).with('message', (cte) =>
    cte
      .selectFrom('alert as a')
      .innerJoin('chain as c', 'c.incidentId', 'a.incident_id')
      .select(['a.id', 'a.seq', 'c.incidentId', 'c.until'])
      .where('a.msg_type', '<>', 'CANCEL'),
  );

/** As a list, so that the index is asked for these messages: joined, it would be read for the whole district. */
const OF_THESE = sql<boolean>`r.alert_id = any (array(select id from message))`;

/** Each recipient of a chain once, with the first of each fact. Kept: every row of the result looks through it. */
const recipients = (db: Kysely<Database>, asked: Placeholders<Chains>) =>
  warnings(db, asked).with(
    (cte) => cte('known').materialized(),
    (cte) =>
      cte
        .selectFrom('alert_receipt as r')
        .innerJoin('message as m', 'm.id', 'r.alert_id')
        .select('m.incidentId')
        .select(FACTS)
        .where(OF_THESE)
        .groupBy(['m.incidentId', 'm.until', 'r.recipient'])
        .having(wasReached),
  );

/** The same with who and where each is, which takes as long again: somebody who was counted at two places is counted where the newer message found them. */
const placedRecipients = (db: Kysely<Database>, asked: Placeholders<Chains>) =>
  warnings(db, asked).with('known', (cte) =>
    cte
      .selectFrom('alert_receipt as r')
      .innerJoin('message as m', 'm.id', 'r.alert_id')
      .select(['m.incidentId', 'r.recipient', sql<string>`(array_agg(r.code order by m.seq desc))[1]`.as('code')])
      .select(FACTS)
      .select(sql<string | null>`(array_agg(r.answer order by r.answered_at desc) filter (where r.answered_at <= m.until))[1]`.as('answer'))
      .where(OF_THESE)
      .groupBy(['m.incidentId', 'm.until', 'r.recipient'])
      .having(wasReached),
  );

export const reportChains = statement<Chains>()((db, asked) => chains(db, asked).selectFrom('chain').selectAll());

export const reportMessages = statement<{ incidents: readonly string[] }>()((db, { incidents }) =>
  db
    .selectFrom('alert')
    .select(['id', 'incident_id as incidentId', 'msg_type as msgType', 'level', 'headline', 'sent_at as sentAt', 'expires_at as expiresAt'])
    .select(['areas', 'sender_name as senderName', 'published_by as publishedBy'])
    .where((eb) => eb('incident_id', '=', eb.fn.any(incidents)))
    .orderBy('seq'),
);

const AT = sql.raw(`coalesce(c.since + make_interval(mins => m.minutes), c.until)`);
const by = (column: string) => sql<number>`count(*) filter (where k.${sql.raw(`"${column}"`)} <= ${AT})::int`;

/** How many had it by so many minutes after the first message, as far as those have passed, and at the end. */
export const reportMoments = statement<Chains>()((db, asked) =>
  recipients(db, asked)
    .selectFrom('chain as c')
    .innerJoin(sql<{ minutes: number | null }>`unnest(array[1, 2, 5, 15, 30, 60, null]::int[])`.as<'m'>(sql.raw('m(minutes)') as never), (on) =>
      on.onTrue(),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('known as k')
          .select([sql<number>`count(*)::int`.as('recipients'), by('sentAt').as('sent'), by('deliveredAt').as('delivered')])
          .select([by('seenAt').as('seen'), by('acknowledgedAt').as('acknowledged')])
          .whereRef('k.incidentId', '=', 'c.incidentId')
          .as('n'),
      (on) => on.onTrue(),
    )
    .select(['c.incidentId', 'm.minutes', 'n.recipients', 'n.sent', 'n.delivered', 'n.seen', 'n.acknowledged'])
    .where(sql<boolean>`${AT} <= c.until`)
    .orderBy('m.minutes', (order) => order.asc().nullsLast()),
);

const counted = (column: string) => sql<number>`count(${sql.raw(`k."${column}"`)})::int`;
const answered = (answer: string) => sql<number>`count(*) filter (where k.answer = ${sql.lit(answer)})::int`;
/** Whoever has a post looks after households, and is not one. */
const IS_STAFF = sql.raw(
  `k.recipient in (select 'account:' || p.account_id from post_assignment p where p.role not in ('RESIDENT', 'SUPERVISION_MEMBER'))`,
);

/** The same recipients by the first digits of where they are; 0 digits for all of them. */
export const reportPlaces = statement<Chains & { length: number }>()((db, asked) =>
  placedRecipients(db, asked)
    .selectFrom('known as k')
    .select(['k.incidentId', sql<string>`left(k.code, ${asked.length}::int)`.as('code'), sql<number>`count(*)::int`.as('recipients')])
    .select([counted('sentAt').as('sent'), counted('deliveredAt').as('delivered'), counted('seenAt').as('seen')])
    .select([counted('acknowledgedAt').as('acknowledged'), answered('SAFE').as('safe'), answered('NEED_HELP').as('needHelp')])
    .select(
      sql<number>`count(*) filter (where (k."acknowledgedAt" is not null or k.answer is not null) and not ${IS_STAFF})::int`.as('residentsConfirmed'),
    )
    .where(sql<boolean>`length(k.code) >= ${asked.length}::int`)
    .groupBy([sql`1`, sql`2`])
    .orderBy(sql`2`),
);

/** Grids of today in the areas of a chain, each once, by the first digits of their codes. */
export const reportHouseholds = statement<{ incidents: readonly string[]; length: number }>()((db, { incidents, length }) =>
  db
    .selectFrom(
      sql<{ incidentId: string; code: string; households: number | null }>`(
        select distinct a.incident_id as "incidentId", g.code, g.households
        from alert a, unnest(a.reached) area(code), grid g
        where a.incident_id = any(${incidents}) and g.district_code = a.district_code and g.status = 'ACTIVE'
          and g.code >= area.code and g.code < area.code || ':'
      )`.as<'g'>(sql.raw('g') as never),
    )
    .select(['g.incidentId', sql<string>`left(g.code, ${length}::int)`.as('code'), sql<number>`count(*)::int`.as('grids')])
    .select([sql<number>`count(g.households)::int`.as('gridsCounted'), sql<number | null>`sum(g.households)::int`.as('households')])
    .groupBy([sql`1`, sql`2`])
    .orderBy(sql`2`),
);

/** A page of the rows of each chain. */
export type Part = { readonly first: number; readonly offset: number };

const inPart = ({ first, offset }: Placeholders<Part>) => sql<boolean>`place > ${offset}::int and place <= ${offset}::int + ${first}::int`;

/** Places that were called, unanswered ones first: those of the territory only, because everybody who acts for it shares them. */
export const reportCallouts = statement<Part & { incidents: readonly string[]; scopes: readonly string[] }>()(
  (db, { incidents, scopes, first, offset }) =>
    db
      .selectFrom((eb) =>
        eb
          .selectFrom('callout')
          .select(CALLOUT_COLUMNS)
          .select(sql<number>`row_number() over (partition by incident_id order by ${sql.raw(CALLOUT_STATE_ORDER)}, code)`.as('place'))
          .where((where) => where('incident_id', '=', where.fn.any(incidents)))
          .where(sql<boolean>`exists (select 1 from unnest(${scopes}::text[]) s(prefix) where starts_with(code, s.prefix))`)
          .as('c'),
      )
      .selectAll()
      .where(inPart({ first, offset }))
      .orderBy('place'),
);

/** Calls for help after any message, oldest first: the account of what was done, without what the people wrote. */
export const reportHelp = statement<Part & { incidents: readonly string[] }>()((db, { incidents, first, offset }) =>
  db
    .selectFrom((eb) =>
      eb
        .selectFrom('help_request as h')
        .innerJoin('alert as a', (on) => on.onRef('a.district_code', '=', 'h.district_code').onRef('a.id', '=', 'h.alert_id'))
        .select(HELP_COLUMNS.map((column) => `h.${column}` as const))
        .select(['a.incident_id as incidentId', sql<number>`row_number() over (partition by a.incident_id order by h.created_at, h.id)`.as('place')])
        .where((where) => where('a.incident_id', '=', where.fn.any(incidents)))
        .as('h'),
    )
    .selectAll()
    .where(inPart({ first, offset }))
    .orderBy('place'),
);
