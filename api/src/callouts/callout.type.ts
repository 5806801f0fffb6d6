import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AlertLevelEnum } from '../alerts/index.js';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { OrderDirection } from '../graphql/filters.js';
import { DateTime } from '../graphql/scalars.js';
import { CALLOUT_RUNGS, CALLOUT_STATES, CALLOUT_STEPS } from './callout.entity.js';

export const CalloutStateEnum = enumOf('CalloutState', CALLOUT_STATES, 'How far the calling of a place is.', {
  CALLING: 'Somebody is being called.',
  ANSWERED: 'A named person has answered.',
  UNANSWERED: 'Everybody was called and nobody answered: somebody has to go there.',
  ENDED: 'The alert was over before anybody answered.',
});
export const CalloutStepKindEnum = enumOf('CalloutStepKind', CALLOUT_STEPS, 'What happened while a place was called.', {
  CALLED: 'Somebody was called.',
  NO_ANSWER: 'Their time to answer was over.',
  ANSWERED: 'Somebody who was called answered.',
  NOTED: 'The office wrote down that they were reached another way.',
  NOBODY: 'There is nobody to call.',
  REPEATED: 'Everybody is called from the start, for a higher level or because the office wants it.',
  ENDED: 'The alert was over.',
});
export const CalloutRungEnum = enumOf('CalloutRung', CALLOUT_RUNGS, 'Why somebody is called for a place.', {
  RESPONSIBLE: 'On duty there, or responsible by post.',
  DEPUTY: 'Stands in.',
  SUPERIOR: 'Responsible for the division above.',
});

@ObjectType({ simpleResolvers: true, description: '叫应: one place that an alert concerns, called until a named person answers.' })
export class Callout {
  @Field(() => ID, { description: 'The callout.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of the division or grid that is called.' }) readonly code!: string;
  @Field(() => ID, { description: 'The chain of messages (`Alert.incidentId`).' }) readonly incidentId!: string;
  @Field(() => String, { description: 'Headline of the newest message.' }) readonly headline!: string;
  @Field(() => CalloutStateEnum, { description: 'How far it is.' }) readonly status!: string;
  @Field(() => AlertLevelEnum, { description: 'The level that it was called for.' }) readonly level!: string;
  @Field(() => Int, { description: '1, and one more each time that everybody is called from the start.' }) readonly round!: number;
  @Field(() => DateTime, { description: 'When the calling began.' }) readonly startedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When the next person is called, if nobody answers.' }) readonly dueAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When somebody answered.' }) readonly answeredAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'One thing that happened while a place was called. Never changed.' })
export class CalloutStep {
  @Field(() => ID, { description: 'The step.' }) readonly id!: string;
  @Field(() => DateTime, { description: 'When.' }) readonly at!: Date;
  @Field(() => CalloutStepKindEnum, { description: 'What.' }) readonly kind!: string;
  @Field(() => CalloutRungEnum, { nullable: true, description: 'Why this person.' }) readonly rung!: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'By which channels: SOCKET, SMS, VOICE, PUSH; with a reason after a colon where one could not be used.',
  })
  readonly channels!: readonly string[] | null;
  @Field(() => String, { nullable: true, description: 'What was said.' }) readonly note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many places of a division have answered an alert.' })
export class CalloutFigures {
  @Field(() => String, { description: 'The division or grid.' }) readonly code!: string;
  @Field(() => Int, { description: 'Places that were called.' }) readonly places!: number;
  @Field(() => Int, { description: 'Still being called.' }) readonly calling!: number;
  @Field(() => Int, { description: 'Answered by a named person.' }) readonly answered!: number;
  @Field(() => Int, { description: 'Nobody answered.' }) readonly unanswered!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Median seconds from the call to the answer, of those answered; where everybody was called again, from then on.',
  })
  readonly medianSeconds!: number | null;
}

export const { Connection: CalloutConnection, ConnectionResolver: CalloutConnectionResolver } = connectionOf(() => Callout, 'Callout');

export const CALLOUT_ORDERS = ['STATE', 'CODE', 'STARTED_AT'] as const;
export type CalloutOrderField = (typeof CALLOUT_ORDERS)[number];
const CalloutOrderFieldEnum = enumOf('CalloutOrderField', CALLOUT_ORDERS, 'What callouts are ordered by.', {
  STATE: 'Unanswered first, then those being called, then answered.',
});

@InputType({ description: 'One step of an order of callouts.' })
export class CalloutOrder {
  @Field(() => CalloutOrderFieldEnum, { description: 'By what.' }) field!: CalloutOrderField;
  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' }) direction!: OrderDirection;
}

@InputType({ description: 'Which callouts; all conditions must hold.' })
export class CalloutFilter {
  @Field(() => ID, { nullable: true, description: 'Of this chain of messages (`Alert.incidentId`).' }) incidentId?: string | null;
  @Field(() => [CalloutStateEnum], { nullable: true, description: 'In these states.' }) status?: string[] | null;
  @Field(() => String, { nullable: true, description: 'In this division.' }) area?: string | null;
}

@InputType({ description: 'Answers for every place one was called for.' })
export class AnswerCalloutsInput {
  @Field(() => ID, { description: 'The newest message of the chain, or its `incidentId`.' }) alertId!: string;
  @Field(() => String, { nullable: true, description: 'What the office should know, at most 200 characters.' }) note?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'For how many places it was answered.' })
export class AnswerCalloutsPayload {
  @Field(() => Int, { description: 'Places; none when others had answered already.' }) readonly answered!: number;
}

@InputType({ description: 'Writes down that a place was reached another way.' })
export class NoteCalloutAnswerInput {
  @Field(() => ID, { description: 'The callout.' }) id!: string;
  @Field(() => String, { description: 'Who was reached and how, at most 200 characters.' }) note!: string;
}

@InputType({ description: 'Calls everybody from the start where nobody answered.' })
export class RepeatCalloutsInput {
  @Field(() => ID, { description: 'The chain of messages (`Alert.incidentId`).' }) incidentId!: string;
  @Field(() => [ID], { nullable: true, description: 'These callouts only, at most 200; all unanswered ones if not given.' }) ids?: string[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'The callout.' })
export class CalloutPayload {
  @Field(() => Callout, { description: 'As it is now.' }) readonly callout!: Callout;
}

@ObjectType({ simpleResolvers: true, description: 'How many places are called again.' })
export class RepeatCalloutsPayload {
  @Field(() => Int, { description: 'Places.' }) readonly repeated!: number;
}
