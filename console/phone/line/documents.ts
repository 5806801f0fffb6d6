import type {
  PhoneActionsDocument,
  PhoneAlertsDocument,
  PhoneClockDocument,
  PhoneDivisionDocument,
  PhoneDivisionsDocument,
  PhoneFiguresDocument,
  PhoneEventAnswerDocument,
  PhoneEventDocument,
  PhoneFollowUpDocument,
  PhoneReportDocument,
  PhoneResultDocument,
  PhoneSurveyAnswersDocument,
  PhoneSurveyDocument,
} from '@gridward/schema';
import text from '../../../schema/operations/phone.graphql?raw';

/** Text of an operation, with the types of its answer and variables. */
export interface Document<Data, Variables> {
  readonly text: string;
  /** For the type checker only. */
  readonly types?: (variables: Variables) => Data;
}

type DocumentOf<Generated> = Generated extends { __apiType?: (variables: infer Variables) => infer Data } ? Document<Data, Variables> : never;

/**
 * The generated documents are one module, and a bundler keeps all of it: the phone would carry every query of the console.
 * So only their types come from there, and the text from the file that they are generated from.
 */
const operation = (name: string) => ({ text: text.split(/\n(?=query|mutation|subscription|#)/).find((part) => part.includes(` ${name}`)) ?? '' });

export const Alerts: DocumentOf<typeof PhoneAlertsDocument> = operation('PhoneAlerts');
export const Clock: DocumentOf<typeof PhoneClockDocument> = operation('PhoneClock');
export const DivisionByCode: DocumentOf<typeof PhoneDivisionDocument> = operation('PhoneDivision(');
export const Divisions: DocumentOf<typeof PhoneDivisionsDocument> = operation('PhoneDivisions');
export const Report: DocumentOf<typeof PhoneReportDocument> = operation('PhoneReport');
export const Survey: DocumentOf<typeof PhoneSurveyDocument> = operation('PhoneSurvey(');
export const SurveyAnswers: DocumentOf<typeof PhoneSurveyAnswersDocument> = operation('PhoneSurveyAnswers');
export const Result: DocumentOf<typeof PhoneResultDocument> = operation('PhoneResult(');
export const ResultFigures: DocumentOf<typeof PhoneFiguresDocument> = operation('PhoneFigures(');
export const FollowUp: DocumentOf<typeof PhoneFollowUpDocument> = operation('PhoneFollowUp');
export const Actions: DocumentOf<typeof PhoneActionsDocument> = operation('PhoneActions');
export const Event: DocumentOf<typeof PhoneEventDocument> = operation('PhoneEvent(');
export const EventAnswer: DocumentOf<typeof PhoneEventAnswerDocument> = operation('PhoneEventAnswer');
