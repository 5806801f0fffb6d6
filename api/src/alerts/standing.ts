import type { RequestContext } from '../request/context.js';
import { ExpectedError, NotFound } from '../request/errors.js';
import { lockedRow } from '../storage/change.js';
import { Alert, type AlertRow } from './alert.entity.js';
import { alertLoaders } from './alert.loaders.js';
import { targetService } from './targets/target.service.js';
import { isUuid } from '../storage/keys.js';

/**
 * The message that a next one may follow, locked until the operation ends, so that an update and a cancel at once cannot both
 * follow it.
 * @throws ExpectedError NOT_FOUND, or CONFLICT when it has been followed already or has run out
 */
export async function stillCurrent(ctx: RequestContext, id: string): Promise<AlertRow> {
  // First without a lock: somebody of the city may lock a row only in the name of its district.
  const found = isUuid(id) ? await ctx.once(alertLoaders).alert.load(id) : null;
  if (!found) throw NotFound();
  return ctx.inDistrict(found.district, async () => {
    const alert = await lockedRow<AlertRow>(ctx.em, Alert, id);
    ctx.require('alert.publish');
    if (alert.supersededAt || alert.msgType === 'CANCEL') throw new ExpectedError('CONFLICT', 'superseded');
    if (alert.expiresAt <= ctx.now) throw new ExpectedError('CONFLICT', 'expired');
    if (!alert.areas.every((area) => ctx.once(targetService).mayReach(area))) throw NotFound();
    return alert;
  });
}
