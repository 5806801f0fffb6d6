import { textFaults } from '../identity/index.js';
import type { RequestContext } from '../request/context.js';
import { BadInput, NotFound } from '../request/errors.js';
import { JOBS } from '../request/tenancy.js';
import { lockedRow } from '../storage/change.js';
import { Conditions } from '../storage/conditions.js';
import { isUuid } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import { Callout, CalloutStep, type CalloutRow } from './callout.entity.js';
import * as write from './calling.sql.js';
import { tellChanged } from './calling.js';
import { calledIn, calloutList, calloutsOf } from './callout.statements.js';
import type { AnswerCalloutsInput, CalloutFilter, CalloutOrderField, NoteCalloutAnswerInput, RepeatCalloutsInput } from './callout.type.js';

export const calloutService = (ctx: RequestContext) => new CalloutService(ctx);

const LONGEST_NOTE = 200;
const MOST_IDS = 200;

/** Who answers for the places that an alert concerns. */
export class CalloutService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<CalloutOrderField>, filter: CalloutFilter | null | undefined) {
    const conditions = new Conditions()
      .id('incidentId', 'incident_id', filter?.incidentId == null ? null : { eq: filter.incidentId })
      .enum('status', 'status', filter?.status)
      .inside('area', 'code', filter?.area);
    return calloutList.page(this.ctx.reads, request, conditions.all);
  }

  mine() {
    return this.ctx.reads.read(calloutsOf, { actor: this.ctx.actor.id });
  }

  /** Whoever was called may answer, wherever the place lies: that is what a deputy from elsewhere is for. */
  async answer({ alertId, note }: AnswerCalloutsInput) {
    const { actor } = this.ctx;
    const [called] = isUuid(alertId) ? await this.ctx.reads.read(calledIn, { alertId, actor: actor.id }) : [];
    if (!called) throw NotFound('notCalled');
    this.ctx.require('alert.readRestricted');
    const said = note?.trim() || null;
    if (said && said.length > LONGEST_NOTE) throw BadInput({ field: 'note', key: 'tooLong', values: { max: LONGEST_NOTE } });
    return this.ctx.apart(JOBS, async (em) => {
      await em.execute(write.TURN, [called.district]);
      const rows = await em.execute<{ id: string }[]>(write.ANSWER, [actor.id, called.district, called.incidentId, actor.id, said]);
      await tellChanged(em, called.district, rows);
      return { answered: rows.length };
    });
  }

  /** By telephone, or by somebody who went there. */
  async note({ id, note }: NoteCalloutAnswerInput) {
    const { em, actor, now } = this.ctx;
    const row = await lockedRow<CalloutRow>(em, Callout, id);
    this.ctx.require('callout.manage');
    const faults = textFaults('note', note, LONGEST_NOTE);
    if (row.status === 'ANSWERED' || row.status === 'ENDED') faults.push({ field: 'id', key: 'calloutOver' });
    if (faults.length) throw BadInput(...faults);
    Object.assign(row, { status: 'ANSWERED', answeredAt: now, answeredBy: actor.id, dueAt: null });
    em.create(CalloutStep, { district: row.district, callout: row, code: row.code, kind: 'NOTED', accountId: actor.id, note: note.trim() } as never);
    await em.flush();
    await tellChanged(em, row.district, [row]);
    return { callout: Object.assign(row, { alertId: row.alert.id }) };
  }

  async repeat({ incidentId, ids }: RepeatCalloutsInput) {
    if (ids && ids.length > MOST_IDS) throw BadInput({ field: 'ids', key: 'tooMany', values: { max: MOST_IDS } });
    const { em } = this.ctx;
    const district = this.ctx.actor.session.writeDistrict;
    const named = ids ? [...new Set(ids)] : undefined;
    if (![incidentId, ...(named ?? [])].every(isUuid)) throw NotFound();
    const found = await em.count(Callout, { incidentId, ...(named && { id: { $in: named } }) });
    if (found < (named?.length ?? 1)) throw NotFound();
    this.ctx.require('callout.manage');
    if (!district) throw NotFound();
    const rows = await em.execute<{ id: string }[]>(write.REPEAT, [
      district,
      incidentId,
      JSON.stringify(ids ?? null),
      JSON.stringify(ids ?? null),
      this.ctx.actor.id,
    ]);
    await em.execute(write.WAKE, [district]);
    await tellChanged(em, district, rows);
    return { repeated: rows.length };
  }
}
