/** Also those that are switched off: what they have sent before may still be answered. */
export const GATEWAYS = `select kind, sealed from channel_endpoint where district_code = ?`;

/** Locked, so that the same report twice at once is taken once. */
export const REPORTED = `
select account_id as account, purpose, reference, reply_index as "replyIndex" from channel_message
where district_code = ? and id = ? and kind = any (string_to_array(?, ',')) for update`;

/** An answer says that it has arrived as well, but not when: only the gateway knows that. */
export const WRITE_REPORT = `
update channel_message m set
  status = 'DELIVERED',
  delivered_at = coalesce(m.delivered_at, case when r.delivered then clock_timestamp() end),
  replied_at = coalesce(m.replied_at, case when r.replied then clock_timestamp() end),
  reply_index = coalesce(r.reply_index, m.reply_index)
from (select ?::boolean as delivered, ?::boolean as replied, ?::text as reply_index) r
where m.district_code = ? and m.id = ?`;
