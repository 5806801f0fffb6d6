import { Alert, AlertCounter } from '../alerts/alert.entity.js';
import { AlertReceipt, HelpRequest } from '../alerts/receipt.entity.js';
import { AlertDraft } from '../alerts/drafts/draft.entity.js';
import { AlertOrigin, CapSource } from '../alerts/imports/import.entity.js';
import { AlertGroup } from '../alerts/targets/group.entity.js';
import { AlertTemplate } from '../alerts/templates/template.entity.js';
import {
  AssessmentAppeal,
  AssessmentConflict,
  AssessmentCycle,
  AssessmentDecision,
  AssessmentEdition,
  AssessmentEntry,
  AssessmentImport,
  AssessmentNote,
  AssessmentNotice,
  AssessmentProposal,
  AssessmentRating,
  AssessmentResult,
  AssessmentSubject,
} from '../assessments/cycles/cycle.entity.js';
import { AssessmentScheme } from '../assessments/schemes/scheme.entity.js';
import { AttendanceCorrection, AttendanceDay, AttendanceLock, CheckIn } from '../attendance/days/days.entity.js';
import { CalendarDay, ShiftPlan } from '../attendance/hours/hours.entity.js';
import { Absence, LeaveRequest } from '../attendance/leave/leave.entity.js';
import { OfficialReport, ReportEntry, ReportMatter } from '../attendance/reports/reports.entity.js';
import { AuditEntry } from '../audit/audit.entity.js';
import { Callout, CalloutStep, DutyShift } from '../callouts/callout.entity.js';
import { ChannelEndpoint, ChannelMessage, PushSubscription } from '../channels/channel.entity.js';
import { Division, DivisionBoundary, DivisionSuccession, PopulationFigure } from '../divisions/division.entity.js';
import { Grid, GridMember, GridRevision } from '../grids/grid.entity.js';
import { Account, BreakGlassGrant, Credential, PostAssignment, SignInSession } from '../identity/identity.entity.js';
import { District } from '../request/district.entity.js';
import { MutationAnswer } from '../request/answer.entity.js';
import { ImportJob, ImportPart } from '../residents/imports/import.entity.js';
import { Building, Dwelling, Household } from '../residents/place.entity.js';
import { Resident, ResidentIdentity } from '../residents/resident.entity.js';
import { Questionnaire } from '../surveys/questionnaire/questionnaire.entity.js';
import { SurveyAction } from '../surveys/feedback/action.entity.js';
import { SurveyEvent, SurveyEventAnswer, SurveyEventFigure } from '../surveys/feedback/event.entity.js';
import { FollowUp, FollowUpContact } from '../surveys/feedback/follow-up.entity.js';
import { SurveyText, SurveyTheme } from '../surveys/feedback/text.entity.js';
import { SampleUnit, Survey, SurveyFigure, SurveyPoint, SurveyResponse, SurveyStratum, SurveyToken } from '../surveys/survey.entity.js';
import { ExitCase } from '../staff/exits/exit.entity.js';
import { GradeChange, GradeScheme, StaffGrade } from '../staff/grades/grade.entity.js';
import { StaffImport } from '../staff/imports/import.entity.js';
import { StaffPost, StaffQualification } from '../staff/posts/post.entity.js';
import { RecruitmentCandidate, RecruitmentNotice } from '../staff/recruitment/recruitment.entity.js';
import { TrainingRecord, TrainingSession } from '../staff/training/training.entity.js';
import { StaffMember, StaffPersonal } from '../staff/staff.entity.js';
import { DataKey } from './data-key.entity.js';
import { Installation } from './installation.entity.js';

export const entities = [
  Installation,
  District,
  DataKey,
  MutationAnswer,
  AuditEntry,
  Account,
  Credential,
  SignInSession,
  PostAssignment,
  BreakGlassGrant,
  Division,
  DivisionSuccession,
  DivisionBoundary,
  PopulationFigure,
  StaffMember,
  StaffPersonal,
  StaffPost,
  StaffQualification,
  StaffImport,
  RecruitmentNotice,
  RecruitmentCandidate,
  GradeScheme,
  StaffGrade,
  GradeChange,
  TrainingSession,
  TrainingRecord,
  ExitCase,
  ChannelEndpoint,
  ChannelMessage,
  PushSubscription,
  Grid,
  GridRevision,
  GridMember,
  ShiftPlan,
  CalendarDay,
  CheckIn,
  AttendanceDay,
  AttendanceCorrection,
  AttendanceLock,
  LeaveRequest,
  Absence,
  ReportMatter,
  OfficialReport,
  ReportEntry,
  Building,
  Dwelling,
  Household,
  Resident,
  ResidentIdentity,
  ImportJob,
  ImportPart,
  Questionnaire,
  Survey,
  SurveyStratum,
  SampleUnit,
  SurveyToken,
  SurveyPoint,
  SurveyResponse,
  SurveyFigure,
  SurveyTheme,
  SurveyText,
  FollowUp,
  FollowUpContact,
  SurveyEvent,
  SurveyEventAnswer,
  SurveyEventFigure,
  SurveyAction,
  Alert,
  AlertCounter,
  AlertReceipt,
  HelpRequest,
  DutyShift,
  Callout,
  CalloutStep,
  AlertTemplate,
  AlertGroup,
  AlertDraft,
  CapSource,
  AlertOrigin,
  AssessmentScheme,
  AssessmentCycle,
  AssessmentSubject,
  AssessmentRating,
  AssessmentEntry,
  AssessmentImport,
  AssessmentEdition,
  AssessmentResult,
  AssessmentDecision,
  AssessmentNote,
  AssessmentNotice,
  AssessmentAppeal,
  AssessmentProposal,
  AssessmentConflict,
] as const;
