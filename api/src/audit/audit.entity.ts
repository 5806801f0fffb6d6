import { defineEntity, p } from '@mikro-orm/core';
import { code, createdAt, district, id } from '../storage/columns.js';
import { appendOnlyTable } from '../request/tenancy.js';

export const AUDIT_ACTIONS = ['INSERT', 'UPDATE', 'DELETE', 'READ'] as const;

/** Who did what to which record, and how it was before and after. Written by triggers, so that nothing can be missing. */
export const AuditEntry = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  ...appendOnlyTable(),
  properties: {
    district,
    id,
    at: createdAt,
    /** Account id; empty for work that no account asked for. */
    actor: () => p.text(),
    action: () => p.enum(AUDIT_ACTIONS),
    tableName: () => p.text(),
    recordId: () => p.text(),
    divisionCode: () => code().nullable(),
    before: () => p.json<Record<string, unknown>>().nullable(),
    after: () => p.json<Record<string, unknown>>().nullable(),
    reason: () => p.text().nullable(),
  },
  indexes: [{ properties: ['district', 'at'] }, { properties: ['district', 'recordId', 'at'] }, { properties: ['district', 'actor', 'at'] }],
});
