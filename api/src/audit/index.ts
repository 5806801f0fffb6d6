export { AuditEntry, AuditEntryConnectionResolver } from './audit.type.js';
export { AuditResolver } from './audit.resolver.js';
export type { AuditSummary } from './audit.statements.js';
