import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { DateTime } from '../../graphql/scalars.js';
import { Question } from '../questionnaire/questionnaire.type.js';
import { SURVEY_CHANNELS } from '../survey.entity.js';

export const SurveyChannelEnum = enumOf(
  'SurveyChannel',
  SURVEY_CHANNELS,
  'How somebody answers. Answers to a person are kinder, so it is always told.',
  {
    LINK: 'Alone, by a link of one’s own.',
    QR: 'Alone, by a poster.',
    INTERVIEW: 'To somebody who stands there.',
    PHONE_CALL: 'To somebody who calls.',
    PAPER: 'On paper.',
  },
);
const SEAT_STATES = ['OPEN', 'ANSWERED', 'FULL', 'CLOSED'] as const;
export const SurveySeatStateEnum = enumOf('SurveySeatState', SEAT_STATES, 'Whether one can still answer.', {
  OPEN: 'Yes.',
  ANSWERED: 'This token has been used.',
  FULL: 'This poster takes no more answers.',
  CLOSED: 'The survey is over, or has not begun.',
});

@ObjectType({ simpleResolvers: true, description: 'What is asked of who holds a token.' })
export class SurveySeat {
  @Field(() => ID, { description: 'The survey.' }) readonly surveyId!: string;
  @Field(() => SurveySeatStateEnum, { description: 'Whether one can still answer.' }) readonly state!: string;
  @Field(() => String, { description: 'Title.' }) readonly title!: string;
  @Field(() => String, { nullable: true, description: 'Title in English.' }) readonly titleEn!: string | null;
  @Field(() => String, { description: 'What to read before the first question.' }) readonly introduction!: string;
  @Field(() => String, { nullable: true, description: 'The same in English.' }) readonly introductionEn!: string | null;
  @Field(() => Boolean, { description: 'Anybody may answer here: not part of the sample.' }) readonly isOpen!: boolean;
  @Field(() => Int, { description: 'Fewer answers than this are never shown to anybody.' }) readonly minCell!: number;
  @Field(() => DateTime, { description: 'Until when.' }) readonly closesAt!: Date;
  @Field(() => [Question], { description: 'In order.' }) readonly questions!: readonly Question[];
  @Field(() => String, { nullable: true, description: 'At a poster: a text for which a number must be found.' }) readonly challenge!: string | null;
  @Field(() => Int, { nullable: true, description: 'SHA-256 of `challenge:device:number` must begin with so many zero bits.' })
  readonly challengeBits!: number | null;
}

@InputType({ description: 'An answer to one question, or to one row of a matrix.' })
export class SurveyAnswerInput {
  @Field(() => String, { description: 'Key of the question.' }) question!: string;
  @Field(() => String, { nullable: true, description: 'Key of the row of a matrix.' }) row?: string | null;
  @Field(() => Int, { nullable: true, description: 'Level from 1 to 5, or recommendation from 0 to 10.' }) value?: number | null;
  @Field(() => Boolean, { nullable: true, description: '不了解/不适用.' }) notApplicable?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'Keys of choices; of a ranking in order.' }) choices?: string[] | null;
  @Field(() => String, { nullable: true, description: 'In words, at most 500 characters.' }) text?: string | null;
}

@InputType({ description: 'Answers of who holds a token.' })
export class SubmitSurveyAnswersInput {
  @Field(() => String, { description: 'From the link, the poster or the letter.' }) token!: string;
  @Field(() => [SurveyAnswerInput], { description: 'What was answered.' }) answers!: SurveyAnswerInput[];
  @Field(() => Int, { description: 'Seconds from the first question to the last.' }) seconds!: number;
  @Field(() => String, { nullable: true, description: 'At a poster: a UUID that this phone keeps.' }) device?: string | null;
  @Field(() => String, { nullable: true, description: 'At a poster: the text that was given.' }) challenge?: string | null;
  @Field(() => String, { nullable: true, description: 'At a poster: the number that was found.' }) solution?: string | null;
}

@InputType({ description: 'Answers that somebody took down for who was drawn.' })
export class EnterSurveyAnswersInput {
  @Field(() => String, { description: 'From the form or the letter.' }) token!: string;
  @Field(() => SurveyChannelEnum, { description: 'PAPER, INTERVIEW or PHONE_CALL.' }) channel!: 'PAPER' | 'INTERVIEW' | 'PHONE_CALL' | 'LINK' | 'QR';
  @Field(() => [SurveyAnswerInput], { description: 'What was answered.' }) answers!: SurveyAnswerInput[];
  @Field(() => Int, { defaultValue: 0, description: 'Seconds that an interview took; 0 for paper.' }) seconds!: number;
}

const INTAKE_OUTCOMES = ['TAKEN', 'ANSWERED', 'CLOSED', 'FULL', 'SAME', 'DIFFERENT'] as const;
export const SurveyOutcomeEnum = enumOf('SurveyOutcome', INTAKE_OUTCOMES, 'What became of answers.', {
  TAKEN: 'They were taken.',
  ANSWERED: 'This token was used before; nothing was changed.',
  CLOSED: 'The survey is over, or has not begun.',
  FULL: 'The poster takes no more.',
  SAME: 'A second person entered the same form, and it agrees.',
  DIFFERENT: 'A second person entered the same form, and it does not agree: both look at it again.',
});

@ObjectType({ simpleResolvers: true, description: 'What became of answers. Nobody hears whether they were found doubtful.' })
export class SurveyOutcomePayload {
  @Field(() => SurveyOutcomeEnum, { description: 'What became of them.' }) readonly outcome!: string;
  @Field(() => Boolean, { description: 'A second person should enter this form too.' }) readonly again!: boolean;
}
