import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';
import { SurveyChannelEnum } from './answering/answering.type.js';
import { ALLOCATIONS, DISPOSITIONS, STRATA_BY, SURVEY_STATES, type SampleDesign } from './survey.entity.js';

export const SurveyStateEnum = enumOf('SurveyState', SURVEY_STATES, 'How far a survey has come.', {
  DRAFT: 'Being prepared.',
  DRAWN: 'It is known who will be asked.',
  OPEN: 'People answer.',
  CLOSED: 'Nobody can answer any more, and nobody can tell who answered what.',
  PUBLISHED: 'The result is settled, and may be made public.',
});
export const StrataByEnum = enumOf('SurveyStrataBy', STRATA_BY, 'Of what strata are made, with bands of age.', {
  GRID: 'Each grid.',
  COMPOUND: 'Each grid and kind of compound.',
});
export const AllocationEnum = enumOf('SurveyAllocation', ALLOCATIONS, 'How the sample is shared out.', {
  PROPORTIONAL: 'As many as a stratum has households.',
  EQUAL: 'Alike to all.',
  NEYMAN: 'More where answers differ more; alike to PROPORTIONAL as long as that is not known.',
});
export const DispositionEnum = enumOf('SurveyDisposition', DISPOSITIONS, 'What became of somebody who was drawn, as AAPOR counts it.', {
  PENDING: 'Not yet.',
  COMPLETE: 'Answered.',
  PARTIAL: 'Answered in part.',
  REFUSAL: 'Did not want to.',
  NON_CONTACT: 'Was never met.',
  OTHER: 'Could not, for another reason.',
  UNKNOWN: 'Nobody knows whether anybody lives there.',
  INELIGIBLE: 'Does not live there any more.',
});

@ObjectType({ simpleResolvers: true, description: 'How a sample is drawn.' })
export class SurveyDesign {
  @Field(() => StrataByEnum, { description: 'Of what strata are made.' }) readonly strataBy!: string;
  @Field(() => AllocationEnum, { description: 'How the sample is shared out.' }) readonly allocation!: string;
  @Field(() => Int, { description: 'Households to be asked, without reserves.' }) readonly size!: number;
  @Field(() => Int, { description: 'Each stratum gets so many at least, or all that it has.' }) readonly leastPerStratum!: number;
  @Field(() => Int, { description: 'Reserves, in per cent of the size.' }) readonly reserve!: number;
  @Field(() => String, { description: 'The same seed and register draw the same people.' }) readonly seed!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How many of those who were drawn have come so far.' })
export class SurveyDispositionCount {
  @Field(() => DispositionEnum, { description: 'What became of them.' }) readonly disposition!: string;
  @Field(() => Int, { description: 'Of those drawn first.' }) readonly drawn!: number;
  @Field(() => Int, { description: 'Of the reserves.' }) readonly reserves!: number;
  @Field(() => Int, { description: 'Of both, with a link or a form.' }) readonly invited!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A survey: who is asked what, and until when.' })
export class Survey {
  @Field(() => ID, { description: 'The survey.' }) readonly id!: string;
  @Field(() => String, { description: 'Title.' }) readonly title!: string;
  @Field(() => String, { nullable: true, description: 'Title in English.' }) readonly titleEn!: string | null;
  @Field(() => SurveyStateEnum, { description: 'How far it has come.' }) readonly state!: string;
  @Field(() => [String], { description: 'Codes of the divisions whose residents are asked.' }) readonly areas!: readonly string[];
  @Field(() => SurveyDesign, { description: 'How the sample is drawn.' }) readonly design!: SampleDesign;
  @Field(() => Int, { description: 'Figures of fewer answers are never shown.' }) readonly minCell!: number;
  @Field(() => DateTime, { description: 'Until when people can answer.' }) readonly closesAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was opened.' }) readonly openedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' }) readonly closedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When its result was published.' }) readonly publishedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when anybody may read the result without an account.' })
  readonly publicAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'From when nobody could tell any more who answered what.' }) readonly cleanedAt!: Date | null;
  @Field(() => DateTime, { description: 'When it was made.' }) readonly createdAt!: Date;
  @Field(() => Int, { description: 'Pass it when you change it.' }) readonly version!: number;
}

