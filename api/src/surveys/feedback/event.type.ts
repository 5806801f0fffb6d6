import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { EVENT_KINDS, EVENT_REASONS } from './event.entity.js';
import { FollowUp } from './follow-up.type.js';

export const SurveyEventKindEnum = enumOf('SurveyEventKind', EVENT_KINDS, 'What was done for somebody.', {
  HELP_CALL: 'Somebody came to help.',
  FOLLOW_UP: 'Somebody called about what was not satisfactory.',
});
export const SurveyEventReasonEnum = enumOf('SurveyEventReason', EVENT_REASONS, 'Why it was not good.', {
  TOO_SLOW: 'It took too long.',
  NOT_SOLVED: 'It was not solved.',
  BAD_MANNER: 'They were not friendly.',
  NOT_INFORMED: 'Nobody said what was going on.',
  OTHER: 'Something else.',
});
const STATES = ['OPEN', 'ANSWERED', 'CLOSED'] as const;
export const SurveyEventStateEnum = enumOf('SurveyEventState', STATES, 'Whether one can still answer.', {
  OPEN: 'Yes.',
  ANSWERED: 'It was answered.',
  CLOSED: 'It is too late.',
});

@ObjectType({ simpleResolvers: true, description: 'One question about something that was done.' })
export class SurveyEventSeat {
  @Field(() => SurveyEventKindEnum, { description: 'What was done.' }) readonly kind!: string;
  @Field(() => SurveyEventStateEnum, { description: 'Whether one can still answer.' }) readonly state!: string;
}

@InputType({ description: 'How good it was. Of a follow-up the street hears whether it helped; otherwise nobody hears of single answers.' })
export class AnswerSurveyEventInput {
  @Field(() => String, { description: 'From the link.' }) token!: string;
  @Field(() => Int, { description: 'Level from 1 to 5.' }) score!: number;
  @Field(() => SurveyEventReasonEnum, { nullable: true, description: 'Why, of level 3 and lower.' }) reason?: (typeof EVENT_REASONS)[number] | null;
}

@ObjectType({ simpleResolvers: true, description: 'Whether it was taken.' })
export class AnswerSurveyEventPayload {
  @Field(() => Boolean, { description: 'False for who has answered before, or too late.' }) readonly taken!: boolean;
}

@InputType({ description: 'Asks a resident who was called whether it helped.' })
export class AskFollowUpInput {
  @Field(() => ID, { description: 'Which follow-up.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The question, to be sent to the resident.' })
export class AskFollowUpPayload {
  @Field(() => FollowUp, { description: 'The follow-up.' }) readonly followUp!: FollowUp;
  @Field(() => String, { description: 'For the link, told once.' }) readonly token!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Answers about events in one month and place: a stream of its own, in no sum with a survey.' })
export class SurveyEventFigure {
  @Field(() => String, { description: 'Code of the district, street or community.' }) readonly code!: string;
  @Field(() => SurveyEventKindEnum, { description: 'What was done.' }) readonly kind!: string;
  @Field(() => String, { description: 'First day of the month.' }) readonly month!: string;
  @Field(() => Int, { nullable: true, description: 'Answers. Null where there are too few to be shown, and then all else is, too.' }) readonly n!:
    number | null;
  @Field(() => Float, { nullable: true, description: 'Index 0 to 100.' }) readonly value!: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval.' }) readonly low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of the 95 % interval.' }) readonly high!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How often a reason was given.' })
export class SurveyEventReasonCount {
  @Field(() => SurveyEventReasonEnum, { description: 'The reason.' }) readonly reason!: string;
  @Field(() => Int, { description: 'Answers.' }) readonly count!: number;
}
