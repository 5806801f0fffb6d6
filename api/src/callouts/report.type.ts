import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { AlertLevelEnum, AlertMessageTypeEnum, ReachLevelEnum, type ReachLevel } from '../alerts/index.js';
import { DateTime } from '../graphql/scalars.js';
import { CalloutFigures } from './callout.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'What became of a chain of messages, in the territory acted for: a recipient is counted once, and until the chain was over. Who only heard the cancel was not warned, and is not counted.',
})
export class AlertReport {
  @Field(() => DateTime, { description: 'When it was counted.' }) readonly madeAt!: Date;
  @Field(() => DateTime, { description: 'When the first message was published.' }) readonly startedAt!: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was over: cancelled, replaced by a message for elsewhere, or expired. Null while it is in force.',
  })
  readonly endedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'One message of the chain.' })
export class AlertReportMessage {
  @Field(() => ID, { description: 'The message.' }) readonly id!: string;
  @Field(() => AlertMessageTypeEnum, { description: 'New, update or cancel.' }) readonly msgType!: string;
  @Field(() => AlertLevelEnum, { description: 'Colour.' }) readonly level!: string;
  @Field(() => String, { description: 'One line.' }) readonly headline!: string;
  @Field(() => DateTime, { description: 'When it was published.' }) readonly sentAt!: Date;
  @Field(() => DateTime, { description: 'In force until, if nothing took its place.' }) readonly expiresAt!: Date;
  @Field(() => String, { description: 'Who issued it, in words.' }) readonly senderName!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many had the warning by a moment: cumulative. The share is of `recipients`, which is n and the same in each row.',
})
export class AlertReportMoment {
  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes after the first message: 1, 2, 5, 15, 30 or 60, as far as they have passed. Null: at the end, `endedAt`, or `madeAt` before it.',
  })
  readonly minutes!: number | null;
  @Field(() => Int, { description: 'n: recipients that said anything, or were sent it, by the end.' }) readonly recipients!: number;
  @Field(() => Int, { description: 'Written to their line by then.' }) readonly sent!: number;
  @Field(() => Int, { description: 'Their phone had it by then.' }) readonly delivered!: number;
  @Field(() => Int, { description: 'It was on their screen by then.' }) readonly seen!: number;
  @Field(() => Int, { description: 'They had confirmed it by then.' }) readonly acknowledged!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the chain in one place.' })
export class AlertReportPlace {
  @Field(() => String, { description: 'The division or grid.' }) readonly code!: string;
  @Field(() => Int, {
    description: 'Recipients that said anything, or were sent it. Who tells no smaller place than this one is in none of its parts.',
  })
  readonly recipients!: number;
  @Field(() => Int, { description: 'Written to their line.' }) readonly sent!: number;
  @Field(() => Int, { description: 'Their phone had it.' }) readonly delivered!: number;
  @Field(() => Int, { description: 'It was on their screen.' }) readonly seen!: number;
  @Field(() => Int, { description: 'They confirmed it.' }) readonly acknowledged!: number;
  @Field(() => Int, { description: 'Their last answer: safe.' }) readonly safe!: number;
  @Field(() => Int, { description: 'Their last answer: they need help.' }) readonly needHelp!: number;
  @Field(() => Int, { description: 'Recipients without a post that confirmed it or answered.' }) readonly residentsConfirmed!: number;
  @Field(() => Int, { description: 'Grids of today in the areas of the alert.' }) readonly grids!: number;
  @Field(() => Int, { description: 'Those of them whose number of households is known.' }) readonly gridsCounted!: number;
  @Field(() => Int, { nullable: true, description: 'Households in them; null where no grid’s are known.' }) readonly households!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'ESTIMATE of households without any confirmation: `households` minus `residentsConfirmed`, not below 0. There is no register of residents behind it: which household a phone belongs to is not known, and two phones of one household count as two, so at least so many are unconfirmed if the figures of the grids are right.',
  })
  readonly householdsUnconfirmed!: number | null;
  @Field(() => CalloutFigures, { nullable: true, description: 'Callouts in it; null where nothing was called.' })
  readonly callouts!: CalloutFigures | null;
}

export const MOST_ROWS = 200;
export const LAST_ROW = 1_000_000;

@ArgsType()
export class ReportPlacesArgs {
  @Field(() => ReachLevelEnum, { description: 'Counted by what.' }) by!: ReachLevel;
  @Field(() => Int, { defaultValue: MOST_ROWS, description: `How many, at most ${MOST_ROWS}.` }) first!: number;
  @Field(() => String, { nullable: true, description: 'Only places after this code: the last one of the page before.' }) afterCode?: string | null;
}

/** Not connections: those read a statement each, and a list of alerts may show the report of every one. */
@ArgsType()
export class ReportPart {
  @Field(() => Int, { defaultValue: 50, description: `How many, at most ${MOST_ROWS}.` }) first!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Rows to skip.' }) offset!: number;
}
