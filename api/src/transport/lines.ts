import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../request/actor.js';
import type { Services } from '../request/context.js';
import type { Documents } from './documents.js';
import type { Doors } from './doors.js';
import type { Executor } from './execute.js';
import type { Fanout } from './fanout.js';
import type { Log } from './log.js';
import { scopeOfActor, watchRights, type Authentication, type Ending, type Parameters } from './rights.js';

/** What the transports of subscriptions stand on. */
export interface Lines {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly executor: Executor;
  readonly fanout: Fanout;
  readonly authentication: Authentication;
  readonly doors: Doors;
  readonly trustProxy: boolean;
  readonly services: Services;
  readonly log: Log;
}

/** Who is on a line, from its beginning to its end. */
export interface Guest {
  readonly actor: Actor;
  readonly scope: string;
  readonly holder: string | undefined;
  /** Gives back the place. */
  leave(): void;
}

export interface Door {
  readonly request: IncomingMessage;
  readonly parameters: Parameters;
  /** Whether it still is there: it may go while it is asked who it is. */
  isOpen(): boolean;
  end: Ending;
}

/**
 * Finds out who has come, and lets them in.
 * @returns undefined for wrong credentials, and for who has gone meanwhile
 * @throws ExpectedError BAD_USER_INPUT for wrong parameters, RATE_LIMITED when there are too many already
 */
export async function letIn({ authentication, doors }: Lines, { request, parameters, isOpen, end }: Door): Promise<Guest | undefined> {
  const authenticate = () => authentication.authenticate(request, parameters);
  const actor = await authenticate();
  // For who has gone, nobody would ever take down what is put up now.
  if (!actor || !isOpen()) return undefined;
  const holder = authentication.holder(actor, parameters);
  const leave = doors.enterAs(actor.id);
  const unwatch = watchRights(actor, authentication, authenticate, end);
  return { actor, scope: scopeOfActor(actor), holder, leave: () => (unwatch(), leave()) };
}
