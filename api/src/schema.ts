import 'reflect-metadata';
import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql';
import {
  AddresseePlaceResolver,
  AlertConnectionResolver,
  AlertFiguresResolver,
  AlertResolver,
  AlertDraftConnectionResolver,
  AlertDraftResolver,
  AlertImportResolver,
  AlertTargetResolver,
  AlertTemplateResolver,
  HelpRequestConnectionResolver,
  HelpRequestResolver,
  ReachPlaceResolver,
  ReceiptResolver,
} from './alerts/index.js';
import { AuditEntryConnectionResolver, AuditResolver } from './audit/index.js';
import {
  AlertCalloutsResolver,
  AlertReportMessageResolver,
  AlertReportOfResolver,
  AlertReportPlaceResolver,
  AlertReportResolver,
  CalloutConnectionResolver,
  CalloutFiguresResolver,
  CalloutResolver,
  CalloutStepResolver,
  DutyPersonResolver,
  DutyShiftConnectionResolver,
  DutyShiftResolver,
} from './callouts/index.js';
import { ChannelMessageConnectionResolver, ChannelMessageResolver, ChannelResolver, PushResolver } from './channels/index.js';
import { DivisionConnectionResolver, DivisionResolver, PostTerritoryResolver, TerritoryResolver } from './divisions/index.js';
import { DateTime } from './graphql/scalars.js';
import {
  DivisionMapResolver,
  GridConnectionResolver,
  GridMemberResolver,
  GridResolver,
  GridsOfStaffResolver,
  MemberFiguresResolver,
} from './grids/index.js';
import { AccountConnectionResolver, AccountResolver, AuditActorResolver, ParameterResolver, SignInResolver } from './identity/index.js';
import {
  BuildingConnectionResolver,
  BuildingResolver,
  DwellingConnectionResolver,
  DwellingResolver,
  HouseholdConnectionResolver,
  HouseholdResolver,
  ImportJobConnectionResolver,
  ImportJobResolver,
  ResidentConnectionResolver,
  ResidentResolver,
} from './residents/index.js';
import {
  ActionsOfSurveyResolver,
  AnsweringResolver,
  FollowUpConnectionResolver,
  FollowUpOfSeatResolver,
  FollowUpResolver,
  QuestionnaireConnectionResolver,
  QuestionnaireResolver,
  SampleUnitConnectionResolver,
  SampleUnitResolver,
  PublishedSurveyResolver,
  SurveyActionResolver,
  SurveyConnectionResolver,
  SurveyFigureResolver,
  SurveyIndicatorResolver,
  SurveyPointResolver,
  SurveyShortfallResolver,
  SurveyResolver,
  SurveyResultsResolver,
  SurveyTextConnectionResolver,
  SurveyTextResolver,
  SurveyEventResolver,
  SurveyThemeResolver,
  TextsOfSurveyResolver,
  ThemesOfSurveyResolver,
} from './surveys/index.js';
import {
  CandidateResolver,
  ExitResolver,
  ExitsOfStaffResolver,
  GradeChangeConnectionResolver,
  GradeResolver,
  GradesOfStaffResolver,
  RecruitmentResolver,
  TrainingOfStaffResolver,
  TrainingRecordResolver,
  TrainingResolver,
  PostsOfStaffResolver,
  StaffImportResolver,
  StaffMemberConnectionResolver,
  StaffPostResolver,
  StaffResolver,
} from './staff/index.js';

const resolvers: NonEmptyArray<() => void> = [
  SignInResolver,
  AccountResolver,
  AccountConnectionResolver,
  ParameterResolver,
  AuditActorResolver,
  AuditResolver,
  AuditEntryConnectionResolver,
  DivisionResolver,
  DivisionConnectionResolver,
  TerritoryResolver,
  PostTerritoryResolver,
  DivisionMapResolver,
  StaffResolver,
  PostsOfStaffResolver,
  StaffPostResolver,
  StaffImportResolver,
  CandidateResolver,
  ExitResolver,
  ExitsOfStaffResolver,
  GradeChangeConnectionResolver,
  GradeResolver,
  GradesOfStaffResolver,
  RecruitmentResolver,
  TrainingOfStaffResolver,
  TrainingRecordResolver,
  TrainingResolver,
  StaffMemberConnectionResolver,
  ChannelResolver,
  ChannelMessageResolver,
  ChannelMessageConnectionResolver,
  PushResolver,
  GridsOfStaffResolver,
  GridResolver,
  GridConnectionResolver,
  GridMemberResolver,
  MemberFiguresResolver,
  BuildingResolver,
  BuildingConnectionResolver,
  DwellingResolver,
  DwellingConnectionResolver,
  HouseholdResolver,
  HouseholdConnectionResolver,
  ResidentResolver,
  ResidentConnectionResolver,
  ImportJobResolver,
  ImportJobConnectionResolver,
  QuestionnaireResolver,
  QuestionnaireConnectionResolver,
  SurveyResolver,
  SurveyConnectionResolver,
  SampleUnitResolver,
  SampleUnitConnectionResolver,
  SurveyPointResolver,
  SurveyShortfallResolver,
  SurveyResultsResolver,
  PublishedSurveyResolver,
  SurveyFigureResolver,
  SurveyIndicatorResolver,
  AnsweringResolver,
  SurveyEventResolver,
  SurveyThemeResolver,
  TextsOfSurveyResolver,
  ThemesOfSurveyResolver,
  SurveyTextResolver,
  SurveyTextConnectionResolver,
  FollowUpOfSeatResolver,
  FollowUpResolver,
  FollowUpConnectionResolver,
  ActionsOfSurveyResolver,
  SurveyActionResolver,
  AlertResolver,
  AlertDraftConnectionResolver,
  AlertDraftResolver,
  AlertImportResolver,
  AlertTargetResolver,
  AlertTemplateResolver,
  HelpRequestConnectionResolver,
  HelpRequestResolver,
  ReceiptResolver,
  ReachPlaceResolver,
  AddresseePlaceResolver,
  AlertConnectionResolver,
  AlertFiguresResolver,
  CalloutResolver,
  CalloutConnectionResolver,
  CalloutStepResolver,
  CalloutFiguresResolver,
  AlertCalloutsResolver,
  AlertReportOfResolver,
  AlertReportResolver,
  AlertReportMessageResolver,
  AlertReportPlaceResolver,
  DutyShiftResolver,
  DutyShiftConnectionResolver,
  DutyPersonResolver,
] as never;

/** type-graphql wants a PubSub as soon as there is a subscription, even if each brings its own source. */
const noPubSub: PubSub = {
  publish: () => {},
  subscribe: () => {
    throw new Error('Subscriptions bring their own source.');
  },
};

/**
 * The schema of all modules.
 * @throws Error when an operation does not say what it requires
 */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers, validate: false, pubSub: noPubSub, scalarsMap: [{ type: Date, scalar: DateTime }] });
  const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  // An input says what it is for; the argument that carries it need not say it again.
  for (const argument of operations.flatMap(({ args }) => args)) {
    const type = getNamedType(argument.type);
    if (isInputObjectType(type)) argument.description ??= type.description;
  }
  const open = operations.filter((field) => field.extensions['allow'] === undefined).map(({ name }) => name);
  if (open.length > 0) throw new Error(`These operations do not say what they require; add @Allow: ${open.join(', ')}.`);
  return schema;
}
