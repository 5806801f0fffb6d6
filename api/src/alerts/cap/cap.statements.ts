import { sql, type Expression, type Kysely } from 'kysely';
import { statement, type Database } from '../../storage/statement.js';
import type { AlertShape } from '../alert.entity.js';
import { alertColumns } from '../alert.statements.js';

/**
 * What anybody may have. Row security shows public alerts only to `gridward_public`; it is said here once more, so that one
 * mistake alone shows nothing. A draft has not been issued.
 */
const issued = (db: Kysely<Database>, district: Expression<string>) =>
  db.selectFrom('alert').where('district_code', '=', district).where('scope', '=', 'PUBLIC').where('status', '<>', 'DRAFT');

export const issuedAlert = statement<{ district: string; identifier: string }>()((db, { district, identifier }) =>
  issued(db, district)
    .select(alertColumns)
    .select(sql<AlertShape | null>`polygon`.as('polygon'))
    .where('identifier', '=', identifier),
);

export type IssuedAlert = (typeof issuedAlert)['row'];

/**
 * What holds now, newest first. A cancel is among it for as long as it lasts: who forwards alerts must learn of the end,
 * and not only miss the beginning.
 */
export const standingAlerts = statement<{ district: string; limit: number }>()((db, { district, limit }) =>
  issued(db, district)
    .select(['id', 'identifier', 'sender_name as senderName', 'sent_at as sentAt', 'category', 'level', 'headline', 'description'])
    .where('expires_at', '>', sql<Date>`now()`)
    .where('superseded_at', 'is', null)
    .orderBy('seq', 'desc')
    .limit(limit),
);

export type StandingAlert = (typeof standingAlerts)['row'];

/** The messages of a chain before one of them, oldest first. */
export const earlierInChain = statement<{ district: string; incidentId: string; seq: number }>()((db, { district, incidentId, seq }) =>
  issued(db, district)
    .select(['sender', 'identifier', 'sent_at as sentAt'])
    .where('incident_id', '=', incidentId)
    .where('seq', '<', seq)
    .orderBy('seq'),
);

/** When the list of what holds last changed: something was sent, took the place of another, or ran out. */
export const lastChange = statement<{ district: string }>()((db, { district }) =>
  issued(db, district).select(
    sql<Date | null>`greatest(max(sent_at), max(superseded_at), max(expires_at) filter (where expires_at <= now()))`.as('changedAt'),
  ),
);

export const districtName = statement<{ district: string }>()((db, { district }) =>
  db
    .selectFrom('district as d')
    .leftJoin('division as v', 'v.code', 'd.territory')
    .select(['d.district_code as code', 'v.name'])
    .where('d.district_code', '=', district),
);
