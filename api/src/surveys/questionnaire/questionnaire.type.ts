import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import { IdFilter } from '../../graphql/filters.js';
import { DateTime } from '../../graphql/scalars.js';
import { QUESTIONNAIRE_STATES } from './questionnaire.entity.js';
import { QUESTION_KINDS, type QuestionKind } from './question.js';
import { WORDING_CHANGES } from './wording.js';

export const QuestionKindEnum = enumOf('QuestionKind', QUESTION_KINDS, 'How a question is answered.', {
  LIKERT: 'Five levels from 非常满意 (5) to 非常不满意 (1), or not applicable.',
  NPS: 'From 0 to 10.',
  SINGLE: 'One of several.',
  MULTI: 'Any of several.',
  RANKING: 'Several put in order.',
  TEXT: 'In words.',
  MATRIX: 'Several rows, each answered by five levels.',
});

export const QuestionnaireStateEnum = enumOf('QuestionnaireState', QUESTIONNAIRE_STATES, 'Whether it can still be changed.', {
  DRAFT: 'Can be changed.',
  FIXED: 'Surveys use it; whoever changes it writes the next edition.',
});

@ObjectType({ simpleResolvers: true, description: 'An answer to choose, or a row of a matrix.' })
export class QuestionChoice {
  @Field(() => String, { description: 'Names it within the question.' }) readonly key!: string;
  @Field(() => String, { description: 'As people read it.' }) readonly text!: string;
  @Field(() => String, { nullable: true, description: 'In English.' }) readonly textEn!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whoever chooses it is not asked further.' }) readonly ends?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'Asked only if one of these was answered there.' })
export class QuestionCondition {
  @Field(() => String, { description: 'Key of an earlier question.' }) readonly question!: string;
  @Field(() => [String], { description: 'Keys of choices; levels and numbers as text, NA for not applicable.' }) readonly choices!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'One question.' })
export class Question {
  @Field(() => String, { description: 'Names it within the questionnaire.' }) readonly key!: string;
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' }) readonly kind!: string;
  @Field(() => String, { nullable: true, description: 'What it is counted to, such as 服务态度.' }) readonly dimension!: string | null;
  @Field(() => String, { description: 'As people read it.' }) readonly text!: string;
  @Field(() => String, { nullable: true, description: 'In English.' }) readonly textEn!: string | null;
  @Field(() => Boolean, { description: 'Must be answered.' }) readonly required!: boolean;
  @Field(() => [QuestionChoice], { description: 'What to choose from.' }) readonly choices!: readonly QuestionChoice[];
  @Field(() => [QuestionChoice], { description: 'Rows of a matrix.' }) readonly rows!: readonly QuestionChoice[];
  @Field(() => [QuestionCondition], { description: 'When it is asked: all must hold.' }) readonly showIf!: readonly QuestionCondition[];
}

@ObjectType({ simpleResolvers: true, description: 'What is asked, in one of its editions.' })
export class Questionnaire {
  @Field(() => ID, { description: 'The edition.' }) readonly id!: string;
  @Field(() => ID, { description: 'The same for all editions.' }) readonly lineage!: string;
  @Field(() => Int, { description: '1 for the first.' }) readonly edition!: number;
  @Field(() => QuestionnaireStateEnum, { description: 'Whether it can still be changed.' }) readonly state!: string;
  @Field(() => String, { description: 'Title.' }) readonly title!: string;
  @Field(() => String, { nullable: true, description: 'Title in English.' }) readonly titleEn!: string | null;
  @Field(() => String, { description: 'What people read before the first question.' }) readonly introduction!: string;
  @Field(() => String, { nullable: true, description: 'The same in English.' }) readonly introductionEn!: string | null;
  @Field(() => [Question], { description: 'In order.' }) readonly questions!: readonly Question[];
  @Field(() => DateTime, { description: 'When it was last changed.' }) readonly updatedAt!: Date;
  @Field(() => Int, { description: 'Pass it when you save it.' }) readonly version!: number;
}

export const { Connection: QuestionnaireConnection, ConnectionResolver: QuestionnaireConnectionResolver } = connectionOf(
  () => Questionnaire,
  'Questionnaire',
);
export type QuestionnaireConnection = InstanceType<typeof QuestionnaireConnection>;

@InputType({ description: 'An answer to choose, or a row of a matrix.' })
export class QuestionChoiceInput {
  @Field(() => String, { description: 'Names it: a small letter, then letters and digits.' }) key!: string;
  @Field(() => String, { description: 'As people read it.' }) text!: string;
  @Field(() => String, { nullable: true, description: 'In English.' }) textEn?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whoever chooses it is not asked further.' }) ends?: boolean | null;
}

@InputType({ description: 'Asked only if one of these was answered there.' })
export class QuestionConditionInput {
  @Field(() => String, { description: 'Key of an earlier question.' }) question!: string;
  @Field(() => [String], { description: 'Keys of choices; levels and numbers as text, NA for not applicable.' }) choices!: string[];
}

