import type { Actor } from '../request/actor.js';
import { reaches } from '../request/tenancy.js';

interface Addressed {
  readonly scope: string;
  readonly district: string;
  /** Areas of the message itself: what an account sees goes by them. */
  readonly areas: readonly string[];
  /** Areas of the message and of those before it in its chain. */
  readonly reached: readonly string[];
}

/** One lies in the other. */
const touches = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** Whether an alert is told in one of the areas, or to an area above or inside it. */
export const isFor = ({ reached }: Pick<Addressed, 'reached'>, wanted: readonly string[]) =>
  reached.some((area) => wanted.some((code) => touches(area, code)));

/** Public alerts are for everybody; restricted ones for staff, and only for those whose territory they touch. */
export const mayHear = (actor: Actor, alert: Addressed) =>
  alert.scope === 'PUBLIC' || (alert.scope === 'RESTRICTED' && actor.permissions.has('alert.readRestricted') && isFor(alert, actor.session.scopes));

/** By what name a recipient goes in receipts: the account, or for a phone without one the number that it made for itself. */
export function recipientOf({ id }: Pick<Actor, 'id'>, device: string | null | undefined): string | undefined {
  if (id) return `account:${id}`;
  return device ? `device:${device}` : undefined;
}

/** Where somebody who is signed in is counted, unless they say it: the city speaks of the district whose alert it is. */
export const ownPlace = ({ territory }: Actor, { district }: Addressed) => (district.startsWith(territory) ? district : territory);

/** Whether a receipt of the actor may name this place: it is of the alert's district, the alert concerns it, and it is one's own. */
export const mayBeCounted = ({ id, session }: Actor, alert: Addressed, code: string) =>
  code.startsWith(alert.district) && isFor(alert, [code]) && (!id || reaches(session, code));

/**
 * Where those are counted to whom an alert was written on a subscription.
 * @param areas of the subscription
 * @returns undefined where a report of theirs would be refused: who looks on from elsewhere is no recipient
 */
export function sentTo(actor: Actor, alert: Addressed, areas: readonly string[]): string | undefined {
  if (actor.id && !alert.areas.some((area) => actor.session.scopes.some((scope) => touches(area, scope)))) return undefined;
  const code = actor.id ? ownPlace(actor, alert) : areas.find((area) => isFor(alert, [area]));
  return code !== undefined && mayBeCounted(actor, alert, code) ? code : undefined;
}

/** Nobody asks whether it helped where they went themselves. */
export const mayAskAbout = ({ id }: Pick<Actor, 'id'>, { takenBy }: { readonly takenBy?: string | null | undefined }) =>
  Boolean(id) && takenBy !== id;
