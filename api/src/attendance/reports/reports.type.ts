import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import { DateTime } from '../../graphql/scalars.js';
import { MATTER_MODES, REPORT_ENTRY_KINDS, REPORT_STATES } from './reports.entity.js';

export const ReportModeEnum = enumOf('ReportMode', MATTER_MODES, 'What is put to superiors.', {
  REQUEST: 'Asks before acting.',
  REPORT: 'Tells.',
  EMERGENCY: 'Tells at once, again when it changes, and at the end.',
});
export const ReportStateEnum = enumOf('ReportState', REPORT_STATES, 'How far a report has come.');
export const ReportEntryKindEnum = enumOf('ReportEntryKind', REPORT_ENTRY_KINDS, 'What was written.', {
  RECEIPT: 'The superior has read it.',
  INSTRUCTION: 'What the superior wants done.',
});
export const ReportOverdueEnum = enumOf('ReportOverdue', ['FIRST', 'ANSWER', 'RESULT', 'FINAL'], 'What came too late, or is late now.', {
  FIRST: 'The first report.',
  ANSWER: 'The answer of the superior.',
  RESULT: 'What an instruction asked for.',
  FINAL: 'The final report of an emergency.',
});

@ObjectType({ simpleResolvers: true, description: 'What has to be put to superiors, and within what time.' })
export class ReportMatter {
  @Field(() => ID, { description: 'The matter.' }) readonly id!: string;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
  @Field(() => String, { description: 'What it is called.' }) readonly name!: string;
  @Field(() => ReportModeEnum, { description: 'Asked, told, or told at once.' }) readonly mode!: string;
  @Field(() => Int, { description: 'Minutes from what happened to the first report.' }) readonly reportMinutes!: number;
  @Field(() => Int, { description: 'Minutes from the report to an answer.' }) readonly answerMinutes!: number;
  @Field(() => Int, { nullable: true, description: 'Minutes from the end of an emergency to the final report.' })
  readonly finalMinutes!: number | null;
  @Field(() => Boolean, { description: 'Not offered any more.' }) readonly isRetired!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Something that was written in a report.' })
export class ReportEntry {
  @Field(() => ID, { description: 'The entry.' }) readonly id!: string;
  @Field(() => ReportEntryKindEnum, { description: 'What.' }) readonly kind!: string;
  @Field(() => DateTime, { description: 'When.' }) readonly at!: Date;
  @Field(() => String, { nullable: true, description: 'Who.' }) readonly name!: string | null;
  @Field(() => String, { description: 'The words.' }) readonly text!: string;
  @Field(() => DateTime, { nullable: true, description: 'What it asks for is due then.' }) readonly dueAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'A request for instruction or a report, from one place to the one above.' })
export class OfficialReport {
  @Field(() => ID, { description: 'The report.' }) readonly id!: string;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
  @Field(() => ReportModeEnum, { description: 'Asked, told, or told at once.' }) readonly mode!: string;
  @Field(() => String, { description: 'Code of the place that reports.' }) readonly code!: string;
  @Field(() => String, { description: 'Code of the place that has to answer.' }) readonly toCode!: string;
  @Field(() => String, { description: 'What it is about.' }) readonly title!: string;
  @Field(() => ReportStateEnum, { description: 'How far it has come.' }) readonly state!: string;
  @Field(() => DateTime, { description: 'When it happened, or became known.' }) readonly happenedAt!: Date;
  @Field(() => DateTime, { description: 'When it was reported.' }) readonly submittedAt!: Date;
  @Field(() => DateTime, { description: 'To be answered by then.' }) readonly answerDueAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' }) readonly answeredAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'What was instructed is due then.' }) readonly resultDueAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'The final report of an emergency is due then.' }) readonly finalDueAt!: Date | null;
}

export const { Connection: OfficialReportConnection, ConnectionResolver: OfficialReportConnectionResolver } = connectionOf(
  () => OfficialReport,
  'OfficialReport',
);

@InputType({ description: 'Which reports; all conditions must hold.' })
export class ReportFilter {
  @Field(() => [ReportStateEnum], { nullable: true, description: 'In these states.' }) state?: string[] | null;
  @Field(() => [ReportModeEnum], { nullable: true, description: 'Of these kinds.' }) mode?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Not closed.' }) isOpen?: boolean | null;
}

@InputType({ description: 'Puts a matter to the place above.' })
export class FileReportInput {
  @Field(() => ID, { description: 'Which matter.' }) matterId!: string;
  @Field(() => String, { nullable: true, description: 'Who reports: a place of your territory; the one you act for if not given.' }) code?:
    string | null;
  @Field(() => String, { description: 'What it is about, at most 60 characters.' }) title!: string;
  @Field(() => String, { description: 'What there is to say, at most 2,000 characters.' }) text!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it happened or became known; now if not given.' }) happenedAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'Makes a retry harmless: the first answer is given again for a day.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Writes the next entry: a report, an instruction, what came of it.' })
export class AddToReportInput {
  @Field(() => ID, { description: 'Which report.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => ReportEntryKindEnum, { description: 'What.' }) kind!: (typeof REPORT_ENTRY_KINDS)[number];
  @Field(() => String, { description: 'The words, at most 2,000 characters.' }) text!: string;
  @Field(() => DateTime, { nullable: true, description: 'With an instruction: what it asks for is due then.' }) dueAt?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'With a follow-up of an emergency: it is over since then.' }) overAt?: Date | null;
}

@InputType({ description: 'A matter: a new one, or a changed one when `id` is given.' })
export class SaveReportMatterInput {
  @Field(() => ID, { nullable: true, description: 'The matter to change.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; with `id`.' }) version?: number | null;
  @Field(() => String, { description: 'What it is called, at most 30 characters.' }) name!: string;
  @Field(() => ReportModeEnum, { description: 'Asked, told, or told at once.' }) mode!: (typeof MATTER_MODES)[number];
  @Field(() => Int, { description: 'Minutes from what happened to the first report.' }) reportMinutes!: number;
  @Field(() => Int, { description: 'Minutes from the report to an answer.' }) answerMinutes!: number;
  @Field(() => Int, { nullable: true, description: 'Minutes from the end of an emergency to the final report.' }) finalMinutes?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Not offered any more.' }) isRetired?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The report as it is now.' })
export class OfficialReportPayload {
  @Field(() => OfficialReport, { description: 'The report.' }) readonly report!: OfficialReport;
}

@ObjectType({ simpleResolvers: true, description: 'The matter as it is now.' })
export class ReportMatterPayload {
  @Field(() => ReportMatter, { description: 'The matter.' }) readonly reportMatter!: ReportMatter;
}
