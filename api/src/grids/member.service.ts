import { StaffMemberEntity } from '../staff/index.js';
import type { RequestContext } from '../request/context.js';
import { BadInput } from '../request/errors.js';
import { lockedRow } from '../storage/change.js';
import { isUuid } from '../storage/keys.js';
import { Grid, GridMember } from './grid.entity.js';
import type { AssignGridMemberInput, EndGridMemberInput } from './grid.input.js';

/** Later than any membership that somebody will ask for. */
const FOR_EVER = '9999-12-31';

export const memberService = (ctx: RequestContext) => new MemberService(ctx);

/** Who works in which grid. */
export class MemberService {
  constructor(private readonly ctx: RequestContext) {}

  /** Locks the grid first, so that two leaders cannot be named at once. */
  async assign(input: AssignGridMemberInput) {
    const { em, today } = this.ctx;
    const grid = await lockedRow(em, Grid, input.gridId);
    this.ctx.require('grid.assign');
    if (grid.status === 'RETIRED') throw BadInput({ field: 'gridId', key: 'gridRetired' });
    const staff = isUuid(input.staffId) ? await em.findOne(StaffMemberEntity, { id: input.staffId }) : null;
    if (!staff) throw BadInput({ field: 'staffId', key: 'noSuchStaff' });
    const { role, validTo } = input;
    const validFrom = input.validFrom ?? today;
    if (validTo && validTo < validFrom) throw BadInput({ field: 'validTo', key: 'beforeStart' });
    const { district } = grid;
    const overlapping = await em.find(
      GridMember,
      {
        district,
        grid: [district, grid.id],
        role,
        validFrom: { $lte: validTo ?? FOR_EVER },
        $or: [{ validTo: null }, { validTo: { $gte: validFrom } }],
      },
      { populate: ['staff'] as never },
    );
    if (overlapping.some((member) => member.staff.id === staff.id)) throw BadInput({ field: 'staffId', key: 'alreadyMember' });
    const [leader] = role === 'LEADER' ? overlapping : [];
    if (leader) throw BadInput({ field: 'role', key: 'leaderExists', values: { name: (await leader.staff.loadOrFail()).name } });
    const member = em.create(GridMember, { district, code: grid.code, grid, staff, role, validFrom, validTo: validTo ?? null });
    await em.flush();
    return { grid, member: { id: member.id, role, validFrom, validTo: validTo ?? null, gridId: grid.id, staffId: staff.id } };
  }

  async end({ id, validTo }: EndGridMemberInput) {
    const { em, today } = this.ctx;
    const member = await lockedRow(em, GridMember, id);
    this.ctx.require('grid.assign');
    const last = validTo ?? today;
    if (last < member.validFrom) throw BadInput({ field: 'validTo', key: 'beforeStart' });
    em.assign(member, { validTo: last });
    await em.flush();
    return em.findOneOrFail(Grid, { id: member.grid.id });
  }
}
