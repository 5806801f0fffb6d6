import { p } from '@mikro-orm/core';
import { District } from '../request/district.entity.js';
import { uuidv7 } from './keys.js';

/** Columns that every module writes the same way. */

/** The first half of every tenant key. */
export const district = () => p.manyToOne(District).mapToPk().primary().joinColumn('district_code').updateRule('no action').deleteRule('no action');

export const id = () =>
  p
    .uuid()
    .primary()
    .onCreate(() => uuidv7());

/** A division or grid code. Collation C makes a territory a range. */
export const code = () => p.text().collation('C');

export const moment = () => p.datetime().columnType('timestamptz(3)');
export const createdAt = () =>
  moment()
    .onCreate(() => new Date())
    .defaultRaw('now()');
export const updatedAt = () =>
  moment()
    .onCreate(() => new Date())
    .onUpdate(() => new Date())
    .defaultRaw('now()');

/** Rises with every change; a writer names the one that it saw. */
export const version = () => p.integer().version().default(1);

/** A calendar day, `2026-11-22`. */
export const day = () => p.date();
