import type { RequestContext } from '../request/context.js';

/** What is more than name and post is for who keeps the files, and for oneself; of somebody who has left, for who keeps them only. */
export const seesFile = (ctx: RequestContext, staff: { readonly accountId?: string | null; readonly status?: string }): boolean =>
  ctx.may('staff.update') || (ctx.may('staff.read') && staff.status !== 'EXITED') || (staff.accountId != null && staff.accountId === ctx.actor.id);
