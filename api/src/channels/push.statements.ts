export const REGISTER_PUSH = `
insert into push_subscription (district_code, id, account_id, address_index, sealed) values (?, ?, ?, ?, ?)
on conflict (district_code, address_index) do update set account_id = excluded.account_id, sealed = excluded.sealed, created_at = now()`;

export const KEEP_NEWEST = `
delete from push_subscription where (district_code, id) in (
  select district_code, id from push_subscription where district_code = ? and account_id = ? order by created_at desc, id desc offset ?
)`;

export const FORGET_PUSH = `delete from push_subscription where district_code = ? and account_id = ? and address_index = ?`;
