import type { DivisionLevel } from './codes.js';

/** What the comparison reads of a division; of the kept rows and of the file's rows alike. */
export interface ComparedDivision {
  readonly code: string;
  readonly level: DivisionLevel;
  readonly name: string;
  readonly parentCode: string | null;
  /** The day on which a kept division ended; null or absent while it is in force. */
  readonly validTo?: string | null;
}

/** What somebody who knows better says became of a code. */
export interface ListedSuccession {
  readonly fromCode: string;
  readonly toCode: string;
}

interface Succession<Current, Next> {
  readonly from: Current;
  readonly to: Next;
}

/** What an import would do. `C` are kept rows, `F` rows of the file. */
export interface ImportPlan<C, F> {
  /** Codes never seen before. What became of another code is among them too. */
  readonly added: F[];
  /** Codes that had ended and are in the file again. A code is never given to something else, so it is the same division. */
  readonly reopened: Succession<C, F>[];
  /** Same code, other name. */
  readonly renamed: Succession<C, F>[];
  /** Gone, but under the same parent there is a new code of the same name (suffix aside): only the code changed. */
  readonly recoded: Succession<C, F>[];
  /** Gone, but exactly one new code of the same level and name is under another parent of the same district. */
  readonly moved: Succession<C, F>[];
  /** Gone, and a code that existed before has the name (suffix aside) under the same parent, or is listed as successor. */
  readonly merged: Succession<C, F>[];
  /** Gone without a known successor. They end; nothing is deleted. */
  readonly gone: C[];
  readonly unchanged: C[];
}

/**
 * Compares the divisions kept with those of a file. Pure, so that the dry run and the import cannot differ. Only cities
 * that the file contains are compared: what is kept of others is not gone.
 *
 * @param listed successors that the names do not tell, e.g. two communities that became one of a third name
 */
export function planImport<C extends ComparedDivision, F extends ComparedDivision>(
  current: readonly C[],
  file: readonly F[],
  listed: readonly ListedSuccession[] = [],
): ImportPlan<C, F> {
  const kept = new Map(current.map((row) => [row.code, row]));
  const next = new Map(file.map((row) => [row.code, row]));
  const cities = file.filter(({ level }) => level === 'CITY').map(({ code }) => code);
  const added = file.filter(({ code }) => !kept.has(code));
  const both = file.flatMap((to) => {
    const from = kept.get(to.code);
    return from ? [{ from, to }] : [];
  });
  const stayed = both.filter(({ from }) => !hasEnded(from));
  const gone = current.filter((row) => !hasEnded(row) && !next.has(row.code) && cities.some((city) => row.code.startsWith(city)));
  return {
    added,
    reopened: both.filter(({ from }) => hasEnded(from)),
    renamed: stayed.filter(({ from, to }) => from.name !== to.name),
    unchanged: stayed.filter(({ from, to }) => from.name === to.name).map(({ from }) => from),
    ...successions(gone, new Set(added), file, new Map(listed.map(({ fromCode, toCode }) => [fromCode, next.get(toCode)]))),
  };
}

const hasEnded = (row: ComparedDivision) => (row.validTo ?? null) !== null;

function successions<C extends ComparedDivision, F extends ComparedDivision>(
  gone: readonly C[],
  added: ReadonlySet<F>,
  file: readonly F[],
  listed: ReadonlyMap<string, F | undefined>,
) {
  const plan = { recoded: [] as Succession<C, F>[], moved: [] as Succession<C, F>[], merged: [] as Succession<C, F>[], gone: [] as C[] };
  const beside = groupBy(file, besideKey);
  const newNames = groupBy([...added], districtKey);
  const goneNames = groupBy(gone, districtKey);
  for (const from of gone) {
    const told = listed.get(from.code);
    const heir = told ?? theOne(beside.get(besideKey(from)), from.name);
    // Names repeat within a district; a guess is made only where there is nothing to choose.
    const elsewhere = goneNames.get(districtKey(from))?.length === 1 ? only(newNames.get(districtKey(from))) : undefined;
    if (heir) (added.has(heir) && !told ? plan.recoded : plan.merged).push({ from, to: heir });
    else if (elsewhere) plan.moved.push({ from, to: elsewhere });
    else plan.gone.push(from);
  }
  return plan;
}

const besideKey = ({ level, parentCode, name }: ComparedDivision) => `${level}/${parentCode}/${stem(name)}`;
const districtKey = ({ level, code, name }: ComparedDivision) => `${level}/${code.slice(0, 6)}/${name}`;

/** 北李官村村委会, 北李官社区居民委员会 and 北李官社区 are one place through its years. */
const stem = (name: string) =>
  name.replace(/(?:街道办事处|街道|镇|乡|地区|(?:社区|村)?(?:居民委员会|居委会|村民委员会|村委会|委员会)|社区|村)$/u, '') || name;

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** Of several of the same stem the one of the very same name. */
const theOne = <T extends ComparedDivision>(rows: readonly T[] | undefined, name: string) =>
  only(rows) ?? only(rows?.filter((row) => row.name === name));

const only = <T>(rows: readonly T[] | undefined): T | undefined => (rows?.length === 1 ? rows[0] : undefined);
