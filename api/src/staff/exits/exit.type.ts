import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { DateTime, Day } from '../../graphql/scalars.js';
import { EXIT_GROUNDS, EXIT_STATES } from './exit.entity.js';

export const ExitGroundEnum = enumOf('ExitGround', EXIT_GROUNDS, 'Why somebody leaves.');
export const ExitStateEnum = enumOf('ExitState', EXIT_STATES, 'Where an exit stands.', {
  STATEMENT_PERIOD: 'The person has been told and may answer.',
  FILED: 'The district has taken it on file; what is open is handed over.',
});

@ObjectType({ simpleResolvers: true, description: 'Something that has to be handed over.' })
export class ExitHandoverItem {
  @Field(() => String, { description: 'Unique in the case.' }) readonly key!: string;
  @Field(() => String, { description: 'What.' }) readonly what!: string;
  @Field(() => String, { description: 'To whom.' }) readonly to!: string;
  @Field(() => Day, { nullable: true, description: 'When it was done.' }) readonly doneOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Work that is still theirs, as its module says; it goes when somebody else takes it.' })
export class ExitOpenWork {
  @Field(() => String, { description: 'What kind.' }) readonly kind!: string;
  @Field(() => [String], { description: 'Each by its name.' }) readonly items!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Somebody leaves: why, what they say to it, what was decided and handed over.' })
export class ExitCase {
  @Field(() => ID, { description: 'The case.' }) readonly id!: string;
  @Field(() => String, { description: 'Where the file lies.' }) readonly divisionCode!: string;
  @Field(() => ExitGroundEnum, { description: 'Why.' }) readonly ground!: string;
  @Field(() => String, { nullable: true, description: 'What it rests on.' }) readonly evidence!: string | null;
  @Field(() => String, { nullable: true, description: 'The talk with the person.' }) readonly talk!: string | null;
  @Field(() => ExitStateEnum, { description: 'Where it stands.' }) readonly state!: string;
  @Field(() => Day, { nullable: true, description: 'When the person was told.' }) readonly noticeOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day to answer.' }) readonly statementUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'What the person says.' }) readonly statement!: string | null;
  @Field(() => String, { nullable: true, description: 'What the street decided.' }) readonly decision!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'From then on the account is off.' }) readonly effectiveAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the account was turned off.' }) readonly endedAt!: Date | null;
  @Field(() => [ExitHandoverItem], { description: 'What was entered by hand.' }) readonly handover!: ExitHandoverItem[];
  @Field(() => Day, { nullable: true, description: 'When it was closed.' }) readonly closedOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Kept until then, and deleted.' }) readonly keepUntil!: string | null;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
}

@InputType({ description: 'Begins an exit.' })
export class OpenExitCaseInput {
  @Field(() => ID, { description: 'Who leaves.' }) staffId!: string;
  @Field(() => ExitGroundEnum, { description: 'Why.' }) ground!: (typeof EXIT_GROUNDS)[number];
  @Field(() => String, { nullable: true, description: 'What it rests on; needed before a contested exit is told.' }) evidence?: string | null;
  @Field(() => String, { nullable: true, description: 'The talk with the person.' }) talk?: string | null;
}

@InputType({ description: 'Tells the person: from now they may answer.' })
export class GiveExitNoticeInput {
  @Field(() => ID, { description: 'Which case.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => String, { nullable: true, description: 'What it rests on, if it was not said before.' }) evidence?: string | null;
  @Field(() => String, { nullable: true, description: 'The talk with the person.' }) talk?: string | null;
}

@InputType({ description: 'What the person says to it; only they can.' })
export class StateOnExitInput {
  @Field(() => ID, { description: 'Which case.' }) id!: string;
  @Field(() => String, { description: 'At most 2,000 characters.' }) statement!: string;
}

@InputType({ description: 'What the street decides. Contested exits wait for the end of the period, or for the answer.' })
export class DecideExitInput {
  @Field(() => ID, { description: 'Which case.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => String, { description: 'What was decided and why.' }) decision!: string;
  @Field(() => DateTime, { description: 'From which minute the account is off.' }) effectiveAt!: Date;
}

@InputType({ description: 'Which case.' })
export class ExitCaseInput {
  @Field(() => ID, { description: 'Which case.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
}

@InputType({ description: 'Something to hand over.' })
export class ExitHandoverInput {
  @Field(() => String, { description: 'Unique in the case.' }) key!: string;
  @Field(() => String, { description: 'What.' }) what!: string;
  @Field(() => String, { description: 'To whom.' }) to!: string;
  @Field(() => Day, { nullable: true, description: 'When it was done.' }) doneOn?: string | null;
}

@InputType({ description: 'All that has to be handed over, as it is to be from now on.' })
export class SaveExitHandoverInput {
  @Field(() => ID, { description: 'Which case.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => [ExitHandoverInput], { description: 'At most 50.' }) items!: ExitHandoverInput[];
}

@ObjectType({ simpleResolvers: true, description: 'The case as it is now.' })
export class ExitCasePayload {
  @Field(() => ExitCase, { description: 'The case.' }) readonly exitCase!: ExitCase;
}
