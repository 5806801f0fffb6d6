import { sql, type Kysely } from 'kysely';
import { PagedList } from '../storage/page.js';
import { statement, type Database } from '../storage/statement.js';
import type { AlertShape } from './alert.entity.js';
import type { AlertOrderField } from './alert.type.js';

export const alertColumns = [
  'id',
  'identifier',
  'seq',
  'district_code as district',
  'sender',
  'sender_name as senderName',
  'sent_at as sentAt',
  'status',
  'msg_type as msgType',
  'scope',
  'level',
  'category',
  'event',
  'event_code as eventCode',
  'urgency',
  'severity',
  'certainty',
  'headline',
  'headline_en as headlineEn',
  'description',
  'description_en as descriptionEn',
  'instruction',
  'instruction_en as instructionEn',
  'contact',
  'areas',
  'reached',
  'effective_at as effectiveAt',
  'onset_at as onsetAt',
  'expires_at as expiresAt',
  'incident_id as incidentId',
  'supersedes_id as supersedesId',
  'superseded_at as supersededAt',
  'published_by as publishedBy',
  'approved_by as approvedBy',
  'override_reason as overrideReason',
] as const;
const alerts = (db: Kysely<Database>) => db.selectFrom('alert').select(alertColumns);

/** `restricted`: whether alerts for staff may be among them. */
const allowed = (restricted: unknown) => sql<boolean>`(scope = 'PUBLIC' or ${restricted}::boolean)`;

export const alertsById = statement<{ ids: readonly string[]; restricted: boolean }>()((db, { ids, restricted }) =>
  alerts(db)
    .where((eb) => eb('id', '=', eb.fn.any(ids)))
    .where(allowed(restricted)),
);

/** Read only when asked for: a shape may be longer than the message. */
export const polygonsOfAlerts = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  db
    .selectFrom('alert')
    .select(['id', sql<AlertShape | null>`polygon`.as('polygon')])
    .where((eb) => eb('id', '=', eb.fn.any(ids)))
    .where('polygon', 'is not', null),
);

export type AlertSummary = (typeof alertsById)['row'];

export const chainsOf = statement<{ ids: readonly string[]; restricted: boolean }>()((db, { ids, restricted }) =>
  alerts(db)
    .where((eb) => eb('incident_id', '=', eb.fn.any(ids)))
    .where(allowed(restricted))
    .orderBy('district_code')
    .orderBy('seq'),
);

/** 1 for red to 4 for blue. */
const RANK = `array_position(array['RED', 'ORANGE', 'YELLOW', 'BLUE'], level)`;
export const IN_FORCE = `(expires_at > now() and superseded_at is null and msg_type <> 'CANCEL')`;

export const alertList = new PagedList<AlertSummary, AlertOrderField>({
  from: alerts,
  orders: { SENT_AT: ['sent_at'], LEVEL: [RANK], EXPIRES_AT: ['expires_at'] },
  key: ['district_code', 'seq'],
  defaultOrder: 'SENT_AT',
  defaultDirection: 'DESC',
});

/** For the feed, which reads one district at a time: what came after a number, in order. */
export const alertsAfter = statement<{ after: number; limit: number }>()((db, { after, limit }) =>
  alerts(db).where('seq', '>', after).orderBy('district_code').orderBy('seq').limit(limit),
);

/** What a late joiner gets. */
export const alertsInForce = statement<{ upTo: number }>()((db, { upTo }) =>
  alerts(db)
    .where('seq', '<=', upTo)
    .where(sql<boolean>`${sql.raw(IN_FORCE)}`)
    .orderBy('district_code')
    .orderBy('seq'),
);

export const lastAlert = statement()((db) => db.selectFrom('alert_counter').select('last'));

export const epoch = statement()((db) => db.selectFrom('installation').select('epoch'));

/** How many real alerts of each area's are in force, whatever division they name above or below it. */
export const inForceCounts = statement<{ codes: readonly string[]; restricted: boolean }>()((db, { codes, restricted }) =>
  db
    .selectFrom(sql<{ code: string }>`unnest(${codes}::text[])`.as<'wanted'>(sql.raw('wanted(code)') as never))
    .select([sql<string>`wanted.code`.as('code')])
    .select((eb) =>
      sql<number>`(${eb
        .selectFrom('alert')
        .select(sql<number>`count(*)::int`.as('n'))
        .where(sql<boolean>`${sql.raw(IN_FORCE)}`)
        .where('status', '=', 'ACTUAL')
        .where(allowed(restricted))
        .where(
          sql<boolean>`exists (select 1 from unnest(areas) a(code) where starts_with(a.code, wanted.code) or starts_with(wanted.code, a.code))`,
        )})`.as('count'),
    ),
);