@InputType({ description: 'One question.' })
export class QuestionInput {
  @Field(() => String, { description: 'Names it: a small letter, then letters and digits.' }) key!: string;
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' }) kind!: QuestionKind;
  @Field(() => String, { nullable: true, description: 'What it is counted to.' }) dimension?: string | null;
  @Field(() => String, { description: 'As people read it.' }) text!: string;
  @Field(() => String, { nullable: true, description: 'In English.' }) textEn?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Must be answered.' }) required!: boolean;
  @Field(() => [QuestionChoiceInput], { defaultValue: [], description: 'Of SINGLE, MULTI and RANKING.' }) choices!: QuestionChoiceInput[];
  @Field(() => [QuestionChoiceInput], { defaultValue: [], description: 'Of MATRIX.' }) rows!: QuestionChoiceInput[];
  @Field(() => [QuestionConditionInput], { defaultValue: [], description: 'When it is asked: all must hold.' }) showIf!: QuestionConditionInput[];
}

@InputType({ description: 'A questionnaire: a new one, a draft that is changed, or the next edition of a fixed one.' })
export class SaveQuestionnaireInput {
  @Field(() => ID, { nullable: true, description: 'What is changed; none for a new one. If it is fixed, the next edition is made.' }) id?:
    string | null;
  @Field(() => Int, { nullable: true, description: 'Of what you saw; with id.' }) version?: number | null;
  @Field(() => String, { description: 'Title, at most 60 characters.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Title in English.' }) titleEn?: string | null;
  @Field(() => String, { defaultValue: '', description: 'What people read before the first question, at most 500 characters.' })
  introduction!: string;
  @Field(() => String, { nullable: true, description: 'The same in English.' }) introductionEn?: string | null;
  @Field(() => [QuestionInput], { description: 'In order, at most 60.' }) questions!: QuestionInput[];
}

@InputType({ description: 'Which questionnaires; all conditions must hold.' })
export class QuestionnaireFilter {
  @Field(() => String, { nullable: true, description: 'In the title.' }) search?: string | null;
  @Field(() => [QuestionnaireStateEnum], { nullable: true, description: 'In these states.' }) state?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'The last edition of each, or all others.' }) isNewest?: boolean | null;
  @Field(() => IdFilter, { nullable: true, description: 'Editions of these.' }) lineage?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: 'These editions.' }) id?: IdFilter | null;
}

@InputType({ description: 'A draft that shall not change any more.' })
export class FixQuestionnaireInput {
  @Field(() => ID, { description: 'Which edition.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
}

@InputType({ description: 'Deletes a draft of a questionnaire.' })
export class RemoveQuestionnaireInput {
  @Field(() => ID, { description: 'Which edition.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What is gone.' })
export class RemoveQuestionnairePayload {
  @Field(() => ID, { description: 'The edition that was deleted.' }) readonly id!: string;
}

@InputType({ description: 'Questions as they stand in an editor, not yet saved.' })
export class CheckQuestionnaireInput {
  @Field(() => ID, { nullable: true, description: 'What is being changed; none for a new one.' }) id?: string | null;
  @Field(() => [QuestionInput], { description: 'In order, at most 60.' }) questions!: QuestionInput[];
}

@ObjectType({ simpleResolvers: true, description: 'Why questions cannot be asked like this.' })
export class QuestionnaireFault {
  @Field(() => String, { description: 'Where, such as `questions.2.showIf.0.question`.' }) readonly field!: string;
  @Field(() => String, { description: 'What is wrong and what to do, in the language of the caller.' }) readonly message!: string;
}

export const WordingChangeEnum = enumOf('WordingChange', WORDING_CHANGES, 'How the words of a question stand to the edition before.', {
  SAME: 'The same words: its figures are one trend.',
  CHANGED: 'Other words: its trend begins anew.',
  NEW: 'It was not asked before.',
});

@ObjectType({ simpleResolvers: true, description: 'With what the figures of a question can be compared.' })
export class QuestionWording {
  @Field(() => String, { description: 'Key of the question.' }) readonly key!: string;
  @Field(() => Boolean, { description: 'In the words of the library of standard questions.' }) readonly isStandard!: boolean;
  @Field(() => WordingChangeEnum, { nullable: true, description: 'Against the last fixed edition before; null where there is none.' })
  readonly change!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What saving would be refused for, and what a trend would lose.' })
export class QuestionnaireCheck {
  @Field(() => [QuestionnaireFault], { description: 'Each with its place; none when it could be saved.' })
  readonly faults!: readonly QuestionnaireFault[];
  @Field(() => [QuestionWording], { description: 'One for each question.' }) readonly wordings!: readonly QuestionWording[];
}

@ObjectType({ simpleResolvers: true, description: 'What was saved.' })
export class QuestionnairePayload {
  @Field(() => Questionnaire, { description: 'The edition that was written.' }) readonly questionnaire!: Questionnaire;
}
