import type { IncomingMessage } from 'node:http';
import { CloseCode } from 'graphql-ws';
import type { Actor } from '../request/actor.js';
import { scopeOf } from '../request/tenancy.js';

export type Parameters = Readonly<Record<string, unknown>>;

export interface Authentication {
  /** @returns nobody without credentials, undefined when the credentials are wrong or over */
  authenticate(request: IncomingMessage, parameters: Parameters): Promise<Actor | undefined>;
  /**
   * A name of who is at the other end, as far as it is known.
   * @throws ExpectedError BAD_USER_INPUT that names the parameter which is wrong, for whoever writes the client
   */
  holder(actor: Actor, parameters: Parameters): string | undefined;
  /** Calls back when what somebody may do has changed. */
  onChange(accountId: string, callback: () => void): () => void;
  /** When the rights of this actor must be looked up again even if nobody says so. */
  validUntil(actor: Actor): number;
}

/** Ends a line from our side, with the close code that a WebSocket has for it. */
export type Ending = (code: CloseCode, reason: string) => void;

/** Everything that authorization reads: who has the same gets the same bytes. */
export const scopeOfActor = ({ session, permissions, locale }: Actor) => JSON.stringify([scopeOf(session), [...permissions].sort(), locale]);

/**
 * A changed post takes effect at once: the line is ended, and the client connects again with today's rights, or none.
 * @param again authenticates as when the line was opened
 * @returns stops watching
 */
export function watchRights(actor: Actor, authentication: Authentication, again: () => Promise<Actor | undefined>, end: Ending): () => void {
  if (!actor.id) return () => {};
  const check = () => void recheck(scopeOfActor(actor), again, end).catch(() => end(CloseCode.Forbidden, 'Rights cannot be checked.'));
  const timer = setTimeout(check, Math.min(authentication.validUntil(actor) - Date.now() + 100, 2 ** 31 - 1));
  timer.unref();
  const forget = authentication.onChange(actor.id, check);
  return () => {
    clearTimeout(timer);
    forget();
  };
}

async function recheck(scope: string, again: () => Promise<Actor | undefined>, end: Ending) {
  const actor = await again();
  if (!actor) return end(CloseCode.Unauthorized, 'Signed out.');
  if (!actor.id || scopeOfActor(actor) !== scope) end(CloseCode.Forbidden, 'Your rights have changed. Connect again.');
}

/** A page of another site must not use the console's cookie. Programs send no Origin. */
export function sameOrigin({ headers }: IncomingMessage): boolean {
  if (!headers.origin) return true;
  const host = headers['x-forwarded-host'] ?? headers.host;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === host;
}
