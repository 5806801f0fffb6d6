import type { EntityManager } from '@mikro-orm/postgresql';
import { raw } from '@mikro-orm/core';
import { Grid, GridRevision, type GridRow } from './grid.entity.js';

/** Keeps how a grid is from a day on. Several changes on one day are one: history is by date. */
export async function keepRevision(em: EntityManager, grid: GridRow, from: string): Promise<void> {
  const { district, id, code, name, kind, status, households, population, boundary, areaM2, longitude, latitude, validTo } = grid;
  const facts = { code, name, kind, status, households, population, boundary, areaM2, longitude, latitude, validTo };
  const current = await em.findOne(GridRevision, { district, grid: [district, id], validTo: null });
  if (current && current.validFrom >= from) {
    em.assign(current, facts as never);
  } else {
    if (current) current.validTo = raw<never>('?::date - 1', [from]);
    await em.flush();
    em.create(GridRevision, { district, grid: em.getReference(Grid, [district, id]), validFrom: from, ...facts } as never);
  }
  await em.flush();
}
