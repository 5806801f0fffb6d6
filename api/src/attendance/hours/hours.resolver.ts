import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { timeOf } from './clock.js';
import { hoursService } from './hours.service.js';
import type { ShiftPlanSummary } from './hours.statements.js';
import * as types from './hours.type.js';

@Resolver(() => types.ShiftPlan)
export class HoursResolver {
  @Query(() => [types.ShiftPlan], { description: 'Working hours of your territory and of the places above it, at most 500.' })
  @Allow('attendance.own')
  shiftPlans(@Ctx() ctx: RequestContext) {
    return ctx.once(hoursService).plans();
  }

  @FieldResolver(() => String, { description: 'Name of the place.' })
  areaName(@Root() { code }: ShiftPlanSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Begin: `08:30`; as the district says where none is set.' })
  startsAt(@Root() { startMinute }: ShiftPlanSummary) {
    return startMinute === null ? null : timeOf(startMinute);
  }

  @FieldResolver(() => String, { nullable: true, description: 'End: `17:30`; as the district says where none is set.' })
  endsAt(@Root() { endMinute }: ShiftPlanSummary) {
    return endMinute === null ? null : timeOf(endMinute);
  }

  @Query(() => [types.CalendarDay], { description: 'Holidays, and weekend days that are worked, of a year.' })
  @Allow('attendance.own')
  calendarDays(@Arg('year', () => Int, { description: 'Such as 2026.' }) year: number, @Ctx() ctx: RequestContext) {
    return ctx.once(hoursService).calendar(Math.min(9_999, Math.max(1_000, year)));
  }

  @Mutation(() => types.ShiftPlanPayload, { description: 'Sets the working hours of a place. Months that are closed stay as they are.' })
  @Allow('attendance.lock')
  async saveShiftPlan(@Arg('input', () => types.SaveShiftPlanInput) input: types.SaveShiftPlanInput, @Ctx() ctx: RequestContext) {
    return { shiftPlan: await ctx.once(hoursService).savePlan(input) };
  }

  @Mutation(() => types.CalendarDayPayload, { description: 'Says of a day of the district whether it is worked.' })
  @Allow('attendance.calendar')
  async saveCalendarDay(@Arg('input', () => types.SaveCalendarDayInput) input: types.SaveCalendarDayInput, @Ctx() ctx: RequestContext) {
    return { calendarDays: await ctx.once(hoursService).saveCalendarDay(input) };
  }
}
