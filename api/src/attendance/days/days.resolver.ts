import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { Day } from '../../graphql/scalars.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { staffLoaders } from '../../staff/index.js';
import { isUuid } from '../../storage/keys.js';
import { checkInService } from './check-in.service.js';
import { correctionService } from './correction.service.js';
import type { AttendanceCorrectionRow } from './days.entity.js';
import type { CheckInSummary, CorrectionSummary } from './days.statements.js';
import * as types from './days.type.js';
import { monthService } from './month.service.js';

const MONTH = 'Any day of the month.';

@Resolver()
export class AttendanceResolver {
  @Query(() => types.MyAttendance, { nullable: true, description: 'Your own attendance; nothing for who has no staff file.' })
  @Allow('attendance.own')
  myAttendance(@Arg('month', () => Day, { description: MONTH }) month: string, @Ctx() ctx: RequestContext) {
    return ctx.once(monthService).mine(month);
  }

  @Query(() => types.AttendanceMonth, { nullable: true, description: 'Who was there when, in a place of your territory.' })
  @Allow('attendance.read')
  attendanceMonth(
    @Arg('code', () => String, { description: 'The street or community.' }) code: string,
    @Arg('month', () => Day, { description: MONTH }) month: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many staff, at most 200; 50 if not given.' }) first: number | null,
    @Arg('offset', () => Int, { nullable: true, description: 'Staff to skip.' }) offset: number | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(monthService).of(code, month, first ?? 50, offset ?? 0);
  }

  @Query(() => [types.CheckIn], { description: 'Check-ins of somebody of your territory on a day, the newest first, at most 100.' })
  @Allow('attendance.read')
  checkIns(
    @Arg('staffId', () => ID, { description: 'Whose.' }) staffId: string,
    @Arg('day', () => Day, { description: 'Which day.' }) day: string,
    @Ctx() ctx: RequestContext,
  ) {
    return isUuid(staffId) ? ctx.once(monthService).checkIns(staffId, day) : [];
  }

  @Query(() => [types.AttendanceCorrection], { description: 'Corrections in a place of your territory that wait for somebody, at most 200.' })
  @Allow('attendance.manage')
  attendanceCorrections(@Arg('code', () => String, { description: 'The place.' }) code: string, @Ctx() ctx: RequestContext) {
    return ctx.once(correctionService).waiting(code);
  }

  @Mutation(() => types.CheckInPayload, { description: 'Says that you are at work, now. Where is kept as a grid only.' })
  @Allow('attendance.own')
  async checkIn(@Arg('input', () => types.CheckInInput) input: types.CheckInInput, @Ctx() ctx: RequestContext) {
    return { checkIn: await ctx.once(checkInService).checkIn(input) };
  }

  @Mutation(() => types.CheckInPayload, { description: 'Writes down a check-in for somebody else, with a reason.' })
  @Allow('attendance.manage')
  async enterCheckIn(@Arg('input', () => types.EnterCheckInInput) input: types.EnterCheckInInput, @Ctx() ctx: RequestContext) {
    return { checkIn: await ctx.once(checkInService).enter(input) };
  }

  @Mutation(() => types.CorrectionPayload, { description: 'Asks for a correction of one of your days.' })
  @Allow('attendance.own')
  async requestCorrection(@Arg('input', () => types.RequestCorrectionInput) input: types.RequestCorrectionInput, @Ctx() ctx: RequestContext) {
    return { correction: await ctx.once(correctionService).request(input) };
  }

  @Mutation(() => types.CorrectionPayload, { description: 'Confirms or rejects a correction; never one’s own.' })
  @Allow('attendance.manage')
  async decideCorrection(@Arg('input', () => types.DecideCorrectionInput) input: types.DecideCorrectionInput, @Ctx() ctx: RequestContext) {
    return { correction: await ctx.once(correctionService).decide(input) };
  }

  @Mutation(() => types.AttendanceMonthPayload, { description: 'Works out the days of a month anew, as happens each evening.' })
  @Allow('attendance.manage')
  computeAttendance(@Arg('input', () => types.AttendanceMonthInput) input: types.AttendanceMonthInput, @Ctx() ctx: RequestContext) {
    return ctx.once(monthService).compute(input);
  }

  @Mutation(() => types.AttendanceMonthPayload, { description: 'Closes a month of a street for good.' })
  @Allow('attendance.lock')
  lockAttendanceMonth(@Arg('input', () => types.AttendanceMonthInput) input: types.AttendanceMonthInput, @Ctx() ctx: RequestContext) {
    return ctx.once(monthService).lock(input);
  }
}

@Resolver(() => types.CheckIn)
export class CheckInFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Name of the grid where they were.' })
  gridName(@Root() { gridCode }: CheckInSummary, @Ctx() ctx: RequestContext) {
    return gridCode ? ctx.once(divisionService).nameOf(gridCode) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who of the office wrote it.' })
  enteredByName(@Root() row: CheckInSummary) {
    return row.enteredByName ?? null;
  }
}

@Resolver(() => types.AttendanceCorrection)
export class CorrectionFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Whose day it is.' })
  async staffName(@Root() row: CorrectionSummary | AttendanceCorrectionRow, @Ctx() ctx: RequestContext) {
    return 'staffName' in row ? row.staffName : ((await ctx.once(staffLoaders).staffMember.load(row.staff.id))?.name ?? null);
  }

  @FieldResolver(() => types.AttendanceStatusEnum, { nullable: true, description: 'What was computed.' })
  computed(@Root() row: CorrectionSummary | AttendanceCorrectionRow) {
    return 'computed' in row ? row.computed : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who decided.' })
  decidedByName(@Root() row: CorrectionSummary | AttendanceCorrectionRow) {
    return 'decidedByName' in row ? row.decidedByName : null;
  }

  @FieldResolver(() => Boolean, { description: 'It is about your own day: somebody else decides.' })
  isOwn(@Root() { accountId }: CorrectionSummary | AttendanceCorrectionRow, @Ctx() { actor }: RequestContext) {
    return accountId === actor.id;
  }
}
