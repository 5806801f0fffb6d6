import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { grouped } from '../posts/post.loaders.js';
import { staffLoaders } from '../staff.loaders.js';
import { seesFile } from '../staff.policy.js';
import type { StaffSummary } from '../staff.statements.js';
import { StaffMember } from '../staff.type.js';
import { trainingService } from './training.service.js';
import { recordsIn, recordsOf, sessionsById, type RecordSummary, type SessionSummary } from './training.statements.js';
import * as types from './training.type.js';

const loaders = ({ reads }: RequestContext) => ({
  ofStaff: new DataLoader(async (ids: readonly string[]) => grouped(ids, await reads.read(recordsOf, { ids }))),
  ofSession: new DataLoader(async (sessions: readonly string[]) => {
    const rows: readonly RecordSummary[] = await reads.read(recordsIn, { sessions });
    return sessions.map((id) => rows.filter(({ sessionId }) => sessionId === id));
  }),
  session: new DataLoader(async (ids: readonly string[]) => {
    const rows = new Map((await reads.read(sessionsById, { ids })).map((row) => [row.id, row] as const));
    return ids.map((id) => rows.get(id) ?? null);
  }),
});

@Resolver(() => StaffMember)
export class TrainingOfStaffResolver {
  @FieldResolver(() => [types.TrainingRecord], { description: 'Training, the latest first. For HR and oneself.' })
  @Allow('signedIn')
  trainings(@Root() staff: StaffSummary, @Ctx() ctx: RequestContext): Promise<RecordSummary[]> | never[] {
    return seesFile(ctx, staff) ? ctx.once(loaders).ofStaff.load(staff.id) : [];
  }
}

@Resolver(() => types.TrainingRecord)
export class TrainingRecordResolver {
  @FieldResolver(() => types.TrainingSession, { nullable: true, description: 'In which session.' })
  session(@Root() { sessionId }: RecordSummary, @Ctx() ctx: RequestContext): Promise<SessionSummary | null> {
    return ctx.once(loaders).session.load(sessionId);
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'Who.' })
  staffMember(@Root() { staffId }: RecordSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(staffLoaders).staffMember.load(staffId);
  }
}

@Resolver(() => types.TrainingSession)
export class TrainingResolver {
  @Query(() => [types.TrainingSession], { description: 'The plan of a year, by time, at most 500 sessions.' })
  @Allow('training.read')
  trainingSessions(@Arg('year', () => Int, { description: 'Which year.' }) year: number, @Ctx() ctx: RequestContext) {
    return ctx.once(trainingService).list(year);
  }

  @FieldResolver(() => String, { description: 'Name of who holds it.' })
  placeName(@Root() { divisionCode }: SessionSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(divisionCode);
  }

  @FieldResolver(() => [types.TrainingRecord], { description: 'Who of your territory takes part, and oneself; at most 500.' })
  records(@Root() { id }: SessionSummary, @Ctx() ctx: RequestContext): Promise<RecordSummary[]> {
    return ctx.once(loaders).ofSession.load(id);
  }

  @Mutation(() => types.TrainingSessionPayload, { description: 'Plans a session, or changes one.' })
  @Allow('training.manage')
  async saveTrainingSession(@Arg('input', () => types.SaveTrainingSessionInput) input: types.SaveTrainingSessionInput, @Ctx() ctx: RequestContext) {
    return { session: await ctx.once(trainingService).save(input) };
  }

  @Mutation(() => types.TrainingSessionPayload, { description: 'Opens, holds, closes or cancels a session.' })
  @Allow('training.manage')
  async moveTrainingSession(@Arg('input', () => types.MoveTrainingSessionInput) input: types.MoveTrainingSessionInput, @Ctx() ctx: RequestContext) {
    return { session: await ctx.once(trainingService).move(input) };
  }

  @Mutation(() => types.TrainingSessionPayload, { description: 'Enrols oneself, or somebody of one’s territory.' })
  @Allow('training.read')
  async enrolInTraining(@Arg('input', () => types.EnrolInTrainingInput) input: types.EnrolInTrainingInput, @Ctx() ctx: RequestContext) {
    return { session: await ctx.once(trainingService).enrol(input) };
  }

  @Mutation(() => types.TrainingSessionPayload, { description: 'Enters who attended, hours and points.' })
  @Allow('training.manage')
  async recordTraining(@Arg('input', () => types.RecordTrainingInput) input: types.RecordTrainingInput, @Ctx() ctx: RequestContext) {
    return { session: await ctx.once(trainingService).record(input) };
  }
}
