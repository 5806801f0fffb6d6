import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { DateTimeFilter } from '../graphql/filters.js';
import { DateTime } from '../graphql/scalars.js';
import { CalloutRungEnum } from './callout.type.js';

@ObjectType({ simpleResolvers: true, description: 'Who is on duty for a place for a while, and who steps in.' })
export class DutyShift {
  @Field(() => ID, { description: 'The shift.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of the division or grid.' }) readonly code!: string;
  @Field(() => ID, { description: 'Account of who is on duty.' }) readonly accountId!: string;
  @Field(() => ID, { nullable: true, description: 'Account of who steps in.' }) readonly deputyId!: string | null;
  @Field(() => DateTime, { description: 'From.' }) readonly startsAt!: Date;
  @Field(() => DateTime, { description: 'Until.' }) readonly endsAt!: Date;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who is called for a place.' })
export class DutyPerson {
  @Field(() => CalloutRungEnum, { description: 'Why.' }) readonly rung!: string;
  @Field(() => ID, { description: 'The account.' }) readonly accountId!: string;
  @Field(() => String, { nullable: true, description: 'In the place of whom, who is on leave: their name.' }) readonly standsInFor?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Whom an alert would call for a place if it came now, one after the other.' })
export class DutyLadder {
  @Field(() => String, { description: 'Code of the division or grid.' }) readonly code!: string;
  @Field(() => [DutyPerson], { description: 'In the order in which they are called; empty: there is nobody.' })
  readonly people!: readonly DutyPerson[];
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who may be put on duty.' })
export class DutyCandidate {
  @Field(() => ID, { description: 'The account.' }) readonly accountId!: string;
  @Field(() => String, { description: 'Working name.' }) readonly name!: string;
  @Field(() => String, { description: 'Code of the territory of a post.' }) readonly territory!: string;
}

export const { Connection: DutyShiftConnection, ConnectionResolver: DutyShiftConnectionResolver } = connectionOf(() => DutyShift, 'DutyShift');

@InputType({ description: 'Which shifts; all conditions must hold.' })
export class DutyShiftFilter {
  @Field(() => String, { nullable: true, description: 'In this division.' }) area?: string | null;
  @Field(() => DateTimeFilter, { nullable: true, description: 'When they end; `gte` now leaves out what is past.' }) endsAt?: DateTimeFilter | null;
  @Field(() => DateTimeFilter, { nullable: true, description: 'When they begin.' }) startsAt?: DateTimeFilter | null;
}

@InputType({ description: 'A shift: a new one, or a changed one when `id` is given.' })
export class SaveDutyShiftInput {
  @Field(() => ID, { nullable: true, description: 'The shift to change.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; with `id`.' }) version?: number | null;
  @Field(() => String, { description: 'Code of the division or grid in your territory.' }) code!: string;
  @Field(() => ID, { description: 'Account of who is on duty.' }) accountId!: string;
  @Field(() => ID, { nullable: true, description: 'Account of who steps in; somebody else.' }) deputyId?: string | null;
  @Field(() => DateTime, { description: 'From.' }) startsAt!: Date;
  @Field(() => DateTime, { description: 'Until; at most 31 days later.' }) endsAt!: Date;
}

@InputType({ description: 'Takes a shift off the roster.' })
export class RemoveDutyShiftInput {
  @Field(() => ID, { description: 'The shift.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The shift.' })
export class DutyShiftPayload {
  @Field(() => DutyShift, { description: 'As it is now, or was.' }) readonly dutyShift!: DutyShift;
}
