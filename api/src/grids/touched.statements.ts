import { sql } from 'kysely';
import { statement } from '../storage/statement.js';
import type { Shape } from './grid.entity.js';

/** Divisions one level down, with their outlines where they have one. */
export const shapesBelow = statement<{ parents: readonly string[]; today: string }>()((db, { parents, today }) =>
  db
    .selectFrom('division as d')
    .leftJoin('division_boundary as b', 'b.code', 'd.code')
    .select(['d.code', sql<string>`d.parent_code`.as('parentCode'), sql<Shape | null>`b.geometry`.as('shape')])
    .where((eb) => eb('d.parent_code', '=', eb.fn.any(parents)))
    .where((eb) => eb.or([eb('d.valid_to', 'is', null), eb('d.valid_to', '>=', today)]))
    .orderBy('d.code'),
);

export const activeGridShapes = statement<{ communities: readonly string[] }>()((db, { communities }) =>
  db
    .selectFrom('grid')
    .select(['code', sql<Shape | null>`boundary`.as('shape')])
    .where((eb) => eb('community_code', '=', eb.fn.any(communities)))
    .where('status', '=', 'ACTIVE')
    .orderBy('code'),
);