export const { Connection: SurveyConnection, ConnectionResolver: SurveyConnectionResolver } = connectionOf(() => Survey, 'Survey');
export type SurveyConnection = InstanceType<typeof SurveyConnection>;

@ObjectType({ simpleResolvers: true, description: 'Somebody who was drawn. What they answer stands elsewhere.' })
export class SampleUnit {
  @Field(() => ID, { description: 'The unit.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of the grid.' }) readonly code!: string;
  @Field(() => String, { description: 'Band of age, with the kind of compound before it where strata are made by that.' }) readonly cell!: string;
  @Field(() => Boolean, { description: 'Asked only in place of somebody who cannot be.' }) readonly isReserve!: boolean;
  @Field(() => Int, { description: 'Order within the stratum.' }) readonly position!: number;
  @Field(() => DispositionEnum, { description: 'What became of them.' }) readonly disposition!: string;
  @Field(() => SurveyChannelEnum, { nullable: true, description: 'How they answered.' }) readonly channel!: string | null;
  @Field(() => String, { nullable: true, description: 'The day on which that was settled.' }) readonly settledOn!: string | null;
  @Field(() => Boolean, { description: 'A link or a form was given out.' }) readonly isInvited!: boolean;
  @Field(() => Int, { description: 'Pass it when you change it.' }) readonly version!: number;
}

export const { Connection: SampleUnitConnection, ConnectionResolver: SampleUnitConnectionResolver } = connectionOf(() => SampleUnit, 'SampleUnit');
export type SampleUnitConnection = InstanceType<typeof SampleUnitConnection>;

