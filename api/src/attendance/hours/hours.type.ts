import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Day } from '../../graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'When people of a place work. The plan of the nearest place above somebody counts.' })
export class ShiftPlan {
  @Field(() => ID, { description: 'The plan.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of the district, street or community.' }) readonly code!: string;
  @Field(() => String, { description: 'What it is called.' }) readonly name!: string;
  @Field(() => [Int], { description: 'ISO: 1 is Monday.' }) readonly weekdays!: readonly number[];
  @Field(() => Int, { nullable: true, description: 'Minutes that are no lateness; as the district says where none are set.' })
  readonly graceMinutes!: number | null;
  @Field(() => Day, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; none while open.' }) readonly validTo!: string | null;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'When somebody works on a day.' })
export class WorkingHours {
  @Field(() => String, { description: 'Begin: `08:30`.' }) readonly startsAt!: string;
  @Field(() => String, { description: 'End: `17:30`.' }) readonly endsAt!: string;
  @Field(() => Int, { description: 'Minutes that are no lateness.' }) readonly graceMinutes!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A day that the week alone does not decide: a holiday, or a weekend day that is worked instead.' })
export class CalendarDay {
  @Field(() => ID, { description: 'The entry.' }) readonly id!: string;
  @Field(() => Day, { description: 'The day.' }) readonly day!: string;
  @Field(() => Boolean, { description: 'It is worked.' }) readonly isWorking!: boolean;
  @Field(() => String, { description: 'Why.' }) readonly name!: string;
}

@InputType({ description: 'Working hours of a place: new ones, or changed ones when `id` is given.' })
export class SaveShiftPlanInput {
  @Field(() => ID, { nullable: true, description: 'The plan to change.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; with `id`.' }) version?: number | null;
  @Field(() => String, { description: 'Code of a district, street or community of your territory.' }) code!: string;
  @Field(() => String, { description: 'What it is called, at most 40 characters.' }) name!: string;
  @Field(() => [Int], { description: 'ISO: 1 is Monday.' }) weekdays!: number[];
  @Field(() => String, { nullable: true, description: 'Begin: `08:30`; as the district’s parameters say if not given.' }) startsAt?: string | null;
  @Field(() => String, { nullable: true, description: 'End: `17:30`, on the same day; as the parameters say if not given.' }) endsAt?: string | null;
  @Field(() => Int, { nullable: true, description: 'Minutes that are no lateness, 0 to 120; as the parameters say if not given.' })
  graceMinutes?: number | null;
  @Field(() => Day, { description: 'First day.' }) validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; none while open.' }) validTo?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The working hours as they are now.' })
export class ShiftPlanPayload {
  @Field(() => ShiftPlan, { description: 'The plan.' }) readonly shiftPlan!: ShiftPlan;
}

@InputType({ description: 'Says of one day whether it is worked.' })
export class SaveCalendarDayInput {
  @Field(() => Day, { description: 'The day.' }) day!: string;
  @Field(() => Boolean, { nullable: true, description: 'It is worked; without it the day follows the week again.' }) isWorking?: boolean | null;
  @Field(() => String, { description: 'Why, at most 40 characters: 国庆节.' }) name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What was entered for that year.' })
export class CalendarDayPayload {
  @Field(() => [CalendarDay], { description: 'The days, in order.' }) readonly calendarDays!: readonly CalendarDay[];
}
