import { statement } from '../../storage/statement.js';

/** Of these people, the latest first. */
export const postsOf = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  db
    .selectFrom('staff_post')
    .select([
      'id',
      'staff_id as staffId',
      'post',
      'division_code as divisionCode',
      'valid_from as validFrom',
      'valid_to as validTo',
      'is_primary as isPrimary',
    ])
    .where((eb) => eb('staff_id', '=', eb.fn.any(ids)))
    .orderBy('valid_from', 'desc')
    .orderBy('id'),
);

export type PostSummary = (typeof postsOf)['row'];

export const qualificationsOf = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  db
    .selectFrom('staff_qualification')
    .select([
      'id',
      'staff_id as staffId',
      'type',
      'level',
      'title',
      'number_masked as numberMasked',
      'issued_on as issuedOn',
      'valid_to as validTo',
      'version',
    ])
    .where((eb) => eb('staff_id', '=', eb.fn.any(ids)))
    .orderBy('valid_to')
    .orderBy('id'),
);
