import type { Permission } from '../request/permissions.js';

/** The civil affairs officer reads those who are cared for, and nobody else (section 7.2 of the domain: R care groups). */
export const seesAll = (actor: { may(permission: Permission): boolean }) => actor.may('resident.readAll');
