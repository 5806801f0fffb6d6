import type { Actor } from '../request/actor.js';

interface Addressed {
  readonly scope: string;
  /** Areas of the message and of those before it in its chain. */
  readonly reached: readonly string[];
}

/** One lies in the other. */
const touches = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** Whether an alert is told in one of the areas, or to an area above or inside it. */
export const isFor = ({ reached }: Addressed, wanted: readonly string[]) => reached.some((area) => wanted.some((code) => touches(area, code)));

/** Public alerts are for everybody; restricted ones for staff, and only for those whose territory they touch. */
export const mayHear = (actor: Actor, alert: Addressed) =>
  alert.scope === 'PUBLIC' || (alert.scope === 'RESTRICTED' && actor.permissions.has('alert.readRestricted') && isFor(alert, actor.session.scopes));
