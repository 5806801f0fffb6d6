import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';

/** Of some messages from elsewhere, what stands here now: the newest of the chain that the import began or went on with. */
export const originsByIdentifier = statement<{ district: string; identifiers: readonly string[] }>()((db, { district, identifiers }) =>
  db
    .selectFrom('alert_origin as o')
    .leftJoin('alert_draft as d', (on) => on.onRef('d.district_code', '=', 'o.district_code').onRef('d.id', '=', 'o.draft_id'))
    .leftJoin('alert as a', (on) => on.onRef('a.district_code', '=', 'o.district_code').on(sql<boolean>`a.id = coalesce(o.alert_id, d.alert_id)`))
    .leftJoin('alert as newest', (on) =>
      on
        .onRef('newest.district_code', '=', 'a.district_code')
        .onRef('newest.incident_id', '=', 'a.incident_id')
        .on('newest.superseded_at', 'is', null),
    )
    .select(['o.sender', 'o.identifier', 'o.sent_at as sentAt', 'newest.id as alertId'])
    .where('o.district_code', '=', district)
    .where((eb) => eb('o.identifier', '=', eb.fn.any(identifiers))),
);

/** Our own messages, to which somebody else may refer. */
export const ownByIdentifier = statement<{ district: string; identifiers: readonly string[] }>()((db, { district, identifiers }) =>
  db
    .selectFrom('alert')
    .select(['sender', 'identifier', 'sent_at as sentAt', 'id as alertId'])
    .where('district_code', '=', district)
    .where((eb) => eb('identifier', '=', eb.fn.any(identifiers))),
);

export const originsOfAlerts = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  db
    .selectFrom('alert_origin as o')
    .leftJoin('alert_draft as d', (on) => on.onRef('d.district_code', '=', 'o.district_code').onRef('d.id', '=', 'o.draft_id'))
    .select([
      sql<string>`coalesce(o.alert_id, d.alert_id)`.as('alertId'),
      'o.sender',
      'o.identifier',
      'o.sent_at as sentAt',
      'o.source',
      'o.original',
    ])
    .where(sql<boolean>`coalesce(o.alert_id, d.alert_id) = any (${ids}::uuid[])`),
);

export const MOST_SOURCES = 50;

export const sources = statement<{ district: string }>()((db, { district }) =>
  db
    .selectFrom('cap_source')
    .select(['id', 'name', 'url', 'enabled', 'trusted', 'polled_at as polledAt', 'error', 'version'])
    .where('district_code', '=', district)
    .orderBy('name')
    .limit(MOST_SOURCES),
);