@ObjectType({ simpleResolvers: true, description: 'A poster where whoever wants to may answer. Never counted together with the sample.' })
export class SurveyPoint {
  @Field(() => ID, { description: 'The point.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of the division or grid.' }) readonly code!: string;
  @Field(() => String, { description: 'Where it hangs.' }) readonly name!: string;
  @Field(() => Int, { description: 'So many answers are taken.' }) readonly quota!: number;
  @Field(() => Int, { description: 'So many were.' }) readonly taken!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One cell of the frame.' })
export class SurveyStratum {
  @Field(() => String, { description: 'Code of the grid.' }) readonly code!: string;
  @Field(() => String, { description: 'Band of age, with the kind of compound before it where strata are made by that.' }) readonly cell!: string;
  @Field(() => Int, { description: 'Households that could be drawn.' }) readonly households!: number;
  @Field(() => Int, { description: 'Adults in them.' }) readonly adults!: number;
  @Field(() => Int, { description: 'Households that were drawn, without reserves.' }) readonly planned!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A community where some of those who were drawn will not answer.' })
export class SurveyShortfall {
  @Field(() => String, { description: 'Code of the community.' }) readonly code!: string;
  @Field(() => Int, { description: 'Households that were drawn, without reserves.' }) readonly planned!: number;
  @Field(() => Int, { description: 'Households that have answered.' }) readonly answered!: number;
  @Field(() => Int, { description: 'So many will not, and nobody was taken in their place yet.' }) readonly missing!: number;
  @Field(() => Int, { description: 'For so many of them their stratum has a reserve.' }) readonly available!: number;
}

@InputType({ description: 'How a sample is drawn.' })
export class SurveyDesignInput {
  @Field(() => StrataByEnum, { defaultValue: 'GRID', description: 'Of what strata are made.' }) strataBy!: SampleDesign['strataBy'];
  @Field(() => AllocationEnum, { defaultValue: 'PROPORTIONAL', description: 'How the sample is shared out.' })
  allocation!: SampleDesign['allocation'];
  @Field(() => Int, { description: 'Households to be asked, 1 to 100,000.' }) size!: number;
  @Field(() => Int, { defaultValue: 2, description: 'Each stratum gets so many at least, or all that it has.' }) leastPerStratum!: number;
  @Field(() => Int, { defaultValue: 30, description: 'Reserves, in per cent of the size, 0 to 200.' }) reserve!: number;
  @Field(() => String, { nullable: true, description: 'To draw again what was drawn before; none for a new one.' }) seed?: string | null;
}

@InputType({ description: 'A new survey.' })
export class CreateSurveyInput {
  @Field(() => String, { description: 'Title, at most 60 characters.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Title in English.' }) titleEn?: string | null;
  @Field(() => [String], { description: 'Codes of the divisions whose residents are asked.' }) areas!: string[];
  @Field(() => ID, { description: 'What is asked; fixed from now on.' }) questionnaireId!: string;
  @Field(() => DateTime, { description: 'Until when people can answer.' }) closesAt!: Date;
  @Field(() => SurveyDesignInput, { description: 'How the sample is drawn.' }) design!: SurveyDesignInput;
  @Field(() => Int, { nullable: true, description: 'Figures of fewer answers are never shown; at least what the district has set.' }) minCell?:
    number | null;
}

@InputType({ description: 'Which survey.' })
export class SurveyInput {
  @Field(() => ID, { description: 'Which survey.' }) id!: string;
}

@InputType({ description: 'Whether anybody may read a result.' })
export class ShareSurveyInput {
  @Field(() => ID, { description: 'Which survey.' }) id!: string;
  @Field(() => Boolean, {
    description:
      'With or without an account: title, areas, questions, how many were asked and answered, and the figures of those who were drawn, by channel too, of communities and larger places. Never of grids, ages, posters or words.',
  })
  isPublic!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The survey as it is now.' })
export class SurveyPayload {
  @Field(() => Survey, { description: 'The survey.' }) readonly survey!: Survey;
}

@InputType({ description: 'Which of those who were drawn; all conditions must hold.' })
export class SampleUnitFilter {
  @Field(() => String, { nullable: true, description: 'Inside this division or grid.' }) code?: string | null;
  @Field(() => DispositionEnum, { nullable: true, description: 'What became of them.' }) disposition?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Reserves, or not.' }) isReserve?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'With a link or a form, or without.' }) isInvited?: boolean | null;
}

@InputType({ description: 'Gives tokens to people who were drawn; one that somebody has already opens nothing any more.' })
export class InviteSampleUnitsInput {
  @Field(() => [ID], { description: 'To whom, at most 200.' }) ids!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'A token, told once: only what it was made from is kept.' })
export class SurveyInvitation {
  @Field(() => ID, { description: 'Whose.' }) readonly unitId!: string;
  @Field(() => String, { description: 'For the link or the form.' }) readonly token!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Tokens that were given out.' })
export class InviteSampleUnitsPayload {
  @Field(() => [SurveyInvitation], { description: 'One for each who has not answered.' }) readonly invitations!: readonly SurveyInvitation[];
}

@InputType({ description: 'What became of somebody who did not answer.' })
export class SettleSampleUnitInput {
  @Field(() => ID, { description: 'Who.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
  @Field(() => DispositionEnum, { description: 'Not COMPLETE nor PARTIAL, which come with answers.' }) disposition!: (typeof DISPOSITIONS)[number];
}

@ObjectType({ simpleResolvers: true, description: 'The unit as it is now.' })
export class SampleUnitPayload {
  @Field(() => SampleUnit, { description: 'The unit.' }) readonly sampleUnit!: SampleUnit;
}

@InputType({ description: 'Where reserves take the place of those who will not answer.' })
export class TakeReservesInput {
  @Field(() => ID, { description: 'Of which survey.' }) surveyId!: string;
  @Field(() => String, { nullable: true, description: 'Inside this division or grid; everywhere if not given.' }) code?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who is asked from now on.' })
export class TakeReservesPayload {
  @Field(() => Survey, { description: 'The survey.' }) readonly survey!: Survey;
  @Field(() => Int, { description: 'So many reserves are asked now.' }) readonly taken!: number;
}

@InputType({ description: 'A poster.' })
export class CreateSurveyPointInput {
  @Field(() => ID, { description: 'Of which survey.' }) surveyId!: string;
  @Field(() => String, { description: 'Code of the division or grid.' }) code!: string;
  @Field(() => String, { description: 'Where it hangs.' }) name!: string;
  @Field(() => Int, { description: 'So many answers are taken, 1 to 100,000.' }) quota!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The poster.' })
export class SurveyPointPayload {
  @Field(() => SurveyPoint, { description: 'The point.' }) readonly surveyPoint!: SurveyPoint;
}
