import { p } from '@mikro-orm/core';
import { StaffMember } from '../staff/staff.entity.js';

/** A reference to somebody of the staff, within the district. */
export const staffReference = (column: string) =>
  p
    .manyToOne(StaffMember)
    .ref()
    .joinColumns('district_code', column)
    .referencedColumnNames('district_code', 'id')
    .updateRule('no action')
    .deleteRule('no action');
