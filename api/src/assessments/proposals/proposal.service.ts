import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, NotFound } from '../../request/errors.js';
import { seenRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import type { PageRequest } from '../../storage/page.js';
import { readIn, withMoments } from '../../storage/statement.js';
import { AssessmentProposal, type ProposalRow } from '../cycles/cycle.entity.js';
import { proposalList, proposalsById, type ProposalSummary } from './proposal.statements.js';
import type * as types from './proposal.type.js';

export const proposalService = (ctx: RequestContext) => new ProposalService(ctx);

const LONGEST_NOTE = 300;

/** A computation suggests; a person decides and signs (Article 24 of the law on personal information). */
export class ProposalService {
  constructor(private readonly ctx: RequestContext) {}

  list(cycleId: string, request: PageRequest<'KIND'>) {
    const conditions = new Conditions().id('cycle', 'assessment_proposal.cycle_id', { eq: cycleId });
    return proposalList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  /** @throws ExpectedError CONFLICT for one about oneself, and for one that was dealt with */
  async sign({ isSigned, note, ...input }: types.SignAssessmentProposalInput): Promise<ProposalSummary> {
    const { em, actor, now } = this.ctx;
    const proposal = await seenRow<ProposalRow>(em, AssessmentProposal, input);
    this.ctx.require('assessment.decide');
    if (proposal.accountId === actor.id) throw new ExpectedError('CONFLICT', 'notOwnResult');
    if (proposal.state !== 'PROPOSED') throw new ExpectedError('CONFLICT', 'proposalSigned');
    const said = note?.trim() ?? '';
    const faults = isSigned && !said ? [] : textFaults('note', said, LONGEST_NOTE);
    if (faults.length) throw BadInput(...faults);
    Object.assign(proposal, { state: isSigned ? 'SIGNED' : 'DECLINED', signedBy: actor.id, signedAt: now, note: said || null });
    await em.flush();
    const [row] = await readIn(em, proposalsById, { ids: [proposal.id] });
    if (!row) throw NotFound();
    return withMoments(row, 'signedAt');
  }
}
