import type { EntityManager } from '@mikro-orm/postgresql';
import { District } from '../request/district.entity.js';
import { planImport, type ImportPlan } from './changes.js';
import type { DivisionLevel } from './codes.js';
import type { DivisionInput } from './csv.js';
import { Division, DivisionSuccession } from './division.entity.js';

export interface ImportOptions {
  /** The first day on which the file holds, `2026-11-22`. What is gone was last in force on the day before. */
  readonly validFrom: string;
  /** Finds out what would happen, and writes nothing. */
  readonly dryRun?: boolean;
}

export interface KeptDivision {
  readonly code: string;
  readonly level: DivisionLevel;
  readonly name: string;
  readonly parentCode: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface ImportResult {
  readonly plan: ImportPlan<KeptDivision, DivisionInput>;
  /** Codes of the districts, and of the city's own administration, that became tenants now. */
  readonly tenants: readonly string[];
}

/** Rows of one statement: eight columns each, and PostgreSQL takes 65,535 parameters. */
const AT_ONCE = 2_000;
/** Any number that nothing else locks: two imports at once would each compare with what the other replaces. */
const LOCK = 7_012_027;

/**
 * Makes the kept divisions what the file says, in one transaction: all of it or nothing. Nothing is deleted; what is gone
 * ends. Every district of the file becomes a tenant, and so does the administration of its city.
 *
 * @param em a session that may write divisions and the tenant registry (`gridward_jobs`)
 * @param rows all rows of a file that has no faults
 */
export function importDivisions(em: EntityManager, rows: readonly DivisionInput[], options: ImportOptions): Promise<ImportResult> {
  return em.transactional(async (tx) => {
    await tx.execute('select pg_advisory_xact_lock(?)', [LOCK]);
    const plan = planImport(await keptDivisions(tx, rows), rows);
    const tenants = await missingTenants(tx, rows);
    if (!options.dryRun) {
      await writeTenants(tx, tenants);
      await writeDivisions(tx, plan, options.validFrom);
      await writeSuccessions(tx, plan, options.validFrom);
    }
    return { plan, tenants: tenants.map(({ code }) => code) };
  });
}

/** Of the file's cities only; what is kept of others is not compared. */
async function keptDivisions(em: EntityManager, rows: readonly DivisionInput[]): Promise<KeptDivision[]> {
  const cities = rows.filter(({ level }) => level === 'CITY');
  if (cities.length === 0) return [];
  const found = await em.find(
    Division,
    { $or: cities.map(({ code }) => ({ code: { $like: `${code}%` } })) },
    { orderBy: { code: 'asc' }, disableIdentityMap: true },
  );
  return found.map(({ code, level, name, parentCode = null, validFrom, validTo = null }) => ({ code, level, name, parentCode, validFrom, validTo }));
}

interface Tenant {
  readonly code: string;
  readonly territory: string;
}

/** 210102 for a district; the city's own administration is 210100 and covers 2101. */
const tenantOf = ({ code }: DivisionInput): Tenant => ({ code: code.padEnd(6, '0'), territory: code });

async function missingTenants(em: EntityManager, rows: readonly DivisionInput[]): Promise<Tenant[]> {
  const wanted = rows.filter(({ level }) => level === 'CITY' || level === 'DISTRICT').map(tenantOf);
  const known = await em.find(District, { code: { $in: wanted.map(({ code }) => code) } }, { disableIdentityMap: true });
  const codes = new Set(known.map(({ code }) => code));
  return wanted.filter(({ code }) => !codes.has(code));
}

async function writeTenants(em: EntityManager, tenants: readonly Tenant[]) {
  if (tenants.length > 0)
    await em.insertMany(
      District,
      tenants.map((tenant) => ({ ...tenant, parameters: {} })),
    );
}

async function writeDivisions(em: EntityManager, plan: ImportResult['plan'], validFrom: string) {
  const added = plan.added.map((row) => kept(row, validFrom));
  for (const part of parts(added)) await em.insertMany(Division, part);
  const changed = [...plan.renamed, ...plan.reopened].map(({ from, to }) => kept(to, from.validFrom));
  for (const part of parts(changed)) await em.upsertMany(Division, part, { onConflictAction: 'merge' });
  const ended = endedBy(plan).map(({ code }) => code);
  for (const part of parts(ended)) await em.nativeUpdate(Division, { code: { $in: part } }, { validTo: dayBefore(validFrom) });
}

const kept = ({ code, level, kind, name, initials, parentCode }: DivisionInput, validFrom: string) => ({
  code,
  level,
  kind,
  name,
  initials,
  parentCode,
  validFrom,
  validTo: null,
});

/** Everything that is no longer in force, with or without a successor. */
export const endedBy = ({ recoded, moved, merged, gone }: ImportResult['plan']): KeptDivision[] => [
  ...[...recoded, ...moved, ...merged].map(({ from }) => from),
  ...gone,
];

async function writeSuccessions(em: EntityManager, { reopened, recoded, moved, merged }: ImportResult['plan'], onDate: string) {
  // What is back has become nothing else after all.
  if (reopened.length > 0) await em.nativeDelete(DivisionSuccession, { fromCode: { $in: reopened.map(({ from }) => from.code) } });
  const rows = [
    ...[...recoded, ...moved].map(({ from, to }) => ({ fromCode: from.code, toCode: to.code, kind: 'RECODED' as const, onDate })),
    ...merged.map(({ from, to }) => ({ fromCode: from.code, toCode: to.code, kind: 'MERGED' as const, onDate })),
  ];
  for (const part of parts(rows)) await em.upsertMany(DivisionSuccession, part, { onConflictAction: 'merge' });
}

function* parts<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += AT_ONCE) yield rows.slice(i, i + AT_ONCE);
}

/** @param day `2026-11-22` */
export const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
