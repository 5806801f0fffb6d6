import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, district } from '../storage/columns.js';
import { forJobs, tenantTable } from './tenancy.js';

/** The first answer to a mutation with a clientMutationId, kept for a day, so that a phone may send it again. */
export const MutationAnswer = defineEntity({
  name: 'MutationAnswer',
  tableName: 'mutation_answer',
  ...tenantTable(forJobs),
  properties: {
    district,
    actor: () => p.text().primary(),
    clientMutationId: () => p.text().primary(),
    /** Digest of document and variables: the same id for something else is a mistake. */
    digest: () => p.text(),
    answer: () => p.json<Record<string, unknown>>(),
    createdAt,
  },
});
