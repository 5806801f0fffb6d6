import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, Forbidden } from '../../request/errors.js';
import { lockedRow, seenRow } from '../../storage/change.js';
import { AlertGroup, type GroupRow } from './group.entity.js';
import { targetService } from './target.service.js';
import { groupsOf, MOST_GROUPS } from './target.statements.js';
import type { CreateAlertGroupInput, RemoveAlertGroupInput, UpdateAlertGroupInput } from './target.type.js';

export const groupService = (ctx: RequestContext) => new GroupService(ctx);

const LONGEST_NAME = 40;

/** Named sets of areas, kept by those whose territory holds all of them. */
export class GroupService {
  constructor(private readonly ctx: RequestContext) {}

  /** By name. */
  all() {
    return this.ctx.reads.read(groupsOf, { ids: null });
  }

  async create({ name, areas }: CreateAlertGroupInput): Promise<GroupRow> {
    const { em, actor } = this.ctx;
    const target = await this.ctx.once(targetService).resolve({ areas });
    this.ctx.require('alert.group');
    const district = actor.session.writeDistrict ?? actor.home;
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`alert group ${district}`]);
    await this.#checkName(district, name);
    if ((await em.count(AlertGroup, { district })) >= MOST_GROUPS) throw BadInput({ field: 'name', key: 'tooMany', values: { max: MOST_GROUPS } });
    const group = em.create(AlertGroup, { district, name: name.trim(), areas: [...target.areas] });
    await em.flush();
    return group;
  }

  async update({ id, version, name, areas }: UpdateAlertGroupInput): Promise<GroupRow> {
    const group = await seenRow<GroupRow>(this.ctx.em, AlertGroup, { id, version });
    this.#requireAll(group);
    const target = areas == null ? group : await this.ctx.once(targetService).resolve({ areas });
    if (name != null && name.trim() !== group.name) {
      await this.#checkName(group.district, name);
      group.name = name.trim();
    }
    group.areas = [...target.areas];
    await this.ctx.em.flush();
    return group;
  }

  async remove({ id }: RemoveAlertGroupInput): Promise<string> {
    const group = await lockedRow<GroupRow>(this.ctx.em, AlertGroup, id);
    this.#requireAll(group);
    this.ctx.em.remove(group);
    await this.ctx.em.flush();
    return id;
  }

  /** A street sees the district's groups that touch it, and changes its own. */
  #requireAll({ areas, district }: GroupRow) {
    this.ctx.require('alert.group');
    const isOwn = district === this.ctx.actor.session.writeDistrict && areas.every((code) => this.ctx.once(targetService).mayReach(code));
    if (!isOwn) throw Forbidden();
  }

  async #checkName(district: string, name: string) {
    const faults = textFaults('name', name, LONGEST_NAME);
    if (faults.length) throw BadInput(...faults);
    // Among those one sees: two streets may both have low ground.
    if (await this.ctx.em.findOne(AlertGroup, { district, name: name.trim() })) throw BadInput({ field: 'name', key: 'taken' });
  }
}
