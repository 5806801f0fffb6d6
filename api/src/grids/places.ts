import { statement } from '../storage/statement.js';

/** Those of the codes that are divisions or grids, and visible. */
export const knownPlaces = statement<{ codes: readonly string[] }>()((db, { codes }) =>
  db
    .selectFrom('division')
    .select(['code'])
    .where((eb) => eb('code', '=', eb.fn.any(codes)))
    .unionAll(
      db
        .selectFrom('grid')
        .select(['code'])
        .where((eb) => eb('code', '=', eb.fn.any(codes))),
    ),
);

/** What contains another place makes it needless: told once is enough. */
export function outermost(codes: readonly string[]): string[] {
  const all = new Set(codes);
  const above = (code: string) => [6, 9, 12].filter((digits) => digits < code.length).map((digits) => code.slice(0, digits));
  return [...all].filter((code) => !above(code).some((one) => all.has(one)));
}
