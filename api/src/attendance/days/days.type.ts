import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { DateTime, Day } from '../../graphql/scalars.js';
import { PostEnum } from '../../staff/index.js';
import { WorkingHours } from '../hours/hours.type.js';
import * as rows from './days.entity.js';

export const CheckInKindEnum = enumOf('CheckInKind', rows.CHECK_IN_KINDS, 'What somebody says by checking in.', {
  IN: 'I have come.',
  OUT: 'I am leaving.',
  FIELD: 'I am on duty outside.',
});
export const CheckInMethodEnum = enumOf('CheckInMethod', rows.CHECK_IN_METHODS, 'Who wrote it.', {
  PHONE: 'The person.',
  OFFICE: 'The office, with a reason.',
});
export const AttendanceStatusEnum = enumOf('AttendanceStatus', rows.DAY_STATUSES, 'What came of a day.', {
  LATE: 'Came late, or did not say when.',
  EARLY: 'Left early, or did not say when.',
  OUT_ON_DUTY: 'On duty outside.',
});
export const AttendanceFlagEnum = enumOf('AttendanceFlag', rows.DAY_FLAGS, 'What is odd about a day.', {
  BURST: 'Several check-ins within minutes.',
  FIELD_LIMIT: 'More check-ins outside than count.',
  NO_IN: 'Never checked in.',
  NO_OUT: 'Never checked out.',
});
export const CorrectionStateEnum = enumOf('CorrectionState', rows.CORRECTION_STATES, 'What became of a correction.');

