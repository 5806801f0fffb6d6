import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, district } from './columns.js';
import { forIdentity, forJobs, personTable } from '../request/tenancy.js';

/** The key under which a district's personal data is sealed, itself sealed under the installation's master key. */
export const DataKey = defineEntity({
  name: 'DataKey',
  tableName: 'data_key',
  ...personTable(undefined, forIdentity, forJobs),
  properties: { district, sealed: () => p.text(), createdAt },
});
