import { isNullableType } from 'graphql';
import { Extensions, UseMiddleware, type MiddlewareFn } from 'type-graphql';
import type { Actor } from './actor.js';
import type { RequestContext } from './context.js';
import { Forbidden, SignInRequired } from './errors.js';
import type { Permission } from './permissions.js';

/** `anybody`: also a phone without an account. `signedIn`: everybody with an account, whatever the post. */
export type Requirement = Permission | 'anybody' | 'signedIn';

/**
 * What an operation or a sensitive field requires. Kept in the schema too, so that `app.ts` refuses to start with an
 * operation that says nothing, and the generated matrix knows what to expect.
 *
 * A query is refused before it looks. A mutation first finds its record (not visible means not found) and then calls
 * `ctx.require`; one that forgot to is refused afterwards, and so rolled back.
 */
export const Allow = (requirement: Requirement): MethodDecorator & PropertyDecorator => {
  const extend = Extensions({ allow: requirement });
  const guard = UseMiddleware(guardOf(requirement));
  return (target: object, key: string | symbol, descriptor?: PropertyDescriptor) => {
    extend(target, key as string, descriptor as never);
    guard(target, key, descriptor as never);
  };
};

/**
 * A mutation that opens no transaction of its own, because what it writes is gathered with that of other callers: thousands
 * may wait for one commit without each of them holding a connection. It has no `em`; what it reads is one look at a time.
 */
export const Gathered = (): MethodDecorator & PropertyDecorator => Extensions({ gathered: true });

/**
 * For what runs before any resolver, such as the source of a subscription.
 * @throws ExpectedError SIGN_IN_REQUIRED or FORBIDDEN
 */
export function admit(actor: Actor, requirement: Requirement): void {
  if (requirement === 'anybody') return;
  if (!actor.id) throw SignInRequired();
  if (requirement === 'signedIn') return;
  if (isHalfIn(actor) || !actor.permissions.has(requirement)) throw Forbidden();
}

/** Something else must be done first. */
const isHalfIn = ({ mustEnrol, mustChangePassword }: Actor) => mustEnrol || mustChangePassword;

/** A subscription that tells everybody something else, even in one territory: it is executed once for each account. */
export const Personal = (): MethodDecorator & PropertyDecorator => Extensions({ personal: true });

const guardOf =
  (requirement: Requirement): MiddlewareFn<RequestContext> =>
  async ({ context, info }, next: () => Promise<unknown>) => {
    if (requirement === 'anybody') return next();
    if (!context.actor.id) throw SignInRequired();
    if (requirement === 'signedIn') return next();
    if (isHalfIn(context.actor)) throw Forbidden();
    if (info.operation.operation !== 'mutation') {
      if (context.may(requirement)) return next();
      if (isNullableType(info.returnType)) return null;
      throw Forbidden();
    }
    const result = await next();
    if (!context.hasRequired(requirement)) context.require(requirement);
    return result;
  };