@ObjectType({ simpleResolvers: true, description: 'Somebody was at work. Where is told as a grid only; coordinates are not kept.' })
export class CheckIn {
  @Field(() => ID, { description: 'The check-in.' }) readonly id!: string;
  @Field(() => Day, { description: 'The day.' }) readonly day!: string;
  @Field(() => DateTime, { description: 'When.' }) readonly at!: Date;
  @Field(() => CheckInKindEnum, { description: 'What.' }) readonly kind!: string;
  @Field(() => CheckInMethodEnum, { description: 'Who wrote it.' }) readonly method!: string;
  @Field(() => Boolean, { description: 'They told where they were.' }) readonly isPlaced!: boolean;
  @Field(() => String, { nullable: true, description: 'The grid where they were; none: outside of the own grids, or not told.' })
  readonly gridCode!: string | null;
  @Field(() => String, { nullable: true, description: 'What for, or why the office wrote it.' }) readonly note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One day of somebody who was due to work.' })
export class AttendanceDay {
  @Field(() => ID, { description: 'The day of that person.' }) readonly id!: string;
  @Field(() => Day, { description: 'The day.' }) readonly day!: string;
  @Field(() => AttendanceStatusEnum, { description: 'What came of it.' }) readonly status!: string;
  @Field(() => [AttendanceFlagEnum], { description: 'What is odd about it.' }) readonly flags!: readonly string[];
  @Field(() => Boolean, { description: 'By a correction that somebody else confirmed.' }) readonly isCorrected!: boolean;
  @Field(() => String, { nullable: true, description: 'First seen: `08:24`.' }) readonly firstAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Last seen: `17:31`.' }) readonly lastAt!: string | null;
  @Field(() => Int, { description: 'Minutes late, where that is more than the grace.' }) readonly lateMinutes!: number;
  @Field(() => Int, { description: 'Minutes left early.' }) readonly earlyMinutes!: number;
  @Field(() => Int, { description: 'Minutes after the end.' }) readonly overtimeMinutes!: number;
  @Field(() => Int, { description: 'Check-ins outside that count.' }) readonly fieldCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody’s month.' })
export class AttendanceRow {
  @Field(() => ID, { description: 'The staff member.' }) readonly staffId!: string;
  @Field(() => String, { description: 'Number.' }) readonly staffNo!: string;
  @Field(() => String, { description: 'Name.' }) readonly name!: string;
  @Field(() => PostEnum, { description: 'Works as.' }) readonly post!: string;
  @Field(() => String, { description: 'Where the post is.' }) readonly divisionCode!: string;
  @Field(() => [AttendanceDay], { description: 'The days that were due, in order.' }) readonly cells!: readonly AttendanceDay[];
}

@ObjectType({ simpleResolvers: true, description: 'A day of the calendar.' })
export class AttendanceCalendarDay {
  @Field(() => Day, { description: 'The day.' }) readonly day!: string;
  @Field(() => Boolean, { description: 'It is worked.' }) readonly isWorking!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'All days of a place in a month, counted.' })
export class AttendanceCounts {
  @Field(() => Int, { description: 'Days due, without leave.' }) readonly due!: number;
  @Field(() => Int, { description: 'Came and left in time.' }) readonly normal!: number;
  @Field(() => Int, { description: 'Came late.' }) readonly late!: number;
  @Field(() => Int, { description: 'Left early.' }) readonly early!: number;
  @Field(() => Int, { description: 'Did not come.' }) readonly absent!: number;
  @Field(() => Int, { description: 'On duty outside.' }) readonly outOnDuty!: number;
  @Field(() => Int, { description: 'On leave.' }) readonly leave!: number;
  @Field(() => Int, { description: 'Days of grids on which everybody was away and nobody stood in.' }) readonly uncoveredGridDays!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The attendance of a place in a month.' })
export class AttendanceMonth {
  @Field(() => String, { description: 'Code of the place.' }) readonly code!: string;
  @Field(() => Day, { description: 'Its first day.' }) readonly month!: string;
  @Field(() => [AttendanceCalendarDay], { description: 'All of its days.' }) readonly days!: readonly AttendanceCalendarDay[];
  @Field(() => [AttendanceRow], { description: 'Staff by number, those of the place itself first.' }) readonly rows!: readonly AttendanceRow[];
  @Field(() => Int, { description: 'How many staff there are.' }) readonly totalCount!: number;
  @Field(() => AttendanceCounts, { description: 'All of them, counted.' }) readonly counts!: AttendanceCounts;
  @Field(() => DateTime, { nullable: true, description: 'Closed by the street since then; nothing can be changed any more.' })
  readonly lockedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who closed it.' }) readonly lockedByName!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Your own attendance in a month.' })
export class MyAttendance {
  @Field(() => ID, { description: 'Your staff file.' }) readonly staffId!: string;
  @Field(() => String, { description: 'Your name.' }) readonly name!: string;
  @Field(() => WorkingHours, { nullable: true, description: 'When you work today; none where no attendance is kept.' })
  readonly hours!: WorkingHours | null;
  @Field(() => Boolean, { description: 'Today is worked.' }) readonly isWorkingDay!: boolean;
  @Field(() => [CheckIn], { description: 'Of today, the newest first.' }) readonly checkIns!: readonly CheckIn[];
  @Field(() => [AttendanceDay], { description: 'The days of the month that were due.' }) readonly days!: readonly AttendanceDay[];
  @Field(() => [AttendanceCorrection], { description: 'What you asked to be corrected, the newest first, at most 50.' })
  readonly corrections!: readonly AttendanceCorrection[];
}

@ObjectType({ simpleResolvers: true, description: 'Somebody says that a day was not as computed.' })
export class AttendanceCorrection {
  @Field(() => ID, { description: 'The correction.' }) readonly id!: string;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
  @Field(() => String, { description: 'Where the post was.' }) readonly code!: string;
  @Field(() => Day, { description: 'Which day.' }) readonly day!: string;
  @Field(() => AttendanceStatusEnum, { description: 'What it should be.' }) readonly status!: string;
  @Field(() => String, { description: 'Why.' }) readonly reason!: string;
  @Field(() => CorrectionStateEnum, { description: 'What became of it.' }) readonly state!: string;
  @Field(() => String, { nullable: true, description: 'What was said about it.' }) readonly note!: string | null;
  @Field(() => DateTime, { description: 'When it was asked for.' }) readonly createdAt!: Date;
}

@InputType({ description: 'Says that you are at work, now.' })
export class CheckInInput {
  @Field(() => CheckInKindEnum, { description: 'What.' }) kind!: (typeof rows.CHECK_IN_KINDS)[number];
  @Field(() => Float, { nullable: true, description: 'Longitude, WGS84. Kept as the code of a grid only.' }) longitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'Latitude, WGS84.' }) latitude?: number | null;
  @Field(() => String, { nullable: true, description: 'What for, at most 100 characters.' }) note?: string | null;
  @Field(() => String, { nullable: true, description: 'Makes a retry harmless: the first answer is given again for a day.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'The office writes down a check-in that somebody could not make.' })
export class EnterCheckInInput {
  @Field(() => ID, { description: 'Whose; not your own.' }) staffId!: string;
  @Field(() => CheckInKindEnum, { description: 'What.' }) kind!: (typeof rows.CHECK_IN_KINDS)[number];
  @Field(() => DateTime, { description: 'When it was.' }) at!: Date;
  @Field(() => String, { description: 'Why the person did not, at most 200 characters.' }) reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What was written down.' })
export class CheckInPayload {
  @Field(() => CheckIn, { description: 'The check-in.' }) readonly checkIn!: CheckIn;
}

@InputType({ description: 'Says that one of your days was not as computed.' })
export class RequestCorrectionInput {
  @Field(() => Day, { description: 'Which day.' }) day!: string;
  @Field(() => AttendanceStatusEnum, { description: 'What it should be.' }) status!: rows.DayStatus;
  @Field(() => String, { description: 'Why, at most 200 characters.' }) reason!: string;
}

@InputType({ description: 'Confirms or rejects a correction that somebody else asked for.' })
export class DecideCorrectionInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => Boolean, { description: 'It is so.' }) confirm!: boolean;
  @Field(() => String, { nullable: true, description: 'What to say about it; needed when it is rejected.' }) note?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The correction as it is now.' })
export class CorrectionPayload {
  @Field(() => AttendanceCorrection, { description: 'The correction.' }) readonly correction!: AttendanceCorrection;
}

@InputType({ description: 'A month of a place.' })
export class AttendanceMonthInput {
  @Field(() => String, { description: 'Code of the street or community.' }) code!: string;
  @Field(() => Day, { description: 'Any day of the month.' }) month!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The month of a place.' })
export class AttendanceMonthPayload {
  @Field(() => Int, { description: 'Days that changed.' }) readonly changed!: number;
  @Field(() => DateTime, { nullable: true, description: 'Closed since then.' }) readonly lockedAt!: Date | null;
}
