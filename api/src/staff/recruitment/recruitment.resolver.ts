import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { Day } from '../../graphql/scalars.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import type { EDUCATIONS } from '../staff.entity.js';
import { EducationEnum } from '../staff.type.js';
import { candidateService } from './candidate.service.js';
import { eligibility, nextStage } from './eligibility.js';
import { noticeService } from './notice.service.js';
import { candidateCounts, candidatesOf, type CandidateSummary, type NoticeSummary } from './recruitment.statements.js';
import * as types from './recruitment.type.js';

const loaders = ({ reads }: RequestContext) => ({
  candidates: new DataLoader(async (notices: readonly string[]) => {
    const rows = await reads.read(candidatesOf, { notices });
    return notices.map((id) => rows.filter(({ noticeId }) => noticeId === id));
  }),
  counts: new DataLoader(async (notices: readonly string[]) => {
    const rows = new Map((await reads.read(candidateCounts, { notices })).map((row) => [row.noticeId, row]));
    return notices.map((id) => rows.get(id) ?? { all: 0, hired: 0 });
  }),
});

@Resolver(() => types.RecruitmentNotice)
export class RecruitmentResolver {
  @Query(() => [types.RecruitmentNotice], { description: 'Recruitments of your territory, the latest first, at most 200.' })
  @Allow('recruitment.read')
  recruitmentNotices(@Ctx() ctx: RequestContext) {
    return ctx.once(noticeService).list();
  }

  @Query(() => types.RecruitmentNotice, { nullable: true, description: 'One recruitment.' })
  @Allow('recruitment.read')
  recruitmentNotice(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.once(noticeService).one(id);
  }

  @Query(() => [types.EligibilityFinding], {
    description: 'What the rules of a notice say of somebody, rule by rule, before anything is registered. Empty for a notice that is not known.',
  })
  @Allow('recruitment.read')
  async recruitmentEligibility(
    @Arg('noticeId', () => ID, { description: 'Which notice.' }) noticeId: string,
    @Arg('birthDate', () => Day, { description: 'Date of birth.' }) birthDate: string,
    @Arg('education', () => EducationEnum, { description: 'Highest education.' }) education: (typeof EDUCATIONS)[number],
    @Arg('met', () => [String], { nullable: true, description: 'Keys of the conditions that are met.' }) met: string[] | null,
    @Ctx() ctx: RequestContext,
  ) {
    const notice = await ctx.once(noticeService).one(noticeId);
    return notice ? eligibility(notice.rules, { birthDate, education, met: met ?? [] }, notice.cutOffOn, notice.relaxation === 'APPROVED') : [];
  }

  @FieldResolver(() => String, { description: 'Name of the street.' })
  placeName(@Root() { divisionCode }: NoticeSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(divisionCode);
  }

  @FieldResolver(() => [types.RecruitmentCandidate], { description: 'Who registered, in that order, at most 1,000.' })
  candidates(@Root() { id }: NoticeSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(loaders).candidates.load(id);
  }

  @FieldResolver(() => Int, { description: 'How many registered.' })
  async candidateCount(@Root() { id }: NoticeSummary, @Ctx() ctx: RequestContext) {
    return (await ctx.once(loaders).counts.load(id)).all;
  }

  @FieldResolver(() => Int, { description: 'How many were hired.' })
  async hiredCount(@Root() { id }: NoticeSummary, @Ctx() ctx: RequestContext) {
    return (await ctx.once(loaders).counts.load(id)).hired;
  }

  @Mutation(() => types.RecruitmentNoticePayload, { description: 'Writes a recruitment, or changes a draft.' })
  @Allow('recruitment.manage')
  async saveRecruitmentNotice(
    @Arg('input', () => types.SaveRecruitmentNoticeInput) input: types.SaveRecruitmentNoticeInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { notice: await ctx.once(noticeService).save(input) };
  }

  @Mutation(() => types.RecruitmentNoticePayload, { description: 'Publishes it: from then on the rules stand, and people can register.' })
  @Allow('recruitment.manage')
  async publishRecruitmentNotice(@Arg('input', () => types.RecruitmentNoticeInput) input: types.RecruitmentNoticeInput, @Ctx() ctx: RequestContext) {
    return { notice: await ctx.once(noticeService).publish(input) };
  }

  @Mutation(() => types.RecruitmentNoticePayload, { description: 'Closes it.' })
  @Allow('recruitment.manage')
  async closeRecruitmentNotice(@Arg('input', () => types.RecruitmentNoticeInput) input: types.RecruitmentNoticeInput, @Ctx() ctx: RequestContext) {
    return { notice: await ctx.once(noticeService).close(input) };
  }

  @Mutation(() => types.RecruitmentNoticePayload, { description: 'Says whether the higher age holds; for the district.' })
  @Allow('recruitment.approve')
  async decideRecruitmentNotice(@Arg('input', () => types.DecideRelaxationInput) input: types.DecideRelaxationInput, @Ctx() ctx: RequestContext) {
    return { notice: await ctx.once(noticeService).decide(input) };
  }
}

@Resolver(() => types.RecruitmentCandidate)
export class CandidateResolver {
  @FieldResolver(() => types.CandidateStageEnum, {
    nullable: true,
    description: 'The stage that comes next; none when all are passed or it is over.',
  })
  async nextStage(@Root() candidate: CandidateSummary & { notice?: { id: string } }, @Ctx() ctx: RequestContext) {
    const notice = await ctx.once(noticeService).one(candidate.noticeId ?? candidate.notice?.id ?? '');
    return candidate.state === 'OPEN'
      ? nextStage(
          candidate.stages.map(({ stage }) => stage),
          notice?.hasWrittenTest ?? true,
        )
      : null;
  }

  @Mutation(() => types.RecruitmentCandidatePayload, { description: 'Registers somebody; the rules are checked, and say which failed.' })
  @Allow('recruitment.manage')
  async registerCandidate(@Arg('input', () => types.RegisterCandidateInput) input: types.RegisterCandidateInput, @Ctx() ctx: RequestContext) {
    return { candidate: await ctx.once(candidateService).register(input) };
  }

  @Mutation(() => types.RecruitmentCandidatePayload, { description: 'Enters what became of the next stage.' })
  @Allow('recruitment.manage')
  async recordCandidate(@Arg('input', () => types.RecordCandidateStageInput) input: types.RecordCandidateStageInput, @Ctx() ctx: RequestContext) {
    return { candidate: await ctx.once(candidateService).record(input) };
  }

  @Mutation(() => types.RecruitmentCandidatePayload, { description: 'Notes that somebody has withdrawn.' })
  @Allow('recruitment.manage')
  async withdrawCandidate(@Arg('input', () => types.WithdrawCandidateInput) input: types.WithdrawCandidateInput, @Ctx() ctx: RequestContext) {
    return { candidate: await ctx.once(candidateService).withdraw(input) };
  }

  @Mutation(() => types.RecruitmentCandidatePayload, { description: 'Hires: opens the staff file, on probation.' })
  @Allow('recruitment.manage')
  async hireCandidate(@Arg('input', () => types.HireCandidateInput) input: types.HireCandidateInput, @Ctx() ctx: RequestContext) {
    return { candidate: await ctx.once(candidateService).hire(input) };
  }

  @Mutation(() => types.RevealCandidatePayload, { description: 'Shows who a candidate is, with a reason.' })
  @Allow('recruitment.manage')
  revealCandidate(@Arg('input', () => types.RevealCandidateInput) input: types.RevealCandidateInput, @Ctx() ctx: RequestContext) {
    return ctx.once(candidateService).reveal(input);
  }
}
