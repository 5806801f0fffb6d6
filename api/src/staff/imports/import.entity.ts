import { defineEntity, p } from '@mikro-orm/core';
import { personTable } from '../../request/tenancy.js';
import { code, createdAt, district, id } from '../../storage/columns.js';

/** A list of staff that somebody uploaded, sealed. It lies here from the upload to the decision, a day at the longest. */
export const StaffImport = defineEntity({
  name: 'StaffImport',
  tableName: 'staff_import',
  ...personTable({ column: 'code' }),
  properties: {
    district,
    id,
    /** The territory for which it was uploaded. */
    code,
    /** Account. */
    createdBy: () => p.uuid(),
    fileName: () => p.text(),
    sealedBytes: () => p.blob(),
    createdAt,
  },
  indexes: [{ properties: ['district', 'createdBy'] }],
});
