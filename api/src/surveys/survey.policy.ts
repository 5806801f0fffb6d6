import type { Actor } from '../request/actor.js';

/** Digits of a community. */
const COMMUNITY = 12;

/**
 * Whoever is assessed by a survey does not hand it out, help with it or enter it: nobody with a post in the community or one of
 * its grids collects there, whatever other post they act in. A street office may, for its communities.
 */
export const mayCollect = ({ session, territories }: Actor, code: string): boolean =>
  session.scopes.some((scope) => scope.length < COMMUNITY && code.startsWith(scope)) &&
  !territories.some((own) => own.code.length >= COMMUNITY && own.code.startsWith(code.slice(0, COMMUNITY)));
