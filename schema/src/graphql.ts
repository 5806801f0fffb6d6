/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which accounts; all conditions must hold. */
export type AccountFilter = {
  /** These. */
  id?: IdFilter | null | undefined;
  /** With a current post of one of these roles. */
  role?: Array<Role> | null | undefined;
  /** In login or name. */
  search?: string | null | undefined;
  /** In one of these states. */
  status?: Array<AccountStatus> | null | undefined;
  /** With a current post there. */
  territory?: StringFilter | null | undefined;
};

/** One step of an order of accounts. */
export type AccountOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AccountOrderField;
};

/** What accounts are ordered by. */
export type AccountOrderField =
  /** Login. */
  | 'LOGIN'
  /** Name. */
  | 'NAME'
  /** Updated at. */
  | 'UPDATED_AT';

/** Whether an account may sign in. */
export type AccountStatus =
  /** Active. */
  | 'ACTIVE'
  /** Disabled. */
  | 'DISABLED';

/** A further post, beside the one on the file. */
export type AddStaffPostInput = {
  /** Where: in your territory. */
  divisionCode: string;
  /** Which post. */
  post: Post;
  /** Who. */
  staffId: string | number;
  /** First day; today if not given. */
  validFrom?: string | null | undefined;
  /** Last day, if it is known. */
  validTo?: string | null | undefined;
};

/** Writes the next entry: a report, an instruction, what came of it. */
export type AddToReportInput = {
  /** With an instruction: what it asks for is due then. */
  dueAt?: string | null | undefined;
  /** Which report. */
  id: string | number;
  /** What. */
  kind: ReportEntryKind;
  /** With a follow-up of an emergency: it is over since then. */
  overAt?: string | null | undefined;
  /** The words, at most 2,000 characters. */
  text: string;
  /** The version that was seen. */
  version: number;
};

/** A cycle that takes its next step. */
export type AdvanceAssessmentCycleInput = {
  /** Which cycle. */
  id: string | number;
  /** Where to; only the next state, and not out of SCORING. */
  to: AssessmentCycleState;
  /** Of what you saw. */
  version: number;
};

/** How old somebody is, by calendar year. */
export type AgeBand =
  /** Under 18. */
  | 'AGE_0_17'
  /** 18 to 39. */
  | 'AGE_18_39'
  /** 40 to 59. */
  | 'AGE_40_59'
  /** 60 to 79. */
  | 'AGE_60_79'
  /** 80 and above. */
  | 'AGE_80_PLUS';

/** Whether the district has agreed to the higher age. */
export type AgeRelaxation =
  /** Approved. */
  | 'APPROVED'
  /** Asked. */
  | 'ASKED'
  /** None. */
  | 'NONE'
  /** Refused. */
  | 'REFUSED';

/** What somebody answers to an alert. */
export type AlertAnswer =
  /** 需要帮助: becomes a task for who works there. */
  | 'NEED_HELP'
  /** 平安. */
  | 'SAFE';

/** CAP category. */
export type AlertCategory =
  /** Cbrne. */
  | 'CBRNE'
  /** Env. */
  | 'ENV'
  /** Fire. */
  | 'FIRE'
  /** Geo. */
  | 'GEO'
  /** Health. */
  | 'HEALTH'
  /** Infra. */
  | 'INFRA'
  /** Met. */
  | 'MET'
  /** Other. */
  | 'OTHER'
  /** Rescue. */
  | 'RESCUE'
  /** Safety. */
  | 'SAFETY'
  /** Security. */
  | 'SECURITY'
  /** Transport. */
  | 'TRANSPORT';

/** CAP certainty. */
export type AlertCertainty =
  /** Likely. */
  | 'LIKELY'
  /** Observed. */
  | 'OBSERVED'
  /** Possible. */
  | 'POSSIBLE'
  /** Unknown. */
  | 'UNKNOWN'
  /** Unlikely. */
  | 'UNLIKELY';

/** What became of a draft. */
export type AlertDraftState =
  /** Was published. */
  | 'APPROVED'
  /** Nobody decided in time. */
  | 'EXPIRED'
  /** Waits for a second person. */
  | 'PENDING'
  /** Was refused, with a reason. */
  | 'REJECTED'
  /** Was taken back by who wrote it. */
  | 'WITHDRAWN';

/** What a subscription says. */
export type AlertEventKind =
  /** An alert. */
  | 'ALERT'
  /** Everything published before has been sent; from here on it is live. */
  | 'CAUGHT_UP';

/** Which alerts; all conditions must hold. */
export type AlertFilter = {
  /** Told in this division or grid, or inside it. */
  area?: string | null | undefined;
  /** In force now: neither expired nor superseded nor a cancel. */
  inForce?: boolean | null | undefined;
  /** Of these levels. */
  level?: Array<AlertLevel> | null | undefined;
  /** Of these types. */
  msgType?: Array<AlertMessageType> | null | undefined;
  /** Went out without the second person that its level asks for; for staff. */
  overridden?: boolean | null | undefined;
  /** For these. */
  scope?: Array<AlertScope> | null | undefined;
  /** In headline, event or text. */
  search?: string | null | undefined;
  /** When it was published. */
  sentAt?: DateTimeFilter | null | undefined;
  /** Of these states. */
  status?: Array<AlertStatus> | null | undefined;
};

/** Colour level after the Emergency Response Law. */
export type AlertLevel =
  /** 四级, lowest. */
  | 'BLUE'
  /** 二级. */
  | 'ORANGE'
  /** 一级, highest. */
  | 'RED'
  /** 三级. */
  | 'YELLOW';

/** CAP msgType. */
export type AlertMessageType =
  /** Ack. */
  | 'ACK'
  /** Alert. */
  | 'ALERT'
  /** 解除: ends the message it supersedes. */
  | 'CANCEL'
  /** Error. */
  | 'ERROR'
  /** Takes the place of the message it supersedes. */
  | 'UPDATE';

/** One step of an order of alerts. */
export type AlertOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AlertOrderField;
};

/** What alerts are ordered by. */
export type AlertOrderField =
  /** Expires at. */
  | 'EXPIRES_AT'
  /** Level. */
  | 'LEVEL'
  /** Sent at. */
  | 'SENT_AT';

/** CAP scope. */
export type AlertScope =
  /** Private. */
  | 'PRIVATE'
  /** For everybody. */
  | 'PUBLIC'
  /** For staff only. */
  | 'RESTRICTED';

/** CAP severity; goes with the colour level. */
export type AlertSeverity =
  /** Extreme. */
  | 'EXTREME'
  /** Minor. */
  | 'MINOR'
  /** Moderate. */
  | 'MODERATE'
  /** Severe. */
  | 'SEVERE'
  /** Unknown. */
  | 'UNKNOWN';

/** CAP status. */
export type AlertStatus =
  /** To be acted on. */
  | 'ACTUAL'
  /** Draft. */
  | 'DRAFT'
  /** Only for those who take part in the exercise. */
  | 'EXERCISE'
  /** System. */
  | 'SYSTEM'
  /** Technical; to be ignored by all. */
  | 'TEST';

/** Whom to tell: places, groups of places, what lies under a drawn shape, or several of these. */
export type AlertTargetInput = {
  /** Codes of districts, streets, communities or grids in your territory, at most 500. */
  areas?: Array<string> | null | undefined;
  /** Saved groups, at most 20; of each, what lies in your territory. */
  groups?: Array<string | number> | null | undefined;
  /** A Polygon or MultiPolygon of at most 500 points. The grids that it touches are told (communities where no grid is drawn). */
  polygon?: import('geojson').Geometry | null | undefined;
  /** Of the shape; WGS84 if not given. */
  system?: CoordinateSystem | null | undefined;
};

/** CAP urgency. */
export type AlertUrgency =
  /** Expected. */
  | 'EXPECTED'
  /** Future. */
  | 'FUTURE'
  /** Immediate. */
  | 'IMMEDIATE'
  /** Past. */
  | 'PAST'
  /** Unknown. */
  | 'UNKNOWN';

/** What a disputed line is worth from now on. */
export type AmendedLineInput = {
  /** Key of the line; one that is disputed. */
  key: string;
  /** 0 to 110; points of a bonus, or below 0 of a deduction. */
  normalised: number;
};

/** Takes an appeal up, or answers it. */
export type AnswerAssessmentAppealInput = {
  /** What is answered, 5 to 1,000 characters; not needed to take it up. */
  answer?: string | null | undefined;
  /** Which appeal. */
  id: string | number;
  /** Of AMENDED. */
  lines?: Array<AmendedLineInput>;
  /** ACCEPTED, REJECTED, UPHELD or AMENDED. */
  state: AssessmentAppealState;
  /** Of what you saw. */
  version: number;
};

/** Answers for every place one was called for. */
export type AnswerCalloutsInput = {
  /** The newest message of the chain, or its `incidentId`. */
  alertId: string | number;
  /** What the office should know, at most 200 characters. */
  note?: string | null | undefined;
};

/** How good it was. Of a follow-up the street hears whether it helped; otherwise nobody hears of single answers. */
export type AnswerSurveyEventInput = {
  /** Why, of level 3 and lower. */
  reason?: SurveyEventReason | null | undefined;
  /** Level from 1 to 5. */
  score: number;
  /** From the link. */
  token: string;
};

/** Writes an uploaded list of staff: all of it, or nothing. */
export type ApplyStaffImportInput = {
  /** The upload. */
  id: string | number;
  /** Leave out rows with a fault. Without it a sheet with faults is not written. */
  skipBadRows?: boolean;
};

/** Approves a draft of somebody else, and so publishes it. */
export type ApproveAlertInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Which draft. */
  id: string | number;
};

/** Asks a resident who was called whether it helped. */
export type AskFollowUpInput = {
  /** Which follow-up. */
  id: string | number;
  /** Of what you saw. */
  version: number;
};

/** Asks who called for help whether it helped. */
export type AskHelpRequestInput = {
  /** The call. */
  id: string | number;
};

/** Which appeals; all conditions must hold. */
export type AssessmentAppealFilter = {
  /** Of this cycle. */
  cycleId?: string | number | null | undefined;
  /** In these states. */
  state?: Array<AssessmentAppealState> | null | undefined;
};

/** How far an appeal has come. */
export type AssessmentAppealState =
  /** It is being reviewed. */
  | 'ACCEPTED'
  /** Reviewed: lines were decided anew. */
  | 'AMENDED'
  /** Somebody disputes lines of the own result. */
  | 'FILED'
  /** It was not taken up. */
  | 'REJECTED'
  /** Reviewed: the result stays. */
  | 'UPHELD'
  /** Taken back. */
  | 'WITHDRAWN';

/** Level of a result: 优秀, 合格, 基本合格, 不合格. */
export type AssessmentBand =
  /** Basically qualified. */
  | 'BASICALLY_QUALIFIED'
  /** Excellent. */
  | 'EXCELLENT'
  /** Qualified. */
  | 'QUALIFIED'
  /** Unqualified. */
  | 'UNQUALIFIED';

/** Why a band is not that of the score. */
export type AssessmentCap =
  /** Ceiling. */
  | 'CEILING'
  /** Panel. */
  | 'PANEL'
  /** Veto. */
  | 'VETO';

/** What was done to a plain figure. */
export type AssessmentCorrectionKind =
  /** Points by which people changed it, with a reason. */
  | 'DECISION'
  /** So many cases were expected of this exposure. */
  | 'EXPECTED'
  /** Points by which the mean moved for severe or lenient raters. */
  | 'LENIENCY'
  /** By how much it was cut to its limits. */
  | 'LIMIT'
  /** Hundredths by which the weight was lowered. */
  | 'RELIABILITY'
  /** By how much it moved towards the peers. */
  | 'SHRINKAGE'
  /** Points by which it moved for leaving out the highest and the lowest. */
  | 'TRIMMED';

/** Which cycles; all conditions must hold. */
export type AssessmentCycleFilter = {
  /** Of these places. */
  code?: StringFilter | null | undefined;
  /** Of these lengths. */
  period?: Array<AssessmentPeriod> | null | undefined;
  /** In these states. */
  state?: Array<AssessmentCycleState> | null | undefined;
};

/** How far a cycle has come. */
export type AssessmentCycleState =
  /** Lines may still be disputed. */
  | 'APPEAL_WINDOW'
  /** Kept for the record. */
  | 'ARCHIVED'
  /** A panel looks at the results. */
  | 'CALIBRATION'
  /** Raters rate. */
  | 'COLLECTING'
  /** Can be deleted. */
  | 'DRAFT'
  /** The results stand. */
  | 'FINAL'
  /** Everybody sees names, posts and bands; each sees the own lines. */
  | 'PUBLICITY'
  /** Who is assessed by which scheme is settled. */
  | 'PUBLISHED'
  /** Inputs are frozen and scores worked out; this ends by itself. */
  | 'SCORING';

/** Whether more of it is better. */
export type AssessmentDirection =
  /** Less. */
  | 'LESS'
  /** More. */
  | 'MORE';

/** One row of a sheet. */
export type AssessmentFigureInput = {
  /** Of how many; 1 where the numerator is the value itself. */
  denominator?: number;
  /** What counts. */
  numerator: number;
  /** Staff number. */
  staffNo: string;
};

/** Which side of the work it looks at. */
export type AssessmentIndicatorBlock =
  /** 服务态度. */
  | 'ATTITUDE'
  /** Those who work with the person, 360°. */
  | 'MULTI_RATER'
  /** Something else. */
  | 'OTHER'
  /** 工作质量. */
  | 'QUALITY'
  /** 居民满意度. */
  | 'RESIDENTS'
  /** 工作任务完成情况. */
  | 'TASK';

/** One line of a scheme. */
export type AssessmentIndicatorInput = {
  /** Which side of the work it looks at. */
  block?: AssessmentIndicatorBlock;
  /** Of VETO: no better band than this. */
  cap?: AssessmentBand | null | undefined;
  /** Whether more is better. */
  direction?: AssessmentDirection;
  /** What counts and what does not, at most 300 characters. */
  explanation?: string | null | undefined;
  /** Worth nothing. */
  floor?: number;
  /** Compared with what the peers’ rate makes expect. */
  isExpected?: boolean;
  /** Of a frame: streets take it as it is. */
  isLocked?: boolean;
  /** Moved towards the peers where there is little of it. */
  isShrunken?: boolean;
  /** Where imported figures come from; of a survey the key of its question. */
  item?: string | null | undefined;
  /** Names it: a small letter, then letters and digits. */
  key: string;
  /** What it comes from. */
  kind: AssessmentIndicatorKind;
  /** With less to go by it does not count. */
  leastExposure?: number;
  /** Of BONUS and DEDUCTION: points at most, 20 or less. */
  most?: number | null | undefined;
  /** Name, at most 30 characters. */
  name: string;
  /** Name in English. */
  nameEn?: string | null | undefined;
  /** Of RATING: who rates. */
  raters?: Array<AssessmentRaterShareInput>;
  /** Of a KPI or survey: code of a measure, or IMPORTED. */
  source?: string | null | undefined;
  /** Worth all points. */
  target?: number;
  /** What it counts. */
  unit?: AssessmentUnit;
  /** Points of 100, to two decimals; 0 where it does not weigh. */
  weight?: number;
};

/** What a line of an assessment comes from. */
export type AssessmentIndicatorKind =
  /** Points for something out of the ordinary. */
  | 'BONUS'
  /** Points taken away. */
  | 'DEDUCTION'
  /** Records of the system, or figures brought in as a sheet. */
  | 'KPI'
  /** Raters, corrected for how severe each of them is. */
  | 'RATING'
  /** What residents said, moved towards the peers where few were asked. */
  | 'SURVEY'
  /** Caps the band, whatever the score. */
  | 'VETO';

/** Why a line counts, or does not: then its weight is shared out among the others. */
export type AssessmentLineState =
  /** Counted. */
  | 'COUNTED'
  /** Nothing measured. */
  | 'NOTHING_MEASURED'
  /** Too few raters. */
  | 'TOO_FEW_RATERS'
  /** Too little exposure. */
  | 'TOO_LITTLE_EXPOSURE'
  /** Too unreliable. */
  | 'TOO_UNRELIABLE';

/** How long a cycle looks back. */
export type AssessmentPeriod =
  /** Month. */
  | 'MONTH'
  /** Quarter. */
  | 'QUARTER'
  /** Year. */
  | 'YEAR';

/** What a final result suggests. */
export type AssessmentProposalKind =
  /** Award. */
  | 'AWARD'
  /** Grade. */
  | 'GRADE'
  /** Training. */
  | 'TRAINING';

/** Whether a person has signed it. */
export type AssessmentProposalState =
  /** Declined. */
  | 'DECLINED'
  /** Proposed. */
  | 'PROPOSED'
  /** Signed. */
  | 'SIGNED';

/** As what somebody rates. */
export type AssessmentRaterKind =
  /** Department. */
  | 'DEPARTMENT'
  /** Peer. */
  | 'PEER'
  /** Resident. */
  | 'RESIDENT'
  /** Self. */
  | 'SELF'
  /** Subordinate. */
  | 'SUBORDINATE'
  /** Superior. */
  | 'SUPERIOR'
  /** Supervision committee. */
  | 'SUPERVISION_COMMITTEE';

/** Who rates an indicator, and how much of it. */
export type AssessmentRaterShareInput = {
  /** As what. */
  kind: AssessmentRaterKind;
  /** Per cent; all make 100. 0 for SELF. */
  share: number;
};

/** Which results; all conditions must hold. */
export type AssessmentResultFilter = {
  /** In these bands. */
  band?: Array<AssessmentBand> | null | undefined;
  /** In these places. */
  code?: StringFilter | null | undefined;
  /** Those at the ceiling that a panel has to decide about. */
  isIndistinguishable?: boolean | null | undefined;
  /** In these posts. */
  post?: Array<Post> | null | undefined;
  /** In name or staff number. */
  search?: string | null | undefined;
};

/** Order of results. */
export type AssessmentResultOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AssessmentResultOrderField;
};

/** What results are ordered by. */
export type AssessmentResultOrderField =
  /** Code. */
  | 'CODE'
  /** Name. */
  | 'NAME'
  /** Score. */
  | 'SCORE';

/** Which schemes; all conditions must hold. */
export type AssessmentSchemeFilter = {
  /** Of these places. */
  code?: StringFilter | null | undefined;
  /** The last edition of each, or all others. */
  isNewest?: boolean | null | undefined;
  /** Editions of these. */
  lineage?: IdFilter | null | undefined;
  /** For these posts. */
  post?: Array<Post> | null | undefined;
  /** In the title. */
  search?: string | null | undefined;
  /** In these states. */
  state?: Array<AssessmentSchemeState> | null | undefined;
};

/** Whether cycles may use it. */
export type AssessmentSchemeState =
  /** Can be changed. */
  | 'DRAFT'
  /** Cycles use it; whoever changes it writes the next edition. */
  | 'PUBLISHED'
  /** New cycles do not use it. */
  | 'RETIRED';

/** What you give for one indicator. */
export type AssessmentScoreInput = {
  /** Key of the indicator. */
  key: string;
  /** 1 to 10: 9 and 10 excellent, 7 and 8 qualified, 6 basically qualified, less is unqualified. */
  score: number;
};

/** What a member of the panel thinks before it meets. */
export type AssessmentStance =
  /** Agree. */
  | 'AGREE'
  /** Question. */
  | 'QUESTION';

/** What a figure counts. */
export type AssessmentUnit =
  /** Count. */
  | 'COUNT'
  /** Hours. */
  | 'HOURS'
  /** Percent. */
  | 'PERCENT'
  /** Points. */
  | 'POINTS';

/** Puts somebody to work in a grid. */
export type AssignGridMemberInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Where. */
  gridId: string | number;
  /** As what. */
  role: GridRole;
  /** Whom. */
  staffId: string | number;
  /** From when; today if not given. */
  validFrom?: string | null | undefined;
  /** Last day. */
  validTo?: string | null | undefined;
};

/** Gives somebody a role in a territory. */
export type AssignPostInput = {
  /** To whom. */
  accountId: string | number;
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** What. */
  role: Role;
  /** Where: a division or grid code. */
  territory: string;
  /** From when; today if not given. */
  validFrom?: string | null | undefined;
  /** Last day. */
  validTo?: string | null | undefined;
};

/** The one field in which a community assistant works. */
export type AssistantField =
  /** Civil affairs. */
  | 'CIVIL_AFFAIRS'
  /** Fire safety. */
  | 'FIRE_SAFETY'
  /** Migrant population. */
  | 'MIGRANT_POPULATION'
  /** Other. */
  | 'OTHER'
  /** Social security. */
  | 'SOCIAL_SECURITY'
  /** Urban management. */
  | 'URBAN_MANAGEMENT';

/** What is odd about a day. */
export type AttendanceFlag =
  /** Several check-ins within minutes. */
  | 'BURST'
  /** More check-ins outside than count. */
  | 'FIELD_LIMIT'
  /** Never checked in. */
  | 'NO_IN'
  /** Never checked out. */
  | 'NO_OUT';

/** A month of a place. */
export type AttendanceMonthInput = {
  /** Code of the street or community. */
  code: string;
  /** Any day of the month. */
  month: string;
};

/** What came of a day. */
export type AttendanceStatus =
  /** Absent. */
  | 'ABSENT'
  /** Left early, or did not say when. */
  | 'EARLY'
  /** Came late, or did not say when. */
  | 'LATE'
  /** Leave. */
  | 'LEAVE'
  /** Normal. */
  | 'NORMAL'
  /** On duty outside. */
  | 'OUT_ON_DUTY';

/** What happened to a record. */
export type AuditAction =
  /** Delete. */
  | 'DELETE'
  /** Insert. */
  | 'INSERT'
  /** Personal data was revealed. */
  | 'READ'
  /** Update. */
  | 'UPDATE';

/** Which entries; all conditions must hold. */
export type AuditFilter = {
  /** What. */
  action?: Array<AuditAction> | null | undefined;
  /** By whom. */
  actorId?: IdFilter | null | undefined;
  /** When. */
  at?: DateTimeFilter | null | undefined;
  /** To which record. */
  recordId?: IdFilter | null | undefined;
  /** In which table. */
  tableName?: StringFilter | null | undefined;
};

/** An order of audit entries. */
export type AuditOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AuditOrderField;
};

/** What entries are ordered by. */
export type AuditOrderField =
  /** At. */
  | 'AT';

/** Which buildings; all conditions must hold. */
export type BuildingFilter = {
  /** Its grid; `startsWith` takes a division. */
  code?: StringFilter | null | undefined;
  /** These. */
  id?: IdFilter | null | undefined;
  /** Of these kinds. */
  kind?: Array<CompoundKind> | null | undefined;
  /** In the name, or pinyin initials. */
  search?: string | null | undefined;
  /** In these states. */
  status?: Array<PlaceStatus> | null | undefined;
};

/** One step of an order of buildings. */
export type BuildingOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: BuildingOrderField;
};

/** What buildings are ordered by. */
export type BuildingOrderField =
  /** Name. */
  | 'NAME'
  /** Place. */
  | 'PLACE'
  /** Updated at. */
  | 'UPDATED_AT';

/** Why somebody is called for a place. */
export type CalloutRung =
  /** Stands in. */
  | 'DEPUTY'
  /** On duty there, or responsible by post. */
  | 'RESPONSIBLE'
  /** Responsible for the division above. */
  | 'SUPERIOR';

/** How far the calling of a place is. */
export type CalloutState =
  /** A named person has answered. */
  | 'ANSWERED'
  /** Somebody is being called. */
  | 'CALLING'
  /** The alert was over before anybody answered. */
  | 'ENDED'
  /** Everybody was called and nobody answered: somebody has to go there. */
  | 'UNANSWERED';

/** What happened while a place was called. */
export type CalloutStepKind =
  /** Somebody who was called answered. */
  | 'ANSWERED'
  /** Somebody was called. */
  | 'CALLED'
  /** The alert was over. */
  | 'ENDED'
  /** There is nobody to call. */
  | 'NOBODY'
  /** The office wrote down that they were reached another way. */
  | 'NOTED'
  /** Their time to answer was over. */
  | 'NO_ANSWER'
  /** Everybody is called from the start, for a higher level or because the office wants it. */
  | 'REPEATED';

/** Ends an alert. */
export type CancelAlertInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** The newest message of the chain. */
  id: string | number;
  /** Why, for everybody to read. */
  reason: string;
};

/** The stages of a recruitment, in their order. */
export type CandidateStage =
  /** Background check. */
  | 'BACKGROUND_CHECK'
  /** Interview. */
  | 'INTERVIEW'
  /** Medical. */
  | 'MEDICAL'
  /** Publicity. */
  | 'PUBLICITY'
  /** Registration. */
  | 'REGISTRATION'
  /** Written test. */
  | 'WRITTEN_TEST';

/** What became of a candidate. */
export type CandidateState =
  /** Hired. */
  | 'HIRED'
  /** Open. */
  | 'OPEN'
  /** Rejected. */
  | 'REJECTED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** Something that happens to a request for leave. */
export type ChangeLeaveInput = {
  /** Which. */
  id: string | number;
  /** What to say. */
  note?: string | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** One’s own password. */
export type ChangePasswordInput = {
  /** The present one. */
  current: string;
  /** The new one. */
  password: string;
};

/** A way to reach somebody who is not looking at a screen of ours. */
export type ChannelKind =
  /** 浏览器通知: a notification of a browser in which the person has switched it on. */
  | 'PUSH'
  /** 短信: a text message, by the district’s gateway. */
  | 'SMS'
  /** 语音电话: a call that reads the text, by the district’s gateway. */
  | 'VOICE';

/** Which messages; all conditions must hold. */
export type ChannelMessageFilter = {
  /** These. */
  id?: IdFilter | null | undefined;
  /** Over these channels. */
  kind?: Array<ChannelKind> | null | undefined;
  /** For these reasons. */
  purpose?: Array<ChannelPurpose> | null | undefined;
  /** In these states. */
  status?: Array<ChannelMessageStatus> | null | undefined;
};

/** How far a message is. */
export type ChannelMessageStatus =
  /** The gateway says that it has arrived, or was answered. */
  | 'DELIVERED'
  /** Given up. Stays so until somebody sends it again. */
  | 'FAILED'
  /** Waits for its first or next attempt. */
  | 'QUEUED'
  /** The gateway has taken it. */
  | 'SENT';

/** Why a message was sent. */
export type ChannelPurpose =
  /** 叫应: somebody must confirm an alert. */
  | 'CALLOUT'
  /** Somebody tried the channel. */
  | 'TEST';

/** Indicators as they stand in an editor, not yet saved. */
export type CheckAssessmentSchemeInput = {
  /** The district’s edition that it fills in. */
  frameId?: string | number | null | undefined;
  /** In order, at most 40. */
  indicators: Array<AssessmentIndicatorInput>;
};

/** A boundary to check before it is saved. */
export type CheckGridBoundaryInput = {
  /** Polygon or MultiPolygon. */
  boundary: import('geojson').Geometry;
  /** Which community it has to lie in. */
  communityCode: string;
  /** The grid it is for, which is not its own neighbour. */
  gridId?: string | number | null | undefined;
  /** How its positions are written. */
  system?: CoordinateSystem;
};

/** Says that you are at work, now. */
export type CheckInInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** What. */
  kind: CheckInKind;
  /** Latitude, WGS84. */
  latitude?: number | null | undefined;
  /** Longitude, WGS84. Kept as the code of a grid only. */
  longitude?: number | null | undefined;
  /** What for, at most 100 characters. */
  note?: string | null | undefined;
};

/** What somebody says by checking in. */
export type CheckInKind =
  /** I am on duty outside. */
  | 'FIELD'
  /** I have come. */
  | 'IN'
  /** I am leaving. */
  | 'OUT';

/** Who wrote it. */
export type CheckInMethod =
  /** The office, with a reason. */
  | 'OFFICE'
  /** The person. */
  | 'PHONE';

/** Questions as they stand in an editor, not yet saved. */
export type CheckQuestionnaireInput = {
  /** What is being changed; none for a new one. */
  id?: string | number | null | undefined;
  /** In order, at most 60. */
  questions: Array<QuestionInput>;
};

/** Looks at an uploaded list of staff and writes nothing. */
export type CheckStaffImportInput = {
  /** The upload. */
  id: string | number;
};

/** Ends a call for help. */
export type CloseHelpRequestInput = {
  /** The call. */
  id: string | number;
  /** How it ended, at most 200 characters. */
  outcome: string;
};

/** Says what a text is about; also that it is about what was proposed. */
export type CodeSurveyTextInput = {
  /** Which text. */
  id: string | number;
  /** Keys of its themes; none if it is about no theme. */
  themes: Array<string>;
  /** Of what you saw. */
  version: number;
};

/** What kind of residential compound a building stands in. */
export type CompoundKind =
  /** 商品房小区. */
  | 'COMMERCIAL'
  /** 集体宿舍. */
  | 'DORMITORY'
  /** 老旧小区. */
  | 'OLD'
  /** Other. */
  | 'OTHER'
  /** 回迁安置小区. */
  | 'RESETTLEMENT'
  /** 自建房. */
  | 'SELF_BUILT'
  /** 单位家属院. */
  | 'WORK_UNIT';

/** An entry that a second person has looked at. */
export type ConfirmAssessmentEntryInput = {
  /** Which entry. */
  id: string | number;
  /** Of what you saw. */
  version: number;
};

/** Proves that the authenticator works. */
export type ConfirmSecondFactorInput = {
  /** Six digits. */
  code: string;
};

/** How positions are written. */
export type CoordinateSystem =
  /** As Chinese web maps shift them, by some hundred metres. */
  | 'GCJ02'
  /** As GPS gives them; what is stored. */
  | 'WGS84';

/** What became of a correction. */
export type CorrectionState =
  /** Confirmed. */
  | 'CONFIRMED'
  /** Rejected. */
  | 'REJECTED'
  /** Requested. */
  | 'REQUESTED';

/** A new account. */
export type CreateAccountInput = {
  /** Without @district: it is added. */
  login: string;
  /** Name to show. */
  name: string;
  /** To be changed at the first sign-in. */
  password: string;
  /** A first post. */
  role?: Role | null | undefined;
  /** Where the first post is. */
  territory?: string | null | undefined;
};

/** A new group. */
export type CreateAlertGroupInput = {
  /** Codes of divisions and grids in your territory, at most 500. */
  areas: Array<string>;
  /** Name, unlike those of the groups you see. */
  name: string;
};

/** A new cycle. */
export type CreateAssessmentCycleInput = {
  /** Whose staff: code of a district or street. */
  code: string;
  /** Last day on which raters rate. */
  collectUntil: string;
  /** First day that is looked at, such as 2026-07-01. */
  from: string;
  /** How long it looks back. */
  period: AssessmentPeriod;
  /** Title, at most 40 characters. */
  title: string;
  /** Last day that is looked at. */
  to: string;
};

/** A new building. */
export type CreateBuildingInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** The grid in which it lies: 15 digits. */
  code: string;
  /** What kind of compound it stands in. */
  kind: CompoundKind;
  /** Compound and number, as people say it; unique in the grid. */
  name: string;
};

/** A new source of alerts. */
export type CreateCapSourceInput = {
  /** Ask it. */
  enabled?: boolean;
  /** Name, at most 60 characters. */
  name: string;
  /** Publish at once what it says. */
  trusted?: boolean;
  /** Address of a feed or of one message. Its host must be one that this installation allows. */
  url: string;
};

/** A new door in a building. */
export type CreateDwellingInput = {
  /** Where. */
  buildingId: string | number;
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Room; unique with the unit. */
  room: string;
  /** Unit, where the building has some. */
  unit?: string | null | undefined;
  /** Nobody lives there. */
  vacant?: boolean;
};

/** A new grid. Its code is given by the system. */
export type CreateGridInput = {
  /** Polygon or MultiPolygon. */
  boundary?: import('geojson').Geometry | null | undefined;
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Which community. */
  communityCode: string;
  /** Households. */
  households?: number | null | undefined;
  /** Kind. */
  kind: GridKind;
  /** Name. */
  name: string;
  /** Residents. */
  population?: number | null | undefined;
  /** How its positions are written. */
  system?: CoordinateSystem;
  /** First day; today if not given. */
  validFrom?: string | null | undefined;
};

/** A new household behind a door. */
export type CreateHouseholdInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Where. */
  dwellingId: string | number;
  /** Persons, 1 to 99. */
  size: number;
  /** What the household as a whole is cared for. */
  tags?: Array<ResidentTag>;
};

/** A new resident. What identifies the person is stored sealed. */
export type CreateResidentInput = {
  /** Registered address, where it is another one. */
  address?: string | null | undefined;
  /** Year of birth; needed without an ID number. */
  birthYear?: number | null | undefined;
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** With whom. */
  householdId: string | number;
  /** Citizen ID number; year of birth and sex follow from it. */
  idNumber?: string | null | undefined;
  /** Name. */
  name: string;
  /** Phone. */
  phone?: string | null | undefined;
  /** Sex as registered. */
  sex?: Sex | null | undefined;
  /** What the person is cared for. */
  tags?: Array<ResidentTag>;
};

/** A new staff file. */
export type CreateStaffMemberInput = {
  /** Of a community assistant: the field of work. */
  assistantField?: AssistantField | null | undefined;
  /** Date of birth; stored sealed. An ID number says it by itself. */
  birthDate?: string | null | undefined;
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Last day of the contract. */
  contractEnd?: string | null | undefined;
  /** A street, community or grid of your territory. */
  divisionCode: string;
  /** Highest education. */
  education?: Education | null | undefined;
  /** Employed by. */
  employer?: Employer | null | undefined;
  /** On what footing. */
  employmentType?: EmploymentType | null | undefined;
  /** Since when. */
  hiredOn?: string | null | undefined;
  /** Citizen ID number; stored sealed. */
  idNumber?: string | null | undefined;
  /** Employed as. */
  kind: StaffKind;
  /** Name. */
  name: string;
  /** Phone; stored sealed. */
  phone?: string | null | undefined;
  /** Works as. */
  post: Post;
  /** Sex; an ID number says it by itself. */
  sex?: Sex | null | undefined;
  /** Number within the district. */
  staffNo: string;
};

/** A new survey. */
export type CreateSurveyInput = {
  /** Codes of the divisions whose residents are asked. */
  areas: Array<string>;
  /** Until when people can answer. */
  closesAt: string;
  /** How the sample is drawn. */
  design: SurveyDesignInput;
  /** Figures of fewer answers are never shown; at least what the district has set. */
  minCell?: number | null | undefined;
  /** What is asked; fixed from now on. */
  questionnaireId: string | number;
  /** Title, at most 60 characters. */
  title: string;
  /** Title in English. */
  titleEn?: string | null | undefined;
};

/** A poster. */
export type CreateSurveyPointInput = {
  /** Code of the division or grid. */
  code: string;
  /** Where it hangs. */
  name: string;
  /** So many answers are taken, 1 to 100,000. */
  quota: number;
  /** Of which survey. */
  surveyId: string | number;
};

/** Conditions on a moment. */
export type DateTimeFilter = {
  /** At this moment or later. */
  gte?: string | null | undefined;
  /** Before this moment. */
  lt?: string | null | undefined;
};

/** A panel moves a result to a band, or says who of equals is in. In CALIBRATION only. */
export type DecideAssessmentInput = {
  /** Where to. EXCELLENT takes a seat that is free. */
  band: AssessmentBand;
  /** Why, 5 to 300 characters. */
  reason: string;
  /** Which result. */
  resultId: string | number;
};

/** Confirms or rejects a correction that somebody else asked for. */
export type DecideCorrectionInput = {
  /** It is so. */
  confirm: boolean;
  /** Which. */
  id: string | number;
  /** What to say about it; needed when it is rejected. */
  note?: string | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** What the street decides. Contested exits wait for the end of the period, or for the answer. */
export type DecideExitInput = {
  /** What was decided and why. */
  decision: string;
  /** From which minute the account is off. */
  effectiveAt: string;
  /** Which case. */
  id: string | number;
  /** The version that was seen. */
  version: number;
};

/** Takes changes of grade one step further, all of them or none. */
export type DecideGradeChangesInput = {
  /** Which step. */
  decision: GradeDecision;
  /** Which, at most 200. */
  ids: Array<string | number>;
  /** In words. */
  note?: string | null | undefined;
};

/** Approves or rejects leave; never one’s own. */
export type DecideLeaveInput = {
  /** Yes. */
  approve: boolean;
  /** Which. */
  id: string | number;
  /** What to say; needed for a no. */
  note?: string | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** Whether the higher age holds. */
export type DecideRelaxationInput = {
  /** Which notice. */
  id: string | number;
  /** Whether the district agrees. */
  isApproved: boolean;
  /** The version that was seen. */
  version: number;
};

/** Decides against a sheet that has not been written. */
export type DiscardRegisterImportInput = {
  /** Which. */
  id: string | number;
  /** The version that was seen. */
  version: number;
};

/** Which divisions; all conditions must hold. */
export type DivisionFilter = {
  /** Its code. */
  code?: StringFilter | null | undefined;
  /** Whether grids have been drawn inside. */
  hasGrids?: boolean | null | undefined;
  /** Of these kinds. */
  kind?: Array<DivisionKind> | null | undefined;
  /** Of these levels. */
  level?: Array<DivisionLevel> | null | undefined;
  /** Code of the division above. */
  parentCode?: StringFilter | null | undefined;
  /** In name or code, or pinyin initials. */
  search?: string | null | undefined;
  /** Existing on that day; today if not given. */
  validOn?: string | null | undefined;
};

/** What a division is, as its code tells. */
export type DivisionKind =
  /** City. */
  | 'CITY'
  /** County. */
  | 'COUNTY'
  /** County level city. */
  | 'COUNTY_LEVEL_CITY'
  /** District. */
  | 'DISTRICT'
  /** A development zone or farm: codes 400-599, not recognised by civil affairs. */
  | 'QUASI'
  /** Residents committee. */
  | 'RESIDENTS_COMMITTEE'
  /** 街道: codes 001-099. */
  | 'SUBDISTRICT'
  /** 镇: codes 100-199. */
  | 'TOWN'
  /** 乡: codes 200-399. */
  | 'TOWNSHIP'
  /** Village committee. */
  | 'VILLAGE_COMMITTEE';

/** Level of a division. */
export type DivisionLevel =
  /** City. */
  | 'CITY'
  /** Community. */
  | 'COMMUNITY'
  /** District. */
  | 'DISTRICT'
  /** Street. */
  | 'STREET';

/** One step of an order of divisions. */
export type DivisionOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: DivisionOrderField;
};

/** What divisions are ordered by. */
export type DivisionOrderField =
  /** Code. */
  | 'CODE'
  /** Name. */
  | 'NAME';

/** Which shifts; all conditions must hold. */
export type DutyShiftFilter = {
  /** In this division. */
  area?: string | null | undefined;
  /** When they end; `gte` now leaves out what is past. */
  endsAt?: DateTimeFilter | null | undefined;
  /** When they begin. */
  startsAt?: DateTimeFilter | null | undefined;
};

/** Which dwellings; all conditions must hold. */
export type DwellingFilter = {
  /** In these buildings. */
  buildingId?: IdFilter | null | undefined;
  /** Its grid; `startsWith` takes a division. */
  code?: StringFilter | null | undefined;
  /** These. */
  id?: IdFilter | null | undefined;
  /** In unit and room. */
  search?: string | null | undefined;
  /** In these states. */
  status?: Array<PlaceStatus> | null | undefined;
  /** Whether nobody lives there. */
  vacant?: boolean | null | undefined;
};

/** Highest education, from the least to the most. */
export type Education =
  /** Bachelor. */
  | 'BACHELOR'
  /** Three years of college (大专). */
  | 'COLLEGE'
  /** Doctor. */
  | 'DOCTOR'
  /** Junior high. */
  | 'JUNIOR_HIGH'
  /** Master. */
  | 'MASTER'
  /** Primary. */
  | 'PRIMARY'
  /** Senior high. */
  | 'SENIOR_HIGH';

/** A rule of a notice. */
export type EligibilityRule =
  /** Age max. */
  | 'AGE_MAX'
  /** Age min. */
  | 'AGE_MIN'
  /** Condition. */
  | 'CONDITION'
  /** Education. */
  | 'EDUCATION';

/** Who employs. */
export type Employer =
  /** Department. */
  | 'DEPARTMENT'
  /** Residents committee. */
  | 'RESIDENTS_COMMITTEE'
  /** Street office. */
  | 'STREET_OFFICE';

/** On what footing somebody works. */
export type EmploymentType =
  /** On the payroll of a public institution or office. */
  | 'CIVIL_SERVICE_UNIT'
  /** Contract. */
  | 'CONTRACT'
  /** Elected to the residents committee. */
  | 'ELECTED'
  /** Sent by a firm from which the service is bought. */
  | 'PURCHASED_SERVICE';

/** Ends a membership. */
export type EndGridMemberInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** The membership. */
  id: string | number;
  /** Last day; today if not given. */
  validTo?: string | null | undefined;
};

/** Ends a post now. */
export type EndPostInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** The assignment. */
  id: string | number;
};

/** Which further post ends, and when. */
export type EndStaffPostInput = {
  /** Which. */
  id: string | number;
  /** Last day; today if not given. */
  validTo?: string | null | undefined;
};

/** Who takes part. Without `staffId` oneself. */
export type EnrolInTrainingInput = {
  /** In which session. */
  sessionId: string | number;
  /** Who; oneself if not given. */
  staffId?: string | number | null | undefined;
};

/** Points for something that happened, or a veto. It counts when a second person has confirmed it. */
export type EnterAssessmentEntryInput = {
  /** On which day, within the period. */
  happenedOn: string;
  /** Key of a BONUS, DEDUCTION or VETO of the person’s scheme. */
  indicator: string;
  /** Points, above 0 and at most those of the indicator; none for a veto. */
  points?: number | null | undefined;
  /** What happened, at most 300 characters. */
  reason: string;
  /** About whom: the person in the cycle. */
  subjectId: string | number;
};

/** The office writes down a check-in that somebody could not make. */
export type EnterCheckInInput = {
  /** When it was. */
  at: string;
  /** What. */
  kind: CheckInKind;
  /** Why the person did not, at most 200 characters. */
  reason: string;
  /** Whose; not your own. */
  staffId: string | number;
};

/** Answers that somebody took down for who was drawn. */
export type EnterSurveyAnswersInput = {
  /** What was answered. */
  answers: Array<SurveyAnswerInput>;
  /** PAPER, INTERVIEW or PHONE_CALL. */
  channel: SurveyChannel;
  /** Seconds that an interview took; 0 for paper. */
  seconds?: number;
  /** From the form or the letter. */
  token: string;
};

/** Which case. */
export type ExitCaseInput = {
  /** Which case. */
  id: string | number;
  /** The version that was seen. */
  version: number;
};

/** Why somebody leaves. */
export type ExitGround =
  /** Contract end. */
  | 'CONTRACT_END'
  /** Dereliction. */
  | 'DERELICTION'
  /** Discipline. */
  | 'DISCIPLINE'
  /** Incompetence. */
  | 'INCOMPETENCE'
  /** Other. */
  | 'OTHER'
  /** Retirement. */
  | 'RETIREMENT'
  /** Voluntary. */
  | 'VOLUNTARY';

/** Something to hand over. */
export type ExitHandoverInput = {
  /** When it was done. */
  doneOn?: string | null | undefined;
  /** Unique in the case. */
  key: string;
  /** To whom. */
  to: string;
  /** What. */
  what: string;
};

/** Where an exit stands. */
export type ExitState =
  /** Closed. */
  | 'CLOSED'
  /** The district has taken it on file; what is open is handed over. */
  | 'FILED'
  /** Initiated. */
  | 'INITIATED'
  /** The person has been told and may answer. */
  | 'STATEMENT_PERIOD'
  /** Street decided. */
  | 'STREET_DECIDED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** You dispute lines of your own result. */
export type FileAssessmentAppealInput = {
  /** Keys of the lines, one at least. */
  lines: Array<string>;
  /** Why, 10 to 1,000 characters. */
  reason: string;
  /** Your result. */
  resultId: string | number;
};

/** Puts a matter to the place above. */
export type FileReportInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Who reports: a place of your territory; the one you act for if not given. */
  code?: string | null | undefined;
  /** When it happened or became known; now if not given. */
  happenedAt?: string | null | undefined;
  /** Which matter. */
  matterId: string | number;
  /** What there is to say, at most 2,000 characters. */
  text: string;
  /** What it is about, at most 60 characters. */
  title: string;
};

/** A draft that shall not change any more. */
export type FixQuestionnaireInput = {
  /** Which edition. */
  id: string | number;
  /** Of what you saw. */
  version: number;
};

/** Which follow-ups; all conditions must hold. */
export type FollowUpFilter = {
  /** Only those whose day to call is over. */
  isOverdue?: boolean | null | undefined;
  /** How far they have come. */
  state?: FollowUpState | null | undefined;
  /** Of this survey. */
  surveyId?: string | number | null | undefined;
};

/** What came of it, as whoever called says. */
export type FollowUpResult =
  /** It was explained. */
  | 'EXPLAINED'
  /** They could not be reached. */
  | 'NOT_REACHED'
  /** It was passed on to who can do it. */
  | 'PASSED_ON'
  /** It was solved. */
  | 'SOLVED';

/** How far a follow-up has come. */
export type FollowUpState =
  /** They were asked whether it helped. */
  | 'ASKED'
  /** It is over. */
  | 'CLOSED'
  /** Somebody has talked to them. */
  | 'HANDLED'
  /** Nobody has called yet. */
  | 'OPEN';

/** What the resident says of it afterwards. */
export type FollowUpVerdict =
  /** It did not help. */
  | 'NOT_SOLVED'
  /** It helped in part. */
  | 'PARTLY'
  /** It helped. */
  | 'SOLVED';

/** A browser that is to get no more notifications. */
export type ForgetPushInput = {
  /** Address at the browser’s push service. */
  endpoint: string;
};

/** Tells the person: from now they may answer. */
export type GiveExitNoticeInput = {
  /** What it rests on, if it was not said before. */
  evidence?: string | null | undefined;
  /** Which case. */
  id: string | number;
  /** The talk with the person. */
  talk?: string | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** Which changes; all conditions must hold. */
export type GradeChangeFilter = {
  /** Where the file lies. */
  divisionCode?: StringFilter | null | undefined;
  /** These. */
  id?: IdFilter | null | undefined;
  /** In these states. */
  state?: Array<GradeChangeState> | null | undefined;
  /** Of this year. */
  year?: number | null | undefined;
};

/** Where a change of grade stands. */
export type GradeChangeState =
  /** District approved. */
  | 'DISTRICT_APPROVED'
  /** Effective. */
  | 'EFFECTIVE'
  /** The ladder gives no step this year; the reasons say why. */
  | 'NOT_PROPOSED'
  /** Objected. */
  | 'OBJECTED'
  /** Proposed. */
  | 'PROPOSED'
  /** Publicized. */
  | 'PUBLICIZED'
  /** Rejected. */
  | 'REJECTED'
  /** Street reviewed. */
  | 'STREET_REVIEWED';

/** The next step of a change of grade. */
export type GradeDecision =
  /** The district approves. */
  | 'APPROVE'
  /** Begins the publicity, after which it takes effect by itself. */
  | 'PUBLICIZE'
  /** It ends here; needs a note. */
  | 'REJECT'
  /** The street has looked at it and passes it on. */
  | 'REVIEW';

/** The three groups of posts of the ladder. */
export type GradeGroup =
  /** Deputy. */
  | 'DEPUTY'
  /** General. */
  | 'GENERAL'
  /** Head. */
  | 'HEAD';

/** Which grades the posts of a group have. */
export type GradeRangeInput = {
  /** Lowest grade. */
  from: number;
  /** Group. */
  group: GradeGroup;
  /** Its posts. */
  posts: Array<Post>;
  /** Highest grade. */
  to: number;
};

/** What speaks for a step, or against it. */
export type GradeRule =
  /** Assessment. */
  | 'ASSESSMENT'
  /** Certificate. */
  | 'CERTIFICATE'
  /** First grade. */
  | 'FIRST_GRADE'
  /** Range. */
  | 'RANGE'
  /** Top. */
  | 'TOP'
  /** Years. */
  | 'YEARS';

/** Which grids; all conditions must hold. */
export type GridFilter = {
  /** Its code; `startsWith` takes a division. */
  code?: StringFilter | null | undefined;
  /** Its community. */
  communityCode?: StringFilter | null | undefined;
  /** Whether its boundary has been drawn. */
  hasBoundary?: boolean | null | undefined;
  /** Whether somebody leads it today. */
  hasLeader?: boolean | null | undefined;
  /** Number of households. */
  households?: IntFilter | null | undefined;
  /** These. */
  id?: IdFilter | null | undefined;
  /** Of these kinds. */
  kind?: Array<GridKind> | null | undefined;
  /** In name or code, or pinyin initials. */
  search?: string | null | undefined;
  /** In these states. */
  status?: Array<GridStatus> | null | undefined;
};

/** Kind of a grid. */
export type GridKind =
  /** 综合网格: homes. */
  | 'COMPREHENSIVE'
  /** 专属网格: one campus, hospital, market or business building. */
  | 'DEDICATED'
  /** A village grid, about 50 households. */
  | 'RURAL'
  /** 街路网格: a street front. */
  | 'STREET_ROAD';

/** One step of an order of grids. */
export type GridOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: GridOrderField;
};

/** What grids are ordered by. */
export type GridOrderField =
  /** Area. */
  | 'AREA'
  /** Code. */
  | 'CODE'
  /** Households. */
  | 'HOUSEHOLDS'
  /** Name. */
  | 'NAME'
  /** Population. */
  | 'POPULATION'
  /** Updated at. */
  | 'UPDATED_AT';

/** What somebody does in a grid. */
export type GridRole =
  /** Dedicated. */
  | 'DEDICATED'
  /** Doctor. */
  | 'DOCTOR'
  /** 专职网格员. */
  | 'FULL_TIME'
  /** 网格指导员, from street or department. */
  | 'GUIDE'
  /** 网格长: exactly one. */
  | 'LEADER'
  /** Legal adviser. */
  | 'LEGAL_ADVISER'
  /** Micro leader. */
  | 'MICRO_LEADER'
  /** Part time. */
  | 'PART_TIME'
  /** Police. */
  | 'POLICE';

/** Whether a grid is in use. */
export type GridStatus =
  /** Active. */
  | 'ACTIVE'
  /** Retired. */
  | 'RETIRED';

/** Says what came of a call. */
export type HandleFollowUpInput = {
  /** Which follow-up. */
  id: string | number;
  /** What was said and done, at most 500 characters. */
  note: string;
  /** What came of it. */
  result: FollowUpResult;
  /** Of what you saw. */
  version: number;
};

/** Which calls for help; all conditions must hold. */
export type HelpRequestFilter = {
  /** After this alert. */
  alertId?: string | number | null | undefined;
  /** In these states. */
  status?: Array<HelpState> | null | undefined;
  /** Over lately, and you may ask whether it helped. */
  toAsk?: boolean | null | undefined;
};

/** How far somebody’s call for help is. */
export type HelpState =
  /** Over. */
  | 'CLOSED'
  /** Nobody has taken it. */
  | 'OPEN'
  /** Somebody is on the way. */
  | 'TAKEN';

/** Opens the staff file of a candidate who has passed all stages. */
export type HireCandidateInput = {
  /** Street or community of the post. */
  divisionCode: string;
  /** First day; today if not given. */
  hiredOn?: string | null | undefined;
  /** Who. */
  id: string | number;
  /** Number of the new file. */
  staffNo: string;
  /** The version that was seen. */
  version: number;
};

/** Which households; all conditions must hold. */
export type HouseholdFilter = {
  /** In these buildings. */
  buildingId?: IdFilter | null | undefined;
  /** Its grid; `startsWith` takes a division. */
  code?: StringFilter | null | undefined;
  /** These. */
  id?: IdFilter | null | undefined;
  /** In building, unit or room, or pinyin initials of the building. */
  search?: string | null | undefined;
  /** In these states. */
  status?: Array<PlaceStatus> | null | undefined;
  /** With one of these. */
  tag?: Array<ResidentTag> | null | undefined;
};

/** Conditions on an id. */
export type IdFilter = {
  /** Exactly this. */
  eq?: string | number | null | undefined;
  /** One of these, at most 200. */
  in?: Array<string | number> | null | undefined;
};

/** What a message from elsewhere becomes. */
export type ImportAct =
  /** The end of an alert that is here. */
  | 'CANCEL'
  /** A new alert. */
  | 'PUBLISH'
  /** An update of an alert that is here. */
  | 'UPDATE';

/** A message of the Common Alerting Protocol 1.2 from elsewhere. */
export type ImportAlertInput = {
  /** Codes of areas of one district in place of those in the message. */
  areas?: Array<string> | null | undefined;
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Only tell what would happen. */
  dryRun?: boolean;
  /** In an emergency: do not wait for a second person. */
  override?: OverrideApprovalInput | null | undefined;
  /** The message as it came; the whole request has at most 1 MiB. */
  xml: string;
};

/** Figures from elsewhere for one indicator, as rows of a sheet. */
export type ImportAssessmentFiguresInput = {
  /** Which cycle. */
  cycleId: string | number;
  /** At most 5,000. */
  figures: Array<AssessmentFigureInput>;
  /** Key of the indicator; its source is IMPORTED. */
  indicator: string;
  /** Looks at it and writes nothing. */
  isDryRun?: boolean;
  /** Who keeps these figures, at most 60 characters; told to those who are assessed. */
  source: string;
};

/** Why a sheet as a whole could not be taken in. */
export type ImportFailure =
  /** Gave up. */
  | 'GAVE_UP'
  /** Not a workbook. */
  | 'NOT_A_WORKBOOK'
  /** No header. */
  | 'NO_HEADER'
  /** No rows. */
  | 'NO_ROWS'
  /** Too large. */
  | 'TOO_LARGE'
  /** Too many rows. */
  | 'TOO_MANY_ROWS';

/** Where an import stands. */
export type ImportState =
  /** It can be started or discarded. */
  | 'CHECKED'
  /** Somebody decided against it; nothing of it was written. */
  | 'DISCARDED'
  /** It is written. */
  | 'DONE'
  /** It could not be taken in; nothing of it was written. */
  | 'FAILED'
  /** It is looked at; nothing is written yet. */
  | 'RECEIVED'
  /** It is being written: all of it, or nothing. */
  | 'WRITING';

/** Conditions on a whole number. */
export type IntFilter = {
  /** Exactly this. */
  eq?: number | null | undefined;
  /** This or more. */
  gte?: number | null | undefined;
  /** This or less. */
  lte?: number | null | undefined;
};

/** Gives tokens to people who were drawn; one that somebody has already opens nothing any more. */
export type InviteSampleUnitsInput = {
  /** To whom, at most 200. */
  ids: Array<string | number>;
};

/** Which requests; all conditions must hold. */
export type LeaveFilter = {
  /** In this division. */
  area?: string | null | undefined;
  /** Somebody of the office has to do something. */
  isWaiting?: boolean | null | undefined;
  /** In these states. */
  state?: Array<LeaveState> | null | undefined;
};

/** What leave is for. */
export type LeaveKind =
  /** Annual. */
  | 'ANNUAL'
  /** Bereavement. */
  | 'BEREAVEMENT'
  /** In place of overtime. */
  | 'COMP_TIME'
  /** Maternity. */
  | 'MATERNITY'
  /** Personal. */
  | 'PERSONAL'
  /** Sick. */
  | 'SICK';

/** How far a request for leave has come. */
export type LeaveState =
  /** The nearest superior said yes. */
  | 'APPROVED_L1'
  /** Who may decide about so many days said yes. */
  | 'APPROVED_L2'
  /** Closed. */
  | 'CLOSED'
  /** Draft. */
  | 'DRAFT'
  /** On leave. */
  | 'ON_LEAVE'
  /** Should be back, and has not reported. */
  | 'OVERDUE_RETURN'
  /** Rejected. */
  | 'REJECTED'
  /** Is back, and has said so. */
  | 'RETURN_REPORTED'
  /** Submitted. */
  | 'SUBMITTED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** What happened to a request for leave. */
export type LeaveStepKind =
  /** Approved. */
  | 'APPROVED'
  /** Closed. */
  | 'CLOSED'
  /** Overdue. */
  | 'OVERDUE'
  /** Rejected. */
  | 'REJECTED'
  /** Return reported. */
  | 'RETURN_REPORTED'
  /** Started. */
  | 'STARTED'
  /** Submitted. */
  | 'SUBMITTED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** Takes a passage out of a text, for good: one that still tells who it was. */
export type MaskSurveyTextInput = {
  /** Which text. */
  id: string | number;
  /** As it stands there; everywhere it stands. */
  passage: string;
  /** Of what you saw. */
  version: number;
};

/** Takes a session one step further: opened for enrolment, held, closed, or cancelled. */
export type MoveTrainingSessionInput = {
  /** Which. */
  id: string | number;
  /** Where to. */
  state: TrainingState;
  /** The version that was seen. */
  version: number;
};

/** What you think of a result before the panel meets; replaces what you thought before. */
export type NoteAssessmentInput = {
  /** Which result. */
  resultId: string | number;
  /** Whether you agree. */
  stance: AssessmentStance;
  /** What you question; needed then. */
  text?: string | null | undefined;
};

/** Writes down that a place was reached another way. */
export type NoteCalloutAnswerInput = {
  /** The callout. */
  id: string | number;
  /** Who was reached and how, at most 200 characters. */
  note: string;
};

/** Objects to a change that is being publicised. */
export type ObjectToGradeChangeInput = {
  /** Which. */
  id: string | number;
  /** Why. */
  objection: string;
};

/** Why a city administrator has to see single persons of a district. */
export type OpenBreakGlassInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** The district. */
  districtCode: string;
  /** Told to the district, and kept. */
  reason: string;
};

/** Begins an exit. */
export type OpenExitCaseInput = {
  /** What it rests on; needed before a contested exit is told. */
  evidence?: string | null | undefined;
  /** Why. */
  ground: ExitGround;
  /** Who leaves. */
  staffId: string | number;
  /** The talk with the person. */
  talk?: string | null | undefined;
};

/** Upwards or downwards. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** Publishes at once although the level asks for a second person. It is logged, and shown with the alert. */
export type OverrideApprovalInput = {
  /** Why it cannot wait. */
  reason: string;
};

/** A piece of personal data that is masked until it is revealed. */
export type PersonalField =
  /** Birth date. */
  | 'BIRTH_DATE'
  /** Id number. */
  | 'ID_NUMBER'
  /** Phone. */
  | 'PHONE';

/** Whether a building, door or household is in the register now. */
export type PlaceStatus =
  /** Active. */
  | 'ACTIVE'
  /** Retired. */
  | 'RETIRED';

/** What a staff member does. */
export type Post =
  /** Civil affairs officer. */
  | 'CIVIL_AFFAIRS_OFFICER'
  /** Community director. */
  | 'COMMUNITY_DIRECTOR'
  /** Culture sports officer. */
  | 'CULTURE_SPORTS_OFFICER'
  /** Deputy community director. */
  | 'DEPUTY_COMMUNITY_DIRECTOR'
  /** District officer. */
  | 'DISTRICT_OFFICER'
  /** Grid worker. */
  | 'GRID_WORKER'
  /** Other. */
  | 'OTHER'
  /** Public safety officer. */
  | 'PUBLIC_SAFETY_OFFICER'
  /** Street officer. */
  | 'STREET_OFFICER';

/** Indicators as they stand in an editor, to be tried on the last cycle. */
export type PreviewAssessmentSchemeInput = {
  /** In order, at most 40; their weights make 100. */
  indicators: Array<AssessmentIndicatorInput>;
  /** For whom. */
  post: Post;
};

/** The yearly run for your territory. Who is in it already is left as it is. */
export type ProposeGradesInput = {
  /** Which year. */
  year: number;
};

/** A new alert. */
export type PublishAlertInput = {
  /** Codes of districts, streets, communities or grids in your territory, at most 500 together with what groups and shape add. */
  areas?: Array<string>;
  /** Kind of hazard. */
  category: AlertCategory;
  /** LIKELY if not given. */
  certainty?: AlertCertainty | null | undefined;
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Where to ask. */
  contact?: string | null | undefined;
  /** What is going on. */
  description: string;
  /** What is going on, in English. */
  descriptionEn?: string | null | undefined;
  /** In force from; now if not given. */
  effectiveAt?: string | null | undefined;
  /** The hazard, such as 暴雨. */
  event: string;
  /** Code of the event after GB/T 35561, such as 11B03. */
  eventCode?: string | null | undefined;
  /** In force until. */
  expiresAt: string;
  /** Saved groups, at most 20; of each, what lies in your territory is told. */
  groups?: Array<string | number> | null | undefined;
  /** One line. */
  headline: string;
  /** One line in English. */
  headlineEn?: string | null | undefined;
  /** What to do, a line a step. */
  instruction: string;
  /** What to do, in English. */
  instructionEn?: string | null | undefined;
  /** Colour. */
  level: AlertLevel;
  /** When it is expected to begin. */
  onsetAt?: string | null | undefined;
  /** In an emergency: do not wait for a second person. */
  override?: OverrideApprovalInput | null | undefined;
  /** A Polygon or MultiPolygon of at most 500 points: the grids that it touches are told, and who receives it can draw it. */
  polygon?: import('geojson').Geometry | null | undefined;
  /** For whom. */
  scope?: AlertScope;
  /** Follows from the level; another one is refused. */
  severity?: AlertSeverity | null | undefined;
  /** Actual, exercise or test. */
  status?: AlertStatus;
  /** Of the shape; WGS84 if not given. */
  system?: CoordinateSystem | null | undefined;
  /** IMMEDIATE if not given. */
  urgency?: AlertUrgency | null | undefined;
};

/** A draft that cycles shall use. */
export type PublishAssessmentSchemeInput = {
  /** Which edition. */
  id: string | number;
  /** Of what you saw. */
  version: number;
};

/** Level of a qualification that has levels. */
export type QualificationLevel =
  /** Assistant. */
  | 'ASSISTANT'
  /** Intermediate. */
  | 'INTERMEDIATE'
  /** Senior. */
  | 'SENIOR';

/** What a certificate is for. */
export type QualificationType =
  /** Computer. */
  | 'COMPUTER'
  /** Psychological counselling. */
  | 'COUNSELLING'
  /** First aid. */
  | 'FIRST_AID'
  /** Legal profession. */
  | 'LAW'
  /** Other. */
  | 'OTHER'
  /** Professional qualification of social workers. */
  | 'SOCIAL_WORK'
  /** Teaching. */
  | 'TEACHING';

/** An answer to choose, or a row of a matrix. */
export type QuestionChoiceInput = {
  /** Whoever chooses it is not asked further. */
  ends?: boolean | null | undefined;
  /** Names it: a small letter, then letters and digits. */
  key: string;
  /** As people read it. */
  text: string;
  /** In English. */
  textEn?: string | null | undefined;
};

/** Asked only if one of these was answered there. */
export type QuestionConditionInput = {
  /** Keys of choices; levels and numbers as text, NA for not applicable. */
  choices: Array<string>;
  /** Key of an earlier question. */
  question: string;
};

/** One question. */
export type QuestionInput = {
  /** Of SINGLE, MULTI and RANKING. */
  choices?: Array<QuestionChoiceInput>;
  /** What it is counted to. */
  dimension?: string | null | undefined;
  /** Names it: a small letter, then letters and digits. */
  key: string;
  /** How it is answered. */
  kind: QuestionKind;
  /** Must be answered. */
  required?: boolean;
  /** Of MATRIX. */
  rows?: Array<QuestionChoiceInput>;
  /** When it is asked: all must hold. */
  showIf?: Array<QuestionConditionInput>;
  /** As people read it. */
  text: string;
  /** In English. */
  textEn?: string | null | undefined;
};

/** How a question is answered. */
export type QuestionKind =
  /** Five levels from 非常满意 (5) to 非常不满意 (1), or not applicable. */
  | 'LIKERT'
  /** Several rows, each answered by five levels. */
  | 'MATRIX'
  /** Any of several. */
  | 'MULTI'
  /** From 0 to 10. */
  | 'NPS'
  /** Several put in order. */
  | 'RANKING'
  /** One of several. */
  | 'SINGLE'
  /** In words. */
  | 'TEXT';

/** Which questionnaires; all conditions must hold. */
export type QuestionnaireFilter = {
  /** These editions. */
  id?: IdFilter | null | undefined;
  /** The last edition of each, or all others. */
  isNewest?: boolean | null | undefined;
  /** Editions of these. */
  lineage?: IdFilter | null | undefined;
  /** In the title. */
  search?: string | null | undefined;
  /** In these states. */
  state?: Array<QuestionnaireState> | null | undefined;
};

/** Whether it can still be changed. */
export type QuestionnaireState =
  /** Can be changed. */
  | 'DRAFT'
  /** Surveys use it; whoever changes it writes the next edition. */
  | 'FIXED';

/** What you give somebody. It may be given anew while the cycle collects. */
export type RateInput = {
  /** Of the task. */
  id: string | number;
  /** One for each line. */
  scores: Array<AssessmentScoreInput>;
};

/** By what the reach of an alert is counted. */
export type ReachLevel =
  /** By community. */
  | 'COMMUNITY'
  /** One figure for the district. */
  | 'DISTRICT'
  /** By grid. */
  | 'GRID'
  /** By street. */
  | 'STREET';

/** What became of the next stage. */
export type RecordCandidateStageInput = {
  /** Of whom. */
  id: string | number;
  /** Whether it was passed. Who does not pass is out. */
  isPassed: boolean;
  /** In words; needed when it was not passed. */
  note?: string | null | undefined;
  /** Points, of 100. */
  score?: number | null | undefined;
  /** Which stage: the next one of this candidate. */
  stage: CandidateStage;
  /** The version that was seen. */
  version: number;
};

/** What became of an enrolment. */
export type RecordTrainingInput = {
  /** Hours that count; all of the session if not given. */
  hours?: number | null | undefined;
  /** Which enrolment. */
  id: string | number;
  /** Points, of 100. */
  score?: number | null | undefined;
  /** What became of it. */
  state: TrainingRecordState;
};

/** A condition that each candidate must meet. */
export type RecruitmentConditionInput = {
  /** Unique in the notice. */
  key: string;
  /** In words. */
  text: string;
};

/** Which notice. */
export type RecruitmentNoticeInput = {
  /** Which. */
  id: string | number;
  /** The version that was seen. */
  version: number;
};

/** Where a recruitment stands. */
export type RecruitmentState =
  /** Closed. */
  | 'CLOSED'
  /** Draft. */
  | 'DRAFT'
  /** Published. */
  | 'PUBLISHED';

/** Steps back from rating a relative, or somebody of your household. */
export type RecuseInput = {
  /** Of the task. */
  id: string | number;
  /** How you stand to each other, at most 100 characters. */
  reason: string;
};

/** Somebody who registers, with what the office has checked. */
export type RegisterCandidateInput = {
  /** Highest education. */
  education: Education;
  /** ID number; says age and sex; stored sealed. */
  idNumber: string;
  /** Keys of the conditions that are met. */
  met?: Array<string>;
  /** Name; stored sealed. */
  name: string;
  /** For which notice. */
  noticeId: string | number;
  /** Phone; stored sealed. */
  phone: string;
};

/** A column of a register as a sheet. */
export type RegisterColumnKey =
  /** Birth. */
  | 'BIRTH'
  /** Building. */
  | 'BUILDING'
  /** Grid. */
  | 'GRID'
  /** Id number. */
  | 'ID_NUMBER'
  /** Kind. */
  | 'KIND'
  /** Name. */
  | 'NAME'
  /** Phone. */
  | 'PHONE'
  /** Room. */
  | 'ROOM'
  /** Sex. */
  | 'SEX'
  /** Size. */
  | 'SIZE'
  /** Tags. */
  | 'TAGS'
  /** Unit. */
  | 'UNIT';

/** What is wrong with a row of a sheet. */
export type RegisterFaultKind =
  /** Bad date. */
  | 'BAD_DATE'
  /** Bad id check. */
  | 'BAD_ID_CHECK'
  /** Bad id date. */
  | 'BAD_ID_DATE'
  /** Bad id number. */
  | 'BAD_ID_NUMBER'
  /** Bad phone. */
  | 'BAD_PHONE'
  /** Bad sex. */
  | 'BAD_SEX'
  /** Bad size. */
  | 'BAD_SIZE'
  /** Birth needed. */
  | 'BIRTH_NEEDED'
  /** Dates differ. */
  | 'DATES_DIFFER'
  /** Id number rounded. */
  | 'ID_NUMBER_ROUNDED'
  /** Registered elsewhere. */
  | 'REGISTERED_ELSEWHERE'
  /** Required. */
  | 'REQUIRED'
  /** Sex differs. */
  | 'SEX_DIFFERS'
  /** Too long. */
  | 'TOO_LONG'
  /** Twice in file. */
  | 'TWICE_IN_FILE'
  /** Unknown grid. */
  | 'UNKNOWN_GRID'
  /** Unknown kind. */
  | 'UNKNOWN_KIND'
  /** Unknown tag. */
  | 'UNKNOWN_TAG';

/** What a browser gave when it subscribed to notifications (Push API). */
export type RegisterPushInput = {
  /** The browser’s secret, base64url. */
  auth: string;
  /** Address at the browser’s push service. */
  endpoint: string;
  /** The browser’s public key, base64url. */
  p256dh: string;
};

/** Refuses a draft of somebody else. */
export type RejectAlertInput = {
  /** Which draft. */
  id: string | number;
  /** Why, for who wrote it. */
  reason: string;
};

/** Gives up a group. Alerts that were sent to it stay as they are. */
export type RemoveAlertGroupInput = {
  /** Which group. */
  id: string | number;
};

/** Gives up wording of the district’s own. */
export type RemoveAlertTemplateInput = {
  /** Which template. */
  id: string | number;
};

/** A draft to delete. */
export type RemoveAssessmentCycleInput = {
  /** Which cycle. */
  id: string | number;
  /** Of what you saw. */
  version: number;
};

/** An entry that was a mistake. */
export type RemoveAssessmentEntryInput = {
  /** Which entry. */
  id: string | number;
  /** Of what you saw. */
  version: number;
};

/** A draft to delete. */
export type RemoveAssessmentSchemeInput = {
  /** Which edition. */
  id: string | number;
  /** Of what you saw. */
  version: number;
};

/** Gives up a source. What it brought stays. */
export type RemoveCapSourceInput = {
  /** Which source. */
  id: string | number;
};

/** Takes a shift off the roster. */
export type RemoveDutyShiftInput = {
  /** The shift. */
  id: string | number;
  /** The version that was seen. */
  version: number;
};

/** Deletes a draft of a questionnaire. */
export type RemoveQuestionnaireInput = {
  /** Which edition. */
  id: string | number;
  /** Of what you saw. */
  version: number;
};

/** Which certificate. */
export type RemoveStaffQualificationInput = {
  /** Which. */
  id: string | number;
  /** The version that was seen. */
  version: number;
};

/** Calls everybody from the start where nobody answered. */
export type RepeatCalloutsInput = {
  /** These callouts only, at most 200; all unanswered ones if not given. */
  ids?: Array<string | number> | null | undefined;
  /** The chain of messages (`Alert.incidentId`). */
  incidentId: string | number;
};

/** What a recipient did with an alert. Each fact is told when it happened; none follows from another. */
export type ReportAlertInput = {
  /** Somebody has confirmed it. */
  acknowledged?: boolean;
  /** Which alert. */
  alertId: string | number;
  /** How the person is. The latest counts. */
  answer?: AlertAnswer | null | undefined;
  /** Where the phone listens: a code that the alert concerns; one’s territory if not given. */
  area?: string | null | undefined;
  /** The message has arrived. */
  delivered?: boolean;
  /** A UUID that the phone made for itself; not for who is signed in. */
  device?: string | null | undefined;
  /** With NEED_HELP: latitude, WGS84. */
  latitude?: number | null | undefined;
  /** With NEED_HELP: longitude, WGS84, if the person wants to tell. */
  longitude?: number | null | undefined;
  /** With NEED_HELP: what is needed, at most 200 characters. */
  note?: string | null | undefined;
  /** It has been on the screen. */
  seen?: boolean;
};

/** What was written. */
export type ReportEntryKind =
  /** Closing. */
  | 'CLOSING'
  /** Execution. */
  | 'EXECUTION'
  /** Final report. */
  | 'FINAL_REPORT'
  /** First report. */
  | 'FIRST_REPORT'
  /** Follow up report. */
  | 'FOLLOW_UP_REPORT'
  /** What the superior wants done. */
  | 'INSTRUCTION'
  /** The superior has read it. */
  | 'RECEIPT'
  /** Result. */
  | 'RESULT';

/** Which reports; all conditions must hold. */
export type ReportFilter = {
  /** Not closed. */
  isOpen?: boolean | null | undefined;
  /** Of these kinds. */
  mode?: Array<ReportMode> | null | undefined;
  /** In these states. */
  state?: Array<ReportState> | null | undefined;
};

/** What is put to superiors. */
export type ReportMode =
  /** Tells at once, again when it changes, and at the end. */
  | 'EMERGENCY'
  /** Tells. */
  | 'REPORT'
  /** Asks before acting. */
  | 'REQUEST';

/** What came too late, or is late now. */
export type ReportOverdue =
  /** The answer of the superior. */
  | 'ANSWER'
  /** The final report of an emergency. */
  | 'FINAL'
  /** The first report. */
  | 'FIRST'
  /** What an instruction asked for. */
  | 'RESULT';

/** How far a report has come. */
export type ReportState =
  /** Closed. */
  | 'CLOSED'
  /** Instructed. */
  | 'INSTRUCTED'
  /** In execution. */
  | 'IN_EXECUTION'
  /** Received. */
  | 'RECEIVED'
  /** Result reported. */
  | 'RESULT_REPORTED'
  /** Submitted. */
  | 'SUBMITTED';

/** Says that one of your days was not as computed. */
export type RequestCorrectionInput = {
  /** Which day. */
  day: string;
  /** Why, at most 200 characters. */
  reason: string;
  /** What it should be. */
  status: AttendanceStatus;
};

/** A message that failed, to be sent again. */
export type ResendChannelMessageInput = {
  /** The message. */
  id: string | number;
};

/** All recent messages that failed, to be sent again. How recent is a parameter of the district. */
export type ResendChannelMessagesInput = {
  /** Over this channel only. */
  kind?: ChannelKind | null | undefined;
};

/** A new first password for somebody else. */
export type ResetPasswordInput = {
  /** Whose. */
  id: string | number;
  /** To be changed at the next sign-in; the second factor is set up anew too. */
  password: string;
};

/** What identifies a resident, and is masked until it is revealed. */
export type ResidentField =
  /** Address. */
  | 'ADDRESS'
  /** Birth year. */
  | 'BIRTH_YEAR'
  /** Id number. */
  | 'ID_NUMBER'
  /** Name. */
  | 'NAME'
  /** Phone. */
  | 'PHONE';

/** Which residents; all conditions must hold. */
export type ResidentFilter = {
  /** Of these ages. */
  ageBand?: Array<AgeBand> | null | undefined;
  /** The grid; `startsWith` takes a division. */
  code?: StringFilter | null | undefined;
  /** Of these households. */
  householdId?: IdFilter | null | undefined;
  /** These. */
  id?: IdFilter | null | undefined;
  /** With exactly this citizen ID number. */
  idNumber?: string | null | undefined;
  /** With exactly this phone number. */
  phone?: string | null | undefined;
  /** In building, unit or room, or pinyin initials of the building. Never in names. */
  search?: string | null | undefined;
  /** Of these sexes. */
  sex?: Array<Sex> | null | undefined;
  /** In these states. */
  status?: Array<ResidentStatus> | null | undefined;
  /** With one of these, their own or of the household. */
  tag?: Array<ResidentTag> | null | undefined;
};

/** One step of an order of residents. */
export type ResidentOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ResidentOrderField;
};

/** What residents are ordered by. */
export type ResidentOrderField =
  /** Age band. */
  | 'AGE_BAND'
  /** Place. */
  | 'PLACE'
  /** Updated at. */
  | 'UPDATED_AT';

/** Whether somebody lives here now. */
export type ResidentStatus =
  /** Active. */
  | 'ACTIVE'
  /** Deceased. */
  | 'DECEASED'
  /** Moved out. */
  | 'MOVED_OUT';

/** A group that is cared for specially. */
export type ResidentTag =
  /** 计划生育特殊家庭. */
  | 'BEREAVED_ONLY_CHILD_FAMILY'
  /** 孤寡老人. */
  | 'CHILDLESS_ELDER'
  /** 困境儿童. */
  | 'CHILD_IN_DIFFICULTY'
  /** 失智. */
  | 'DEMENTIA'
  /** 空巢老人. */
  | 'EMPTY_NEST_ELDER'
  /** 优抚对象. */
  | 'ENTITLED_VETERAN_OR_FAMILY'
  /** 特困人员. */
  | 'EXTREME_POVERTY_PERSON'
  /** 失能. */
  | 'FUNCTIONALLY_DISABLED'
  /** 留守儿童. */
  | 'LEFT_BEHIND_CHILD'
  /** 独居老人. */
  | 'LIVING_ALONE_ELDER'
  /** 低保边缘. */
  | 'MARGINAL_LOW_INCOME_HOUSEHOLD'
  /** 流动人口. */
  | 'MIGRANT_RESIDENT'
  /** 高龄. */
  | 'OLDEST_OLD'
  /** 残疾人. */
  | 'PERSON_WITH_DISABILITY'
  /** 低保户. */
  | 'SUBSISTENCE_ALLOWANCE_HOUSEHOLD';

/** A scheme that new cycles shall not use. */
export type RetireAssessmentSchemeInput = {
  /** Which edition. */
  id: string | number;
  /** Of what you saw. */
  version: number;
};

/** Takes a grid out of use. Its code is never used again. */
export type RetireGridInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Which. */
  id: string | number;
  /** Why. */
  reason: string;
  /** Last day; today if not given. */
  validTo?: string | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** Who a candidate is, for a reason. It is in the audit. */
export type RevealCandidateInput = {
  /** Who. */
  id: string | number;
  /** In words; needed for OTHER. */
  note?: string | null | undefined;
  /** Why. */
  reason: RevealReason;
};

/** Asks for the number of a resident who agreed to be called, with a reason. */
export type RevealFollowUpInput = {
  /** Which follow-up. */
  id: string | number;
  /** In words; needed for OTHER. */
  note?: string | null | undefined;
  /** Why. */
  reason: RevealReason;
};

/** Why personal data has to be seen. */
export type RevealReason =
  /** Complaint. */
  | 'COMPLAINT'
  /** Duty contact. */
  | 'DUTY_CONTACT'
  /** Emergency. */
  | 'EMERGENCY'
  /** Other. */
  | 'OTHER'
  /** Verification. */
  | 'VERIFICATION';

/** What of one resident, and why. Every reveal is in the audit and counts towards the day’s limit. */
export type RevealResidentInput = {
  /** What; at least one. */
  fields: Array<ResidentField>;
  /** Whose. */
  id: string | number;
  /** In words; needed for OTHER. */
  note?: string | null | undefined;
  /** Why. */
  reason: RevealReason;
};

/** Which piece of personal data, and why. Every reveal is in the audit. */
export type RevealStaffPersonalInput = {
  /** What. */
  field: PersonalField;
  /** Whose. */
  id: string | number;
  /** In words; needed for OTHER. */
  note?: string | null | undefined;
  /** Why. */
  reason: RevealReason;
};

/** What somebody is in a territory. */
export type Role =
  /** Auditor. */
  | 'AUDITOR'
  /** City admin. */
  | 'CITY_ADMIN'
  /** Civil affairs officer. */
  | 'CIVIL_AFFAIRS_OFFICER'
  /** Community assistant. */
  | 'COMMUNITY_ASSISTANT'
  /** Community deputy. */
  | 'COMMUNITY_DEPUTY'
  /** Community director. */
  | 'COMMUNITY_DIRECTOR'
  /** Culture sports officer. */
  | 'CULTURE_SPORTS_OFFICER'
  /** Department user. */
  | 'DEPARTMENT_USER'
  /** District admin. */
  | 'DISTRICT_ADMIN'
  /** Grid leader. */
  | 'GRID_LEADER'
  /** Grid worker. */
  | 'GRID_WORKER'
  /** Public safety officer. */
  | 'PUBLIC_SAFETY_OFFICER'
  /** Resident. */
  | 'RESIDENT'
  /** Security admin. */
  | 'SECURITY_ADMIN'
  /** Street clerk. */
  | 'STREET_CLERK'
  /** Street manager. */
  | 'STREET_MANAGER'
  /** Supervision member. */
  | 'SUPERVISION_MEMBER'
  /** System admin. */
  | 'SYSTEM_ADMIN';

/** Which of those who were drawn; all conditions must hold. */
export type SampleUnitFilter = {
  /** Inside this division or grid. */
  code?: string | null | undefined;
  /** What became of them. */
  disposition?: SurveyDisposition | null | undefined;
  /** With a link or a form, or without. */
  isInvited?: boolean | null | undefined;
  /** Reserves, or not. */
  isReserve?: boolean | null | undefined;
};

/** Wording of the district’s own, in place of the built-in one of the same key and level or beside it. */
export type SaveAlertTemplateInput = {
  /** Kind of hazard. */
  category: AlertCategory;
  /** How sure. */
  certainty: AlertCertainty;
  /** What is going on. */
  description: string;
  /** What is going on, in English. */
  descriptionEn: string;
  /** The hazard, such as 暴雨. */
  event: string;
  /** Code of the event after GB/T 35561. */
  eventCode?: string | null | undefined;
  /** The hazard in English. */
  eventEn: string;
  /** One line. Placeholders: {area}, {event}, {level} and {hours} are filled in by whoever shows it, {地点}, {时间} and their like by the writer. */
  headline: string;
  /** One line in English. */
  headlineEn: string;
  /** Hours in force, 1 to 720. */
  hours: number;
  /** What to do, a numbered line a step. */
  instruction: string;
  /** What to do, in English. */
  instructionEn: string;
  /** Names the hazard: RAINSTORM. Capital letters, digits and underscores. */
  key: string;
  /** Colour. */
  level: AlertLevel;
  /** How soon to act. */
  urgency: AlertUrgency;
  /** Of what you saw; none if the district had none of its own. */
  version?: number | null | undefined;
};

/** A scheme: a new one, a draft that is changed, or the next edition of a published one. */
export type SaveAssessmentSchemeInput = {
  /** Code of the district (its frame) or street. Of a new one; an edition stays where it is. */
  code: string;
  /** Of a street: the district’s published edition that it fills in. */
  frameId?: string | number | null | undefined;
  /** For workers of these grids only. Of a new one. */
  gridKind?: GridKind | null | undefined;
  /** What is changed; none for a new one. If it is published, the next edition is made. */
  id?: string | number | null | undefined;
  /** In order, at most 40. */
  indicators: Array<AssessmentIndicatorInput>;
  /** For whom. Of a new one. */
  post: Post;
  /** Why there is a new edition, at most 200 characters. */
  reason?: string | null | undefined;
  /** Title, at most 40 characters. */
  title: string;
  /** Title in English. */
  titleEn?: string | null | undefined;
  /** Of what you saw; with id. */
  version?: number | null | undefined;
};

/** Says of one day whether it is worked. */
export type SaveCalendarDayInput = {
  /** The day. */
  day: string;
  /** It is worked; without it the day follows the week again. */
  isWorking?: boolean | null | undefined;
  /** Why, at most 40 characters: 国庆节. */
  name: string;
};

/** The gateway of a channel. */
export type SaveChannelInput = {
  /** Whether messages leave over it. */
  enabled?: boolean;
  /** SMS or VOICE. */
  kind: ChannelKind;
  /** Makes a new secret; the old one is worth nothing from then on. */
  newSecret?: boolean;
  /** Address of the gateway, on a host that the installation allows. */
  url: string;
  /** The version that was seen; left out when it is set up first. */
  version?: number | null | undefined;
};

/** A shift: a new one, or a changed one when `id` is given. */
export type SaveDutyShiftInput = {
  /** Account of who is on duty. */
  accountId: string | number;
  /** Code of the division or grid in your territory. */
  code: string;
  /** Account of who steps in; somebody else. */
  deputyId?: string | number | null | undefined;
  /** Until; at most 31 days later. */
  endsAt: string;
  /** The shift to change. */
  id?: string | number | null | undefined;
  /** From. */
  startsAt: string;
  /** The version that was seen; with `id`. */
  version?: number | null | undefined;
};

/** All that has to be handed over, as it is to be from now on. */
export type SaveExitHandoverInput = {
  /** Which case. */
  id: string | number;
  /** At most 50. */
  items: Array<ExitHandoverInput>;
  /** The version that was seen. */
  version: number;
};

/** The district’s own ladder. */
export type SaveGradeLadderInput = {
  /** Years off that for a certificate of social work. */
  certificateYears: number;
  /** Groups with their grades. */
  ranges: Array<GradeRangeInput>;
  /** The version that was seen; 0 for the default. */
  version: number;
  /** Years in a grade before the next, 1 to 10. */
  yearsPerStep: number;
};

/** Your own leave: a new request, or a changed draft when `id` is given. */
export type SaveLeaveInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Staff member who stands in, of the same community; needed for who answers for a grid. */
  deputyStaffId?: string | number | null | undefined;
  /** First day away. */
  fromDay: string;
  /** The draft to change. */
  id?: string | number | null | undefined;
  /** What for. */
  kind: LeaveKind;
  /** Why, at most 300 characters; kept sealed. */
  reason: string;
  /** Put it to the superior now. */
  submit: boolean;
  /** Last day away. */
  toDay: string;
  /** The version that was seen; with `id`. */
  version?: number | null | undefined;
};

/** A questionnaire: a new one, a draft that is changed, or the next edition of a fixed one. */
export type SaveQuestionnaireInput = {
  /** What is changed; none for a new one. If it is fixed, the next edition is made. */
  id?: string | number | null | undefined;
  /** What people read before the first question, at most 500 characters. */
  introduction?: string;
  /** The same in English. */
  introductionEn?: string | null | undefined;
  /** In order, at most 60. */
  questions: Array<QuestionInput>;
  /** Title, at most 60 characters. */
  title: string;
  /** Title in English. */
  titleEn?: string | null | undefined;
  /** Of what you saw; with id. */
  version?: number | null | undefined;
};

/** A recruitment. Its rules are fixed once it is published. */
export type SaveRecruitmentNoticeInput = {
  /** Oldest age. */
  ageMax?: number;
  /** Oldest age if the district agrees; it is asked by itself. */
  ageMaxRelaxed?: number | null | undefined;
  /** Youngest age. */
  ageMin?: number;
  /** Last day of registration. */
  closesOn: string;
  /** Further conditions, at most 10. */
  conditions?: Array<RecruitmentConditionInput>;
  /** Age counts on this day. */
  cutOffOn: string;
  /** The street that recruits. */
  divisionCode: string;
  /** Least education. */
  educationLeast?: Education;
  /** Whether there is a written test. */
  hasWrittenTest?: boolean;
  /** Which draft to change; none for a new one. */
  id?: string | number | null | undefined;
  /** Employed as. */
  kind: StaffKind;
  /** How many are wanted. */
  places: number;
  /** For which post. */
  post: Post;
  /** Title, at most 80 characters. */
  title: string;
  /** The version that was seen, to change it. */
  version?: number | null | undefined;
};

/** A matter: a new one, or a changed one when `id` is given. */
export type SaveReportMatterInput = {
  /** Minutes from the report to an answer. */
  answerMinutes: number;
  /** Minutes from the end of an emergency to the final report. */
  finalMinutes?: number | null | undefined;
  /** The matter to change. */
  id?: string | number | null | undefined;
  /** Not offered any more. */
  isRetired?: boolean | null | undefined;
  /** Asked, told, or told at once. */
  mode: ReportMode;
  /** What it is called, at most 30 characters. */
  name: string;
  /** Minutes from what happened to the first report. */
  reportMinutes: number;
  /** The version that was seen; with `id`. */
  version?: number | null | undefined;
};

/** Working hours of a place: new ones, or changed ones when `id` is given. */
export type SaveShiftPlanInput = {
  /** Code of a district, street or community of your territory. */
  code: string;
  /** End: `17:30`, on the same day; as the parameters say if not given. */
  endsAt?: string | null | undefined;
  /** Minutes that are no lateness, 0 to 120; as the parameters say if not given. */
  graceMinutes?: number | null | undefined;
  /** The plan to change. */
  id?: string | number | null | undefined;
  /** What it is called, at most 40 characters. */
  name: string;
  /** Begin: `08:30`; as the district’s parameters say if not given. */
  startsAt?: string | null | undefined;
  /** First day. */
  validFrom: string;
  /** Last day; none while open. */
  validTo?: string | null | undefined;
  /** The version that was seen; with `id`. */
  version?: number | null | undefined;
  /** ISO: 1 is Monday. */
  weekdays: Array<number>;
};

/** A certificate. With `id` the one that is there is changed. */
export type SaveStaffQualificationInput = {
  /** Which one to change; none for a new one. */
  id?: string | number | null | undefined;
  /** When it was given. */
  issuedOn?: string | null | undefined;
  /** Level, where there are levels. */
  level?: QualificationLevel | null | undefined;
  /** Its number; only the last four characters are kept. */
  number?: string | null | undefined;
  /** Whose. */
  staffId: string | number;
  /** As the certificate calls it; needed for OTHER. */
  title?: string | null | undefined;
  /** What for. */
  type: QualificationType;
  /** Last day on which it is good. */
  validTo?: string | null | undefined;
  /** The version that was seen, to change it. */
  version?: number | null | undefined;
};

/** What residents said, and what was done. A draft until it is published. */
export type SaveSurveyActionInput = {
  /** Code of the district, street or community where it was done. */
  code: string;
  /** What was done, at most 500 characters. */
  done: string;
  /** Who did it, at most 60 characters. */
  doneBy: string;
  /** The same in English. */
  doneEn?: string | null | undefined;
  /** The day on which it was done, `2026-11-22`; not later than today. */
  doneOn: string;
  /** Which entry to change; none for a new one. */
  id?: string | number | null | undefined;
  /** What residents said, at most 200 characters. In words of your own: no resident is quoted. */
  said: string;
  /** The same in English. */
  saidEn?: string | null | undefined;
  /** Of which survey. */
  surveyId: string | number;
  /** Key of the theme that it answers. */
  theme?: string | null | undefined;
  /** Of what you saw, to change it. */
  version?: number | null | undefined;
};

/** A theme, new or changed. */
export type SaveSurveyThemeInput = {
  /** What belongs to it, at most 200 characters. */
  description?: string;
  /** Which theme to change; none for a new one. */
  id?: string | number | null | undefined;
  /** Proposed no more. */
  isRetired?: boolean;
  /** Names it in texts; never changed. */
  key: string;
  /** A text with one of these is proposed for it; at most 50. */
  keywords: Array<string>;
  /** Name, at most 20 characters. */
  name: string;
  /** Name in English. */
  nameEn?: string | null | undefined;
  /** Of what you saw, to change it. */
  version?: number | null | undefined;
};

/** A session of the plan. */
export type SaveTrainingSessionInput = {
  /** How many may take part, 1 to 500. */
  capacity: number;
  /** The certificate for who passes. */
  certificate?: QualificationType | null | undefined;
  /** Years for which the certificate is good. */
  certificateYears?: number | null | undefined;
  /** Content. */
  content: TrainingContent;
  /** Who holds it: in your territory. */
  divisionCode: string;
  /** Form. */
  form: TrainingForm;
  /** Hours that count, 1 to 200. */
  hours: number;
  /** Which to change; none for a new one. */
  id?: string | number | null | undefined;
  /** Where, at most 80 characters. */
  place: string;
  /** When it begins. */
  startsAt: string;
  /** Topic, at most 80 characters. */
  topic: string;
  /** Who trains. */
  trainer?: string | null | undefined;
  /** The version that was seen, to change it. */
  version?: number | null | undefined;
};

/** A message to try a channel with, to oneself. */
export type SendTestMessageInput = {
  /** Which channel. */
  kind: ChannelKind;
};

/** Where somebody signs in. */
export type SessionKind =
  /** A browser: the session is an httpOnly cookie. */
  | 'CONSOLE'
  /** An app: a short access token and a refresh token that changes with every use. */
  | 'PHONE';

/** A district’s own value. */
export type SetParameterInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Which. */
  key: string;
  /** New value; null goes back to the default. */
  value: unknown;
};

/** What became of somebody who did not answer. */
export type SettleSampleUnitInput = {
  /** Not COMPLETE nor PARTIAL, which come with answers. */
  disposition: SurveyDisposition;
  /** Who. */
  id: string | number;
  /** Of what you saw. */
  version: number;
};

/** Sex as registered. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Unknown. */
  | 'UNKNOWN';

/** Whether anybody may read a result. */
export type ShareSurveyInput = {
  /** Which survey. */
  id: string | number;
  /** With or without an account: title, areas, questions, how many were asked and answered, and the figures of those who were drawn, by channel too, of communities and larger places. Never of grids, ages, posters or words. */
  isPublic: boolean;
};

/** Signs a proposal, or declines it. */
export type SignAssessmentProposalInput = {
  /** Which proposal. */
  id: string | number;
  /** True to sign, false to decline. */
  isSigned: boolean;
  /** What you add, at most 300 characters; needed to decline. */
  note?: string | null | undefined;
  /** Of what you saw. */
  version: number;
};

/** Who signs in, and where. */
export type SignInInput = {
  /** Six digits of the authenticator, when asked for. */
  code?: string | null | undefined;
  /** Name of the device, for the list of sessions. */
  device?: string | null | undefined;
  /** Cookie or tokens. */
  kind?: SessionKind;
  /** name@district, for example street1@210102. */
  login: string;
  /** The password. */
  password: string;
};

/** A column of a list of staff. */
export type StaffColumnKey =
  /** Assistant field. */
  | 'ASSISTANT_FIELD'
  /** Contract end. */
  | 'CONTRACT_END'
  /** Education. */
  | 'EDUCATION'
  /** Employer. */
  | 'EMPLOYER'
  /** Employment type. */
  | 'EMPLOYMENT_TYPE'
  /** Hired on. */
  | 'HIRED_ON'
  /** Id number. */
  | 'ID_NUMBER'
  /** Kind. */
  | 'KIND'
  /** Name. */
  | 'NAME'
  /** Phone. */
  | 'PHONE'
  /** Place. */
  | 'PLACE'
  /** Post. */
  | 'POST'
  /** Staff no. */
  | 'STAFF_NO';

/** What is wrong in a cell. */
export type StaffFaultKind =
  /** Bad day. */
  | 'BAD_DAY'
  /** Bad id check. */
  | 'BAD_ID_CHECK'
  /** Bad id date. */
  | 'BAD_ID_DATE'
  /** Bad id number. */
  | 'BAD_ID_NUMBER'
  /** Bad phone. */
  | 'BAD_PHONE'
  /** Id number rounded. */
  | 'ID_NUMBER_ROUNDED'
  /** Number taken. */
  | 'NUMBER_TAKEN'
  /** Required. */
  | 'REQUIRED'
  /** Too long. */
  | 'TOO_LONG'
  /** Twice in file. */
  | 'TWICE_IN_FILE'
  /** Unknown place. */
  | 'UNKNOWN_PLACE'
  /** Unknown word. */
  | 'UNKNOWN_WORD';

/** Which staff; all conditions must hold. */
export type StaffFilter = {
  /** Where the post is. */
  divisionCode?: StringFilter | null | undefined;
  /** With these educations. */
  education?: Array<Education> | null | undefined;
  /** Employed by these. */
  employer?: Array<Employer> | null | undefined;
  /** On these footings. */
  employmentType?: Array<EmploymentType> | null | undefined;
  /** Whether a certificate or the contract runs out soon (`staff.expiryDays`). */
  expiring?: boolean | null | undefined;
  /** These. */
  id?: IdFilter | null | undefined;
  /** Of these kinds. */
  kind?: Array<StaffKind> | null | undefined;
  /** With exactly this phone number. */
  phone?: string | null | undefined;
  /** With these posts. */
  post?: Array<Post> | null | undefined;
  /** In name or number, or pinyin initials. */
  search?: string | null | undefined;
  /** In these states. */
  status?: Array<StaffStatus> | null | undefined;
};

/** Why a sheet as a whole cannot be taken in. */
export type StaffImportFailure =
  /** Not a workbook. */
  | 'NOT_A_WORKBOOK'
  /** No header. */
  | 'NO_HEADER'
  /** No rows. */
  | 'NO_ROWS'
  /** Too large. */
  | 'TOO_LARGE'
  /** Too many rows. */
  | 'TOO_MANY_ROWS';

/** What a staff member is employed as. */
export type StaffKind =
  /** Civil servant. */
  | 'CIVIL_SERVANT'
  /** Community assistant. */
  | 'COMMUNITY_ASSISTANT'
  /** Community worker. */
  | 'COMMUNITY_WORKER'
  /** Doctor. */
  | 'DOCTOR'
  /** Police. */
  | 'POLICE'
  /** Volunteer. */
  | 'VOLUNTEER';

/** One step of an order of staff. */
export type StaffOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: StaffOrderField;
};

/** What staff are ordered by. */
export type StaffOrderField =
  /** Name. */
  | 'NAME'
  /** Staff no. */
  | 'STAFF_NO'
  /** Updated at. */
  | 'UPDATED_AT';

/** Where a staff member stands between hiring and leaving. */
export type StaffStatus =
  /** Active. */
  | 'ACTIVE'
  /** Candidate. */
  | 'CANDIDATE'
  /** Exited. */
  | 'EXITED'
  /** Exiting. */
  | 'EXITING'
  /** Probation. */
  | 'PROBATION'
  /** Suspended. */
  | 'SUSPENDED';

/** Writes a checked sheet into the register: all of it, or nothing. */
export type StartRegisterImportInput = {
  /** Which. */
  id: string | number;
  /** Leave out the rows with a fault. Without it a sheet with faults is not written. */
  skipBadRows?: boolean;
  /** The version that was seen. */
  version: number;
};

/** What the person says to it; only they can. */
export type StateOnExitInput = {
  /** Which case. */
  id: string | number;
  /** At most 2,000 characters. */
  statement: string;
};

/** Conditions on a text; all that are given must hold. */
export type StringFilter = {
  /** Anywhere inside, in any case. */
  contains?: string | null | undefined;
  /** Exactly this. */
  eq?: string | null | undefined;
  /** One of these, at most 200. */
  in?: Array<string> | null | undefined;
  /** At the start; for a code: everything inside that division. */
  startsWith?: string | null | undefined;
};

/** Answers of who holds a token. */
export type SubmitSurveyAnswersInput = {
  /** What was answered. */
  answers: Array<SurveyAnswerInput>;
  /** At a poster: the text that was given. */
  challenge?: string | null | undefined;
  /** At a poster: a UUID that this phone keeps. */
  device?: string | null | undefined;
  /** Seconds from the first question to the last. */
  seconds: number;
  /** At a poster: the number that was found. */
  solution?: string | null | undefined;
  /** From the link, the poster or the letter. */
  token: string;
};

/** Which entry. */
export type SurveyActionInput = {
  /** Which entry. */
  id: string | number;
  /** Of what you saw. */
  version: number;
};

/** Who may read it. */
export type SurveyActionState =
  /** Who writes it. */
  | 'DRAFT'
  /** Everybody. */
  | 'PUBLISHED';

/** How the sample is shared out. */
export type SurveyAllocation =
  /** Alike to all. */
  | 'EQUAL'
  /** More where answers differ more; alike to PROPORTIONAL as long as that is not known. */
  | 'NEYMAN'
  /** As many as a stratum has households. */
  | 'PROPORTIONAL';

/** An answer to one question, or to one row of a matrix. */
export type SurveyAnswerInput = {
  /** Keys of choices; of a ranking in order. */
  choices?: Array<string> | null | undefined;
  /** 不了解/不适用. */
  notApplicable?: boolean | null | undefined;
  /** Key of the question. */
  question: string;
  /** Key of the row of a matrix. */
  row?: string | null | undefined;
  /** In words, at most 500 characters. */
  text?: string | null | undefined;
  /** Level from 1 to 5, or recommendation from 0 to 10. */
  value?: number | null | undefined;
};

/** How somebody answers. Answers to a person are kinder, so it is always told. */
export type SurveyChannel =
  /** To somebody who stands there. */
  | 'INTERVIEW'
  /** Alone, by a link of one’s own. */
  | 'LINK'
  /** On paper. */
  | 'PAPER'
  /** To somebody who calls. */
  | 'PHONE_CALL'
  /** Alone, by a poster. */
  | 'QR';

/** How a sample is drawn. */
export type SurveyDesignInput = {
  /** How the sample is shared out. */
  allocation?: SurveyAllocation;
  /** Each stratum gets so many at least, or all that it has. */
  leastPerStratum?: number;
  /** Reserves, in per cent of the size, 0 to 200. */
  reserve?: number;
  /** To draw again what was drawn before; none for a new one. */
  seed?: string | null | undefined;
  /** Households to be asked, 1 to 100,000. */
  size: number;
  /** Of what strata are made. */
  strataBy?: SurveyStrataBy;
};

/** What became of somebody who was drawn, as AAPOR counts it. */
export type SurveyDisposition =
  /** Answered. */
  | 'COMPLETE'
  /** Does not live there any more. */
  | 'INELIGIBLE'
  /** Was never met. */
  | 'NON_CONTACT'
  /** Could not, for another reason. */
  | 'OTHER'
  /** Answered in part. */
  | 'PARTIAL'
  /** Not yet. */
  | 'PENDING'
  /** Did not want to. */
  | 'REFUSAL'
  /** Nobody knows whether anybody lives there. */
  | 'UNKNOWN';

/** What was done for somebody. */
export type SurveyEventKind =
  /** Somebody called about what was not satisfactory. */
  | 'FOLLOW_UP'
  /** Somebody came to help. */
  | 'HELP_CALL';

/** Why it was not good. */
export type SurveyEventReason =
  /** They were not friendly. */
  | 'BAD_MANNER'
  /** Nobody said what was going on. */
  | 'NOT_INFORMED'
  /** It was not solved. */
  | 'NOT_SOLVED'
  /** Something else. */
  | 'OTHER'
  /** It took too long. */
  | 'TOO_SLOW';

/** Whether one can still answer. */
export type SurveyEventState =
  /** It was answered. */
  | 'ANSWERED'
  /** It is too late. */
  | 'CLOSED'
  /** Yes. */
  | 'OPEN';

/** Which survey. */
export type SurveyInput = {
  /** Which survey. */
  id: string | number;
};

/** What became of answers. */
export type SurveyOutcome =
  /** This token was used before; nothing was changed. */
  | 'ANSWERED'
  /** The survey is over, or has not begun. */
  | 'CLOSED'
  /** A second person entered the same form, and it does not agree: both look at it again. */
  | 'DIFFERENT'
  /** The poster takes no more. */
  | 'FULL'
  /** A second person entered the same form, and it agrees. */
  | 'SAME'
  /** They were taken. */
  | 'TAKEN';

/** Places of which size. */
export type SurveyPlaceLevel =
  /** Communities. */
  | 'COMMUNITY'
  /** The district. */
  | 'DISTRICT'
  /** Grids. */
  | 'GRID'
  /** Streets. */
  | 'STREET';

/** Whether one can still answer. */
export type SurveySeatState =
  /** This token has been used. */
  | 'ANSWERED'
  /** The survey is over, or has not begun. */
  | 'CLOSED'
  /** This poster takes no more answers. */
  | 'FULL'
  /** Yes. */
  | 'OPEN';

/** How far a survey has come. */
export type SurveyState =
  /** Nobody can answer any more, and nobody can tell who answered what. */
  | 'CLOSED'
  /** Being prepared. */
  | 'DRAFT'
  /** It is known who will be asked. */
  | 'DRAWN'
  /** People answer. */
  | 'OPEN'
  /** The result is settled, and may be made public. */
  | 'PUBLISHED';

/** Of what strata are made, with bands of age. */
export type SurveyStrataBy =
  /** Each grid and kind of compound. */
  | 'COMPOUND'
  /** Each grid. */
  | 'GRID';

/** How people came to answer. */
export type SurveyStream =
  /** They were drawn: their answers speak for everybody, with the uncertainty that is told. */
  | 'PROBABILITY'
  /** They wanted to: their answers speak for themselves. */
  | 'SELF_SELECTED';

/** Which texts; all conditions must hold. */
export type SurveyTextFilter = {
  /** Inside this division. */
  code?: string | null | undefined;
  /** With any theme, or with none. */
  hasTheme?: boolean | null | undefined;
  /** A person has looked at its themes, or not yet. */
  isConfirmed?: boolean | null | undefined;
  /** To this question. */
  question?: string | null | undefined;
  /** With this theme. */
  theme?: string | null | undefined;
};

/** To what the answers were weighed. */
export type SurveyWeightingMethod =
  /** To the adults of each grid and age, and to women and men of each community. */
  | 'RAKED'
  /** To the adults of each grid and age; women and men of the communities could not be met at the same time. */
  | 'STRATIFIED';

/** Takes a call for help: whoever takes it, goes. */
export type TakeHelpRequestInput = {
  /** The call. */
  id: string | number;
};

/** Where reserves take the place of those who will not answer. */
export type TakeReservesInput = {
  /** Inside this division or grid; everywhere if not given. */
  code?: string | null | undefined;
  /** Of which survey. */
  surveyId: string | number;
};

/** How large a territory is. */
export type TerritoryLevel =
  /** City. */
  | 'CITY'
  /** Community. */
  | 'COMMUNITY'
  /** District. */
  | 'DISTRICT'
  /** Grid. */
  | 'GRID'
  /** Street. */
  | 'STREET';

/** What a session is about. */
export type TrainingContent =
  /** Agency service. */
  | 'AGENCY_SERVICE'
  /** Governance. */
  | 'GOVERNANCE'
  /** Information technology. */
  | 'INFORMATION_TECHNOLOGY'
  /** Law. */
  | 'LAW'
  /** Party building. */
  | 'PARTY_BUILDING'
  /** Service. */
  | 'SERVICE';

/** How a session is held. */
export type TrainingForm =
  /** Case study. */
  | 'CASE_STUDY'
  /** Exchange. */
  | 'EXCHANGE'
  /** Field visit. */
  | 'FIELD_VISIT'
  /** Lecture. */
  | 'LECTURE';

/** What became of an enrolment. */
export type TrainingRecordState =
  /** Absent. */
  | 'ABSENT'
  /** Attended. */
  | 'ATTENDED'
  /** Enrolled. */
  | 'ENROLLED'
  /** Failed. */
  | 'FAILED'
  /** Passed. */
  | 'PASSED';

/** Where a session stands. */
export type TrainingState =
  /** Cancelled. */
  | 'CANCELLED'
  /** Closed. */
  | 'CLOSED'
  /** Held. */
  | 'HELD'
  /** Open. */
  | 'OPEN'
  /** Planned. */
  | 'PLANNED';

/** What changes in an account. */
export type UpdateAccountInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Which. */
  id: string | number;
  /** zh-CN or en. */
  locale?: string | null | undefined;
  /** New name. */
  name?: string | null | undefined;
  /** Disabling ends all sessions at once. */
  status?: AccountStatus | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** What is to change of a group; what is not given stays. */
export type UpdateAlertGroupInput = {
  /** New areas. */
  areas?: Array<string> | null | undefined;
  /** Which group. */
  id: string | number;
  /** New name. */
  name?: string | null | undefined;
  /** Of the group as you saw it. */
  version: number;
};

/** A message that takes the place of an earlier one; what is not given stays. */
export type UpdateAlertInput = {
  /** New areas, in the same district. */
  areas?: Array<string> | null | undefined;
  /** New certainty. */
  certainty?: AlertCertainty | null | undefined;
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Where to ask. */
  contact?: string | null | undefined;
  /** What is going on now. */
  description?: string | null | undefined;
  /** What is going on now, in English. */
  descriptionEn?: string | null | undefined;
  /** In force until. */
  expiresAt?: string | null | undefined;
  /** Saved groups in place of the areas before, or beside the new ones. */
  groups?: Array<string | number> | null | undefined;
  /** New line. */
  headline?: string | null | undefined;
  /** New line in English. */
  headlineEn?: string | null | undefined;
  /** The newest message of the chain. */
  id: string | number;
  /** What to do now. */
  instruction?: string | null | undefined;
  /** What to do now, in English. */
  instructionEn?: string | null | undefined;
  /** New colour. */
  level?: AlertLevel | null | undefined;
  /** In an emergency: do not wait for a second person. */
  override?: OverrideApprovalInput | null | undefined;
  /** In place of the areas before, or beside the new ones. A Polygon or MultiPolygon of at most 500 points: the grids that it touches are told, and who receives it can draw it. */
  polygon?: import('geojson').Geometry | null | undefined;
  /** Of the shape; WGS84 if not given. */
  system?: CoordinateSystem | null | undefined;
  /** New urgency. */
  urgency?: AlertUrgency | null | undefined;
};

/** What changes in a building. */
export type UpdateBuildingInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Another grid: doors, households and residents move along. */
  code?: string | null | undefined;
  /** Which. */
  id: string | number;
  /** New kind. */
  kind?: CompoundKind | null | undefined;
  /** New name. */
  name?: string | null | undefined;
  /** RETIRED takes it out of the register, once nothing in it is left there. */
  status?: PlaceStatus | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** What is to change of a source; what is not given stays. */
export type UpdateCapSourceInput = {
  /** Whether it is asked. */
  enabled?: boolean | null | undefined;
  /** Which source. */
  id: string | number;
  /** New name. */
  name?: string | null | undefined;
  /** Whether what it says goes out at once. */
  trusted?: boolean | null | undefined;
  /** New address. Its host must be one that this installation allows. */
  url?: string | null | undefined;
  /** Of the source as you saw it. */
  version: number;
};

/** What changes in a dwelling. */
export type UpdateDwellingInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Which. */
  id: string | number;
  /** New room. */
  room?: string | null | undefined;
  /** RETIRED takes it out of the register, once nothing in it is left there. */
  status?: PlaceStatus | null | undefined;
  /** New unit. */
  unit?: string | null | undefined;
  /** Whether nobody lives there. */
  vacant?: boolean | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** What changes in a grid. */
export type UpdateGridInput = {
  /** New boundary; null takes the drawing away. */
  boundary?: import('geojson').Geometry | null | undefined;
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Households. */
  households?: number | null | undefined;
  /** Which. */
  id: string | number;
  /** New kind. */
  kind?: GridKind | null | undefined;
  /** New name. */
  name?: string | null | undefined;
  /** Residents. */
  population?: number | null | undefined;
  /** How its positions are written. */
  system?: CoordinateSystem;
  /** The version that was seen. */
  version: number;
};

/** What changes in a household. */
export type UpdateHouseholdInput = {
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Moves behind this door, with everybody in it. */
  dwellingId?: string | number | null | undefined;
  /** Which. */
  id: string | number;
  /** Persons, 1 to 99. */
  size?: number | null | undefined;
  /** RETIRED takes it out of the register, once nothing in it is left there. */
  status?: PlaceStatus | null | undefined;
  /** All of its tags from now on. */
  tags?: Array<ResidentTag> | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** What changes in a resident’s file. */
export type UpdateResidentInput = {
  /** New registered address; empty removes it. */
  address?: string | null | undefined;
  /** Year of birth. */
  birthYear?: number | null | undefined;
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Moves to this household. */
  householdId?: string | number | null | undefined;
  /** Whose. */
  id: string | number;
  /** New ID number; empty removes it. */
  idNumber?: string | null | undefined;
  /** New name. */
  name?: string | null | undefined;
  /** New phone; empty removes it. */
  phone?: string | null | undefined;
  /** Sex as registered. */
  sex?: Sex | null | undefined;
  /** Whether the person lives here now. */
  status?: ResidentStatus | null | undefined;
  /** All tags from now on. */
  tags?: Array<ResidentTag> | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** What changes in a staff file. */
export type UpdateStaffMemberInput = {
  /** Of a community assistant: the field of work. */
  assistantField?: AssistantField | null | undefined;
  /** Date of birth; stored sealed. An ID number says it by itself. */
  birthDate?: string | null | undefined;
  /** Makes a retry harmless: the first answer is given again for a day. */
  clientMutationId?: string | null | undefined;
  /** Last day of the contract. */
  contractEnd?: string | null | undefined;
  /** New place. */
  divisionCode?: string | null | undefined;
  /** Highest education. */
  education?: Education | null | undefined;
  /** Since when post and place are the new ones; today if not given. */
  effectiveOn?: string | null | undefined;
  /** Employed by. */
  employer?: Employer | null | undefined;
  /** On what footing. */
  employmentType?: EmploymentType | null | undefined;
  /** Since when employed. */
  hiredOn?: string | null | undefined;
  /** Whose. */
  id: string | number;
  /** New ID number; empty removes it. */
  idNumber?: string | null | undefined;
  /** New kind. */
  kind?: StaffKind | null | undefined;
  /** New name. */
  name?: string | null | undefined;
  /** New phone; empty removes it. */
  phone?: string | null | undefined;
  /** New post. */
  post?: Post | null | undefined;
  /** Sex; an ID number says it by itself. */
  sex?: Sex | null | undefined;
  /** New state. */
  status?: StaffStatus | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** Agrees to be called about what one answered. */
export type WantFollowUpInput = {
  /** At a poster: the UUID that was answered with. */
  device?: string | null | undefined;
  /** How one wants to be called, at most 20 characters. */
  name?: string | null | undefined;
  /** The number to call. */
  phone: string;
  /** Key of the question that it is about. */
  question?: string | null | undefined;
  /** The token that was answered by. */
  token: string;
  /** What whoever calls should know, at most 500 characters. */
  words?: string | null | undefined;
};

/** Takes back a draft of one’s own. */
export type WithdrawAlertInput = {
  /** Which draft. */
  id: string | number;
};

/** Takes back an own appeal. */
export type WithdrawAssessmentAppealInput = {
  /** Which appeal. */
  id: string | number;
  /** Of what you saw. */
  version: number;
};

/** Who withdraws. */
export type WithdrawCandidateInput = {
  /** Who. */
  id: string | number;
  /** The version that was seen. */
  version: number;
};

/** How the words of a question stand to the edition before. */
export type WordingChange =
  /** Other words: its trend begins anew. */
  | 'CHANGED'
  /** It was not asked before. */
  | 'NEW'
  /** The same words: its figures are one trend. */
  | 'SAME';

export type ReportPlaceFragment = { code: string, name: string, recipients: number, sent: number, delivered: number, seen: number, acknowledged: number, safe: number, needHelp: number, residentsConfirmed: number, grids: number, gridsCounted: number, households: number | null, householdsUnconfirmed: number | null, callouts: { places: number, answered: number, calling: number, unanswered: number, medianSeconds: number | null } | null };

export type ReportCalloutFragment = { id: string, code: string, areaName: string, status: CalloutState, round: number, startedAt: string, answeredAt: string | null, answeredByName: string | null, answerSeconds: number | null, steps: Array<{ id: string, at: string, kind: CalloutStepKind, rung: CalloutRung | null, name: string | null, channels: Array<string> | null, note: string | null }> };

export type ReportHelpFragment = { id: string, code: string, areaName: string, status: HelpState, createdAt: string, takenAt: string | null, takenByName: string | null, takenSeconds: number | null, closedAt: string | null, outcome: string | null };

export type AlertReportQueryVariables = Exact<{
  id: string | number;
  by: ReachLevel;
  first: number;
}>;


export type AlertReportQuery = { alert: { id: string, district: string, headline: string, event: string, level: AlertLevel, status: AlertStatus, areaNames: Array<string>, senderName: string, report: { madeAt: string, startedAt: string, endedAt: string | null, messages: Array<{ id: string, msgType: AlertMessageType, level: AlertLevel, headline: string, sentAt: string, expiresAt: string, senderName: string, areaNames: Array<string>, publishedByName: string | null, recipients: number, acknowledged: number }>, moments: Array<{ minutes: number | null, recipients: number, sent: number, delivered: number, seen: number, acknowledged: number }>, total: { code: string, name: string, recipients: number, sent: number, delivered: number, seen: number, acknowledged: number, safe: number, needHelp: number, residentsConfirmed: number, grids: number, gridsCounted: number, households: number | null, householdsUnconfirmed: number | null, callouts: { places: number, answered: number, calling: number, unanswered: number, medianSeconds: number | null } | null }, places: Array<{ code: string, name: string, recipients: number, sent: number, delivered: number, seen: number, acknowledged: number, safe: number, needHelp: number, residentsConfirmed: number, grids: number, gridsCounted: number, households: number | null, householdsUnconfirmed: number | null, callouts: { places: number, answered: number, calling: number, unanswered: number, medianSeconds: number | null } | null }>, callouts: Array<{ id: string, code: string, areaName: string, status: CalloutState, round: number, startedAt: string, answeredAt: string | null, answeredByName: string | null, answerSeconds: number | null, steps: Array<{ id: string, at: string, kind: CalloutStepKind, rung: CalloutRung | null, name: string | null, channels: Array<string> | null, note: string | null }> }> | null, helpRequests: Array<{ id: string, code: string, areaName: string, status: HelpState, createdAt: string, takenAt: string | null, takenByName: string | null, takenSeconds: number | null, closedAt: string | null, outcome: string | null }> | null } | null } | null };

export type AlertReportPlacesQueryVariables = Exact<{
  id: string | number;
  by: ReachLevel;
  afterCode?: string | null | undefined;
}>;


export type AlertReportPlacesQuery = { alert: { report: { places: Array<{ code: string, name: string, recipients: number, sent: number, delivered: number, seen: number, acknowledged: number, safe: number, needHelp: number, residentsConfirmed: number, grids: number, gridsCounted: number, households: number | null, householdsUnconfirmed: number | null, callouts: { places: number, answered: number, calling: number, unanswered: number, medianSeconds: number | null } | null }> } | null } | null };

export type AlertReportCalloutsQueryVariables = Exact<{
  id: string | number;
  first: number;
  offset: number;
}>;


export type AlertReportCalloutsQuery = { alert: { report: { callouts: Array<{ id: string, code: string, areaName: string, status: CalloutState, round: number, startedAt: string, answeredAt: string | null, answeredByName: string | null, answerSeconds: number | null, steps: Array<{ id: string, at: string, kind: CalloutStepKind, rung: CalloutRung | null, name: string | null, channels: Array<string> | null, note: string | null }> }> | null } | null } | null };

export type AlertReportHelpQueryVariables = Exact<{
  id: string | number;
  first: number;
  offset: number;
}>;


export type AlertReportHelpQuery = { alert: { report: { helpRequests: Array<{ id: string, code: string, areaName: string, status: HelpState, createdAt: string, takenAt: string | null, takenByName: string | null, takenSeconds: number | null, closedAt: string | null, outcome: string | null }> | null } | null } | null };

export type AlertRowFragment = { incidentId: string, id: string, identifier: string, seq: number, district: string, senderName: string, sentAt: string, status: AlertStatus, msgType: AlertMessageType, scope: AlertScope, level: AlertLevel, category: AlertCategory, event: string, eventCode: string | null, headline: string, areas: Array<string>, areaNames: Array<string>, effectiveAt: string, expiresAt: string, supersededAt: string | null, inForce: boolean };

export type AlertFactsFragment = { sender: string, urgency: AlertUrgency, severity: AlertSeverity, certainty: AlertCertainty, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, onsetAt: string | null, supersedesId: string | null, incidentId: string, id: string, identifier: string, seq: number, district: string, senderName: string, sentAt: string, status: AlertStatus, msgType: AlertMessageType, scope: AlertScope, level: AlertLevel, category: AlertCategory, event: string, eventCode: string | null, headline: string, areas: Array<string>, areaNames: Array<string>, effectiveAt: string, expiresAt: string, supersededAt: string | null, inForce: boolean };

export type AlertsQueryVariables = Exact<{
  filter?: AlertFilter | null | undefined;
  orderBy?: Array<AlertOrder> | AlertOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AlertsQuery = { alerts: { totalCount: number, nodes: Array<{ incidentId: string, id: string, identifier: string, seq: number, district: string, senderName: string, sentAt: string, status: AlertStatus, msgType: AlertMessageType, scope: AlertScope, level: AlertLevel, category: AlertCategory, event: string, eventCode: string | null, headline: string, areas: Array<string>, areaNames: Array<string>, effectiveAt: string, expiresAt: string, supersededAt: string | null, inForce: boolean }> } };

export type AlertRecordQueryVariables = Exact<{
  id: string | number;
  system?: CoordinateSystem | null | undefined;
}>;


export type AlertRecordQuery = { alert: { polygon: import('geojson').Geometry | null, publishedByName: string | null, approvedByName: string | null, overrideReason: string | null, sender: string, urgency: AlertUrgency, severity: AlertSeverity, certainty: AlertCertainty, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, onsetAt: string | null, supersedesId: string | null, incidentId: string, id: string, identifier: string, seq: number, district: string, senderName: string, sentAt: string, status: AlertStatus, msgType: AlertMessageType, scope: AlertScope, level: AlertLevel, category: AlertCategory, event: string, eventCode: string | null, headline: string, areas: Array<string>, areaNames: Array<string>, effectiveAt: string, expiresAt: string, supersededAt: string | null, inForce: boolean, origin: { sender: string, identifier: string, sentAt: string, source: string | null } | null, chain: Array<{ incidentId: string, id: string, identifier: string, seq: number, district: string, senderName: string, sentAt: string, status: AlertStatus, msgType: AlertMessageType, scope: AlertScope, level: AlertLevel, category: AlertCategory, event: string, eventCode: string | null, headline: string, areas: Array<string>, areaNames: Array<string>, effectiveAt: string, expiresAt: string, supersededAt: string | null, inForce: boolean }> } | null };

export type AlertFeedSubscriptionVariables = Exact<{
  areas: Array<string> | string;
  after?: string | null | undefined;
}>;


export type AlertFeedSubscription = { alerts: { kind: AlertEventKind, cursor: string, alert: { incidentId: string, id: string, identifier: string, seq: number, district: string, senderName: string, sentAt: string, status: AlertStatus, msgType: AlertMessageType, scope: AlertScope, level: AlertLevel, category: AlertCategory, event: string, eventCode: string | null, headline: string, areas: Array<string>, areaNames: Array<string>, effectiveAt: string, expiresAt: string, supersededAt: string | null, inForce: boolean } | null } };

export type AreaSearchQueryVariables = Exact<{
  search: string;
}>;


export type AreaSearchQuery = { divisions: { nodes: Array<{ id: string, code: string, name: string, level: DivisionLevel, ancestors: Array<{ name: string }> }> }, grids: { nodes: Array<{ id: string, code: string, name: string, community: { name: string } | null }> } };

export type AreaShapesQueryVariables = Exact<{
  parentCode: string;
  system?: CoordinateSystem | null | undefined;
}>;


export type AreaShapesQuery = { divisions: { nodes: Array<{ id: string, code: string, name: string, level: DivisionLevel, boundary: import('geojson').Geometry | null, figures: { grids: number, households: number, gridPopulation: number } }> } };

export type PublishAlertMutationVariables = Exact<{
  input: PublishAlertInput;
}>;


export type PublishAlertMutation = { publishAlert: { alerts: Array<{ sender: string, urgency: AlertUrgency, severity: AlertSeverity, certainty: AlertCertainty, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, onsetAt: string | null, supersedesId: string | null, incidentId: string, id: string, identifier: string, seq: number, district: string, senderName: string, sentAt: string, status: AlertStatus, msgType: AlertMessageType, scope: AlertScope, level: AlertLevel, category: AlertCategory, event: string, eventCode: string | null, headline: string, areas: Array<string>, areaNames: Array<string>, effectiveAt: string, expiresAt: string, supersededAt: string | null, inForce: boolean }>, pending: Array<{ id: string, state: AlertDraftState, level: AlertLevel, areas: Array<string>, areaNames: Array<string>, createdAt: string, decideBy: string, decidedAt: string | null, reason: string | null, authorName: string | null, decidedByName: string | null, isOwn: boolean, mayDecide: boolean, content: { msgType: AlertMessageType, scope: AlertScope, event: string, senderName: string, headline: string, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, expiresAt: string } }> } };

export type UpdateAlertMutationVariables = Exact<{
  input: UpdateAlertInput;
}>;


export type UpdateAlertMutation = { updateAlert: { alert: { sender: string, urgency: AlertUrgency, severity: AlertSeverity, certainty: AlertCertainty, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, onsetAt: string | null, supersedesId: string | null, incidentId: string, id: string, identifier: string, seq: number, district: string, senderName: string, sentAt: string, status: AlertStatus, msgType: AlertMessageType, scope: AlertScope, level: AlertLevel, category: AlertCategory, event: string, eventCode: string | null, headline: string, areas: Array<string>, areaNames: Array<string>, effectiveAt: string, expiresAt: string, supersededAt: string | null, inForce: boolean }, pending: { id: string, state: AlertDraftState, level: AlertLevel, areas: Array<string>, areaNames: Array<string>, createdAt: string, decideBy: string, decidedAt: string | null, reason: string | null, authorName: string | null, decidedByName: string | null, isOwn: boolean, mayDecide: boolean, content: { msgType: AlertMessageType, scope: AlertScope, event: string, senderName: string, headline: string, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, expiresAt: string } } | null } };

export type CancelAlertMutationVariables = Exact<{
  input: CancelAlertInput;
}>;


export type CancelAlertMutation = { cancelAlert: { alert: { sender: string, urgency: AlertUrgency, severity: AlertSeverity, certainty: AlertCertainty, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, onsetAt: string | null, supersedesId: string | null, incidentId: string, id: string, identifier: string, seq: number, district: string, senderName: string, sentAt: string, status: AlertStatus, msgType: AlertMessageType, scope: AlertScope, level: AlertLevel, category: AlertCategory, event: string, eventCode: string | null, headline: string, areas: Array<string>, areaNames: Array<string>, effectiveAt: string, expiresAt: string, supersededAt: string | null, inForce: boolean } } };

export type TemplatePartsFragment = { id: string, key: string, level: AlertLevel, builtIn: boolean, version: number | null, category: AlertCategory, eventCode: string | null, event: string, eventEn: string, urgency: AlertUrgency, certainty: AlertCertainty, hours: number, headline: string, headlineEn: string, description: string, descriptionEn: string, instruction: string, instructionEn: string };

export type AlertTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertTemplatesQuery = { alertTemplates: Array<{ id: string, key: string, level: AlertLevel, builtIn: boolean, version: number | null, category: AlertCategory, eventCode: string | null, event: string, eventEn: string, urgency: AlertUrgency, certainty: AlertCertainty, hours: number, headline: string, headlineEn: string, description: string, descriptionEn: string, instruction: string, instructionEn: string }> };

export type SaveAlertTemplateMutationVariables = Exact<{
  input: SaveAlertTemplateInput;
}>;


export type SaveAlertTemplateMutation = { saveAlertTemplate: { alertTemplate: { id: string, key: string, level: AlertLevel, builtIn: boolean, version: number | null, category: AlertCategory, eventCode: string | null, event: string, eventEn: string, urgency: AlertUrgency, certainty: AlertCertainty, hours: number, headline: string, headlineEn: string, description: string, descriptionEn: string, instruction: string, instructionEn: string } } };

export type RemoveAlertTemplateMutationVariables = Exact<{
  input: RemoveAlertTemplateInput;
}>;


export type RemoveAlertTemplateMutation = { removeAlertTemplate: { alertTemplate: { id: string, key: string, level: AlertLevel, builtIn: boolean, version: number | null, category: AlertCategory, eventCode: string | null, event: string, eventEn: string, urgency: AlertUrgency, certainty: AlertCertainty, hours: number, headline: string, headlineEn: string, description: string, descriptionEn: string, instruction: string, instructionEn: string } | null } };

export type AudiencePartsFragment = { code: string, name: string, communities: number, grids: number, gridsWithoutFigures: number, households: number, population: number, staff: number, devices: number };

export type AlertAudienceQueryVariables = Exact<{
  target: AlertTargetInput;
}>;


export type AlertAudienceQuery = { alertAudience: { areas: Array<string>, areaNames: Array<string>, approvalLevels: Array<AlertLevel>, total: { code: string, name: string, communities: number, grids: number, gridsWithoutFigures: number, households: number, population: number, staff: number, devices: number }, parts: Array<{ code: string, name: string, communities: number, grids: number, gridsWithoutFigures: number, households: number, population: number, staff: number, devices: number }> } };

export type GroupPartsFragment = { id: string, name: string, areas: Array<string>, areaNames: Array<string>, version: number };

export type AlertGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertGroupsQuery = { alertGroups: Array<{ id: string, name: string, areas: Array<string>, areaNames: Array<string>, version: number }> };

export type CreateAlertGroupMutationVariables = Exact<{
  input: CreateAlertGroupInput;
}>;


export type CreateAlertGroupMutation = { createAlertGroup: { alertGroup: { id: string, name: string, areas: Array<string>, areaNames: Array<string>, version: number } } };

export type UpdateAlertGroupMutationVariables = Exact<{
  input: UpdateAlertGroupInput;
}>;


export type UpdateAlertGroupMutation = { updateAlertGroup: { alertGroup: { id: string, name: string, areas: Array<string>, areaNames: Array<string>, version: number } } };

export type RemoveAlertGroupMutationVariables = Exact<{
  input: RemoveAlertGroupInput;
}>;


export type RemoveAlertGroupMutation = { removeAlertGroup: { id: string } };

export type DraftPartsFragment = { id: string, state: AlertDraftState, level: AlertLevel, areas: Array<string>, areaNames: Array<string>, createdAt: string, decideBy: string, decidedAt: string | null, reason: string | null, authorName: string | null, decidedByName: string | null, isOwn: boolean, mayDecide: boolean, content: { msgType: AlertMessageType, scope: AlertScope, event: string, senderName: string, headline: string, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, expiresAt: string } };

export type PendingAlertsQueryVariables = Exact<{ [key: string]: never; }>;


export type PendingAlertsQuery = { alertDrafts: { totalCount: number, nodes: Array<{ id: string, state: AlertDraftState, level: AlertLevel, areas: Array<string>, areaNames: Array<string>, createdAt: string, decideBy: string, decidedAt: string | null, reason: string | null, authorName: string | null, decidedByName: string | null, isOwn: boolean, mayDecide: boolean, content: { msgType: AlertMessageType, scope: AlertScope, event: string, senderName: string, headline: string, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, expiresAt: string } }> }, own: { nodes: Array<{ id: string, state: AlertDraftState, level: AlertLevel, areas: Array<string>, areaNames: Array<string>, createdAt: string, decideBy: string, decidedAt: string | null, reason: string | null, authorName: string | null, decidedByName: string | null, isOwn: boolean, mayDecide: boolean, content: { msgType: AlertMessageType, scope: AlertScope, event: string, senderName: string, headline: string, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, expiresAt: string } }> } };

export type ApproveAlertMutationVariables = Exact<{
  input: ApproveAlertInput;
}>;


export type ApproveAlertMutation = { approveAlert: { alert: { sender: string, urgency: AlertUrgency, severity: AlertSeverity, certainty: AlertCertainty, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, onsetAt: string | null, supersedesId: string | null, incidentId: string, id: string, identifier: string, seq: number, district: string, senderName: string, sentAt: string, status: AlertStatus, msgType: AlertMessageType, scope: AlertScope, level: AlertLevel, category: AlertCategory, event: string, eventCode: string | null, headline: string, areas: Array<string>, areaNames: Array<string>, effectiveAt: string, expiresAt: string, supersededAt: string | null, inForce: boolean }, draft: { id: string, state: AlertDraftState, level: AlertLevel, areas: Array<string>, areaNames: Array<string>, createdAt: string, decideBy: string, decidedAt: string | null, reason: string | null, authorName: string | null, decidedByName: string | null, isOwn: boolean, mayDecide: boolean, content: { msgType: AlertMessageType, scope: AlertScope, event: string, senderName: string, headline: string, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, expiresAt: string } } } };

export type RejectAlertMutationVariables = Exact<{
  input: RejectAlertInput;
}>;


export type RejectAlertMutation = { rejectAlert: { draft: { id: string, state: AlertDraftState, level: AlertLevel, areas: Array<string>, areaNames: Array<string>, createdAt: string, decideBy: string, decidedAt: string | null, reason: string | null, authorName: string | null, decidedByName: string | null, isOwn: boolean, mayDecide: boolean, content: { msgType: AlertMessageType, scope: AlertScope, event: string, senderName: string, headline: string, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, expiresAt: string } } } };

export type WithdrawAlertMutationVariables = Exact<{
  input: WithdrawAlertInput;
}>;


export type WithdrawAlertMutation = { withdrawAlert: { draft: { id: string, state: AlertDraftState, level: AlertLevel, areas: Array<string>, areaNames: Array<string>, createdAt: string, decideBy: string, decidedAt: string | null, reason: string | null, authorName: string | null, decidedByName: string | null, isOwn: boolean, mayDecide: boolean, content: { msgType: AlertMessageType, scope: AlertScope, event: string, senderName: string, headline: string, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, expiresAt: string } } } };

export type ImportAlertMutationVariables = Exact<{
  input: ImportAlertInput;
}>;


export type ImportAlertMutation = { importAlert: { act: ImportAct | null, imported: boolean, duplicate: boolean, faults: Array<{ element: string, message: string, choosesAreas: boolean }>, notes: Array<{ element: string, message: string }>, preview: { sender: string, identifier: string, sentAt: string, status: string, senderName: string | null, headline: string | null, description: string | null, places: Array<string>, areas: Array<string> } | null, alerts: Array<{ id: string }>, pending: Array<{ id: string }> } };

export type SourcePartsFragment = { id: string, name: string, url: string, enabled: boolean, trusted: boolean, polledAt: string | null, error: string | null, version: number };

export type CapSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type CapSourcesQuery = { capSources: Array<{ id: string, name: string, url: string, enabled: boolean, trusted: boolean, polledAt: string | null, error: string | null, version: number }> };

export type CreateCapSourceMutationVariables = Exact<{
  input: CreateCapSourceInput;
}>;


export type CreateCapSourceMutation = { createCapSource: { capSource: { id: string, name: string, url: string, enabled: boolean, trusted: boolean, polledAt: string | null, error: string | null, version: number } } };

export type UpdateCapSourceMutationVariables = Exact<{
  input: UpdateCapSourceInput;
}>;


export type UpdateCapSourceMutation = { updateCapSource: { capSource: { id: string, name: string, url: string, enabled: boolean, trusted: boolean, polledAt: string | null, error: string | null, version: number } } };

export type RemoveCapSourceMutationVariables = Exact<{
  input: RemoveCapSourceInput;
}>;


export type RemoveCapSourceMutation = { removeCapSource: { id: string } };

export type AssessmentIndicatorPartsFragment = { key: string, kind: AssessmentIndicatorKind, block: AssessmentIndicatorBlock, name: string, nameEn: string | null, explanation: string | null, weight: number, source: string | null, item: string | null, unit: AssessmentUnit, direction: AssessmentDirection, floor: number, target: number, leastExposure: number, isExpected: boolean, isShrunken: boolean, most: number | null, cap: AssessmentBand | null, isLocked: boolean, raters: Array<{ kind: AssessmentRaterKind, share: number }> };

export type AssessmentSchemePartsFragment = { id: string, code: string, placeName: string | null, lineage: string, edition: number, state: AssessmentSchemeState, title: string, titleEn: string | null, post: Post, gridKind: GridKind | null, reason: string | null, publishedAt: string | null, updatedAt: string, version: number };

export type AssessmentSchemesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AssessmentSchemeFilter | null | undefined;
}>;


export type AssessmentSchemesQuery = { assessmentSchemes: { totalCount: number, nodes: Array<{ id: string, code: string, placeName: string | null, lineage: string, edition: number, state: AssessmentSchemeState, title: string, titleEn: string | null, post: Post, gridKind: GridKind | null, reason: string | null, publishedAt: string | null, updatedAt: string, version: number }> } };

export type AssessmentSchemeQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentSchemeQuery = { assessmentScheme: { id: string, code: string, placeName: string | null, lineage: string, edition: number, state: AssessmentSchemeState, title: string, titleEn: string | null, post: Post, gridKind: GridKind | null, reason: string | null, publishedAt: string | null, updatedAt: string, version: number, frame: { id: string, title: string } | null, indicators: Array<{ key: string, kind: AssessmentIndicatorKind, block: AssessmentIndicatorBlock, name: string, nameEn: string | null, explanation: string | null, weight: number, source: string | null, item: string | null, unit: AssessmentUnit, direction: AssessmentDirection, floor: number, target: number, leastExposure: number, isExpected: boolean, isShrunken: boolean, most: number | null, cap: AssessmentBand | null, isLocked: boolean, raters: Array<{ kind: AssessmentRaterKind, share: number }> }> } | null };

export type AssessmentTemplateQueryVariables = Exact<{
  post: Post;
}>;


export type AssessmentTemplateQuery = { assessmentTemplate: Array<{ key: string, kind: AssessmentIndicatorKind, block: AssessmentIndicatorBlock, name: string, nameEn: string | null, explanation: string | null, weight: number, source: string | null, item: string | null, unit: AssessmentUnit, direction: AssessmentDirection, floor: number, target: number, leastExposure: number, isExpected: boolean, isShrunken: boolean, most: number | null, cap: AssessmentBand | null, isLocked: boolean, raters: Array<{ kind: AssessmentRaterKind, share: number }> }> };

export type AssessmentMeasuresQueryVariables = Exact<{ [key: string]: never; }>;


export type AssessmentMeasuresQuery = { assessmentMeasures: Array<{ code: string, zh: string, en: string, unit: AssessmentUnit, direction: AssessmentDirection, floor: number, target: number, hasItems: boolean | null, isSurvey: boolean | null }> };

export type CheckAssessmentSchemeQueryVariables = Exact<{
  input: CheckAssessmentSchemeInput;
}>;


export type CheckAssessmentSchemeQuery = { checkAssessmentScheme: { points: number, faults: Array<{ field: string, message: string }> } };

export type PreviewAssessmentSchemeQueryVariables = Exact<{
  input: PreviewAssessmentSchemeInput;
}>;


export type PreviewAssessmentSchemeQuery = { previewAssessmentScheme: { title: string, people: number, unknownPoints: number, before: { mean: number | null, bands: Array<{ band: AssessmentBand, people: number }> }, after: { mean: number | null, bands: Array<{ band: AssessmentBand, people: number }> } } | null };

export type SaveAssessmentSchemeMutationVariables = Exact<{
  input: SaveAssessmentSchemeInput;
}>;


export type SaveAssessmentSchemeMutation = { saveAssessmentScheme: { scheme: { id: string, code: string, placeName: string | null, lineage: string, edition: number, state: AssessmentSchemeState, title: string, titleEn: string | null, post: Post, gridKind: GridKind | null, reason: string | null, publishedAt: string | null, updatedAt: string, version: number } } };

export type PublishAssessmentSchemeMutationVariables = Exact<{
  input: PublishAssessmentSchemeInput;
}>;


export type PublishAssessmentSchemeMutation = { publishAssessmentScheme: { scheme: { id: string, code: string, placeName: string | null, lineage: string, edition: number, state: AssessmentSchemeState, title: string, titleEn: string | null, post: Post, gridKind: GridKind | null, reason: string | null, publishedAt: string | null, updatedAt: string, version: number } } };

export type RetireAssessmentSchemeMutationVariables = Exact<{
  input: RetireAssessmentSchemeInput;
}>;


export type RetireAssessmentSchemeMutation = { retireAssessmentScheme: { scheme: { id: string, code: string, placeName: string | null, lineage: string, edition: number, state: AssessmentSchemeState, title: string, titleEn: string | null, post: Post, gridKind: GridKind | null, reason: string | null, publishedAt: string | null, updatedAt: string, version: number } } };

export type RemoveAssessmentSchemeMutationVariables = Exact<{
  input: RemoveAssessmentSchemeInput;
}>;


export type RemoveAssessmentSchemeMutation = { removeAssessmentScheme: { id: string } };

export type AssessmentCyclePartsFragment = { id: string, code: string, placeName: string | null, title: string, period: AssessmentPeriod, from: string, to: string, state: AssessmentCycleState, collectUntil: string, publicFrom: string | null, publicUntil: string | null, appealUntil: string | null, frozenAt: string | null, edition: number, updatedAt: string, version: number };

export type AssessmentCyclesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AssessmentCycleFilter | null | undefined;
}>;


export type AssessmentCyclesQuery = { assessmentCycles: { totalCount: number, nodes: Array<{ id: string, code: string, placeName: string | null, title: string, period: AssessmentPeriod, from: string, to: string, state: AssessmentCycleState, collectUntil: string, publicFrom: string | null, publicUntil: string | null, appealUntil: string | null, frozenAt: string | null, edition: number, updatedAt: string, version: number }> } };

export type AssessmentCycleQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentCycleQuery = { assessmentCycle: { id: string, code: string, placeName: string | null, title: string, period: AssessmentPeriod, from: string, to: string, state: AssessmentCycleState, collectUntil: string, publicFrom: string | null, publicUntil: string | null, appealUntil: string | null, frozenAt: string | null, edition: number, updatedAt: string, version: number } | null };

export type AssessmentCycleOverviewQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentCycleOverviewQuery = { assessmentCycle: { people: number, id: string, code: string, placeName: string | null, title: string, period: AssessmentPeriod, from: string, to: string, state: AssessmentCycleState, collectUntil: string, publicFrom: string | null, publicUntil: string | null, appealUntil: string | null, frozenAt: string | null, edition: number, updatedAt: string, version: number, raterProgress: Array<{ kind: AssessmentRaterKind, asked: number, rated: number }>, summary: { people: number, mean: number | null, histogram: Array<number>, bands: Array<{ band: AssessmentBand, people: number }>, pools: Array<{ teams: Array<string>, people: number, quota: number, seats: number, taken: number, reached: number }>, fairness: Array<{ by: string, group: string, n: number, mean: number, delta: number, isWarning: boolean }>, warnings: Array<{ message: string }> } | null, editions: Array<{ edition: number, reason: string | null, inputDigest: string, outputDigest: string, computedAt: string, checkedAt: string | null, isSame: boolean | null }> } | null };

export type AssessmentNoticesQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentNoticesQuery = { assessmentCycle: { id: string, code: string, placeName: string | null, title: string, period: AssessmentPeriod, from: string, to: string, state: AssessmentCycleState, collectUntil: string, publicFrom: string | null, publicUntil: string | null, appealUntil: string | null, frozenAt: string | null, edition: number, updatedAt: string, version: number, notices: Array<{ id: string, code: string, name: string, post: Post, band: AssessmentBand }> } | null };

export type CreateAssessmentCycleMutationVariables = Exact<{
  input: CreateAssessmentCycleInput;
}>;


export type CreateAssessmentCycleMutation = { createAssessmentCycle: { cycle: { id: string, code: string, placeName: string | null, title: string, period: AssessmentPeriod, from: string, to: string, state: AssessmentCycleState, collectUntil: string, publicFrom: string | null, publicUntil: string | null, appealUntil: string | null, frozenAt: string | null, edition: number, updatedAt: string, version: number } } };

export type AdvanceAssessmentCycleMutationVariables = Exact<{
  input: AdvanceAssessmentCycleInput;
}>;


export type AdvanceAssessmentCycleMutation = { advanceAssessmentCycle: { cycle: { id: string, code: string, placeName: string | null, title: string, period: AssessmentPeriod, from: string, to: string, state: AssessmentCycleState, collectUntil: string, publicFrom: string | null, publicUntil: string | null, appealUntil: string | null, frozenAt: string | null, edition: number, updatedAt: string, version: number } } };

export type RemoveAssessmentCycleMutationVariables = Exact<{
  input: RemoveAssessmentCycleInput;
}>;


export type RemoveAssessmentCycleMutation = { removeAssessmentCycle: { id: string } };

export type AssessmentTaskPartsFragment = { id: string, cycleId: string, kind: AssessmentRaterKind, name: string, post: Post, code: string, placeName: string | null, isDone: boolean, lines: Array<{ key: string, name: string, nameEn: string | null, explanation: string | null, score: number | null }> };

export type AssessmentRatingTasksQueryVariables = Exact<{
  cycleId?: string | number | null | undefined;
}>;


export type AssessmentRatingTasksQuery = { assessmentRatingTasks: Array<{ id: string, cycleId: string, kind: AssessmentRaterKind, name: string, post: Post, code: string, placeName: string | null, isDone: boolean, lines: Array<{ key: string, name: string, nameEn: string | null, explanation: string | null, score: number | null }> }> };

export type RateMutationVariables = Exact<{
  input: RateInput;
}>;


export type RateMutation = { rate: { task: { id: string, cycleId: string, kind: AssessmentRaterKind, name: string, post: Post, code: string, placeName: string | null, isDone: boolean, lines: Array<{ key: string, name: string, nameEn: string | null, explanation: string | null, score: number | null }> } } };

export type RecuseMutationVariables = Exact<{
  input: RecuseInput;
}>;


export type RecuseMutation = { recuse: { id: string } };

export type AssessmentResultPartsFragment = { id: string, subjectId: string, name: string, staffNo: string, post: Post, code: string, placeName: string | null, edition: number, score: number | null, band: AssessmentBand | null, cappedBy: AssessmentCap | null, isIndistinguishable: boolean, deviation: number };

export type AssessmentLinePartsFragment = { key: string, kind: string, state: AssessmentLineState, name: string | null, nameEn: string | null, block: AssessmentIndicatorBlock | null, unit: AssessmentUnit | null, value: number | null, numerator: number | null, denominator: number | null, target: number | null, peerMedian: number | null, normalised: number | null, weight: number, contribution: number, lift: number, source: string | null, corrections: Array<{ kind: AssessmentCorrectionKind, amount: number, reliability: number | null }>, raters: Array<{ kind: AssessmentRaterKind, n: number, mean: number | null }> };

export type AssessmentResultsQueryVariables = Exact<{
  cycleId: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AssessmentResultFilter | null | undefined;
  orderBy?: Array<AssessmentResultOrder> | AssessmentResultOrder | null | undefined;
}>;


export type AssessmentResultsQuery = { assessmentResults: { totalCount: number, nodes: Array<{ id: string, subjectId: string, name: string, staffNo: string, post: Post, code: string, placeName: string | null, edition: number, score: number | null, band: AssessmentBand | null, cappedBy: AssessmentCap | null, isIndistinguishable: boolean, deviation: number }> } };

export type AssessmentBoardQueryVariables = Exact<{
  cycleId: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AssessmentResultFilter | null | undefined;
}>;


export type AssessmentBoardQuery = { assessmentResults: { totalCount: number, nodes: Array<{ id: string, subjectId: string, name: string, staffNo: string, post: Post, code: string, placeName: string | null, edition: number, score: number | null, band: AssessmentBand | null, cappedBy: AssessmentCap | null, isIndistinguishable: boolean, deviation: number, notes: Array<{ id: string, stance: AssessmentStance, text: string | null, isOwn: boolean }>, decisions: Array<{ id: string, indicator: string | null, normalised: number | null, band: AssessmentBand | null, reason: string, createdAt: string }> }> } };

export type AssessmentResultQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentResultQuery = { assessmentResult: { id: string, subjectId: string, name: string, staffNo: string, post: Post, code: string, placeName: string | null, edition: number, score: number | null, band: AssessmentBand | null, cappedBy: AssessmentCap | null, isIndistinguishable: boolean, deviation: number, cycle: { id: string, code: string, placeName: string | null, title: string, period: AssessmentPeriod, from: string, to: string, state: AssessmentCycleState, collectUntil: string, publicFrom: string | null, publicUntil: string | null, appealUntil: string | null, frozenAt: string | null, edition: number, updatedAt: string, version: number }, scheme: { id: string, title: string, edition: number }, lines: Array<{ key: string, kind: string, state: AssessmentLineState, name: string | null, nameEn: string | null, block: AssessmentIndicatorBlock | null, unit: AssessmentUnit | null, value: number | null, numerator: number | null, denominator: number | null, target: number | null, peerMedian: number | null, normalised: number | null, weight: number, contribution: number, lift: number, source: string | null, corrections: Array<{ kind: AssessmentCorrectionKind, amount: number, reliability: number | null }>, raters: Array<{ kind: AssessmentRaterKind, n: number, mean: number | null }> }>, decisions: Array<{ id: string, indicator: string | null, normalised: number | null, band: AssessmentBand | null, reason: string, createdAt: string }> } | null };

export type MyAssessmentResultsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAssessmentResultsQuery = { myAssessmentResults: Array<{ id: string, subjectId: string, name: string, staffNo: string, post: Post, code: string, placeName: string | null, edition: number, score: number | null, band: AssessmentBand | null, cappedBy: AssessmentCap | null, isIndistinguishable: boolean, deviation: number, cycle: { id: string, code: string, placeName: string | null, title: string, period: AssessmentPeriod, from: string, to: string, state: AssessmentCycleState, collectUntil: string, publicFrom: string | null, publicUntil: string | null, appealUntil: string | null, frozenAt: string | null, edition: number, updatedAt: string, version: number }, lines: Array<{ key: string, kind: string, state: AssessmentLineState, name: string | null, nameEn: string | null, block: AssessmentIndicatorBlock | null, unit: AssessmentUnit | null, value: number | null, numerator: number | null, denominator: number | null, target: number | null, peerMedian: number | null, normalised: number | null, weight: number, contribution: number, lift: number, source: string | null, corrections: Array<{ kind: AssessmentCorrectionKind, amount: number, reliability: number | null }>, raters: Array<{ kind: AssessmentRaterKind, n: number, mean: number | null }> }> }> };

export type DecideAssessmentMutationVariables = Exact<{
  input: DecideAssessmentInput;
}>;


export type DecideAssessmentMutation = { decideAssessment: { result: { id: string, subjectId: string, name: string, staffNo: string, post: Post, code: string, placeName: string | null, edition: number, score: number | null, band: AssessmentBand | null, cappedBy: AssessmentCap | null, isIndistinguishable: boolean, deviation: number } } };

export type NoteAssessmentMutationVariables = Exact<{
  input: NoteAssessmentInput;
}>;


export type NoteAssessmentMutation = { noteAssessment: { result: { id: string, subjectId: string, name: string, staffNo: string, post: Post, code: string, placeName: string | null, edition: number, score: number | null, band: AssessmentBand | null, cappedBy: AssessmentCap | null, isIndistinguishable: boolean, deviation: number } } };

export type AssessmentAppealPartsFragment = { id: string, name: string, post: Post, code: string, lines: Array<string>, reason: string, state: AssessmentAppealState, answer: string | null, answerBy: string, answeredAt: string | null, createdAt: string, version: number };

export type AssessmentAppealsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AssessmentAppealFilter | null | undefined;
}>;


export type AssessmentAppealsQuery = { assessmentAppeals: { totalCount: number, nodes: Array<{ id: string, name: string, post: Post, code: string, lines: Array<string>, reason: string, state: AssessmentAppealState, answer: string | null, answerBy: string, answeredAt: string | null, createdAt: string, version: number, result: { id: string, subjectId: string, name: string, staffNo: string, post: Post, code: string, placeName: string | null, edition: number, score: number | null, band: AssessmentBand | null, cappedBy: AssessmentCap | null, isIndistinguishable: boolean, deviation: number, lines: Array<{ key: string, kind: string, state: AssessmentLineState, name: string | null, nameEn: string | null, block: AssessmentIndicatorBlock | null, unit: AssessmentUnit | null, value: number | null, numerator: number | null, denominator: number | null, target: number | null, peerMedian: number | null, normalised: number | null, weight: number, contribution: number, lift: number, source: string | null, corrections: Array<{ kind: AssessmentCorrectionKind, amount: number, reliability: number | null }>, raters: Array<{ kind: AssessmentRaterKind, n: number, mean: number | null }> }> } | null }> } };

export type FileAssessmentAppealMutationVariables = Exact<{
  input: FileAssessmentAppealInput;
}>;


export type FileAssessmentAppealMutation = { fileAssessmentAppeal: { appeal: { id: string, name: string, post: Post, code: string, lines: Array<string>, reason: string, state: AssessmentAppealState, answer: string | null, answerBy: string, answeredAt: string | null, createdAt: string, version: number } } };

export type WithdrawAssessmentAppealMutationVariables = Exact<{
  input: WithdrawAssessmentAppealInput;
}>;


export type WithdrawAssessmentAppealMutation = { withdrawAssessmentAppeal: { appeal: { id: string, name: string, post: Post, code: string, lines: Array<string>, reason: string, state: AssessmentAppealState, answer: string | null, answerBy: string, answeredAt: string | null, createdAt: string, version: number } } };

export type AnswerAssessmentAppealMutationVariables = Exact<{
  input: AnswerAssessmentAppealInput;
}>;


export type AnswerAssessmentAppealMutation = { answerAssessmentAppeal: { appeal: { id: string, name: string, post: Post, code: string, lines: Array<string>, reason: string, state: AssessmentAppealState, answer: string | null, answerBy: string, answeredAt: string | null, createdAt: string, version: number } } };

export type AssessmentSubjectsQueryVariables = Exact<{
  cycleId: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  search?: string | null | undefined;
}>;


export type AssessmentSubjectsQuery = { assessmentSubjects: { totalCount: number, nodes: Array<{ id: string, name: string, staffNo: string, post: Post, code: string, placeName: string | null, scheme: { id: string, title: string, indicators: Array<{ key: string, kind: AssessmentIndicatorKind, name: string, most: number | null, source: string | null }> } }> } };

export type AssessmentEntryPartsFragment = { id: string, name: string, post: Post, code: string, indicator: string, points: number, happenedOn: string, reason: string, isConfirmed: boolean, createdAt: string, version: number };

export type AssessmentEntriesQueryVariables = Exact<{
  cycleId: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AssessmentEntriesQuery = { assessmentEntries: { totalCount: number, nodes: Array<{ id: string, name: string, post: Post, code: string, indicator: string, points: number, happenedOn: string, reason: string, isConfirmed: boolean, createdAt: string, version: number, scheme: { id: string, indicators: Array<{ key: string, kind: AssessmentIndicatorKind, name: string }> } }> } };

export type EnterAssessmentEntryMutationVariables = Exact<{
  input: EnterAssessmentEntryInput;
}>;


export type EnterAssessmentEntryMutation = { enterAssessmentEntry: { entry: { id: string, name: string, post: Post, code: string, indicator: string, points: number, happenedOn: string, reason: string, isConfirmed: boolean, createdAt: string, version: number } } };

export type ConfirmAssessmentEntryMutationVariables = Exact<{
  input: ConfirmAssessmentEntryInput;
}>;


export type ConfirmAssessmentEntryMutation = { confirmAssessmentEntry: { entry: { id: string, name: string, post: Post, code: string, indicator: string, points: number, happenedOn: string, reason: string, isConfirmed: boolean, createdAt: string, version: number } } };

export type RemoveAssessmentEntryMutationVariables = Exact<{
  input: RemoveAssessmentEntryInput;
}>;


export type RemoveAssessmentEntryMutation = { removeAssessmentEntry: { id: string } };

export type ImportAssessmentFiguresMutationVariables = Exact<{
  input: ImportAssessmentFiguresInput;
}>;


export type ImportAssessmentFiguresMutation = { importAssessmentFigures: { people: number } };

export type AssessmentProposalsQueryVariables = Exact<{
  cycleId: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AssessmentProposalsQuery = { assessmentProposals: { totalCount: number, nodes: Array<{ id: string, name: string, post: Post, code: string, kind: AssessmentProposalKind, reason: string, lines: Array<string>, state: AssessmentProposalState, signedAt: string | null, note: string | null, version: number }> } };

export type SignAssessmentProposalMutationVariables = Exact<{
  input: SignAssessmentProposalInput;
}>;


export type SignAssessmentProposalMutation = { signAssessmentProposal: { proposal: { id: string, state: AssessmentProposalState, signedAt: string | null, note: string | null, version: number } } };

export type AssessmentResultSheetQueryVariables = Exact<{
  cycleId: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AssessmentResultSheetQuery = { assessmentResults: { totalCount: number, nodes: Array<{ id: string, subjectId: string, name: string, staffNo: string, post: Post, code: string, placeName: string | null, edition: number, score: number | null, band: AssessmentBand | null, cappedBy: AssessmentCap | null, isIndistinguishable: boolean, deviation: number, lines: Array<{ key: string, kind: string, state: AssessmentLineState, name: string | null, nameEn: string | null, block: AssessmentIndicatorBlock | null, unit: AssessmentUnit | null, value: number | null, numerator: number | null, denominator: number | null, target: number | null, peerMedian: number | null, normalised: number | null, weight: number, contribution: number, lift: number, source: string | null, corrections: Array<{ kind: AssessmentCorrectionKind, amount: number, reliability: number | null }>, raters: Array<{ kind: AssessmentRaterKind, n: number, mean: number | null }> }> }> } };

export type AssessmentImportedIndicatorsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type AssessmentImportedIndicatorsQuery = { assessmentSchemes: { nodes: Array<{ id: string, indicators: Array<{ key: string, name: string, source: string | null, item: string | null }> }> } };

export type CheckInPartsFragment = { id: string, day: string, at: string, kind: CheckInKind, method: CheckInMethod, isPlaced: boolean, gridName: string | null, note: string | null, enteredByName: string | null };

export type AttendanceCellFragment = { id: string, day: string, status: AttendanceStatus, flags: Array<AttendanceFlag>, isCorrected: boolean, firstAt: string | null, lastAt: string | null, lateMinutes: number, earlyMinutes: number, overtimeMinutes: number, fieldCount: number };

export type CorrectionPartsFragment = { id: string, version: number, day: string, status: AttendanceStatus, computed: AttendanceStatus | null, reason: string, state: CorrectionState, note: string | null, decidedByName: string | null, staffName: string | null, isOwn: boolean, createdAt: string };

export type MyAttendanceQueryVariables = Exact<{
  month: string;
}>;


export type MyAttendanceQuery = { myAttendance: { staffId: string, name: string, isWorkingDay: boolean, hours: { startsAt: string, endsAt: string, graceMinutes: number } | null, checkIns: Array<{ id: string, day: string, at: string, kind: CheckInKind, method: CheckInMethod, isPlaced: boolean, gridName: string | null, note: string | null, enteredByName: string | null }>, days: Array<{ id: string, day: string, status: AttendanceStatus, flags: Array<AttendanceFlag>, isCorrected: boolean, firstAt: string | null, lastAt: string | null, lateMinutes: number, earlyMinutes: number, overtimeMinutes: number, fieldCount: number }>, corrections: Array<{ id: string, version: number, day: string, status: AttendanceStatus, computed: AttendanceStatus | null, reason: string, state: CorrectionState, note: string | null, decidedByName: string | null, staffName: string | null, isOwn: boolean, createdAt: string }> } | null, standingIn: Array<{ id: string, staffName: string, fromDay: string, toDay: string, territories: Array<string> }> };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { checkIn: { checkIn: { id: string, day: string, at: string, kind: CheckInKind, method: CheckInMethod, isPlaced: boolean, gridName: string | null, note: string | null, enteredByName: string | null } } };

export type RequestCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type RequestCorrectionMutation = { requestCorrection: { correction: { id: string } } };

export type AttendanceMonthQueryVariables = Exact<{
  code: string;
  month: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AttendanceMonthQuery = { attendanceMonth: { code: string, month: string, lockedAt: string | null, lockedByName: string | null, totalCount: number, days: Array<{ day: string, isWorking: boolean }>, rows: Array<{ staffId: string, staffNo: string, name: string, post: Post, cells: Array<{ id: string, day: string, status: AttendanceStatus, flags: Array<AttendanceFlag>, isCorrected: boolean, firstAt: string | null, lastAt: string | null, lateMinutes: number, earlyMinutes: number, overtimeMinutes: number, fieldCount: number }> }>, counts: { due: number, normal: number, late: number, early: number, absent: number, outOnDuty: number, leave: number, uncoveredGridDays: number } } | null };

export type DayCheckInsQueryVariables = Exact<{
  staffId: string | number;
  day: string;
}>;


export type DayCheckInsQuery = { checkIns: Array<{ id: string, day: string, at: string, kind: CheckInKind, method: CheckInMethod, isPlaced: boolean, gridName: string | null, note: string | null, enteredByName: string | null }> };

export type AttendanceCorrectionsQueryVariables = Exact<{
  code: string;
}>;


export type AttendanceCorrectionsQuery = { attendanceCorrections: Array<{ id: string, version: number, day: string, status: AttendanceStatus, computed: AttendanceStatus | null, reason: string, state: CorrectionState, note: string | null, decidedByName: string | null, staffName: string | null, isOwn: boolean, createdAt: string }> };

export type DecideCorrectionMutationVariables = Exact<{
  input: DecideCorrectionInput;
}>;


export type DecideCorrectionMutation = { decideCorrection: { correction: { id: string, state: CorrectionState } } };

export type EnterCheckInMutationVariables = Exact<{
  input: EnterCheckInInput;
}>;


export type EnterCheckInMutation = { enterCheckIn: { checkIn: { id: string } } };

export type ComputeAttendanceMutationVariables = Exact<{
  input: AttendanceMonthInput;
}>;


export type ComputeAttendanceMutation = { computeAttendance: { changed: number } };

export type LockAttendanceMonthMutationVariables = Exact<{
  input: AttendanceMonthInput;
}>;


export type LockAttendanceMonthMutation = { lockAttendanceMonth: { lockedAt: string | null } };

export type WorkingHoursQueryVariables = Exact<{
  year: number;
}>;


export type WorkingHoursQuery = { shiftPlans: Array<{ id: string, version: number, code: string, areaName: string, name: string, weekdays: Array<number>, startsAt: string | null, endsAt: string | null, graceMinutes: number | null, validFrom: string, validTo: string | null }>, calendarDays: Array<{ id: string, day: string, isWorking: boolean, name: string }> };

export type SaveShiftPlanMutationVariables = Exact<{
  input: SaveShiftPlanInput;
}>;


export type SaveShiftPlanMutation = { saveShiftPlan: { shiftPlan: { id: string } } };

export type SaveCalendarDayMutationVariables = Exact<{
  input: SaveCalendarDayInput;
}>;


export type SaveCalendarDayMutation = { saveCalendarDay: { calendarDays: Array<{ id: string, day: string, isWorking: boolean, name: string }> } };

export type LeavePartsFragment = { id: string, version: number, staffName: string | null, post: Post | null, placeName: string, kind: LeaveKind, fromDay: string, toDay: string, days: number, reason: string | null, deputyName: string | null, state: LeaveState, stages: number, approvalDueOn: string | null, returnDueAt: string | null, returnedOn: string | null, isDecisionOverdue: boolean, isParty: boolean, mayDecide: boolean, steps: Array<{ kind: LeaveStepKind, at: string, name: string | null, note: string | null }> };

export type MyLeaveQueryVariables = Exact<{ [key: string]: never; }>;


export type MyLeaveQuery = { myLeave: Array<{ id: string, version: number, staffName: string | null, post: Post | null, placeName: string, kind: LeaveKind, fromDay: string, toDay: string, days: number, reason: string | null, deputyName: string | null, state: LeaveState, stages: number, approvalDueOn: string | null, returnDueAt: string | null, returnedOn: string | null, isDecisionOverdue: boolean, isParty: boolean, mayDecide: boolean, steps: Array<{ kind: LeaveStepKind, at: string, name: string | null, note: string | null }> }> };

export type LeaveInboxQueryVariables = Exact<{
  filter?: LeaveFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LeaveInboxQuery = { leaveRequests: { totalCount: number, nodes: Array<{ id: string, version: number, staffName: string | null, post: Post | null, placeName: string, kind: LeaveKind, fromDay: string, toDay: string, days: number, reason: string | null, deputyName: string | null, state: LeaveState, stages: number, approvalDueOn: string | null, returnDueAt: string | null, returnedOn: string | null, isDecisionOverdue: boolean, isParty: boolean, mayDecide: boolean, steps: Array<{ kind: LeaveStepKind, at: string, name: string | null, note: string | null }> }> } };

export type LeaveDeputiesQueryVariables = Exact<{
  fromDay: string;
  toDay: string;
  search?: string | null | undefined;
}>;


export type LeaveDeputiesQuery = { leaveDeputies: Array<{ staffId: string, name: string, post: Post }> };

export type SaveLeaveMutationVariables = Exact<{
  input: SaveLeaveInput;
}>;


export type SaveLeaveMutation = { saveLeave: { leaveRequest: { id: string, state: LeaveState } } };

export type DecideLeaveMutationVariables = Exact<{
  input: DecideLeaveInput;
}>;


export type DecideLeaveMutation = { decideLeave: { leaveRequest: { id: string, state: LeaveState } } };

export type WithdrawLeaveMutationVariables = Exact<{
  input: ChangeLeaveInput;
}>;


export type WithdrawLeaveMutation = { withdrawLeave: { leaveRequest: { id: string, state: LeaveState } } };

export type ReportLeaveReturnMutationVariables = Exact<{
  input: ChangeLeaveInput;
}>;


export type ReportLeaveReturnMutation = { reportLeaveReturn: { leaveRequest: { id: string, state: LeaveState } } };

export type CloseLeaveMutationVariables = Exact<{
  input: ChangeLeaveInput;
}>;


export type CloseLeaveMutation = { closeLeave: { leaveRequest: { id: string, state: LeaveState } } };

export type ReportPartsFragment = { id: string, version: number, mode: ReportMode, matterName: string, title: string, state: ReportState, placeName: string, toName: string, authorName: string | null, happenedAt: string, submittedAt: string, answerDueAt: string, resultDueAt: string | null, finalDueAt: string | null, overdue: Array<ReportOverdue>, mayWrite: Array<ReportEntryKind> };

export type OfficialReportsQueryVariables = Exact<{
  filter?: ReportFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type OfficialReportsQuery = { officialReports: { totalCount: number, nodes: Array<{ id: string, version: number, mode: ReportMode, matterName: string, title: string, state: ReportState, placeName: string, toName: string, authorName: string | null, happenedAt: string, submittedAt: string, answerDueAt: string, resultDueAt: string | null, finalDueAt: string | null, overdue: Array<ReportOverdue>, mayWrite: Array<ReportEntryKind> }> } };

export type OfficialReportQueryVariables = Exact<{
  id: string | number;
}>;


export type OfficialReportQuery = { officialReport: { id: string, version: number, mode: ReportMode, matterName: string, title: string, state: ReportState, placeName: string, toName: string, authorName: string | null, happenedAt: string, submittedAt: string, answerDueAt: string, resultDueAt: string | null, finalDueAt: string | null, overdue: Array<ReportOverdue>, mayWrite: Array<ReportEntryKind>, entries: Array<{ id: string, kind: ReportEntryKind, at: string, name: string | null, text: string, dueAt: string | null }> } | null };

export type ReportMattersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportMattersQuery = { reportMatters: Array<{ id: string, version: number, name: string, mode: ReportMode, reportMinutes: number, answerMinutes: number, finalMinutes: number | null, isRetired: boolean }> };

export type FileReportMutationVariables = Exact<{
  input: FileReportInput;
}>;


export type FileReportMutation = { fileReport: { report: { id: string } } };

export type AddToReportMutationVariables = Exact<{
  input: AddToReportInput;
}>;


export type AddToReportMutation = { addToReport: { report: { id: string, state: ReportState } } };

export type SaveReportMatterMutationVariables = Exact<{
  input: SaveReportMatterInput;
}>;


export type SaveReportMatterMutation = { saveReportMatter: { reportMatter: { id: string } } };

export type AuditEntryPartsFragment = { id: string, at: string, actorId: string | null, actorName: string | null, action: AuditAction, tableName: string, recordId: string, divisionCode: string | null, reason: string | null, changes: Array<{ field: string, before: unknown, after: unknown }> };

export type AuditListQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  orderBy?: Array<AuditOrder> | AuditOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditListQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, at: string, actorId: string | null, actorName: string | null, action: AuditAction, tableName: string, recordId: string, divisionCode: string | null, reason: string | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } };

export type RecordHistoryQueryVariables = Exact<{
  recordId: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RecordHistoryQuery = { recordHistory: { totalCount: number, nodes: Array<{ id: string, at: string, actorId: string | null, actorName: string | null, action: AuditAction, tableName: string, recordId: string, divisionCode: string | null, reason: string | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } };

export type CalloutRowFragment = { id: string, incidentId: string, code: string, areaName: string, headline: string, status: CalloutState, level: AlertLevel, round: number, startedAt: string, dueAt: string | null, answeredAt: string | null, answeredByName: string | null, calledName: string | null };

export type CalloutsQueryVariables = Exact<{
  incidentId: string | number;
  status?: Array<CalloutState> | CalloutState | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CalloutsQuery = { callouts: { totalCount: number, nodes: Array<{ id: string, incidentId: string, code: string, areaName: string, headline: string, status: CalloutState, level: AlertLevel, round: number, startedAt: string, dueAt: string | null, answeredAt: string | null, answeredByName: string | null, calledName: string | null }> } };

export type CalloutStepsQueryVariables = Exact<{
  incidentId: string | number;
  area: string;
}>;


export type CalloutStepsQuery = { callouts: { nodes: Array<{ id: string, code: string, steps: Array<{ id: string, at: string, kind: CalloutStepKind, rung: CalloutRung | null, name: string | null, channels: Array<string> | null, note: string | null }> }> } };

export type MyCalloutFragment = { id: string, incidentId: string, areaName: string, headline: string, level: AlertLevel, status: CalloutState, dueAt: string | null, startedAt: string, alert: { id: string, status: AlertStatus } | null };

export type MyCalloutsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalloutsQuery = { myCallouts: Array<{ id: string, incidentId: string, areaName: string, headline: string, level: AlertLevel, status: CalloutState, dueAt: string | null, startedAt: string, alert: { id: string, status: AlertStatus } | null }> };

export type MyCalloutsLiveSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MyCalloutsLiveSubscription = { myCallouts: Array<{ id: string, incidentId: string, areaName: string, headline: string, level: AlertLevel, status: CalloutState, dueAt: string | null, startedAt: string, alert: { id: string, status: AlertStatus } | null }> };

export type AnswerCalloutsMutationVariables = Exact<{
  input: AnswerCalloutsInput;
}>;


export type AnswerCalloutsMutation = { answerCallouts: { answered: number } };

export type NoteCalloutAnswerMutationVariables = Exact<{
  input: NoteCalloutAnswerInput;
}>;


export type NoteCalloutAnswerMutation = { noteCalloutAnswer: { callout: { id: string, incidentId: string, code: string, areaName: string, headline: string, status: CalloutState, level: AlertLevel, round: number, startedAt: string, dueAt: string | null, answeredAt: string | null, answeredByName: string | null, calledName: string | null } } };

export type RepeatCalloutsMutationVariables = Exact<{
  input: RepeatCalloutsInput;
}>;


export type RepeatCalloutsMutation = { repeatCallouts: { repeated: number } };

export type DutyShiftRowFragment = { id: string, code: string, areaName: string, accountId: string, accountName: string | null, deputyId: string | null, deputyName: string | null, startsAt: string, endsAt: string, version: number };

export type DutyShiftsQueryVariables = Exact<{
  filter?: DutyShiftFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DutyShiftsQuery = { dutyShifts: { totalCount: number, nodes: Array<{ id: string, code: string, areaName: string, accountId: string, accountName: string | null, deputyId: string | null, deputyName: string | null, startsAt: string, endsAt: string, version: number }> } };

export type DutyPlacesQueryVariables = Exact<{
  parentCode: string;
}>;


export type DutyPlacesQuery = { divisions: { nodes: Array<{ id: string, code: string, name: string, level: DivisionLevel }> } };

export type DutyLaddersQueryVariables = Exact<{
  codes: Array<string> | string;
}>;


export type DutyLaddersQuery = { dutyLadders: Array<{ code: string, people: Array<{ rung: CalloutRung, accountId: string, name: string | null, standsInFor: string | null }> }> };

export type DutyCandidatesQueryVariables = Exact<{
  code: string;
  search?: string | null | undefined;
}>;


export type DutyCandidatesQuery = { dutyCandidates: Array<{ accountId: string, name: string, territory: string }> };

export type SaveDutyShiftMutationVariables = Exact<{
  input: SaveDutyShiftInput;
}>;


export type SaveDutyShiftMutation = { saveDutyShift: { dutyShift: { id: string, code: string, areaName: string, accountId: string, accountName: string | null, deputyId: string | null, deputyName: string | null, startsAt: string, endsAt: string, version: number } } };

export type RemoveDutyShiftMutationVariables = Exact<{
  input: RemoveDutyShiftInput;
}>;


export type RemoveDutyShiftMutation = { removeDutyShift: { dutyShift: { id: string, code: string, areaName: string, accountId: string, accountName: string | null, deputyId: string | null, deputyName: string | null, startsAt: string, endsAt: string, version: number } } };

export type ChannelPartsFragment = { kind: ChannelKind, enabled: boolean, url: string | null, reportUrl: string, version: number | null, updatedAt: string | null, waiting: number, failed: number };

export type ChannelMessagePartsFragment = { id: string, kind: ChannelKind, purpose: ChannelPurpose, status: ChannelMessageStatus, title: string | null, text: string | null, divisionCode: string, divisionName: string, attempts: number, lastError: string | null, createdAt: string, dueAt: string, sentAt: string | null, deliveredAt: string | null, repliedAt: string | null, resentAt: string | null, recipient: { id: string, name: string } | null };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: Array<{ kind: ChannelKind, enabled: boolean, url: string | null, reportUrl: string, version: number | null, updatedAt: string | null, waiting: number, failed: number }> };

export type ChannelMessageListQueryVariables = Exact<{
  filter?: ChannelMessageFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ChannelMessageListQuery = { channelMessages: { totalCount: number, nodes: Array<{ id: string, kind: ChannelKind, purpose: ChannelPurpose, status: ChannelMessageStatus, title: string | null, text: string | null, divisionCode: string, divisionName: string, attempts: number, lastError: string | null, createdAt: string, dueAt: string, sentAt: string | null, deliveredAt: string | null, repliedAt: string | null, resentAt: string | null, recipient: { id: string, name: string } | null }> } };

export type SaveChannelMutationVariables = Exact<{
  input: SaveChannelInput;
}>;


export type SaveChannelMutation = { saveChannel: { secret: string | null, channel: { kind: ChannelKind, enabled: boolean, url: string | null, reportUrl: string, version: number | null, updatedAt: string | null, waiting: number, failed: number } } };

export type SendTestMessageMutationVariables = Exact<{
  input: SendTestMessageInput;
}>;


export type SendTestMessageMutation = { sendTestMessage: { messageId: string } };

export type ResendChannelMessageMutationVariables = Exact<{
  input: ResendChannelMessageInput;
}>;


export type ResendChannelMessageMutation = { resendChannelMessage: { channelMessage: { id: string, status: ChannelMessageStatus, attempts: number, dueAt: string, resentAt: string | null } } };

export type ResendChannelMessagesMutationVariables = Exact<{
  input: ResendChannelMessagesInput;
}>;


export type ResendChannelMessagesMutation = { resendChannelMessages: { count: number } };

export type PushKeyQueryVariables = Exact<{ [key: string]: never; }>;


export type PushKeyQuery = { pushKey: string };

export type RegisterPushMutationVariables = Exact<{
  input: RegisterPushInput;
}>;


export type RegisterPushMutation = { registerPush: { registered: boolean } };

export type ForgetPushMutationVariables = Exact<{
  input: ForgetPushInput;
}>;


export type ForgetPushMutation = { forgetPush: { registered: boolean } };

export type PopulationPartsFragment = { kind: string, value: number, asOf: string, precision: string, source: string };

export type DivisionRowPartsFragment = { id: string, code: string, level: DivisionLevel, kind: DivisionKind, name: string, childCount: number, validFrom: string, validTo: string | null, population: { kind: string, value: number, asOf: string, precision: string, source: string } | null };

export type DivisionListQueryVariables = Exact<{
  filter?: DivisionFilter | null | undefined;
  orderBy?: Array<DivisionOrder> | DivisionOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DivisionListQuery = { divisions: { totalCount: number, nodes: Array<{ id: string, code: string, level: DivisionLevel, kind: DivisionKind, name: string, childCount: number, validFrom: string, validTo: string | null, parent: { code: string, name: string } | null, population: { kind: string, value: number, asOf: string, precision: string, source: string } | null }> } };

export type DivisionOneQueryVariables = Exact<{
  code: string;
}>;


export type DivisionOneQuery = { division: { boundarySource: string | null, id: string, code: string, level: DivisionLevel, kind: DivisionKind, name: string, childCount: number, validFrom: string, validTo: string | null, parent: { code: string, name: string } | null, ancestors: Array<{ code: string, name: string, level: DivisionLevel }>, successors: Array<{ code: string, name: string }>, figures: { grids: number, households: number, gridPopulation: number, workers: number, gridsWithoutLeader: number, alertsInForce: number }, population: { kind: string, value: number, asOf: string, precision: string, source: string } | null } | null };

export type DivisionShapeQueryVariables = Exact<{
  code: string;
  system?: CoordinateSystem | null | undefined;
}>;


export type DivisionShapeQuery = { division: { code: string, boundary: import('geojson').Geometry | null, boundarySource: string | null } | null };

export type DivisionSearchQueryVariables = Exact<{
  filter?: DivisionFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type DivisionSearchQuery = { divisions: { nodes: Array<{ code: string, name: string, level: DivisionLevel, ancestors: Array<{ code: string, name: string }> }> } };

export type GridRowFragment = { id: string, code: string, name: string, kind: GridKind, status: GridStatus, households: number | null, population: number | null, areaM2: number | null, version: number, updatedAt: string, community: { code: string, name: string } | null, street: { code: string, name: string } | null, leader: { id: string, name: string } | null };

export type GridMemberRowFragment = { id: string, role: GridRole, validFrom: string, validTo: string | null, staff: { id: string, staffNo: string, name: string, phoneMasked: string | null } | null };

export type GridFactsFragment = { validFrom: string, validTo: string | null, createdAt: string, longitude: number | null, latitude: number | null, boundary: import('geojson').Geometry | null, id: string, code: string, name: string, kind: GridKind, status: GridStatus, households: number | null, population: number | null, areaM2: number | null, version: number, updatedAt: string, community: { code: string, name: string } | null, street: { code: string, name: string } | null, leader: { id: string, name: string } | null };

export type GridsQueryVariables = Exact<{
  filter?: GridFilter | null | undefined;
  orderBy?: Array<GridOrder> | GridOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type GridsQuery = { grids: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, kind: GridKind, status: GridStatus, households: number | null, population: number | null, areaM2: number | null, version: number, updatedAt: string, community: { code: string, name: string } | null, street: { code: string, name: string } | null, leader: { id: string, name: string } | null }> } };

export type GridShapesQueryVariables = Exact<{
  filter?: GridFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  system?: CoordinateSystem | null | undefined;
}>;


export type GridShapesQuery = { grids: { nodes: Array<{ id: string, code: string, name: string, households: number | null, population: number | null, boundary: import('geojson').Geometry | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GridRecordQueryVariables = Exact<{
  id: string | number;
  system?: CoordinateSystem | null | undefined;
}>;


export type GridRecordQuery = { grid: { validFrom: string, validTo: string | null, createdAt: string, longitude: number | null, latitude: number | null, boundary: import('geojson').Geometry | null, id: string, code: string, name: string, kind: GridKind, status: GridStatus, households: number | null, population: number | null, areaM2: number | null, version: number, updatedAt: string, members: Array<{ id: string, role: GridRole, validFrom: string, validTo: string | null, staff: { id: string, staffNo: string, name: string, phoneMasked: string | null } | null }>, revisions: Array<{ validFrom: string, validTo: string | null, name: string, kind: GridKind, status: GridStatus, households: number | null, population: number | null, areaM2: number | null }>, community: { code: string, name: string } | null, street: { code: string, name: string } | null, leader: { id: string, name: string } | null } | null };

export type GridOnDateQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  system?: CoordinateSystem | null | undefined;
}>;


export type GridOnDateQuery = { grid: { validFrom: string, validTo: string | null, createdAt: string, longitude: number | null, latitude: number | null, boundary: import('geojson').Geometry | null, id: string, code: string, name: string, kind: GridKind, status: GridStatus, households: number | null, population: number | null, areaM2: number | null, version: number, updatedAt: string, members: Array<{ id: string, role: GridRole, validFrom: string, validTo: string | null, staff: { id: string, staffNo: string, name: string, phoneMasked: string | null } | null }>, community: { code: string, name: string } | null, street: { code: string, name: string } | null, leader: { id: string, name: string } | null } | null };

export type CommunityShapeQueryVariables = Exact<{
  code: string;
  system?: CoordinateSystem | null | undefined;
}>;


export type CommunityShapeQuery = { division: { id: string, code: string, name: string, boundary: import('geojson').Geometry | null, parent: { code: string, name: string, boundary: import('geojson').Geometry | null } | null } | null };

export type CheckGridBoundaryQueryVariables = Exact<{
  input: CheckGridBoundaryInput;
}>;


export type CheckGridBoundaryQuery = { checkGridBoundary: { ok: boolean, areaM2: number | null, perimeterM: number | null, faults: Array<{ code: string, message: string, siblingCode: string | null, share: number | null, part: import('geojson').Geometry | null }> } };

export type CreateGridMutationVariables = Exact<{
  input: CreateGridInput;
}>;


export type CreateGridMutation = { createGrid: { grid: { id: string, code: string, name: string, kind: GridKind, status: GridStatus, households: number | null, population: number | null, areaM2: number | null, version: number, updatedAt: string, community: { code: string, name: string } | null, street: { code: string, name: string } | null, leader: { id: string, name: string } | null } } };

export type UpdateGridMutationVariables = Exact<{
  input: UpdateGridInput;
}>;


export type UpdateGridMutation = { updateGrid: { grid: { id: string, code: string, name: string, kind: GridKind, status: GridStatus, households: number | null, population: number | null, areaM2: number | null, version: number, updatedAt: string, community: { code: string, name: string } | null, street: { code: string, name: string } | null, leader: { id: string, name: string } | null } } };

export type RetireGridMutationVariables = Exact<{
  input: RetireGridInput;
}>;


export type RetireGridMutation = { retireGrid: { grid: { id: string, code: string, name: string, kind: GridKind, status: GridStatus, households: number | null, population: number | null, areaM2: number | null, version: number, updatedAt: string, community: { code: string, name: string } | null, street: { code: string, name: string } | null, leader: { id: string, name: string } | null } } };

export type AssignGridMemberMutationVariables = Exact<{
  input: AssignGridMemberInput;
}>;


export type AssignGridMemberMutation = { assignGridMember: { member: { id: string, role: GridRole, validFrom: string, validTo: string | null, staff: { id: string, staffNo: string, name: string, phoneMasked: string | null } | null } } };

export type EndGridMemberMutationVariables = Exact<{
  input: EndGridMemberInput;
}>;


export type EndGridMemberMutation = { endGridMember: { grid: { id: string } } };

export type TerritoryFiguresFragment = { id: string, code: string, name: string, level: DivisionLevel, population: { value: number, asOf: string, precision: string, source: string } | null, figures: { grids: number, households: number, gridPopulation: number, workers: number, gridsWithoutLeader: number, alertsInForce: number } };

export type TerritoryQueryVariables = Exact<{
  code: string;
  system?: CoordinateSystem | null | undefined;
}>;


export type TerritoryQuery = { division: { boundary: import('geojson').Geometry | null, id: string, code: string, name: string, level: DivisionLevel, population: { value: number, asOf: string, precision: string, source: string } | null, figures: { grids: number, households: number, gridPopulation: number, workers: number, gridsWithoutLeader: number, alertsInForce: number } } | null, divisions: { totalCount: number, nodes: Array<{ boundary: import('geojson').Geometry | null, id: string, code: string, name: string, level: DivisionLevel, population: { value: number, asOf: string, precision: string, source: string } | null, figures: { grids: number, households: number, gridPopulation: number, workers: number, gridsWithoutLeader: number, alertsInForce: number } }> } };

export type AlertsInForceQueryVariables = Exact<{
  area?: string | null | undefined;
}>;


export type AlertsInForceQuery = { alerts: { totalCount: number, nodes: Array<{ incidentId: string, id: string, identifier: string, seq: number, district: string, senderName: string, sentAt: string, status: AlertStatus, msgType: AlertMessageType, scope: AlertScope, level: AlertLevel, category: AlertCategory, event: string, eventCode: string | null, headline: string, areas: Array<string>, areaNames: Array<string>, effectiveAt: string, expiresAt: string, supersededAt: string | null, inForce: boolean }> } };

export type WaitingGridsQueryVariables = Exact<{
  code?: StringFilter | null | undefined;
}>;


export type WaitingGridsQuery = { withoutLeader: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, community: { name: string } | null }> }, withoutBoundary: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, community: { name: string } | null }> } };

export type TerritoryPartsFragment = { code: string, name: string, level: TerritoryLevel, path: Array<string>, roles: Array<Role>, standsInFor: string | null, breakGlassUntil: string | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, login: string, name: string, locale: string, roles: Array<Role>, permissions: Array<string>, secondFactor: boolean, mustChangePassword: boolean, mustEnrolSecondFactor: boolean, territory: { code: string, name: string, level: TerritoryLevel, path: Array<string>, roles: Array<Role>, standsInFor: string | null, breakGlassUntil: string | null }, territories: Array<{ code: string, name: string, level: TerritoryLevel, path: Array<string>, roles: Array<Role>, standsInFor: string | null, breakGlassUntil: string | null }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { mustEnrolSecondFactor: boolean, mustChangePassword: boolean } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { ok: boolean } };

export type BeginSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginSecondFactorMutation = { beginSecondFactor: { secret: string, uri: string } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { ok: boolean } };

export type OpenBreakGlassMutationVariables = Exact<{
  input: OpenBreakGlassInput;
}>;


export type OpenBreakGlassMutation = { openBreakGlass: { expiresAt: string, territory: { code: string, name: string, level: TerritoryLevel, path: Array<string>, roles: Array<Role>, standsInFor: string | null, breakGlassUntil: string | null } } };

export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesQuery = { roles: Array<{ role: Role, levels: Array<TerritoryLevel>, permissions: Array<string>, secondFactor: boolean }> };

export type AccountPartsFragment = { id: string, login: string, name: string, status: AccountStatus, locale: string, secondFactor: boolean, lockedUntil: string | null, version: number, createdAt: string, updatedAt: string, posts: Array<{ id: string, role: Role, territory: string, territoryName: string | null, validFrom: string, validTo: string | null }> };

export type AccountListQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  orderBy?: Array<AccountOrder> | AccountOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AccountListQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, login: string, name: string, status: AccountStatus, locale: string, secondFactor: boolean, lockedUntil: string | null, version: number, createdAt: string, updatedAt: string, posts: Array<{ id: string, role: Role, territory: string, territoryName: string | null, validFrom: string, validTo: string | null }> }> } };

export type AccountOneQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountOneQuery = { account: { id: string, login: string, name: string, status: AccountStatus, locale: string, secondFactor: boolean, lockedUntil: string | null, version: number, createdAt: string, updatedAt: string, posts: Array<{ id: string, role: Role, territory: string, territoryName: string | null, validFrom: string, validTo: string | null }> } | null };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { account: { id: string, login: string, name: string, status: AccountStatus, locale: string, secondFactor: boolean, lockedUntil: string | null, version: number, createdAt: string, updatedAt: string, posts: Array<{ id: string, role: Role, territory: string, territoryName: string | null, validFrom: string, validTo: string | null }> } } };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { updateAccount: { account: { id: string, login: string, name: string, status: AccountStatus, locale: string, secondFactor: boolean, lockedUntil: string | null, version: number, createdAt: string, updatedAt: string, posts: Array<{ id: string, role: Role, territory: string, territoryName: string | null, validFrom: string, validTo: string | null }> } } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { account: { id: string, login: string, name: string, status: AccountStatus, locale: string, secondFactor: boolean, lockedUntil: string | null, version: number, createdAt: string, updatedAt: string, posts: Array<{ id: string, role: Role, territory: string, territoryName: string | null, validFrom: string, validTo: string | null }> } } };

export type AssignPostMutationVariables = Exact<{
  input: AssignPostInput;
}>;


export type AssignPostMutation = { assignPost: { account: { id: string, login: string, name: string, status: AccountStatus, locale: string, secondFactor: boolean, lockedUntil: string | null, version: number, createdAt: string, updatedAt: string, posts: Array<{ id: string, role: Role, territory: string, territoryName: string | null, validFrom: string, validTo: string | null }> } } };

export type EndPostMutationVariables = Exact<{
  input: EndPostInput;
}>;


export type EndPostMutation = { endPost: { account: { id: string, login: string, name: string, status: AccountStatus, locale: string, secondFactor: boolean, lockedUntil: string | null, version: number, createdAt: string, updatedAt: string, posts: Array<{ id: string, role: Role, territory: string, territoryName: string | null, validFrom: string, validTo: string | null }> } } };

export type ParametersQueryVariables = Exact<{ [key: string]: never; }>;


export type ParametersQuery = { parameters: Array<{ key: string, value: unknown, default: unknown, description: string, min: number | null, max: number | null }> };

export type SetParameterMutationVariables = Exact<{
  input: SetParameterInput;
}>;


export type SetParameterMutation = { setParameter: { parameter: { key: string, value: unknown, default: unknown, description: string, min: number | null, max: number | null } } };

export type PhoneDivisionsQueryVariables = Exact<{
  filter: DivisionFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type PhoneDivisionsQuery = { divisions: { nodes: Array<{ code: string, level: DivisionLevel, name: string, childCount: number, parent: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PhoneDivisionQueryVariables = Exact<{
  code: string;
}>;


export type PhoneDivisionQuery = { division: { code: string, level: DivisionLevel, name: string } | null };

export type PhoneClockQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneClockQuery = { __typename: 'Query' };

export type PhoneAlertsSubscriptionVariables = Exact<{
  areas: Array<string> | string;
  after?: string | null | undefined;
}>;


export type PhoneAlertsSubscription = { alerts: { kind: AlertEventKind, cursor: string, alert: { id: string, seq: number, district: string, senderName: string, sentAt: string, status: AlertStatus, msgType: AlertMessageType, scope: AlertScope, level: AlertLevel, event: string, headline: string, headlineEn: string | null, description: string, descriptionEn: string | null, instruction: string, instructionEn: string | null, contact: string | null, areas: Array<string>, areaNames: Array<string>, effectiveAt: string, onsetAt: string | null, expiresAt: string, incidentId: string, supersedesId: string | null, supersededAt: string | null } | null } };

export type PhoneReportMutationVariables = Exact<{
  input: ReportAlertInput;
}>;


export type PhoneReportMutation = { reportAlert: { at: string } };

export type PhoneSurveyQueryVariables = Exact<{
  token: string;
}>;


export type PhoneSurveyQuery = { surveySeat: { state: SurveySeatState, title: string, titleEn: string | null, introduction: string, introductionEn: string | null, isOpen: boolean, minCell: number, followUpAtMost: number, closesAt: string, challenge: string | null, challengeBits: number | null, questions: Array<{ key: string, kind: QuestionKind, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> } | null };

export type PhoneSurveyAnswersMutationVariables = Exact<{
  input: SubmitSurveyAnswersInput;
}>;


export type PhoneSurveyAnswersMutation = { submitSurveyAnswers: { outcome: SurveyOutcome } };

export type PhoneResultQueryVariables = Exact<{
  id: string | number;
}>;


export type PhoneResultQuery = { publishedSurvey: { id: string, title: string, titleEn: string | null, areas: Array<string>, areaNames: Array<string>, minCell: number, openedAt: string | null, closedAt: string | null, publicAt: string, outcome: { asked: number, answered: number, responseRate1: number | null }, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, choices: Array<{ key: string, text: string, textEn: string | null }>, rows: Array<{ key: string, text: string, textEn: string | null }> }> } | null };

export type PhoneFiguresQueryVariables = Exact<{
  id: string | number;
  within: string;
  level: SurveyPlaceLevel;
  items?: Array<string> | string | null | undefined;
  by?: string | null | undefined;
}>;


export type PhoneFiguresQuery = { publishedSurvey: { figures: Array<{ code: string, placeName: string, slice: string, item: string, n: number | null, value: number | null, low: number | null, high: number | null, topTwo: number | null, topTwoLow: number | null, topTwoHigh: number | null }> } | null };

export type PhoneFollowUpMutationVariables = Exact<{
  input: WantFollowUpInput;
}>;


export type PhoneFollowUpMutation = { wantFollowUp: { dueOn: string } };

export type PhoneActionsQueryVariables = Exact<{
  surveyId: string | number;
}>;


export type PhoneActionsQuery = { surveyActions: Array<{ id: string, said: string, saidEn: string | null, done: string, doneEn: string | null, doneBy: string, doneOn: string }> };

export type PhoneEventQueryVariables = Exact<{
  token: string;
}>;


export type PhoneEventQuery = { surveyEventSeat: { kind: SurveyEventKind, state: SurveyEventState } | null };

export type PhoneEventAnswerMutationVariables = Exact<{
  input: AnswerSurveyEventInput;
}>;


export type PhoneEventAnswerMutation = { answerSurveyEvent: { taken: boolean } };

export type ReachPartsFragment = { code: string, name: string, recipients: number, sent: number, delivered: number, seen: number, acknowledged: number, safe: number, needHelp: number };

export type CalloutPartsFragment = { code: string, name: string, places: number, calling: number, answered: number, unanswered: number, medianSeconds: number | null };

export type AlertReachedFragment = { total: Array<{ code: string, name: string, recipients: number, sent: number, delivered: number, seen: number, acknowledged: number, safe: number, needHelp: number }> | null, parts: Array<{ code: string, name: string, recipients: number, sent: number, delivered: number, seen: number, acknowledged: number, safe: number, needHelp: number }> | null, calloutTotal: Array<{ code: string, name: string, places: number, calling: number, answered: number, unanswered: number, medianSeconds: number | null }> | null, calloutParts: Array<{ code: string, name: string, places: number, calling: number, answered: number, unanswered: number, medianSeconds: number | null }> | null, unconfirmed: Array<{ id: string, name: string, territory: string, territoryName: string, deliveredAt: string | null, seenAt: string | null }> | null };

export type AlertReachQueryVariables = Exact<{
  id: string | number;
  by: ReachLevel;
}>;


export type AlertReachQuery = { alert: { total: Array<{ code: string, name: string, recipients: number, sent: number, delivered: number, seen: number, acknowledged: number, safe: number, needHelp: number }> | null, parts: Array<{ code: string, name: string, recipients: number, sent: number, delivered: number, seen: number, acknowledged: number, safe: number, needHelp: number }> | null, calloutTotal: Array<{ code: string, name: string, places: number, calling: number, answered: number, unanswered: number, medianSeconds: number | null }> | null, calloutParts: Array<{ code: string, name: string, places: number, calling: number, answered: number, unanswered: number, medianSeconds: number | null }> | null, unconfirmed: Array<{ id: string, name: string, territory: string, territoryName: string, deliveredAt: string | null, seenAt: string | null }> | null } | null };

export type AlertProgressSubscriptionVariables = Exact<{
  id: string | number;
  by: ReachLevel;
}>;


export type AlertProgressSubscription = { alertProgress: { total: Array<{ code: string, name: string, recipients: number, sent: number, delivered: number, seen: number, acknowledged: number, safe: number, needHelp: number }> | null, parts: Array<{ code: string, name: string, recipients: number, sent: number, delivered: number, seen: number, acknowledged: number, safe: number, needHelp: number }> | null, calloutTotal: Array<{ code: string, name: string, places: number, calling: number, answered: number, unanswered: number, medianSeconds: number | null }> | null, calloutParts: Array<{ code: string, name: string, places: number, calling: number, answered: number, unanswered: number, medianSeconds: number | null }> | null, unconfirmed: Array<{ id: string, name: string, territory: string, territoryName: string, deliveredAt: string | null, seenAt: string | null }> | null } };

export type HelpRequestPartsFragment = { id: string, code: string, areaName: string, status: HelpState, createdAt: string, takenAt: string | null, closedAt: string | null, outcome: string | null, mayAsk: boolean };

export type HelpRequestsQueryVariables = Exact<{
  filter?: HelpRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HelpRequestsQuery = { helpRequests: { totalCount: number, nodes: Array<{ id: string, code: string, areaName: string, status: HelpState, createdAt: string, takenAt: string | null, closedAt: string | null, outcome: string | null, mayAsk: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TakeHelpRequestMutationVariables = Exact<{
  input: TakeHelpRequestInput;
}>;


export type TakeHelpRequestMutation = { takeHelpRequest: { note: string | null, longitude: number | null, latitude: number | null, helpRequest: { id: string, code: string, areaName: string, status: HelpState, createdAt: string, takenAt: string | null, closedAt: string | null, outcome: string | null, mayAsk: boolean } } };

export type CloseHelpRequestMutationVariables = Exact<{
  input: CloseHelpRequestInput;
}>;


export type CloseHelpRequestMutation = { closeHelpRequest: { helpRequest: { id: string, code: string, areaName: string, status: HelpState, createdAt: string, takenAt: string | null, closedAt: string | null, outcome: string | null, mayAsk: boolean } } };

export type AskHelpRequestMutationVariables = Exact<{
  input: AskHelpRequestInput;
}>;


export type AskHelpRequestMutation = { askHelpRequest: { token: string, helpRequest: { id: string, code: string, areaName: string, status: HelpState, createdAt: string, takenAt: string | null, closedAt: string | null, outcome: string | null, mayAsk: boolean } } };

export type NoticePartsFragment = { id: string, divisionCode: string, placeName: string, title: string, kind: StaffKind, post: Post, places: number, hasWrittenTest: boolean, cutOffOn: string, closesOn: string, state: RecruitmentState, relaxation: AgeRelaxation, publishedAt: string | null, candidateCount: number, hiredCount: number, version: number, rules: { ageMin: number, ageMax: number, ageMaxRelaxed: number | null, educationLeast: Education, conditions: Array<{ key: string, text: string }> } };

export type CandidatePartsFragment = { id: string, number: number, nameMasked: string, phoneMasked: string, idNumberMasked: string, sex: Sex, age: number, education: Education, state: CandidateState, reason: string | null, staffId: string | null, nextStage: CandidateStage | null, version: number, findings: Array<{ rule: EligibilityRule, key: string | null, isMet: boolean, wanted: string, found: string }>, stages: Array<{ stage: CandidateStage, isPassed: boolean, score: number | null, note: string | null, on: string }> };

export type RecruitmentNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type RecruitmentNoticesQuery = { recruitmentNotices: Array<{ id: string, divisionCode: string, placeName: string, title: string, kind: StaffKind, post: Post, places: number, hasWrittenTest: boolean, cutOffOn: string, closesOn: string, state: RecruitmentState, relaxation: AgeRelaxation, publishedAt: string | null, candidateCount: number, hiredCount: number, version: number, rules: { ageMin: number, ageMax: number, ageMaxRelaxed: number | null, educationLeast: Education, conditions: Array<{ key: string, text: string }> } }> };

export type RecruitmentNoticeOneQueryVariables = Exact<{
  id: string | number;
}>;


export type RecruitmentNoticeOneQuery = { recruitmentNotice: { id: string, divisionCode: string, placeName: string, title: string, kind: StaffKind, post: Post, places: number, hasWrittenTest: boolean, cutOffOn: string, closesOn: string, state: RecruitmentState, relaxation: AgeRelaxation, publishedAt: string | null, candidateCount: number, hiredCount: number, version: number, candidates: Array<{ id: string, number: number, nameMasked: string, phoneMasked: string, idNumberMasked: string, sex: Sex, age: number, education: Education, state: CandidateState, reason: string | null, staffId: string | null, nextStage: CandidateStage | null, version: number, findings: Array<{ rule: EligibilityRule, key: string | null, isMet: boolean, wanted: string, found: string }>, stages: Array<{ stage: CandidateStage, isPassed: boolean, score: number | null, note: string | null, on: string }> }>, rules: { ageMin: number, ageMax: number, ageMaxRelaxed: number | null, educationLeast: Education, conditions: Array<{ key: string, text: string }> } } | null };

export type RecruitmentEligibilityQueryVariables = Exact<{
  noticeId: string | number;
  birthDate: string;
  education: Education;
  met?: Array<string> | string | null | undefined;
}>;


export type RecruitmentEligibilityQuery = { recruitmentEligibility: Array<{ rule: EligibilityRule, key: string | null, isMet: boolean, wanted: string, found: string }> };

export type SaveRecruitmentNoticeMutationVariables = Exact<{
  input: SaveRecruitmentNoticeInput;
}>;


export type SaveRecruitmentNoticeMutation = { saveRecruitmentNotice: { notice: { id: string } } };

export type PublishRecruitmentNoticeMutationVariables = Exact<{
  input: RecruitmentNoticeInput;
}>;


export type PublishRecruitmentNoticeMutation = { publishRecruitmentNotice: { notice: { id: string } } };

export type CloseRecruitmentNoticeMutationVariables = Exact<{
  input: RecruitmentNoticeInput;
}>;


export type CloseRecruitmentNoticeMutation = { closeRecruitmentNotice: { notice: { id: string } } };

export type DecideRecruitmentNoticeMutationVariables = Exact<{
  input: DecideRelaxationInput;
}>;


export type DecideRecruitmentNoticeMutation = { decideRecruitmentNotice: { notice: { id: string } } };

export type RegisterCandidateMutationVariables = Exact<{
  input: RegisterCandidateInput;
}>;


export type RegisterCandidateMutation = { registerCandidate: { candidate: { id: string, number: number, nameMasked: string, phoneMasked: string, idNumberMasked: string, sex: Sex, age: number, education: Education, state: CandidateState, reason: string | null, staffId: string | null, nextStage: CandidateStage | null, version: number, findings: Array<{ rule: EligibilityRule, key: string | null, isMet: boolean, wanted: string, found: string }>, stages: Array<{ stage: CandidateStage, isPassed: boolean, score: number | null, note: string | null, on: string }> } } };

export type RecordCandidateMutationVariables = Exact<{
  input: RecordCandidateStageInput;
}>;


export type RecordCandidateMutation = { recordCandidate: { candidate: { id: string, number: number, nameMasked: string, phoneMasked: string, idNumberMasked: string, sex: Sex, age: number, education: Education, state: CandidateState, reason: string | null, staffId: string | null, nextStage: CandidateStage | null, version: number, findings: Array<{ rule: EligibilityRule, key: string | null, isMet: boolean, wanted: string, found: string }>, stages: Array<{ stage: CandidateStage, isPassed: boolean, score: number | null, note: string | null, on: string }> } } };

export type WithdrawCandidateMutationVariables = Exact<{
  input: WithdrawCandidateInput;
}>;


export type WithdrawCandidateMutation = { withdrawCandidate: { candidate: { id: string, number: number, nameMasked: string, phoneMasked: string, idNumberMasked: string, sex: Sex, age: number, education: Education, state: CandidateState, reason: string | null, staffId: string | null, nextStage: CandidateStage | null, version: number, findings: Array<{ rule: EligibilityRule, key: string | null, isMet: boolean, wanted: string, found: string }>, stages: Array<{ stage: CandidateStage, isPassed: boolean, score: number | null, note: string | null, on: string }> } } };

export type HireCandidateMutationVariables = Exact<{
  input: HireCandidateInput;
}>;


export type HireCandidateMutation = { hireCandidate: { candidate: { id: string, number: number, nameMasked: string, phoneMasked: string, idNumberMasked: string, sex: Sex, age: number, education: Education, state: CandidateState, reason: string | null, staffId: string | null, nextStage: CandidateStage | null, version: number, findings: Array<{ rule: EligibilityRule, key: string | null, isMet: boolean, wanted: string, found: string }>, stages: Array<{ stage: CandidateStage, isPassed: boolean, score: number | null, note: string | null, on: string }> } } };

export type RevealCandidateMutationVariables = Exact<{
  input: RevealCandidateInput;
}>;


export type RevealCandidateMutation = { revealCandidate: { name: string, phone: string, idNumber: string, remainingToday: number } };

export type DoorPartsFragment = { id: string, unit: string, room: string, vacant: boolean, building: { id: string, name: string, kind: CompoundKind } | null };

export type ResidentRowPartsFragment = { id: string, code: string, gridName: string, nameMasked: string | null, phoneMasked: string | null, ageBand: AgeBand, sex: Sex, tags: Array<ResidentTag>, status: ResidentStatus, version: number, updatedAt: string, household: { id: string, tags: Array<ResidentTag>, dwelling: { id: string, unit: string, room: string, vacant: boolean, building: { id: string, name: string, kind: CompoundKind } | null } | null } | null };

export type ResidentListQueryVariables = Exact<{
  filter?: ResidentFilter | null | undefined;
  orderBy?: Array<ResidentOrder> | ResidentOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ResidentListQuery = { residents: { totalCount: number, nodes: Array<{ id: string, code: string, gridName: string, nameMasked: string | null, phoneMasked: string | null, ageBand: AgeBand, sex: Sex, tags: Array<ResidentTag>, status: ResidentStatus, version: number, updatedAt: string, household: { id: string, tags: Array<ResidentTag>, dwelling: { id: string, unit: string, room: string, vacant: boolean, building: { id: string, name: string, kind: CompoundKind } | null } | null } | null }> } };

export type ResidentOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ResidentOneQuery = { resident: { idNumberMasked: string | null, createdAt: string, id: string, code: string, gridName: string, nameMasked: string | null, phoneMasked: string | null, ageBand: AgeBand, sex: Sex, tags: Array<ResidentTag>, status: ResidentStatus, version: number, updatedAt: string, household: { id: string, size: number, version: number, tags: Array<ResidentTag>, residents: Array<{ id: string, nameMasked: string | null, ageBand: AgeBand, sex: Sex, tags: Array<ResidentTag> }>, dwelling: { id: string, unit: string, room: string, vacant: boolean, building: { id: string, name: string, kind: CompoundKind } | null } | null } | null } | null };

export type ResidentFiguresQueryVariables = Exact<{
  code: string;
}>;


export type ResidentFiguresQuery = { residentFigures: Array<{ code: string, ageBand: AgeBand, sex: Sex, residents: number | null }> };

export type HouseholdListQueryVariables = Exact<{
  filter?: HouseholdFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type HouseholdListQuery = { households: { totalCount: number, nodes: Array<{ id: string, code: string, size: number, tags: Array<ResidentTag>, status: PlaceStatus, version: number, dwelling: { id: string, unit: string, room: string, vacant: boolean, building: { id: string, name: string, kind: CompoundKind } | null } | null, residents: Array<{ id: string, nameMasked: string | null, ageBand: AgeBand, sex: Sex }> }> } };

export type BuildingPartsFragment = { id: string, code: string, gridName: string, name: string, kind: CompoundKind, status: PlaceStatus, dwellingCount: number, householdCount: number, residentCount: number, version: number, updatedAt: string };

export type BuildingListQueryVariables = Exact<{
  filter?: BuildingFilter | null | undefined;
  orderBy?: Array<BuildingOrder> | BuildingOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type BuildingListQuery = { buildings: { totalCount: number, nodes: Array<{ id: string, code: string, gridName: string, name: string, kind: CompoundKind, status: PlaceStatus, dwellingCount: number, householdCount: number, residentCount: number, version: number, updatedAt: string }> } };

export type DwellingListQueryVariables = Exact<{
  filter?: DwellingFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DwellingListQuery = { dwellings: { totalCount: number, nodes: Array<{ id: string, code: string, unit: string, room: string, vacant: boolean, status: PlaceStatus, version: number, households: Array<{ id: string, size: number, version: number }> }> } };

export type CreateBuildingMutationVariables = Exact<{
  input: CreateBuildingInput;
}>;


export type CreateBuildingMutation = { createBuilding: { building: { id: string, code: string, gridName: string, name: string, kind: CompoundKind, status: PlaceStatus, dwellingCount: number, householdCount: number, residentCount: number, version: number, updatedAt: string } } };

export type UpdateBuildingMutationVariables = Exact<{
  input: UpdateBuildingInput;
}>;


export type UpdateBuildingMutation = { updateBuilding: { building: { id: string, code: string, gridName: string, name: string, kind: CompoundKind, status: PlaceStatus, dwellingCount: number, householdCount: number, residentCount: number, version: number, updatedAt: string } } };

export type CreateDwellingMutationVariables = Exact<{
  input: CreateDwellingInput;
}>;


export type CreateDwellingMutation = { createDwelling: { dwelling: { version: number, id: string, unit: string, room: string, vacant: boolean, building: { id: string, name: string, kind: CompoundKind } | null } } };

export type UpdateDwellingMutationVariables = Exact<{
  input: UpdateDwellingInput;
}>;


export type UpdateDwellingMutation = { updateDwelling: { dwelling: { version: number, id: string, unit: string, room: string, vacant: boolean, building: { id: string, name: string, kind: CompoundKind } | null } } };

export type CreateHouseholdMutationVariables = Exact<{
  input: CreateHouseholdInput;
}>;


export type CreateHouseholdMutation = { createHousehold: { household: { id: string, size: number, tags: Array<ResidentTag>, version: number } } };

export type UpdateHouseholdMutationVariables = Exact<{
  input: UpdateHouseholdInput;
}>;


export type UpdateHouseholdMutation = { updateHousehold: { household: { id: string, size: number, tags: Array<ResidentTag>, version: number } } };

export type CreateResidentMutationVariables = Exact<{
  input: CreateResidentInput;
}>;


export type CreateResidentMutation = { createResident: { resident: { id: string, code: string, gridName: string, nameMasked: string | null, phoneMasked: string | null, ageBand: AgeBand, sex: Sex, tags: Array<ResidentTag>, status: ResidentStatus, version: number, updatedAt: string, household: { id: string, tags: Array<ResidentTag>, dwelling: { id: string, unit: string, room: string, vacant: boolean, building: { id: string, name: string, kind: CompoundKind } | null } | null } | null } } };

export type UpdateResidentMutationVariables = Exact<{
  input: UpdateResidentInput;
}>;


export type UpdateResidentMutation = { updateResident: { resident: { id: string, code: string, gridName: string, nameMasked: string | null, phoneMasked: string | null, ageBand: AgeBand, sex: Sex, tags: Array<ResidentTag>, status: ResidentStatus, version: number, updatedAt: string, household: { id: string, tags: Array<ResidentTag>, dwelling: { id: string, unit: string, room: string, vacant: boolean, building: { id: string, name: string, kind: CompoundKind } | null } | null } | null } } };

export type RevealResidentMutationVariables = Exact<{
  input: RevealResidentInput;
}>;


export type RevealResidentMutation = { revealResident: { name: string | null, phone: string | null, idNumber: string | null, birthYear: number | null, address: string | null, remainingToday: number } };

export type ImportJobPartsFragment = { id: string, fileName: string, fileBytes: number, state: ImportState, failure: ImportFailure | null, rowsDone: number, rowsTotal: number, rowsBad: number, residentsNew: number, residentsKnown: number, createdAt: string, finishedAt: string | null, createdByName: string | null, version: number };

export type ImportJobOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportJobOneQuery = { importJob: { id: string, fileName: string, fileBytes: number, state: ImportState, failure: ImportFailure | null, rowsDone: number, rowsTotal: number, rowsBad: number, residentsNew: number, residentsKnown: number, createdAt: string, finishedAt: string | null, createdByName: string | null, version: number, faults: Array<{ row: number, column: RegisterColumnKey, kind: RegisterFaultKind, heading: string, message: string }>, faultCounts: Array<{ column: RegisterColumnKey, kind: RegisterFaultKind, heading: string, message: string, count: number }> } | null };

export type ImportJobListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ImportJobListQuery = { importJobs: { totalCount: number, nodes: Array<{ id: string, fileName: string, fileBytes: number, state: ImportState, failure: ImportFailure | null, rowsDone: number, rowsTotal: number, rowsBad: number, residentsNew: number, residentsKnown: number, createdAt: string, finishedAt: string | null, createdByName: string | null, version: number }> } };

export type RegisterColumnsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterColumnsQuery = { registerColumns: Array<{ key: RegisterColumnKey, heading: string, example: string, required: boolean }> };

export type StartRegisterImportMutationVariables = Exact<{
  input: StartRegisterImportInput;
}>;


export type StartRegisterImportMutation = { startRegisterImport: { importJob: { id: string, fileName: string, fileBytes: number, state: ImportState, failure: ImportFailure | null, rowsDone: number, rowsTotal: number, rowsBad: number, residentsNew: number, residentsKnown: number, createdAt: string, finishedAt: string | null, createdByName: string | null, version: number } } };

export type DiscardRegisterImportMutationVariables = Exact<{
  input: DiscardRegisterImportInput;
}>;


export type DiscardRegisterImportMutation = { discardRegisterImport: { importJob: { id: string, fileName: string, fileBytes: number, state: ImportState, failure: ImportFailure | null, rowsDone: number, rowsTotal: number, rowsBad: number, residentsNew: number, residentsKnown: number, createdAt: string, finishedAt: string | null, createdByName: string | null, version: number } } };

export type SearchEverythingQueryVariables = Exact<{
  text: string;
  first: number;
  divisions: boolean;
  grids: boolean;
  staff: boolean;
}>;


export type SearchEverythingQuery = { grids?: { nodes: Array<{ id: string, code: string, name: string, community: { name: string } | null }> }, staffMembers?: { nodes: Array<{ id: string, staffNo: string, name: string, post: Post, division: { name: string } | null }> }, divisions?: { nodes: Array<{ code: string, name: string, parent: { name: string } | null }> } };

export type GridSearchQueryVariables = Exact<{
  filter?: GridFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type GridSearchQuery = { grids: { nodes: Array<{ id: string, code: string, name: string, community: { code: string, name: string } | null }> } };

export type GradeChangePartsFragment = { id: string, divisionCode: string, year: number, group: GradeGroup, was: number | null, grade: number, state: GradeChangeState, publicUntil: string | null, objection: string | null, note: string | null, version: number, reasons: Array<{ rule: GradeRule, speaksFor: boolean, found: number, wanted: number }> };

export type ExitPartsFragment = { id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> };

export type SessionPartsFragment = { id: string, divisionCode: string, placeName: string, year: number, topic: string, content: TrainingContent, form: TrainingForm, hours: number, capacity: number, startsAt: string, place: string, trainer: string | null, certificate: QualificationType | null, certificateYears: number | null, state: TrainingState, version: number };

export type CareerPartsFragment = { id: string, grades: Array<{ id: string, group: GradeGroup, grade: number, validFrom: string }>, gradeChanges: Array<{ id: string, divisionCode: string, year: number, group: GradeGroup, was: number | null, grade: number, state: GradeChangeState, publicUntil: string | null, objection: string | null, note: string | null, version: number, reasons: Array<{ rule: GradeRule, speaksFor: boolean, found: number, wanted: number }> }>, trainings: Array<{ id: string, state: TrainingRecordState, hours: number, score: number | null, session: { id: string, topic: string, content: TrainingContent, hours: number, startsAt: string } | null }>, exitCases: Array<{ id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> }> };

export type StaffCareerQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffCareerQuery = { staffMember: { id: string, grades: Array<{ id: string, group: GradeGroup, grade: number, validFrom: string }>, gradeChanges: Array<{ id: string, divisionCode: string, year: number, group: GradeGroup, was: number | null, grade: number, state: GradeChangeState, publicUntil: string | null, objection: string | null, note: string | null, version: number, reasons: Array<{ rule: GradeRule, speaksFor: boolean, found: number, wanted: number }> }>, trainings: Array<{ id: string, state: TrainingRecordState, hours: number, score: number | null, session: { id: string, topic: string, content: TrainingContent, hours: number, startsAt: string } | null }>, exitCases: Array<{ id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> }> } | null };

export type MyCareerQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCareerQuery = { myStaffFile: { idNumberMasked: string | null, employer: Employer | null, education: Education | null, assistantField: AssistantField | null, contractEnd: string | null, sex: Sex | null, birthYear: number | null, createdAt: string, id: string, staffNo: string, name: string, kind: StaffKind, post: Post, status: StaffStatus, divisionCode: string, hiredOn: string | null, employmentType: EmploymentType | null, phoneMasked: string | null, version: number, updatedAt: string, posts: Array<{ id: string, post: Post, divisionCode: string, validFrom: string, validTo: string | null, isPrimary: boolean, division: { code: string, name: string } | null }>, qualifications: Array<{ id: string, type: QualificationType, level: QualificationLevel | null, title: string | null, numberMasked: string | null, issuedOn: string | null, validTo: string | null, version: number }>, grids: Array<{ id: string, code: string, name: string }>, grades: Array<{ id: string, group: GradeGroup, grade: number, validFrom: string }>, gradeChanges: Array<{ id: string, divisionCode: string, year: number, group: GradeGroup, was: number | null, grade: number, state: GradeChangeState, publicUntil: string | null, objection: string | null, note: string | null, version: number, reasons: Array<{ rule: GradeRule, speaksFor: boolean, found: number, wanted: number }> }>, trainings: Array<{ id: string, state: TrainingRecordState, hours: number, score: number | null, session: { id: string, topic: string, content: TrainingContent, hours: number, startsAt: string } | null }>, exitCases: Array<{ id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> }>, division: { code: string, name: string } | null } | null };

export type GradeLadderQueryVariables = Exact<{ [key: string]: never; }>;


export type GradeLadderQuery = { gradeLadder: { yearsPerStep: number, certificateYears: number, version: number, ranges: Array<{ group: GradeGroup, posts: Array<Post>, from: number, to: number }> } };

export type GradeChangesQueryVariables = Exact<{
  filter?: GradeChangeFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type GradeChangesQuery = { gradeChanges: { totalCount: number, nodes: Array<{ id: string, divisionCode: string, year: number, group: GradeGroup, was: number | null, grade: number, state: GradeChangeState, publicUntil: string | null, objection: string | null, note: string | null, version: number, staffMember: { id: string, name: string, staffNo: string, post: Post, division: { code: string, name: string } | null } | null, reasons: Array<{ rule: GradeRule, speaksFor: boolean, found: number, wanted: number }> }> } };

export type SaveGradeLadderMutationVariables = Exact<{
  input: SaveGradeLadderInput;
}>;


export type SaveGradeLadderMutation = { saveGradeLadder: { ladder: { version: number } } };

export type ProposeGradesMutationVariables = Exact<{
  input: ProposeGradesInput;
}>;


export type ProposeGradesMutation = { proposeGrades: { proposed: number, without: number } };

export type DecideGradeChangesMutationVariables = Exact<{
  input: DecideGradeChangesInput;
}>;


export type DecideGradeChangesMutation = { decideGradeChanges: { changes: Array<{ id: string, state: GradeChangeState }> } };

export type ObjectToGradeChangeMutationVariables = Exact<{
  input: ObjectToGradeChangeInput;
}>;


export type ObjectToGradeChangeMutation = { objectToGradeChange: { changes: Array<{ id: string, state: GradeChangeState }> } };

export type TrainingSessionsQueryVariables = Exact<{
  year: number;
}>;


export type TrainingSessionsQuery = { trainingSessions: Array<{ id: string, divisionCode: string, placeName: string, year: number, topic: string, content: TrainingContent, form: TrainingForm, hours: number, capacity: number, startsAt: string, place: string, trainer: string | null, certificate: QualificationType | null, certificateYears: number | null, state: TrainingState, version: number, records: Array<{ id: string, state: TrainingRecordState, hours: number, score: number | null, staffMember: { id: string, name: string, staffNo: string } | null }> }> };

export type SaveTrainingSessionMutationVariables = Exact<{
  input: SaveTrainingSessionInput;
}>;


export type SaveTrainingSessionMutation = { saveTrainingSession: { session: { id: string } } };

export type MoveTrainingSessionMutationVariables = Exact<{
  input: MoveTrainingSessionInput;
}>;


export type MoveTrainingSessionMutation = { moveTrainingSession: { session: { id: string } } };

export type EnrolInTrainingMutationVariables = Exact<{
  input: EnrolInTrainingInput;
}>;


export type EnrolInTrainingMutation = { enrolInTraining: { session: { id: string } } };

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { recordTraining: { session: { id: string } } };

export type ExitCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExitCasesQuery = { exitCases: Array<{ id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, staffMember: { id: string, name: string, staffNo: string, post: Post, division: { code: string, name: string } | null } | null, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> }> };

export type ExitWorkQueryVariables = Exact<{
  id: string | number;
}>;


export type ExitWorkQuery = { staffMember: { id: string, exitCases: Array<{ id: string, openWork: Array<{ kind: string, items: Array<string> }> }> } | null };

export type OpenExitCaseMutationVariables = Exact<{
  input: OpenExitCaseInput;
}>;


export type OpenExitCaseMutation = { openExitCase: { exitCase: { id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> } } };

export type GiveNoticeOfExitCaseMutationVariables = Exact<{
  input: GiveExitNoticeInput;
}>;


export type GiveNoticeOfExitCaseMutation = { giveNoticeOfExitCase: { exitCase: { id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> } } };

export type StateOnExitCaseMutationVariables = Exact<{
  input: StateOnExitInput;
}>;


export type StateOnExitCaseMutation = { stateOnExitCase: { exitCase: { id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> } } };

export type DecideExitCaseMutationVariables = Exact<{
  input: DecideExitInput;
}>;


export type DecideExitCaseMutation = { decideExitCase: { exitCase: { id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> } } };

export type FileExitCaseMutationVariables = Exact<{
  input: ExitCaseInput;
}>;


export type FileExitCaseMutation = { fileExitCase: { exitCase: { id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> } } };

export type SaveHandoverOfExitCaseMutationVariables = Exact<{
  input: SaveExitHandoverInput;
}>;


export type SaveHandoverOfExitCaseMutation = { saveHandoverOfExitCase: { exitCase: { id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> } } };

export type CloseExitCaseMutationVariables = Exact<{
  input: ExitCaseInput;
}>;


export type CloseExitCaseMutation = { closeExitCase: { exitCase: { id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> } } };

export type WithdrawExitCaseMutationVariables = Exact<{
  input: ExitCaseInput;
}>;


export type WithdrawExitCaseMutation = { withdrawExitCase: { exitCase: { id: string, divisionCode: string, ground: ExitGround, evidence: string | null, talk: string | null, state: ExitState, noticeOn: string | null, statementUntil: string | null, statement: string | null, decision: string | null, effectiveAt: string | null, endedAt: string | null, closedOn: string | null, keepUntil: string | null, version: number, handover: Array<{ key: string, what: string, to: string, doneOn: string | null }> } } };

export type StaffRowPartsFragment = { id: string, staffNo: string, name: string, kind: StaffKind, post: Post, status: StaffStatus, divisionCode: string, hiredOn: string | null, employmentType: EmploymentType | null, phoneMasked: string | null, version: number, updatedAt: string, division: { code: string, name: string } | null };

export type StaffPartsFragment = { idNumberMasked: string | null, employer: Employer | null, education: Education | null, assistantField: AssistantField | null, contractEnd: string | null, sex: Sex | null, birthYear: number | null, createdAt: string, id: string, staffNo: string, name: string, kind: StaffKind, post: Post, status: StaffStatus, divisionCode: string, hiredOn: string | null, employmentType: EmploymentType | null, phoneMasked: string | null, version: number, updatedAt: string, posts: Array<{ id: string, post: Post, divisionCode: string, validFrom: string, validTo: string | null, isPrimary: boolean, division: { code: string, name: string } | null }>, qualifications: Array<{ id: string, type: QualificationType, level: QualificationLevel | null, title: string | null, numberMasked: string | null, issuedOn: string | null, validTo: string | null, version: number }>, grids: Array<{ id: string, code: string, name: string }>, division: { code: string, name: string } | null };

export type StaffListQueryVariables = Exact<{
  filter?: StaffFilter | null | undefined;
  orderBy?: Array<StaffOrder> | StaffOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type StaffListQuery = { staffMembers: { totalCount: number, nodes: Array<{ id: string, staffNo: string, name: string, kind: StaffKind, post: Post, status: StaffStatus, divisionCode: string, hiredOn: string | null, employmentType: EmploymentType | null, phoneMasked: string | null, version: number, updatedAt: string, grids: Array<{ id: string, code: string }>, division: { code: string, name: string } | null }> } };

export type StaffOneQueryVariables = Exact<{
  id: string | number;
  account: boolean;
}>;


export type StaffOneQuery = { staffMember: { idNumberMasked: string | null, employer: Employer | null, education: Education | null, assistantField: AssistantField | null, contractEnd: string | null, sex: Sex | null, birthYear: number | null, createdAt: string, id: string, staffNo: string, name: string, kind: StaffKind, post: Post, status: StaffStatus, divisionCode: string, hiredOn: string | null, employmentType: EmploymentType | null, phoneMasked: string | null, version: number, updatedAt: string, account?: { id: string, login: string, status: AccountStatus } | null, posts: Array<{ id: string, post: Post, divisionCode: string, validFrom: string, validTo: string | null, isPrimary: boolean, division: { code: string, name: string } | null }>, qualifications: Array<{ id: string, type: QualificationType, level: QualificationLevel | null, title: string | null, numberMasked: string | null, issuedOn: string | null, validTo: string | null, version: number }>, grids: Array<{ id: string, code: string, name: string }>, division: { code: string, name: string } | null } | null };

export type StaffSearchQueryVariables = Exact<{
  filter?: StaffFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type StaffSearchQuery = { staffMembers: { nodes: Array<{ id: string, staffNo: string, name: string, post: Post, status: StaffStatus, division: { code: string, name: string } | null }> } };

export type CreateStaffMemberMutationVariables = Exact<{
  input: CreateStaffMemberInput;
}>;


export type CreateStaffMemberMutation = { createStaffMember: { staffMember: { idNumberMasked: string | null, employer: Employer | null, education: Education | null, assistantField: AssistantField | null, contractEnd: string | null, sex: Sex | null, birthYear: number | null, createdAt: string, id: string, staffNo: string, name: string, kind: StaffKind, post: Post, status: StaffStatus, divisionCode: string, hiredOn: string | null, employmentType: EmploymentType | null, phoneMasked: string | null, version: number, updatedAt: string, posts: Array<{ id: string, post: Post, divisionCode: string, validFrom: string, validTo: string | null, isPrimary: boolean, division: { code: string, name: string } | null }>, qualifications: Array<{ id: string, type: QualificationType, level: QualificationLevel | null, title: string | null, numberMasked: string | null, issuedOn: string | null, validTo: string | null, version: number }>, grids: Array<{ id: string, code: string, name: string }>, division: { code: string, name: string } | null } } };

export type UpdateStaffMemberMutationVariables = Exact<{
  input: UpdateStaffMemberInput;
}>;


export type UpdateStaffMemberMutation = { updateStaffMember: { staffMember: { idNumberMasked: string | null, employer: Employer | null, education: Education | null, assistantField: AssistantField | null, contractEnd: string | null, sex: Sex | null, birthYear: number | null, createdAt: string, id: string, staffNo: string, name: string, kind: StaffKind, post: Post, status: StaffStatus, divisionCode: string, hiredOn: string | null, employmentType: EmploymentType | null, phoneMasked: string | null, version: number, updatedAt: string, posts: Array<{ id: string, post: Post, divisionCode: string, validFrom: string, validTo: string | null, isPrimary: boolean, division: { code: string, name: string } | null }>, qualifications: Array<{ id: string, type: QualificationType, level: QualificationLevel | null, title: string | null, numberMasked: string | null, issuedOn: string | null, validTo: string | null, version: number }>, grids: Array<{ id: string, code: string, name: string }>, division: { code: string, name: string } | null } } };

export type RevealStaffPersonalMutationVariables = Exact<{
  input: RevealStaffPersonalInput;
}>;


export type RevealStaffPersonalMutation = { revealStaffPersonal: { value: string | null, remainingToday: number } };

export type AddStaffPostMutationVariables = Exact<{
  input: AddStaffPostInput;
}>;


export type AddStaffPostMutation = { addStaffPost: { staffMember: { idNumberMasked: string | null, employer: Employer | null, education: Education | null, assistantField: AssistantField | null, contractEnd: string | null, sex: Sex | null, birthYear: number | null, createdAt: string, id: string, staffNo: string, name: string, kind: StaffKind, post: Post, status: StaffStatus, divisionCode: string, hiredOn: string | null, employmentType: EmploymentType | null, phoneMasked: string | null, version: number, updatedAt: string, posts: Array<{ id: string, post: Post, divisionCode: string, validFrom: string, validTo: string | null, isPrimary: boolean, division: { code: string, name: string } | null }>, qualifications: Array<{ id: string, type: QualificationType, level: QualificationLevel | null, title: string | null, numberMasked: string | null, issuedOn: string | null, validTo: string | null, version: number }>, grids: Array<{ id: string, code: string, name: string }>, division: { code: string, name: string } | null } } };

export type EndStaffPostMutationVariables = Exact<{
  input: EndStaffPostInput;
}>;


export type EndStaffPostMutation = { endStaffPost: { staffMember: { idNumberMasked: string | null, employer: Employer | null, education: Education | null, assistantField: AssistantField | null, contractEnd: string | null, sex: Sex | null, birthYear: number | null, createdAt: string, id: string, staffNo: string, name: string, kind: StaffKind, post: Post, status: StaffStatus, divisionCode: string, hiredOn: string | null, employmentType: EmploymentType | null, phoneMasked: string | null, version: number, updatedAt: string, posts: Array<{ id: string, post: Post, divisionCode: string, validFrom: string, validTo: string | null, isPrimary: boolean, division: { code: string, name: string } | null }>, qualifications: Array<{ id: string, type: QualificationType, level: QualificationLevel | null, title: string | null, numberMasked: string | null, issuedOn: string | null, validTo: string | null, version: number }>, grids: Array<{ id: string, code: string, name: string }>, division: { code: string, name: string } | null } } };

export type SaveStaffQualificationMutationVariables = Exact<{
  input: SaveStaffQualificationInput;
}>;


export type SaveStaffQualificationMutation = { saveStaffQualification: { staffMember: { idNumberMasked: string | null, employer: Employer | null, education: Education | null, assistantField: AssistantField | null, contractEnd: string | null, sex: Sex | null, birthYear: number | null, createdAt: string, id: string, staffNo: string, name: string, kind: StaffKind, post: Post, status: StaffStatus, divisionCode: string, hiredOn: string | null, employmentType: EmploymentType | null, phoneMasked: string | null, version: number, updatedAt: string, posts: Array<{ id: string, post: Post, divisionCode: string, validFrom: string, validTo: string | null, isPrimary: boolean, division: { code: string, name: string } | null }>, qualifications: Array<{ id: string, type: QualificationType, level: QualificationLevel | null, title: string | null, numberMasked: string | null, issuedOn: string | null, validTo: string | null, version: number }>, grids: Array<{ id: string, code: string, name: string }>, division: { code: string, name: string } | null } } };

export type RemoveStaffQualificationMutationVariables = Exact<{
  input: RemoveStaffQualificationInput;
}>;


export type RemoveStaffQualificationMutation = { removeStaffQualification: { staffMember: { idNumberMasked: string | null, employer: Employer | null, education: Education | null, assistantField: AssistantField | null, contractEnd: string | null, sex: Sex | null, birthYear: number | null, createdAt: string, id: string, staffNo: string, name: string, kind: StaffKind, post: Post, status: StaffStatus, divisionCode: string, hiredOn: string | null, employmentType: EmploymentType | null, phoneMasked: string | null, version: number, updatedAt: string, posts: Array<{ id: string, post: Post, divisionCode: string, validFrom: string, validTo: string | null, isPrimary: boolean, division: { code: string, name: string } | null }>, qualifications: Array<{ id: string, type: QualificationType, level: QualificationLevel | null, title: string | null, numberMasked: string | null, issuedOn: string | null, validTo: string | null, version: number }>, grids: Array<{ id: string, code: string, name: string }>, division: { code: string, name: string } | null } } };

export type StaffColumnsQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffColumnsQuery = { staffColumns: Array<{ key: StaffColumnKey, heading: string, example: string, required: boolean }> };

export type StaffImportPartsFragment = { fileName: string, failure: StaffImportFailure | null, rowsTotal: number, rowsBad: number, staffNew: number, staffKnown: number, isDone: boolean, faults: Array<{ row: number, column: StaffColumnKey, kind: StaffFaultKind, heading: string, message: string }> };

export type CheckStaffImportMutationVariables = Exact<{
  input: CheckStaffImportInput;
}>;


export type CheckStaffImportMutation = { checkStaffImport: { fileName: string, failure: StaffImportFailure | null, rowsTotal: number, rowsBad: number, staffNew: number, staffKnown: number, isDone: boolean, faults: Array<{ row: number, column: StaffColumnKey, kind: StaffFaultKind, heading: string, message: string }> } };

export type ApplyStaffImportMutationVariables = Exact<{
  input: ApplyStaffImportInput;
}>;


export type ApplyStaffImportMutation = { applyStaffImport: { fileName: string, failure: StaffImportFailure | null, rowsTotal: number, rowsBad: number, staffNew: number, staffKnown: number, isDone: boolean, faults: Array<{ row: number, column: StaffColumnKey, kind: StaffFaultKind, heading: string, message: string }> } };

export type QuestionPartsFragment = { key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> };

export type QuestionnairePartsFragment = { id: string, lineage: string, edition: number, state: QuestionnaireState, title: string, titleEn: string | null, introduction: string, introductionEn: string | null, version: number, updatedAt: string, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> };

export type QuestionnaireRowFragment = { id: string, lineage: string, edition: number, state: QuestionnaireState, title: string, titleEn: string | null, version: number, updatedAt: string, questions: Array<{ key: string }> };

export type QuestionnairesQueryVariables = Exact<{
  filter?: QuestionnaireFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type QuestionnairesQuery = { questionnaires: { totalCount: number, nodes: Array<{ id: string, lineage: string, edition: number, state: QuestionnaireState, title: string, titleEn: string | null, version: number, updatedAt: string, questions: Array<{ key: string }> }> } };

export type CheckQuestionnaireQueryVariables = Exact<{
  input: CheckQuestionnaireInput;
}>;


export type CheckQuestionnaireQuery = { checkQuestionnaire: { faults: Array<{ field: string, message: string }>, wordings: Array<{ key: string, isStandard: boolean, change: WordingChange | null }> } };

export type FixQuestionnaireMutationVariables = Exact<{
  input: FixQuestionnaireInput;
}>;


export type FixQuestionnaireMutation = { fixQuestionnaire: { questionnaire: { id: string, lineage: string, edition: number, state: QuestionnaireState, title: string, titleEn: string | null, version: number, updatedAt: string, questions: Array<{ key: string }> } } };

export type RemoveQuestionnaireMutationVariables = Exact<{
  input: RemoveQuestionnaireInput;
}>;


export type RemoveQuestionnaireMutation = { removeQuestionnaire: { id: string } };

export type QuestionnaireQueryVariables = Exact<{
  id: string | number;
}>;


export type QuestionnaireQuery = { questionnaire: { id: string, lineage: string, edition: number, state: QuestionnaireState, title: string, titleEn: string | null, introduction: string, introductionEn: string | null, version: number, updatedAt: string, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> } | null };

export type QuestionLibraryQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionLibraryQuery = { questionLibrary: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> };

export type SaveQuestionnaireMutationVariables = Exact<{
  input: SaveQuestionnaireInput;
}>;


export type SaveQuestionnaireMutation = { saveQuestionnaire: { questionnaire: { id: string, lineage: string, edition: number, state: QuestionnaireState, title: string, titleEn: string | null, introduction: string, introductionEn: string | null, version: number, updatedAt: string, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> } } };

export type SurveysQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SurveysQuery = { surveys: { totalCount: number, nodes: Array<{ id: string, title: string, state: SurveyState, areaNames: Array<string>, closesAt: string, createdAt: string, design: { size: number }, progress: Array<{ disposition: SurveyDisposition, drawn: number, reserves: number, invited: number }> }> } };

export type SurveySizeQueryVariables = Exact<{
  margin: number;
  population?: number | null | undefined;
  designEffect?: number | null | undefined;
}>;


export type SurveySizeQuery = { surveySize: number };

export type SurveyPartsFragment = { id: string, title: string, titleEn: string | null, state: SurveyState, areas: Array<string>, areaNames: Array<string>, minCell: number, closesAt: string, openedAt: string | null, closedAt: string | null, publishedAt: string | null, publicAt: string | null, cleanedAt: string | null, version: number, design: { strataBy: SurveyStrataBy, allocation: SurveyAllocation, size: number, leastPerStratum: number, reserve: number, seed: string }, progress: Array<{ disposition: SurveyDisposition, drawn: number, reserves: number, invited: number }>, rates: { responseRate1: number | null, responseRate3: number | null, cooperationRate1: number | null }, questionnaire: { id: string, title: string, edition: number, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> } };

export type SurveyQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyQuery = { survey: { id: string, title: string, titleEn: string | null, state: SurveyState, areas: Array<string>, areaNames: Array<string>, minCell: number, closesAt: string, openedAt: string | null, closedAt: string | null, publishedAt: string | null, publicAt: string | null, cleanedAt: string | null, version: number, design: { strataBy: SurveyStrataBy, allocation: SurveyAllocation, size: number, leastPerStratum: number, reserve: number, seed: string }, progress: Array<{ disposition: SurveyDisposition, drawn: number, reserves: number, invited: number }>, rates: { responseRate1: number | null, responseRate3: number | null, cooperationRate1: number | null }, questionnaire: { id: string, title: string, edition: number, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> } } | null };

export type SurveyProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type SurveyProgressSubscription = { surveyProgress: { id: string, title: string, titleEn: string | null, state: SurveyState, areas: Array<string>, areaNames: Array<string>, minCell: number, closesAt: string, openedAt: string | null, closedAt: string | null, publishedAt: string | null, publicAt: string | null, cleanedAt: string | null, version: number, design: { strataBy: SurveyStrataBy, allocation: SurveyAllocation, size: number, leastPerStratum: number, reserve: number, seed: string }, progress: Array<{ disposition: SurveyDisposition, drawn: number, reserves: number, invited: number }>, rates: { responseRate1: number | null, responseRate3: number | null, cooperationRate1: number | null }, questionnaire: { id: string, title: string, edition: number, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> } } };

export type SurveyStrataQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyStrataQuery = { survey: { id: string, strata: Array<{ code: string, cell: string, households: number, adults: number, planned: number }> } | null };

export type SurveyShortfallsQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyShortfallsQuery = { survey: { id: string, shortfalls: Array<{ code: string, placeName: string, planned: number, answered: number, missing: number, available: number }> } | null };

export type TakeReservesMutationVariables = Exact<{
  input: TakeReservesInput;
}>;


export type TakeReservesMutation = { takeReserves: { taken: number } };

export type SurveyPointsQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyPointsQuery = { survey: { id: string, points: Array<{ id: string, code: string, name: string, placeName: string, quota: number, taken: number, token: string }> } | null };

export type SampleUnitsQueryVariables = Exact<{
  id: string | number;
  filter?: SampleUnitFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SampleUnitsQuery = { survey: { id: string, sampleUnits: { totalCount: number, nodes: Array<{ id: string, code: string, cell: string, isReserve: boolean, position: number, disposition: SurveyDisposition, channel: SurveyChannel | null, settledOn: string | null, isInvited: boolean, mayCollect: boolean, version: number }> } } | null };

export type SurveyFigurePartsFragment = { code: string, placeName: string, slice: string, item: string, n: number | null, value: number | null, low: number | null, high: number | null, topTwo: number | null, topTwoLow: number | null, topTwoHigh: number | null, atLeastBasic: number | null, atLeastBasicLow: number | null, atLeastBasicHigh: number | null, levels: Array<number>, designEffect: number | null, tier: number | null };

export type SurveyFiguresQueryVariables = Exact<{
  id: string | number;
  level?: SurveyPlaceLevel | null | undefined;
  within?: string | null | undefined;
  items?: Array<string> | string | null | undefined;
  stream?: SurveyStream | null | undefined;
  by?: string | null | undefined;
}>;


export type SurveyFiguresQuery = { survey: { id: string, figures: Array<{ code: string, placeName: string, slice: string, item: string, n: number | null, value: number | null, low: number | null, high: number | null, topTwo: number | null, topTwoLow: number | null, topTwoHigh: number | null, atLeastBasic: number | null, atLeastBasicLow: number | null, atLeastBasicHigh: number | null, levels: Array<number>, designEffect: number | null, tier: number | null }> } | null };

export type SurveyFigurePageQueryVariables = Exact<{
  id: string | number;
  level?: SurveyPlaceLevel | null | undefined;
  stream?: SurveyStream | null | undefined;
  by?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SurveyFigurePageQuery = { survey: { id: string, figures: Array<{ code: string, placeName: string, slice: string, item: string, n: number | null, value: number | null, low: number | null, high: number | null, topTwo: number | null, topTwoLow: number | null, topTwoHigh: number | null, atLeastBasic: number | null, atLeastBasicLow: number | null, atLeastBasicHigh: number | null, levels: Array<number>, designEffect: number | null, tier: number | null }> } | null };

export type SurveyTrendQueryVariables = Exact<{
  id: string | number;
  item: string;
  code?: string | null | undefined;
  stream?: SurveyStream | null | undefined;
}>;


export type SurveyTrendQuery = { survey: { id: string, trend: Array<{ surveyId: string, title: string, titleEn: string | null, closedAt: string | null, wording: string, figure: { code: string, placeName: string, slice: string, item: string, n: number | null, value: number | null, low: number | null, high: number | null, topTwo: number | null, topTwoLow: number | null, topTwoHigh: number | null, atLeastBasic: number | null, atLeastBasicLow: number | null, atLeastBasicHigh: number | null, levels: Array<number>, designEffect: number | null, tier: number | null } }> } | null };

export type SurveyIndicatorsQueryVariables = Exact<{
  id: string | number;
  item: string;
  level: SurveyPlaceLevel;
}>;


export type SurveyIndicatorsQuery = { survey: { id: string, indicators: { peersMean: number | null, medianReliability: number | null, isUsable: boolean, places: Array<{ code: string, placeName: string, n: number, value: number, low: number, high: number, reliability: number, ownValue: number }> } } | null };

export type SurveyQualityQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyQualityQuery = { survey: { id: string, weighting: { method: SurveyWeightingMethod, rounds: number, trimmed: number } | null, modeEffects: Array<{ item: string, first: string, second: string, difference: number, low: number, high: number }> } | null };

export type SurveyChannelReviewsQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyChannelReviewsQuery = { survey: { id: string, channelReviews: Array<{ code: string, item: string, first: string, second: string, z: number }> } | null };

export type SurveyTextsQueryVariables = Exact<{
  id: string | number;
  filter?: SurveyTextFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SurveyTextsQuery = { survey: { id: string, texts: { totalCount: number, nodes: Array<{ id: string, code: string, placeName: string, stream: SurveyStream, question: string, text: string, themes: Array<string>, isConfirmed: boolean, version: number }> } } | null };

export type SurveyThemeCountsQueryVariables = Exact<{
  id: string | number;
  within?: string | null | undefined;
}>;


export type SurveyThemeCountsQuery = { survey: { id: string, themes: { texts: number, themes: Array<{ theme: string, name: string, nameEn: string | null, count: number, confirmed: number, trend: Array<{ since: string, count: number, of: number }> }> } } | null };

export type SurveyThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type SurveyThemesQuery = { surveyThemes: Array<{ id: string, key: string, name: string, nameEn: string | null, description: string, keywords: Array<string>, dimension: string | null, isRetired: boolean, version: number }> };

export type SaveSurveyThemeMutationVariables = Exact<{
  input: SaveSurveyThemeInput;
}>;


export type SaveSurveyThemeMutation = { saveSurveyTheme: { surveyTheme: { id: string, version: number } } };

export type CodeSurveyTextMutationVariables = Exact<{
  input: CodeSurveyTextInput;
}>;


export type CodeSurveyTextMutation = { codeSurveyText: { surveyText: { id: string, themes: Array<string>, isConfirmed: boolean, version: number } } };

export type MaskSurveyTextMutationVariables = Exact<{
  input: MaskSurveyTextInput;
}>;


export type MaskSurveyTextMutation = { maskSurveyText: { surveyText: { id: string, text: string, version: number } } };

export type FollowUpPartsFragment = { id: string, code: string, placeName: string, dimension: string | null, words: string | null, phoneMasked: string | null, state: FollowUpState, wantedOn: string, dueOn: string, handledOn: string | null, handledByName: string | null, result: FollowUpResult | null, note: string | null, verdict: FollowUpVerdict | null, closedOn: string | null, mayHandle: boolean, mayAsk: boolean, version: number };

export type FollowUpsQueryVariables = Exact<{
  filter?: FollowUpFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type FollowUpsQuery = { followUps: { totalCount: number, nodes: Array<{ id: string, code: string, placeName: string, dimension: string | null, words: string | null, phoneMasked: string | null, state: FollowUpState, wantedOn: string, dueOn: string, handledOn: string | null, handledByName: string | null, result: FollowUpResult | null, note: string | null, verdict: FollowUpVerdict | null, closedOn: string | null, mayHandle: boolean, mayAsk: boolean, version: number }> } };

export type RevealFollowUpMutationVariables = Exact<{
  input: RevealFollowUpInput;
}>;


export type RevealFollowUpMutation = { revealFollowUp: { name: string | null, phone: string, remainingToday: number } };

export type AskFollowUpMutationVariables = Exact<{
  input: AskFollowUpInput;
}>;


export type AskFollowUpMutation = { askFollowUp: { token: string, followUp: { id: string, state: FollowUpState, version: number } } };

export type SurveyEventFiguresQueryVariables = Exact<{
  kind: SurveyEventKind;
  level: SurveyPlaceLevel;
  within?: string | null | undefined;
}>;


export type SurveyEventFiguresQuery = { surveyEventFigures: Array<{ code: string, placeName: string, month: string, n: number | null, value: number | null, low: number | null, high: number | null, reasons: Array<{ reason: SurveyEventReason, count: number }> }> };

export type HandleFollowUpMutationVariables = Exact<{
  input: HandleFollowUpInput;
}>;


export type HandleFollowUpMutation = { handleFollowUp: { followUp: { id: string, state: FollowUpState, version: number } } };

export type SurveyActionPartsFragment = { id: string, code: string, placeName: string, theme: string | null, said: string, saidEn: string | null, done: string, doneEn: string | null, doneBy: string, doneOn: string, state: SurveyActionState, publishedAt: string | null, version: number };

export type SurveyActionsQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyActionsQuery = { survey: { id: string, actions: Array<{ id: string, code: string, placeName: string, theme: string | null, said: string, saidEn: string | null, done: string, doneEn: string | null, doneBy: string, doneOn: string, state: SurveyActionState, publishedAt: string | null, version: number }> } | null };

export type SaveSurveyActionMutationVariables = Exact<{
  input: SaveSurveyActionInput;
}>;


export type SaveSurveyActionMutation = { saveSurveyAction: { surveyAction: { id: string, code: string, placeName: string, theme: string | null, said: string, saidEn: string | null, done: string, doneEn: string | null, doneBy: string, doneOn: string, state: SurveyActionState, publishedAt: string | null, version: number } } };

export type PublishSurveyActionMutationVariables = Exact<{
  input: SurveyActionInput;
}>;


export type PublishSurveyActionMutation = { publishSurveyAction: { surveyAction: { id: string, code: string, placeName: string, theme: string | null, said: string, saidEn: string | null, done: string, doneEn: string | null, doneBy: string, doneOn: string, state: SurveyActionState, publishedAt: string | null, version: number } } };

export type WithdrawSurveyActionMutationVariables = Exact<{
  input: SurveyActionInput;
}>;


export type WithdrawSurveyActionMutation = { withdrawSurveyAction: { surveyAction: { id: string, code: string, placeName: string, theme: string | null, said: string, saidEn: string | null, done: string, doneEn: string | null, doneBy: string, doneOn: string, state: SurveyActionState, publishedAt: string | null, version: number } } };

export type CreateSurveyMutationVariables = Exact<{
  input: CreateSurveyInput;
}>;


export type CreateSurveyMutation = { createSurvey: { survey: { id: string } } };

export type DrawSampleMutationVariables = Exact<{
  input: SurveyInput;
}>;


export type DrawSampleMutation = { drawSample: { survey: { id: string, title: string, titleEn: string | null, state: SurveyState, areas: Array<string>, areaNames: Array<string>, minCell: number, closesAt: string, openedAt: string | null, closedAt: string | null, publishedAt: string | null, publicAt: string | null, cleanedAt: string | null, version: number, design: { strataBy: SurveyStrataBy, allocation: SurveyAllocation, size: number, leastPerStratum: number, reserve: number, seed: string }, progress: Array<{ disposition: SurveyDisposition, drawn: number, reserves: number, invited: number }>, rates: { responseRate1: number | null, responseRate3: number | null, cooperationRate1: number | null }, questionnaire: { id: string, title: string, edition: number, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> } } } };

export type OpenSurveyMutationVariables = Exact<{
  input: SurveyInput;
}>;


export type OpenSurveyMutation = { openSurvey: { survey: { id: string, title: string, titleEn: string | null, state: SurveyState, areas: Array<string>, areaNames: Array<string>, minCell: number, closesAt: string, openedAt: string | null, closedAt: string | null, publishedAt: string | null, publicAt: string | null, cleanedAt: string | null, version: number, design: { strataBy: SurveyStrataBy, allocation: SurveyAllocation, size: number, leastPerStratum: number, reserve: number, seed: string }, progress: Array<{ disposition: SurveyDisposition, drawn: number, reserves: number, invited: number }>, rates: { responseRate1: number | null, responseRate3: number | null, cooperationRate1: number | null }, questionnaire: { id: string, title: string, edition: number, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> } } } };

export type CloseSurveyMutationVariables = Exact<{
  input: SurveyInput;
}>;


export type CloseSurveyMutation = { closeSurvey: { survey: { id: string, title: string, titleEn: string | null, state: SurveyState, areas: Array<string>, areaNames: Array<string>, minCell: number, closesAt: string, openedAt: string | null, closedAt: string | null, publishedAt: string | null, publicAt: string | null, cleanedAt: string | null, version: number, design: { strataBy: SurveyStrataBy, allocation: SurveyAllocation, size: number, leastPerStratum: number, reserve: number, seed: string }, progress: Array<{ disposition: SurveyDisposition, drawn: number, reserves: number, invited: number }>, rates: { responseRate1: number | null, responseRate3: number | null, cooperationRate1: number | null }, questionnaire: { id: string, title: string, edition: number, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> } } } };

export type PublishSurveyMutationVariables = Exact<{
  input: SurveyInput;
}>;


export type PublishSurveyMutation = { publishSurvey: { survey: { id: string, title: string, titleEn: string | null, state: SurveyState, areas: Array<string>, areaNames: Array<string>, minCell: number, closesAt: string, openedAt: string | null, closedAt: string | null, publishedAt: string | null, publicAt: string | null, cleanedAt: string | null, version: number, design: { strataBy: SurveyStrataBy, allocation: SurveyAllocation, size: number, leastPerStratum: number, reserve: number, seed: string }, progress: Array<{ disposition: SurveyDisposition, drawn: number, reserves: number, invited: number }>, rates: { responseRate1: number | null, responseRate3: number | null, cooperationRate1: number | null }, questionnaire: { id: string, title: string, edition: number, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> } } } };

export type ShareSurveyMutationVariables = Exact<{
  input: ShareSurveyInput;
}>;


export type ShareSurveyMutation = { shareSurvey: { survey: { id: string, title: string, titleEn: string | null, state: SurveyState, areas: Array<string>, areaNames: Array<string>, minCell: number, closesAt: string, openedAt: string | null, closedAt: string | null, publishedAt: string | null, publicAt: string | null, cleanedAt: string | null, version: number, design: { strataBy: SurveyStrataBy, allocation: SurveyAllocation, size: number, leastPerStratum: number, reserve: number, seed: string }, progress: Array<{ disposition: SurveyDisposition, drawn: number, reserves: number, invited: number }>, rates: { responseRate1: number | null, responseRate3: number | null, cooperationRate1: number | null }, questionnaire: { id: string, title: string, edition: number, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> } } } };

export type InviteSampleUnitsMutationVariables = Exact<{
  input: InviteSampleUnitsInput;
}>;


export type InviteSampleUnitsMutation = { inviteSampleUnits: { invitations: Array<{ unitId: string, token: string }> } };

export type SettleSampleUnitMutationVariables = Exact<{
  input: SettleSampleUnitInput;
}>;


export type SettleSampleUnitMutation = { settleSampleUnit: { sampleUnit: { id: string, disposition: SurveyDisposition, version: number } } };

export type CreateSurveyPointMutationVariables = Exact<{
  input: CreateSurveyPointInput;
}>;


export type CreateSurveyPointMutation = { createSurveyPoint: { surveyPoint: { id: string, token: string } } };

export type SurveySeatQueryVariables = Exact<{
  token: string;
}>;


export type SurveySeatQuery = { surveySeat: { surveyId: string, state: SurveySeatState, title: string, titleEn: string | null, introduction: string, introductionEn: string | null, isOpen: boolean, minCell: number, closesAt: string, challenge: string | null, challengeBits: number | null, questions: Array<{ key: string, kind: QuestionKind, dimension: string | null, text: string, textEn: string | null, required: boolean, choices: Array<{ key: string, text: string, textEn: string | null, ends: boolean | null }>, rows: Array<{ key: string, text: string, textEn: string | null }>, showIf: Array<{ question: string, choices: Array<string> }> }> } | null };

export type EnterSurveyAnswersMutationVariables = Exact<{
  input: EnterSurveyAnswersInput;
}>;


export type EnterSurveyAnswersMutation = { enterSurveyAnswers: { outcome: SurveyOutcome, again: boolean } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ReportPlaceFragmentDoc = new TypedDocumentString(`
    fragment ReportPlace on AlertReportPlace {
  code
  name
  recipients
  sent
  delivered
  seen
  acknowledged
  safe
  needHelp
  residentsConfirmed
  grids
  gridsCounted
  households
  householdsUnconfirmed
  callouts {
    places
    answered
    calling
    unanswered
    medianSeconds
  }
}
    `, {"fragmentName":"ReportPlace"}) as unknown as TypedDocumentString<ReportPlaceFragment, unknown>;
export const ReportCalloutFragmentDoc = new TypedDocumentString(`
    fragment ReportCallout on Callout {
  id
  code
  areaName
  status
  round
  startedAt
  answeredAt
  answeredByName
  answerSeconds
  steps {
    id
    at
    kind
    rung
    name
    channels
    note
  }
}
    `, {"fragmentName":"ReportCallout"}) as unknown as TypedDocumentString<ReportCalloutFragment, unknown>;
export const ReportHelpFragmentDoc = new TypedDocumentString(`
    fragment ReportHelp on HelpRequest {
  id
  code
  areaName
  status
  createdAt
  takenAt
  takenByName
  takenSeconds
  closedAt
  outcome
}
    `, {"fragmentName":"ReportHelp"}) as unknown as TypedDocumentString<ReportHelpFragment, unknown>;
export const AlertRowFragmentDoc = new TypedDocumentString(`
    fragment AlertRow on Alert {
  incidentId
  id
  identifier
  seq
  district
  senderName
  sentAt
  status
  msgType
  scope
  level
  category
  event
  eventCode
  headline
  areas
  areaNames
  effectiveAt
  expiresAt
  supersededAt
  inForce
}
    `, {"fragmentName":"AlertRow"}) as unknown as TypedDocumentString<AlertRowFragment, unknown>;
export const AlertFactsFragmentDoc = new TypedDocumentString(`
    fragment AlertFacts on Alert {
  ...AlertRow
  sender
  urgency
  severity
  certainty
  headlineEn
  description
  descriptionEn
  instruction
  instructionEn
  contact
  onsetAt
  supersedesId
}
    fragment AlertRow on Alert {
  incidentId
  id
  identifier
  seq
  district
  senderName
  sentAt
  status
  msgType
  scope
  level
  category
  event
  eventCode
  headline
  areas
  areaNames
  effectiveAt
  expiresAt
  supersededAt
  inForce
}`, {"fragmentName":"AlertFacts"}) as unknown as TypedDocumentString<AlertFactsFragment, unknown>;
export const TemplatePartsFragmentDoc = new TypedDocumentString(`
    fragment TemplateParts on AlertTemplate {
  id
  key
  level
  builtIn
  version
  category
  eventCode
  event
  eventEn
  urgency
  certainty
  hours
  headline
  headlineEn
  description
  descriptionEn
  instruction
  instructionEn
}
    `, {"fragmentName":"TemplateParts"}) as unknown as TypedDocumentString<TemplatePartsFragment, unknown>;
export const AudiencePartsFragmentDoc = new TypedDocumentString(`
    fragment AudienceParts on AlertAudiencePart {
  code
  name
  communities
  grids
  gridsWithoutFigures
  households
  population
  staff
  devices
}
    `, {"fragmentName":"AudienceParts"}) as unknown as TypedDocumentString<AudiencePartsFragment, unknown>;
export const GroupPartsFragmentDoc = new TypedDocumentString(`
    fragment GroupParts on AlertGroup {
  id
  name
  areas
  areaNames
  version
}
    `, {"fragmentName":"GroupParts"}) as unknown as TypedDocumentString<GroupPartsFragment, unknown>;
export const DraftPartsFragmentDoc = new TypedDocumentString(`
    fragment DraftParts on AlertDraft {
  id
  state
  level
  areas
  areaNames
  createdAt
  decideBy
  decidedAt
  reason
  authorName
  decidedByName
  isOwn
  mayDecide
  content {
    msgType
    scope
    event
    senderName
    headline
    headlineEn
    description
    descriptionEn
    instruction
    instructionEn
    contact
    expiresAt
  }
}
    `, {"fragmentName":"DraftParts"}) as unknown as TypedDocumentString<DraftPartsFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on CapSource {
  id
  name
  url
  enabled
  trusted
  polledAt
  error
  version
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const AssessmentIndicatorPartsFragmentDoc = new TypedDocumentString(`
    fragment AssessmentIndicatorParts on AssessmentIndicator {
  key
  kind
  block
  name
  nameEn
  explanation
  weight
  source
  item
  unit
  direction
  floor
  target
  leastExposure
  isExpected
  isShrunken
  most
  cap
  raters {
    kind
    share
  }
  isLocked
}
    `, {"fragmentName":"AssessmentIndicatorParts"}) as unknown as TypedDocumentString<AssessmentIndicatorPartsFragment, unknown>;
export const AssessmentSchemePartsFragmentDoc = new TypedDocumentString(`
    fragment AssessmentSchemeParts on AssessmentScheme {
  id
  code
  placeName
  lineage
  edition
  state
  title
  titleEn
  post
  gridKind
  reason
  publishedAt
  updatedAt
  version
}
    `, {"fragmentName":"AssessmentSchemeParts"}) as unknown as TypedDocumentString<AssessmentSchemePartsFragment, unknown>;
export const AssessmentCyclePartsFragmentDoc = new TypedDocumentString(`
    fragment AssessmentCycleParts on AssessmentCycle {
  id
  code
  placeName
  title
  period
  from
  to
  state
  collectUntil
  publicFrom
  publicUntil
  appealUntil
  frozenAt
  edition
  updatedAt
  version
}
    `, {"fragmentName":"AssessmentCycleParts"}) as unknown as TypedDocumentString<AssessmentCyclePartsFragment, unknown>;
export const AssessmentTaskPartsFragmentDoc = new TypedDocumentString(`
    fragment AssessmentTaskParts on AssessmentRatingTask {
  id
  cycleId
  kind
  name
  post
  code
  placeName
  isDone
  lines {
    key
    name
    nameEn
    explanation
    score
  }
}
    `, {"fragmentName":"AssessmentTaskParts"}) as unknown as TypedDocumentString<AssessmentTaskPartsFragment, unknown>;
export const AssessmentResultPartsFragmentDoc = new TypedDocumentString(`
    fragment AssessmentResultParts on AssessmentResult {
  id
  subjectId
  name
  staffNo
  post
  code
  placeName
  edition
  score
  band
  cappedBy
  isIndistinguishable
  deviation
}
    `, {"fragmentName":"AssessmentResultParts"}) as unknown as TypedDocumentString<AssessmentResultPartsFragment, unknown>;
export const AssessmentLinePartsFragmentDoc = new TypedDocumentString(`
    fragment AssessmentLineParts on AssessmentLine {
  key
  kind
  state
  name
  nameEn
  block
  unit
  value
  numerator
  denominator
  target
  peerMedian
  normalised
  weight
  contribution
  lift
  source
  corrections {
    kind
    amount
    reliability
  }
  raters {
    kind
    n
    mean
  }
}
    `, {"fragmentName":"AssessmentLineParts"}) as unknown as TypedDocumentString<AssessmentLinePartsFragment, unknown>;
export const AssessmentAppealPartsFragmentDoc = new TypedDocumentString(`
    fragment AssessmentAppealParts on AssessmentAppeal {
  id
  name
  post
  code
  lines
  reason
  state
  answer
  answerBy
  answeredAt
  createdAt
  version
}
    `, {"fragmentName":"AssessmentAppealParts"}) as unknown as TypedDocumentString<AssessmentAppealPartsFragment, unknown>;
export const AssessmentEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment AssessmentEntryParts on AssessmentEntry {
  id
  name
  post
  code
  indicator
  points
  happenedOn
  reason
  isConfirmed
  createdAt
  version
}
    `, {"fragmentName":"AssessmentEntryParts"}) as unknown as TypedDocumentString<AssessmentEntryPartsFragment, unknown>;
export const CheckInPartsFragmentDoc = new TypedDocumentString(`
    fragment CheckInParts on CheckIn {
  id
  day
  at
  kind
  method
  isPlaced
  gridName
  note
  enteredByName
}
    `, {"fragmentName":"CheckInParts"}) as unknown as TypedDocumentString<CheckInPartsFragment, unknown>;
export const AttendanceCellFragmentDoc = new TypedDocumentString(`
    fragment AttendanceCell on AttendanceDay {
  id
  day
  status
  flags
  isCorrected
  firstAt
  lastAt
  lateMinutes
  earlyMinutes
  overtimeMinutes
  fieldCount
}
    `, {"fragmentName":"AttendanceCell"}) as unknown as TypedDocumentString<AttendanceCellFragment, unknown>;
export const CorrectionPartsFragmentDoc = new TypedDocumentString(`
    fragment CorrectionParts on AttendanceCorrection {
  id
  version
  day
  status
  computed
  reason
  state
  note
  decidedByName
  staffName
  isOwn
  createdAt
}
    `, {"fragmentName":"CorrectionParts"}) as unknown as TypedDocumentString<CorrectionPartsFragment, unknown>;
export const LeavePartsFragmentDoc = new TypedDocumentString(`
    fragment LeaveParts on LeaveRequest {
  id
  version
  staffName
  post
  placeName
  kind
  fromDay
  toDay
  days
  reason
  deputyName
  state
  stages
  approvalDueOn
  returnDueAt
  returnedOn
  isDecisionOverdue
  isParty
  mayDecide
  steps {
    kind
    at
    name
    note
  }
}
    `, {"fragmentName":"LeaveParts"}) as unknown as TypedDocumentString<LeavePartsFragment, unknown>;
export const ReportPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportParts on OfficialReport {
  id
  version
  mode
  matterName
  title
  state
  placeName
  toName
  authorName
  happenedAt
  submittedAt
  answerDueAt
  resultDueAt
  finalDueAt
  overdue
  mayWrite
}
    `, {"fragmentName":"ReportParts"}) as unknown as TypedDocumentString<ReportPartsFragment, unknown>;
export const AuditEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment AuditEntryParts on AuditEntry {
  id
  at
  actorId
  actorName
  action
  tableName
  recordId
  divisionCode
  reason
  changes {
    field
    before
    after
  }
}
    `, {"fragmentName":"AuditEntryParts"}) as unknown as TypedDocumentString<AuditEntryPartsFragment, unknown>;
export const CalloutRowFragmentDoc = new TypedDocumentString(`
    fragment CalloutRow on Callout {
  id
  incidentId
  code
  areaName
  headline
  status
  level
  round
  startedAt
  dueAt
  answeredAt
  answeredByName
  calledName
}
    `, {"fragmentName":"CalloutRow"}) as unknown as TypedDocumentString<CalloutRowFragment, unknown>;
export const MyCalloutFragmentDoc = new TypedDocumentString(`
    fragment MyCallout on Callout {
  id
  incidentId
  areaName
  headline
  level
  status
  dueAt
  startedAt
  alert {
    id
    status
  }
}
    `, {"fragmentName":"MyCallout"}) as unknown as TypedDocumentString<MyCalloutFragment, unknown>;
export const DutyShiftRowFragmentDoc = new TypedDocumentString(`
    fragment DutyShiftRow on DutyShift {
  id
  code
  areaName
  accountId
  accountName
  deputyId
  deputyName
  startsAt
  endsAt
  version
}
    `, {"fragmentName":"DutyShiftRow"}) as unknown as TypedDocumentString<DutyShiftRowFragment, unknown>;
export const ChannelPartsFragmentDoc = new TypedDocumentString(`
    fragment ChannelParts on Channel {
  kind
  enabled
  url
  reportUrl
  version
  updatedAt
  waiting
  failed
}
    `, {"fragmentName":"ChannelParts"}) as unknown as TypedDocumentString<ChannelPartsFragment, unknown>;
export const ChannelMessagePartsFragmentDoc = new TypedDocumentString(`
    fragment ChannelMessageParts on ChannelMessage {
  id
  kind
  purpose
  status
  title
  text
  divisionCode
  divisionName
  recipient {
    id
    name
  }
  attempts
  lastError
  createdAt
  dueAt
  sentAt
  deliveredAt
  repliedAt
  resentAt
}
    `, {"fragmentName":"ChannelMessageParts"}) as unknown as TypedDocumentString<ChannelMessagePartsFragment, unknown>;
export const PopulationPartsFragmentDoc = new TypedDocumentString(`
    fragment PopulationParts on PopulationFigure {
  kind
  value
  asOf
  precision
  source
}
    `, {"fragmentName":"PopulationParts"}) as unknown as TypedDocumentString<PopulationPartsFragment, unknown>;
export const DivisionRowPartsFragmentDoc = new TypedDocumentString(`
    fragment DivisionRowParts on Division {
  id
  code
  level
  kind
  name
  childCount
  validFrom
  validTo
  population {
    ...PopulationParts
  }
}
    fragment PopulationParts on PopulationFigure {
  kind
  value
  asOf
  precision
  source
}`, {"fragmentName":"DivisionRowParts"}) as unknown as TypedDocumentString<DivisionRowPartsFragment, unknown>;
export const GridMemberRowFragmentDoc = new TypedDocumentString(`
    fragment GridMemberRow on GridMember {
  id
  role
  validFrom
  validTo
  staff {
    id
    staffNo
    name
    phoneMasked
  }
}
    `, {"fragmentName":"GridMemberRow"}) as unknown as TypedDocumentString<GridMemberRowFragment, unknown>;
export const GridRowFragmentDoc = new TypedDocumentString(`
    fragment GridRow on Grid {
  id
  code
  name
  kind
  status
  households
  population
  areaM2
  version
  updatedAt
  community {
    code
    name
  }
  street {
    code
    name
  }
  leader {
    id
    name
  }
}
    `, {"fragmentName":"GridRow"}) as unknown as TypedDocumentString<GridRowFragment, unknown>;
export const GridFactsFragmentDoc = new TypedDocumentString(`
    fragment GridFacts on Grid {
  ...GridRow
  validFrom
  validTo
  createdAt
  longitude
  latitude
  boundary(system: $system)
}
    fragment GridRow on Grid {
  id
  code
  name
  kind
  status
  households
  population
  areaM2
  version
  updatedAt
  community {
    code
    name
  }
  street {
    code
    name
  }
  leader {
    id
    name
  }
}`, {"fragmentName":"GridFacts"}) as unknown as TypedDocumentString<GridFactsFragment, unknown>;
export const TerritoryFiguresFragmentDoc = new TypedDocumentString(`
    fragment TerritoryFigures on Division {
  id
  code
  name
  level
  population {
    value
    asOf
    precision
    source
  }
  figures {
    grids
    households
    gridPopulation
    workers
    gridsWithoutLeader
    alertsInForce
  }
}
    `, {"fragmentName":"TerritoryFigures"}) as unknown as TypedDocumentString<TerritoryFiguresFragment, unknown>;
export const TerritoryPartsFragmentDoc = new TypedDocumentString(`
    fragment TerritoryParts on Territory {
  code
  name
  level
  path
  roles
  standsInFor
  breakGlassUntil
}
    `, {"fragmentName":"TerritoryParts"}) as unknown as TypedDocumentString<TerritoryPartsFragment, unknown>;
export const AccountPartsFragmentDoc = new TypedDocumentString(`
    fragment AccountParts on Account {
  id
  login
  name
  status
  locale
  secondFactor
  lockedUntil
  version
  createdAt
  updatedAt
  posts {
    id
    role
    territory
    territoryName
    validFrom
    validTo
  }
}
    `, {"fragmentName":"AccountParts"}) as unknown as TypedDocumentString<AccountPartsFragment, unknown>;
export const ReachPartsFragmentDoc = new TypedDocumentString(`
    fragment ReachParts on AlertReach {
  code
  name
  recipients
  sent
  delivered
  seen
  acknowledged
  safe
  needHelp
}
    `, {"fragmentName":"ReachParts"}) as unknown as TypedDocumentString<ReachPartsFragment, unknown>;
export const CalloutPartsFragmentDoc = new TypedDocumentString(`
    fragment CalloutParts on CalloutFigures {
  code
  name
  places
  calling
  answered
  unanswered
  medianSeconds
}
    `, {"fragmentName":"CalloutParts"}) as unknown as TypedDocumentString<CalloutPartsFragment, unknown>;
export const AlertReachedFragmentDoc = new TypedDocumentString(`
    fragment AlertReached on Alert {
  total: reach {
    ...ReachParts
  }
  parts: reach(by: $by) {
    ...ReachParts
  }
  calloutTotal: callouts {
    ...CalloutParts
  }
  calloutParts: callouts(by: $by) {
    ...CalloutParts
  }
  unconfirmed(first: 50) {
    id
    name
    territory
    territoryName
    deliveredAt
    seenAt
  }
}
    fragment ReachParts on AlertReach {
  code
  name
  recipients
  sent
  delivered
  seen
  acknowledged
  safe
  needHelp
}
fragment CalloutParts on CalloutFigures {
  code
  name
  places
  calling
  answered
  unanswered
  medianSeconds
}`, {"fragmentName":"AlertReached"}) as unknown as TypedDocumentString<AlertReachedFragment, unknown>;
export const HelpRequestPartsFragmentDoc = new TypedDocumentString(`
    fragment HelpRequestParts on HelpRequest {
  id
  code
  areaName
  status
  createdAt
  takenAt
  closedAt
  outcome
  mayAsk
}
    `, {"fragmentName":"HelpRequestParts"}) as unknown as TypedDocumentString<HelpRequestPartsFragment, unknown>;
export const NoticePartsFragmentDoc = new TypedDocumentString(`
    fragment NoticeParts on RecruitmentNotice {
  id
  divisionCode
  placeName
  title
  kind
  post
  places
  hasWrittenTest
  cutOffOn
  closesOn
  state
  relaxation
  publishedAt
  candidateCount
  hiredCount
  version
  rules {
    ageMin
    ageMax
    ageMaxRelaxed
    educationLeast
    conditions {
      key
      text
    }
  }
}
    `, {"fragmentName":"NoticeParts"}) as unknown as TypedDocumentString<NoticePartsFragment, unknown>;
export const CandidatePartsFragmentDoc = new TypedDocumentString(`
    fragment CandidateParts on RecruitmentCandidate {
  id
  number
  nameMasked
  phoneMasked
  idNumberMasked
  sex
  age
  education
  state
  reason
  staffId
  nextStage
  version
  findings {
    rule
    key
    isMet
    wanted
    found
  }
  stages {
    stage
    isPassed
    score
    note
    on
  }
}
    `, {"fragmentName":"CandidateParts"}) as unknown as TypedDocumentString<CandidatePartsFragment, unknown>;
export const DoorPartsFragmentDoc = new TypedDocumentString(`
    fragment DoorParts on Dwelling {
  id
  unit
  room
  vacant
  building {
    id
    name
    kind
  }
}
    `, {"fragmentName":"DoorParts"}) as unknown as TypedDocumentString<DoorPartsFragment, unknown>;
export const ResidentRowPartsFragmentDoc = new TypedDocumentString(`
    fragment ResidentRowParts on Resident {
  id
  code
  gridName
  nameMasked
  phoneMasked
  ageBand
  sex
  tags
  status
  version
  updatedAt
  household {
    id
    tags
    dwelling {
      ...DoorParts
    }
  }
}
    fragment DoorParts on Dwelling {
  id
  unit
  room
  vacant
  building {
    id
    name
    kind
  }
}`, {"fragmentName":"ResidentRowParts"}) as unknown as TypedDocumentString<ResidentRowPartsFragment, unknown>;
export const BuildingPartsFragmentDoc = new TypedDocumentString(`
    fragment BuildingParts on Building {
  id
  code
  gridName
  name
  kind
  status
  dwellingCount
  householdCount
  residentCount
  version
  updatedAt
}
    `, {"fragmentName":"BuildingParts"}) as unknown as TypedDocumentString<BuildingPartsFragment, unknown>;
export const ImportJobPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportJobParts on ImportJob {
  id
  fileName
  fileBytes
  state
  failure
  rowsDone
  rowsTotal
  rowsBad
  residentsNew
  residentsKnown
  createdAt
  finishedAt
  createdByName
  version
}
    `, {"fragmentName":"ImportJobParts"}) as unknown as TypedDocumentString<ImportJobPartsFragment, unknown>;
export const SessionPartsFragmentDoc = new TypedDocumentString(`
    fragment SessionParts on TrainingSession {
  id
  divisionCode
  placeName
  year
  topic
  content
  form
  hours
  capacity
  startsAt
  place
  trainer
  certificate
  certificateYears
  state
  version
}
    `, {"fragmentName":"SessionParts"}) as unknown as TypedDocumentString<SessionPartsFragment, unknown>;
export const GradeChangePartsFragmentDoc = new TypedDocumentString(`
    fragment GradeChangeParts on GradeChange {
  id
  divisionCode
  year
  group
  was
  grade
  state
  publicUntil
  objection
  note
  version
  reasons {
    rule
    speaksFor
    found
    wanted
  }
}
    `, {"fragmentName":"GradeChangeParts"}) as unknown as TypedDocumentString<GradeChangePartsFragment, unknown>;
export const ExitPartsFragmentDoc = new TypedDocumentString(`
    fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}
    `, {"fragmentName":"ExitParts"}) as unknown as TypedDocumentString<ExitPartsFragment, unknown>;
export const CareerPartsFragmentDoc = new TypedDocumentString(`
    fragment CareerParts on StaffMember {
  id
  grades {
    id
    group
    grade
    validFrom
  }
  gradeChanges {
    ...GradeChangeParts
  }
  trainings {
    id
    state
    hours
    score
    session {
      id
      topic
      content
      hours
      startsAt
    }
  }
  exitCases {
    ...ExitParts
  }
}
    fragment GradeChangeParts on GradeChange {
  id
  divisionCode
  year
  group
  was
  grade
  state
  publicUntil
  objection
  note
  version
  reasons {
    rule
    speaksFor
    found
    wanted
  }
}
fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}`, {"fragmentName":"CareerParts"}) as unknown as TypedDocumentString<CareerPartsFragment, unknown>;
export const StaffRowPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffRowParts on StaffMember {
  id
  staffNo
  name
  kind
  post
  status
  divisionCode
  hiredOn
  employmentType
  phoneMasked
  version
  updatedAt
  division {
    code
    name
  }
}
    `, {"fragmentName":"StaffRowParts"}) as unknown as TypedDocumentString<StaffRowPartsFragment, unknown>;
export const StaffPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffParts on StaffMember {
  ...StaffRowParts
  idNumberMasked
  employer
  education
  assistantField
  contractEnd
  sex
  birthYear
  posts {
    id
    post
    divisionCode
    validFrom
    validTo
    isPrimary
    division {
      code
      name
    }
  }
  qualifications {
    id
    type
    level
    title
    numberMasked
    issuedOn
    validTo
    version
  }
  createdAt
  grids {
    id
    code
    name
  }
}
    fragment StaffRowParts on StaffMember {
  id
  staffNo
  name
  kind
  post
  status
  divisionCode
  hiredOn
  employmentType
  phoneMasked
  version
  updatedAt
  division {
    code
    name
  }
}`, {"fragmentName":"StaffParts"}) as unknown as TypedDocumentString<StaffPartsFragment, unknown>;
export const StaffImportPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffImportParts on StaffImportPayload {
  fileName
  failure
  rowsTotal
  rowsBad
  staffNew
  staffKnown
  isDone
  faults {
    row
    column
    kind
    heading
    message
  }
}
    `, {"fragmentName":"StaffImportParts"}) as unknown as TypedDocumentString<StaffImportPartsFragment, unknown>;
export const QuestionPartsFragmentDoc = new TypedDocumentString(`
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}
    `, {"fragmentName":"QuestionParts"}) as unknown as TypedDocumentString<QuestionPartsFragment, unknown>;
export const QuestionnairePartsFragmentDoc = new TypedDocumentString(`
    fragment QuestionnaireParts on Questionnaire {
  id
  lineage
  edition
  state
  title
  titleEn
  introduction
  introductionEn
  version
  updatedAt
  questions {
    ...QuestionParts
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}`, {"fragmentName":"QuestionnaireParts"}) as unknown as TypedDocumentString<QuestionnairePartsFragment, unknown>;
export const QuestionnaireRowFragmentDoc = new TypedDocumentString(`
    fragment QuestionnaireRow on Questionnaire {
  id
  lineage
  edition
  state
  title
  titleEn
  version
  updatedAt
  questions {
    key
  }
}
    `, {"fragmentName":"QuestionnaireRow"}) as unknown as TypedDocumentString<QuestionnaireRowFragment, unknown>;
export const SurveyPartsFragmentDoc = new TypedDocumentString(`
    fragment SurveyParts on Survey {
  id
  title
  titleEn
  state
  areas
  areaNames
  minCell
  closesAt
  openedAt
  closedAt
  publishedAt
  publicAt
  cleanedAt
  version
  design {
    strataBy
    allocation
    size
    leastPerStratum
    reserve
    seed
  }
  progress {
    disposition
    drawn
    reserves
    invited
  }
  rates {
    responseRate1
    responseRate3
    cooperationRate1
  }
  questionnaire {
    id
    title
    edition
    questions {
      ...QuestionParts
    }
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}`, {"fragmentName":"SurveyParts"}) as unknown as TypedDocumentString<SurveyPartsFragment, unknown>;
export const SurveyFigurePartsFragmentDoc = new TypedDocumentString(`
    fragment SurveyFigureParts on SurveyFigure {
  code
  placeName
  slice
  item
  n
  value
  low
  high
  topTwo
  topTwoLow
  topTwoHigh
  atLeastBasic
  atLeastBasicLow
  atLeastBasicHigh
  levels
  designEffect
  tier
}
    `, {"fragmentName":"SurveyFigureParts"}) as unknown as TypedDocumentString<SurveyFigurePartsFragment, unknown>;
export const FollowUpPartsFragmentDoc = new TypedDocumentString(`
    fragment FollowUpParts on FollowUp {
  id
  code
  placeName
  dimension
  words
  phoneMasked
  state
  wantedOn
  dueOn
  handledOn
  handledByName
  result
  note
  verdict
  closedOn
  mayHandle
  mayAsk
  version
}
    `, {"fragmentName":"FollowUpParts"}) as unknown as TypedDocumentString<FollowUpPartsFragment, unknown>;
export const SurveyActionPartsFragmentDoc = new TypedDocumentString(`
    fragment SurveyActionParts on SurveyAction {
  id
  code
  placeName
  theme
  said
  saidEn
  done
  doneEn
  doneBy
  doneOn
  state
  publishedAt
  version
}
    `, {"fragmentName":"SurveyActionParts"}) as unknown as TypedDocumentString<SurveyActionPartsFragment, unknown>;
export const AlertReportDocument = new TypedDocumentString(`
    query AlertReport($id: ID!, $by: ReachLevel!, $first: Int!) {
  alert(id: $id) {
    id
    district
    headline
    event
    level
    status
    areaNames
    senderName
    report {
      madeAt
      startedAt
      endedAt
      messages {
        id
        msgType
        level
        headline
        sentAt
        expiresAt
        senderName
        areaNames
        publishedByName
        recipients
        acknowledged
      }
      moments {
        minutes
        recipients
        sent
        delivered
        seen
        acknowledged
      }
      total {
        ...ReportPlace
      }
      places(by: $by) {
        ...ReportPlace
      }
      callouts(first: $first) {
        ...ReportCallout
      }
      helpRequests(first: $first) {
        ...ReportHelp
      }
    }
  }
}
    fragment ReportPlace on AlertReportPlace {
  code
  name
  recipients
  sent
  delivered
  seen
  acknowledged
  safe
  needHelp
  residentsConfirmed
  grids
  gridsCounted
  households
  householdsUnconfirmed
  callouts {
    places
    answered
    calling
    unanswered
    medianSeconds
  }
}
fragment ReportCallout on Callout {
  id
  code
  areaName
  status
  round
  startedAt
  answeredAt
  answeredByName
  answerSeconds
  steps {
    id
    at
    kind
    rung
    name
    channels
    note
  }
}
fragment ReportHelp on HelpRequest {
  id
  code
  areaName
  status
  createdAt
  takenAt
  takenByName
  takenSeconds
  closedAt
  outcome
}`) as unknown as TypedDocumentString<AlertReportQuery, AlertReportQueryVariables>;
export const AlertReportPlacesDocument = new TypedDocumentString(`
    query AlertReportPlaces($id: ID!, $by: ReachLevel!, $afterCode: String) {
  alert(id: $id) {
    report {
      places(by: $by, afterCode: $afterCode) {
        ...ReportPlace
      }
    }
  }
}
    fragment ReportPlace on AlertReportPlace {
  code
  name
  recipients
  sent
  delivered
  seen
  acknowledged
  safe
  needHelp
  residentsConfirmed
  grids
  gridsCounted
  households
  householdsUnconfirmed
  callouts {
    places
    answered
    calling
    unanswered
    medianSeconds
  }
}`) as unknown as TypedDocumentString<AlertReportPlacesQuery, AlertReportPlacesQueryVariables>;
export const AlertReportCalloutsDocument = new TypedDocumentString(`
    query AlertReportCallouts($id: ID!, $first: Int!, $offset: Int!) {
  alert(id: $id) {
    report {
      callouts(first: $first, offset: $offset) {
        ...ReportCallout
      }
    }
  }
}
    fragment ReportCallout on Callout {
  id
  code
  areaName
  status
  round
  startedAt
  answeredAt
  answeredByName
  answerSeconds
  steps {
    id
    at
    kind
    rung
    name
    channels
    note
  }
}`) as unknown as TypedDocumentString<AlertReportCalloutsQuery, AlertReportCalloutsQueryVariables>;
export const AlertReportHelpDocument = new TypedDocumentString(`
    query AlertReportHelp($id: ID!, $first: Int!, $offset: Int!) {
  alert(id: $id) {
    report {
      helpRequests(first: $first, offset: $offset) {
        ...ReportHelp
      }
    }
  }
}
    fragment ReportHelp on HelpRequest {
  id
  code
  areaName
  status
  createdAt
  takenAt
  takenByName
  takenSeconds
  closedAt
  outcome
}`) as unknown as TypedDocumentString<AlertReportHelpQuery, AlertReportHelpQueryVariables>;
export const AlertsDocument = new TypedDocumentString(`
    query Alerts($filter: AlertFilter, $orderBy: [AlertOrder!], $first: Int, $offset: Int) {
  alerts(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...AlertRow
    }
  }
}
    fragment AlertRow on Alert {
  incidentId
  id
  identifier
  seq
  district
  senderName
  sentAt
  status
  msgType
  scope
  level
  category
  event
  eventCode
  headline
  areas
  areaNames
  effectiveAt
  expiresAt
  supersededAt
  inForce
}`) as unknown as TypedDocumentString<AlertsQuery, AlertsQueryVariables>;
export const AlertRecordDocument = new TypedDocumentString(`
    query AlertRecord($id: ID!, $system: CoordinateSystem) {
  alert(id: $id) {
    ...AlertFacts
    polygon(system: $system)
    publishedByName
    approvedByName
    overrideReason
    origin {
      sender
      identifier
      sentAt
      source
    }
    chain {
      ...AlertRow
    }
  }
}
    fragment AlertRow on Alert {
  incidentId
  id
  identifier
  seq
  district
  senderName
  sentAt
  status
  msgType
  scope
  level
  category
  event
  eventCode
  headline
  areas
  areaNames
  effectiveAt
  expiresAt
  supersededAt
  inForce
}
fragment AlertFacts on Alert {
  ...AlertRow
  sender
  urgency
  severity
  certainty
  headlineEn
  description
  descriptionEn
  instruction
  instructionEn
  contact
  onsetAt
  supersedesId
}`) as unknown as TypedDocumentString<AlertRecordQuery, AlertRecordQueryVariables>;
export const AlertFeedDocument = new TypedDocumentString(`
    subscription AlertFeed($areas: [String!]!, $after: String) {
  alerts(areas: $areas, after: $after) {
    kind
    cursor
    alert {
      ...AlertRow
    }
  }
}
    fragment AlertRow on Alert {
  incidentId
  id
  identifier
  seq
  district
  senderName
  sentAt
  status
  msgType
  scope
  level
  category
  event
  eventCode
  headline
  areas
  areaNames
  effectiveAt
  expiresAt
  supersededAt
  inForce
}`) as unknown as TypedDocumentString<AlertFeedSubscription, AlertFeedSubscriptionVariables>;
export const AreaSearchDocument = new TypedDocumentString(`
    query AreaSearch($search: String!) {
  divisions(filter: {search: $search}, first: 12) {
    nodes {
      id
      code
      name
      level
      ancestors {
        name
      }
    }
  }
  grids(filter: {search: $search, status: [ACTIVE]}, first: 8) {
    nodes {
      id
      code
      name
      community {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AreaSearchQuery, AreaSearchQueryVariables>;
export const AreaShapesDocument = new TypedDocumentString(`
    query AreaShapes($parentCode: String!, $system: CoordinateSystem) {
  divisions(filter: {parentCode: {eq: $parentCode}}, first: 200) {
    nodes {
      id
      code
      name
      level
      boundary(system: $system)
      figures {
        grids
        households
        gridPopulation
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AreaShapesQuery, AreaShapesQueryVariables>;
export const PublishAlertDocument = new TypedDocumentString(`
    mutation PublishAlert($input: PublishAlertInput!) {
  publishAlert(input: $input) {
    alerts {
      ...AlertFacts
    }
    pending {
      ...DraftParts
    }
  }
}
    fragment AlertRow on Alert {
  incidentId
  id
  identifier
  seq
  district
  senderName
  sentAt
  status
  msgType
  scope
  level
  category
  event
  eventCode
  headline
  areas
  areaNames
  effectiveAt
  expiresAt
  supersededAt
  inForce
}
fragment AlertFacts on Alert {
  ...AlertRow
  sender
  urgency
  severity
  certainty
  headlineEn
  description
  descriptionEn
  instruction
  instructionEn
  contact
  onsetAt
  supersedesId
}
fragment DraftParts on AlertDraft {
  id
  state
  level
  areas
  areaNames
  createdAt
  decideBy
  decidedAt
  reason
  authorName
  decidedByName
  isOwn
  mayDecide
  content {
    msgType
    scope
    event
    senderName
    headline
    headlineEn
    description
    descriptionEn
    instruction
    instructionEn
    contact
    expiresAt
  }
}`) as unknown as TypedDocumentString<PublishAlertMutation, PublishAlertMutationVariables>;
export const UpdateAlertDocument = new TypedDocumentString(`
    mutation UpdateAlert($input: UpdateAlertInput!) {
  updateAlert(input: $input) {
    alert {
      ...AlertFacts
    }
    pending {
      ...DraftParts
    }
  }
}
    fragment AlertRow on Alert {
  incidentId
  id
  identifier
  seq
  district
  senderName
  sentAt
  status
  msgType
  scope
  level
  category
  event
  eventCode
  headline
  areas
  areaNames
  effectiveAt
  expiresAt
  supersededAt
  inForce
}
fragment AlertFacts on Alert {
  ...AlertRow
  sender
  urgency
  severity
  certainty
  headlineEn
  description
  descriptionEn
  instruction
  instructionEn
  contact
  onsetAt
  supersedesId
}
fragment DraftParts on AlertDraft {
  id
  state
  level
  areas
  areaNames
  createdAt
  decideBy
  decidedAt
  reason
  authorName
  decidedByName
  isOwn
  mayDecide
  content {
    msgType
    scope
    event
    senderName
    headline
    headlineEn
    description
    descriptionEn
    instruction
    instructionEn
    contact
    expiresAt
  }
}`) as unknown as TypedDocumentString<UpdateAlertMutation, UpdateAlertMutationVariables>;
export const CancelAlertDocument = new TypedDocumentString(`
    mutation CancelAlert($input: CancelAlertInput!) {
  cancelAlert(input: $input) {
    alert {
      ...AlertFacts
    }
  }
}
    fragment AlertRow on Alert {
  incidentId
  id
  identifier
  seq
  district
  senderName
  sentAt
  status
  msgType
  scope
  level
  category
  event
  eventCode
  headline
  areas
  areaNames
  effectiveAt
  expiresAt
  supersededAt
  inForce
}
fragment AlertFacts on Alert {
  ...AlertRow
  sender
  urgency
  severity
  certainty
  headlineEn
  description
  descriptionEn
  instruction
  instructionEn
  contact
  onsetAt
  supersedesId
}`) as unknown as TypedDocumentString<CancelAlertMutation, CancelAlertMutationVariables>;
export const AlertTemplatesDocument = new TypedDocumentString(`
    query AlertTemplates {
  alertTemplates {
    ...TemplateParts
  }
}
    fragment TemplateParts on AlertTemplate {
  id
  key
  level
  builtIn
  version
  category
  eventCode
  event
  eventEn
  urgency
  certainty
  hours
  headline
  headlineEn
  description
  descriptionEn
  instruction
  instructionEn
}`) as unknown as TypedDocumentString<AlertTemplatesQuery, AlertTemplatesQueryVariables>;
export const SaveAlertTemplateDocument = new TypedDocumentString(`
    mutation SaveAlertTemplate($input: SaveAlertTemplateInput!) {
  saveAlertTemplate(input: $input) {
    alertTemplate {
      ...TemplateParts
    }
  }
}
    fragment TemplateParts on AlertTemplate {
  id
  key
  level
  builtIn
  version
  category
  eventCode
  event
  eventEn
  urgency
  certainty
  hours
  headline
  headlineEn
  description
  descriptionEn
  instruction
  instructionEn
}`) as unknown as TypedDocumentString<SaveAlertTemplateMutation, SaveAlertTemplateMutationVariables>;
export const RemoveAlertTemplateDocument = new TypedDocumentString(`
    mutation RemoveAlertTemplate($input: RemoveAlertTemplateInput!) {
  removeAlertTemplate(input: $input) {
    alertTemplate {
      ...TemplateParts
    }
  }
}
    fragment TemplateParts on AlertTemplate {
  id
  key
  level
  builtIn
  version
  category
  eventCode
  event
  eventEn
  urgency
  certainty
  hours
  headline
  headlineEn
  description
  descriptionEn
  instruction
  instructionEn
}`) as unknown as TypedDocumentString<RemoveAlertTemplateMutation, RemoveAlertTemplateMutationVariables>;
export const AlertAudienceDocument = new TypedDocumentString(`
    query AlertAudience($target: AlertTargetInput!) {
  alertAudience(target: $target) {
    areas
    areaNames
    approvalLevels
    total {
      ...AudienceParts
    }
    parts {
      ...AudienceParts
    }
  }
}
    fragment AudienceParts on AlertAudiencePart {
  code
  name
  communities
  grids
  gridsWithoutFigures
  households
  population
  staff
  devices
}`) as unknown as TypedDocumentString<AlertAudienceQuery, AlertAudienceQueryVariables>;
export const AlertGroupsDocument = new TypedDocumentString(`
    query AlertGroups {
  alertGroups {
    ...GroupParts
  }
}
    fragment GroupParts on AlertGroup {
  id
  name
  areas
  areaNames
  version
}`) as unknown as TypedDocumentString<AlertGroupsQuery, AlertGroupsQueryVariables>;
export const CreateAlertGroupDocument = new TypedDocumentString(`
    mutation CreateAlertGroup($input: CreateAlertGroupInput!) {
  createAlertGroup(input: $input) {
    alertGroup {
      ...GroupParts
    }
  }
}
    fragment GroupParts on AlertGroup {
  id
  name
  areas
  areaNames
  version
}`) as unknown as TypedDocumentString<CreateAlertGroupMutation, CreateAlertGroupMutationVariables>;
export const UpdateAlertGroupDocument = new TypedDocumentString(`
    mutation UpdateAlertGroup($input: UpdateAlertGroupInput!) {
  updateAlertGroup(input: $input) {
    alertGroup {
      ...GroupParts
    }
  }
}
    fragment GroupParts on AlertGroup {
  id
  name
  areas
  areaNames
  version
}`) as unknown as TypedDocumentString<UpdateAlertGroupMutation, UpdateAlertGroupMutationVariables>;
export const RemoveAlertGroupDocument = new TypedDocumentString(`
    mutation RemoveAlertGroup($input: RemoveAlertGroupInput!) {
  removeAlertGroup(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveAlertGroupMutation, RemoveAlertGroupMutationVariables>;
export const PendingAlertsDocument = new TypedDocumentString(`
    query PendingAlerts {
  alertDrafts(filter: {pending: true}, first: 20) {
    totalCount
    nodes {
      ...DraftParts
    }
  }
  own: alertDrafts(filter: {own: true}, first: 5) {
    nodes {
      ...DraftParts
    }
  }
}
    fragment DraftParts on AlertDraft {
  id
  state
  level
  areas
  areaNames
  createdAt
  decideBy
  decidedAt
  reason
  authorName
  decidedByName
  isOwn
  mayDecide
  content {
    msgType
    scope
    event
    senderName
    headline
    headlineEn
    description
    descriptionEn
    instruction
    instructionEn
    contact
    expiresAt
  }
}`) as unknown as TypedDocumentString<PendingAlertsQuery, PendingAlertsQueryVariables>;
export const ApproveAlertDocument = new TypedDocumentString(`
    mutation ApproveAlert($input: ApproveAlertInput!) {
  approveAlert(input: $input) {
    alert {
      ...AlertFacts
    }
    draft {
      ...DraftParts
    }
  }
}
    fragment AlertRow on Alert {
  incidentId
  id
  identifier
  seq
  district
  senderName
  sentAt
  status
  msgType
  scope
  level
  category
  event
  eventCode
  headline
  areas
  areaNames
  effectiveAt
  expiresAt
  supersededAt
  inForce
}
fragment AlertFacts on Alert {
  ...AlertRow
  sender
  urgency
  severity
  certainty
  headlineEn
  description
  descriptionEn
  instruction
  instructionEn
  contact
  onsetAt
  supersedesId
}
fragment DraftParts on AlertDraft {
  id
  state
  level
  areas
  areaNames
  createdAt
  decideBy
  decidedAt
  reason
  authorName
  decidedByName
  isOwn
  mayDecide
  content {
    msgType
    scope
    event
    senderName
    headline
    headlineEn
    description
    descriptionEn
    instruction
    instructionEn
    contact
    expiresAt
  }
}`) as unknown as TypedDocumentString<ApproveAlertMutation, ApproveAlertMutationVariables>;
export const RejectAlertDocument = new TypedDocumentString(`
    mutation RejectAlert($input: RejectAlertInput!) {
  rejectAlert(input: $input) {
    draft {
      ...DraftParts
    }
  }
}
    fragment DraftParts on AlertDraft {
  id
  state
  level
  areas
  areaNames
  createdAt
  decideBy
  decidedAt
  reason
  authorName
  decidedByName
  isOwn
  mayDecide
  content {
    msgType
    scope
    event
    senderName
    headline
    headlineEn
    description
    descriptionEn
    instruction
    instructionEn
    contact
    expiresAt
  }
}`) as unknown as TypedDocumentString<RejectAlertMutation, RejectAlertMutationVariables>;
export const WithdrawAlertDocument = new TypedDocumentString(`
    mutation WithdrawAlert($input: WithdrawAlertInput!) {
  withdrawAlert(input: $input) {
    draft {
      ...DraftParts
    }
  }
}
    fragment DraftParts on AlertDraft {
  id
  state
  level
  areas
  areaNames
  createdAt
  decideBy
  decidedAt
  reason
  authorName
  decidedByName
  isOwn
  mayDecide
  content {
    msgType
    scope
    event
    senderName
    headline
    headlineEn
    description
    descriptionEn
    instruction
    instructionEn
    contact
    expiresAt
  }
}`) as unknown as TypedDocumentString<WithdrawAlertMutation, WithdrawAlertMutationVariables>;
export const ImportAlertDocument = new TypedDocumentString(`
    mutation ImportAlert($input: ImportAlertInput!) {
  importAlert(input: $input) {
    act
    imported
    duplicate
    faults {
      element
      message
      choosesAreas
    }
    notes {
      element
      message
    }
    preview {
      sender
      identifier
      sentAt
      status
      senderName
      headline
      description
      places
      areas
    }
    alerts {
      id
    }
    pending {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ImportAlertMutation, ImportAlertMutationVariables>;
export const CapSourcesDocument = new TypedDocumentString(`
    query CapSources {
  capSources {
    ...SourceParts
  }
}
    fragment SourceParts on CapSource {
  id
  name
  url
  enabled
  trusted
  polledAt
  error
  version
}`) as unknown as TypedDocumentString<CapSourcesQuery, CapSourcesQueryVariables>;
export const CreateCapSourceDocument = new TypedDocumentString(`
    mutation CreateCapSource($input: CreateCapSourceInput!) {
  createCapSource(input: $input) {
    capSource {
      ...SourceParts
    }
  }
}
    fragment SourceParts on CapSource {
  id
  name
  url
  enabled
  trusted
  polledAt
  error
  version
}`) as unknown as TypedDocumentString<CreateCapSourceMutation, CreateCapSourceMutationVariables>;
export const UpdateCapSourceDocument = new TypedDocumentString(`
    mutation UpdateCapSource($input: UpdateCapSourceInput!) {
  updateCapSource(input: $input) {
    capSource {
      ...SourceParts
    }
  }
}
    fragment SourceParts on CapSource {
  id
  name
  url
  enabled
  trusted
  polledAt
  error
  version
}`) as unknown as TypedDocumentString<UpdateCapSourceMutation, UpdateCapSourceMutationVariables>;
export const RemoveCapSourceDocument = new TypedDocumentString(`
    mutation RemoveCapSource($input: RemoveCapSourceInput!) {
  removeCapSource(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveCapSourceMutation, RemoveCapSourceMutationVariables>;
export const AssessmentSchemesDocument = new TypedDocumentString(`
    query AssessmentSchemes($first: Int, $offset: Int, $filter: AssessmentSchemeFilter) {
  assessmentSchemes(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...AssessmentSchemeParts
    }
    totalCount
  }
}
    fragment AssessmentSchemeParts on AssessmentScheme {
  id
  code
  placeName
  lineage
  edition
  state
  title
  titleEn
  post
  gridKind
  reason
  publishedAt
  updatedAt
  version
}`) as unknown as TypedDocumentString<AssessmentSchemesQuery, AssessmentSchemesQueryVariables>;
export const AssessmentSchemeDocument = new TypedDocumentString(`
    query AssessmentScheme($id: ID!) {
  assessmentScheme(id: $id) {
    ...AssessmentSchemeParts
    frame {
      id
      title
    }
    indicators {
      ...AssessmentIndicatorParts
    }
  }
}
    fragment AssessmentIndicatorParts on AssessmentIndicator {
  key
  kind
  block
  name
  nameEn
  explanation
  weight
  source
  item
  unit
  direction
  floor
  target
  leastExposure
  isExpected
  isShrunken
  most
  cap
  raters {
    kind
    share
  }
  isLocked
}
fragment AssessmentSchemeParts on AssessmentScheme {
  id
  code
  placeName
  lineage
  edition
  state
  title
  titleEn
  post
  gridKind
  reason
  publishedAt
  updatedAt
  version
}`) as unknown as TypedDocumentString<AssessmentSchemeQuery, AssessmentSchemeQueryVariables>;
export const AssessmentTemplateDocument = new TypedDocumentString(`
    query AssessmentTemplate($post: Post!) {
  assessmentTemplate(post: $post) {
    ...AssessmentIndicatorParts
  }
}
    fragment AssessmentIndicatorParts on AssessmentIndicator {
  key
  kind
  block
  name
  nameEn
  explanation
  weight
  source
  item
  unit
  direction
  floor
  target
  leastExposure
  isExpected
  isShrunken
  most
  cap
  raters {
    kind
    share
  }
  isLocked
}`) as unknown as TypedDocumentString<AssessmentTemplateQuery, AssessmentTemplateQueryVariables>;
export const AssessmentMeasuresDocument = new TypedDocumentString(`
    query AssessmentMeasures {
  assessmentMeasures {
    code
    zh
    en
    unit
    direction
    floor
    target
    hasItems
    isSurvey
  }
}
    `) as unknown as TypedDocumentString<AssessmentMeasuresQuery, AssessmentMeasuresQueryVariables>;
export const CheckAssessmentSchemeDocument = new TypedDocumentString(`
    query CheckAssessmentScheme($input: CheckAssessmentSchemeInput!) {
  checkAssessmentScheme(input: $input) {
    points
    faults {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CheckAssessmentSchemeQuery, CheckAssessmentSchemeQueryVariables>;
export const PreviewAssessmentSchemeDocument = new TypedDocumentString(`
    query PreviewAssessmentScheme($input: PreviewAssessmentSchemeInput!) {
  previewAssessmentScheme(input: $input) {
    title
    people
    unknownPoints
    before {
      mean
      bands {
        band
        people
      }
    }
    after {
      mean
      bands {
        band
        people
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewAssessmentSchemeQuery, PreviewAssessmentSchemeQueryVariables>;
export const SaveAssessmentSchemeDocument = new TypedDocumentString(`
    mutation SaveAssessmentScheme($input: SaveAssessmentSchemeInput!) {
  saveAssessmentScheme(input: $input) {
    scheme {
      ...AssessmentSchemeParts
    }
  }
}
    fragment AssessmentSchemeParts on AssessmentScheme {
  id
  code
  placeName
  lineage
  edition
  state
  title
  titleEn
  post
  gridKind
  reason
  publishedAt
  updatedAt
  version
}`) as unknown as TypedDocumentString<SaveAssessmentSchemeMutation, SaveAssessmentSchemeMutationVariables>;
export const PublishAssessmentSchemeDocument = new TypedDocumentString(`
    mutation PublishAssessmentScheme($input: PublishAssessmentSchemeInput!) {
  publishAssessmentScheme(input: $input) {
    scheme {
      ...AssessmentSchemeParts
    }
  }
}
    fragment AssessmentSchemeParts on AssessmentScheme {
  id
  code
  placeName
  lineage
  edition
  state
  title
  titleEn
  post
  gridKind
  reason
  publishedAt
  updatedAt
  version
}`) as unknown as TypedDocumentString<PublishAssessmentSchemeMutation, PublishAssessmentSchemeMutationVariables>;
export const RetireAssessmentSchemeDocument = new TypedDocumentString(`
    mutation RetireAssessmentScheme($input: RetireAssessmentSchemeInput!) {
  retireAssessmentScheme(input: $input) {
    scheme {
      ...AssessmentSchemeParts
    }
  }
}
    fragment AssessmentSchemeParts on AssessmentScheme {
  id
  code
  placeName
  lineage
  edition
  state
  title
  titleEn
  post
  gridKind
  reason
  publishedAt
  updatedAt
  version
}`) as unknown as TypedDocumentString<RetireAssessmentSchemeMutation, RetireAssessmentSchemeMutationVariables>;
export const RemoveAssessmentSchemeDocument = new TypedDocumentString(`
    mutation RemoveAssessmentScheme($input: RemoveAssessmentSchemeInput!) {
  removeAssessmentScheme(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveAssessmentSchemeMutation, RemoveAssessmentSchemeMutationVariables>;
export const AssessmentCyclesDocument = new TypedDocumentString(`
    query AssessmentCycles($first: Int, $offset: Int, $filter: AssessmentCycleFilter) {
  assessmentCycles(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...AssessmentCycleParts
    }
    totalCount
  }
}
    fragment AssessmentCycleParts on AssessmentCycle {
  id
  code
  placeName
  title
  period
  from
  to
  state
  collectUntil
  publicFrom
  publicUntil
  appealUntil
  frozenAt
  edition
  updatedAt
  version
}`) as unknown as TypedDocumentString<AssessmentCyclesQuery, AssessmentCyclesQueryVariables>;
export const AssessmentCycleDocument = new TypedDocumentString(`
    query AssessmentCycle($id: ID!) {
  assessmentCycle(id: $id) {
    ...AssessmentCycleParts
  }
}
    fragment AssessmentCycleParts on AssessmentCycle {
  id
  code
  placeName
  title
  period
  from
  to
  state
  collectUntil
  publicFrom
  publicUntil
  appealUntil
  frozenAt
  edition
  updatedAt
  version
}`) as unknown as TypedDocumentString<AssessmentCycleQuery, AssessmentCycleQueryVariables>;
export const AssessmentCycleOverviewDocument = new TypedDocumentString(`
    query AssessmentCycleOverview($id: ID!) {
  assessmentCycle(id: $id) {
    ...AssessmentCycleParts
    people
    raterProgress {
      kind
      asked
      rated
    }
    summary {
      people
      mean
      bands {
        band
        people
      }
      histogram
      pools {
        teams
        people
        quota
        seats
        taken
        reached
      }
      fairness {
        by
        group
        n
        mean
        delta
        isWarning
      }
      warnings {
        message
      }
    }
    editions {
      edition
      reason
      inputDigest
      outputDigest
      computedAt
      checkedAt
      isSame
    }
  }
}
    fragment AssessmentCycleParts on AssessmentCycle {
  id
  code
  placeName
  title
  period
  from
  to
  state
  collectUntil
  publicFrom
  publicUntil
  appealUntil
  frozenAt
  edition
  updatedAt
  version
}`) as unknown as TypedDocumentString<AssessmentCycleOverviewQuery, AssessmentCycleOverviewQueryVariables>;
export const AssessmentNoticesDocument = new TypedDocumentString(`
    query AssessmentNotices($id: ID!) {
  assessmentCycle(id: $id) {
    ...AssessmentCycleParts
    notices {
      id
      code
      name
      post
      band
    }
  }
}
    fragment AssessmentCycleParts on AssessmentCycle {
  id
  code
  placeName
  title
  period
  from
  to
  state
  collectUntil
  publicFrom
  publicUntil
  appealUntil
  frozenAt
  edition
  updatedAt
  version
}`) as unknown as TypedDocumentString<AssessmentNoticesQuery, AssessmentNoticesQueryVariables>;
export const CreateAssessmentCycleDocument = new TypedDocumentString(`
    mutation CreateAssessmentCycle($input: CreateAssessmentCycleInput!) {
  createAssessmentCycle(input: $input) {
    cycle {
      ...AssessmentCycleParts
    }
  }
}
    fragment AssessmentCycleParts on AssessmentCycle {
  id
  code
  placeName
  title
  period
  from
  to
  state
  collectUntil
  publicFrom
  publicUntil
  appealUntil
  frozenAt
  edition
  updatedAt
  version
}`) as unknown as TypedDocumentString<CreateAssessmentCycleMutation, CreateAssessmentCycleMutationVariables>;
export const AdvanceAssessmentCycleDocument = new TypedDocumentString(`
    mutation AdvanceAssessmentCycle($input: AdvanceAssessmentCycleInput!) {
  advanceAssessmentCycle(input: $input) {
    cycle {
      ...AssessmentCycleParts
    }
  }
}
    fragment AssessmentCycleParts on AssessmentCycle {
  id
  code
  placeName
  title
  period
  from
  to
  state
  collectUntil
  publicFrom
  publicUntil
  appealUntil
  frozenAt
  edition
  updatedAt
  version
}`) as unknown as TypedDocumentString<AdvanceAssessmentCycleMutation, AdvanceAssessmentCycleMutationVariables>;
export const RemoveAssessmentCycleDocument = new TypedDocumentString(`
    mutation RemoveAssessmentCycle($input: RemoveAssessmentCycleInput!) {
  removeAssessmentCycle(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveAssessmentCycleMutation, RemoveAssessmentCycleMutationVariables>;
export const AssessmentRatingTasksDocument = new TypedDocumentString(`
    query AssessmentRatingTasks($cycleId: ID) {
  assessmentRatingTasks(cycleId: $cycleId) {
    ...AssessmentTaskParts
  }
}
    fragment AssessmentTaskParts on AssessmentRatingTask {
  id
  cycleId
  kind
  name
  post
  code
  placeName
  isDone
  lines {
    key
    name
    nameEn
    explanation
    score
  }
}`) as unknown as TypedDocumentString<AssessmentRatingTasksQuery, AssessmentRatingTasksQueryVariables>;
export const RateDocument = new TypedDocumentString(`
    mutation Rate($input: RateInput!) {
  rate(input: $input) {
    task {
      ...AssessmentTaskParts
    }
  }
}
    fragment AssessmentTaskParts on AssessmentRatingTask {
  id
  cycleId
  kind
  name
  post
  code
  placeName
  isDone
  lines {
    key
    name
    nameEn
    explanation
    score
  }
}`) as unknown as TypedDocumentString<RateMutation, RateMutationVariables>;
export const RecuseDocument = new TypedDocumentString(`
    mutation Recuse($input: RecuseInput!) {
  recuse(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecuseMutation, RecuseMutationVariables>;
export const AssessmentResultsDocument = new TypedDocumentString(`
    query AssessmentResults($cycleId: ID!, $first: Int, $offset: Int, $filter: AssessmentResultFilter, $orderBy: [AssessmentResultOrder!]) {
  assessmentResults(
    cycleId: $cycleId
    first: $first
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    nodes {
      ...AssessmentResultParts
    }
    totalCount
  }
}
    fragment AssessmentResultParts on AssessmentResult {
  id
  subjectId
  name
  staffNo
  post
  code
  placeName
  edition
  score
  band
  cappedBy
  isIndistinguishable
  deviation
}`) as unknown as TypedDocumentString<AssessmentResultsQuery, AssessmentResultsQueryVariables>;
export const AssessmentBoardDocument = new TypedDocumentString(`
    query AssessmentBoard($cycleId: ID!, $first: Int, $offset: Int, $filter: AssessmentResultFilter) {
  assessmentResults(
    cycleId: $cycleId
    first: $first
    offset: $offset
    filter: $filter
  ) {
    nodes {
      ...AssessmentResultParts
      notes {
        id
        stance
        text
        isOwn
      }
      decisions {
        id
        indicator
        normalised
        band
        reason
        createdAt
      }
    }
    totalCount
  }
}
    fragment AssessmentResultParts on AssessmentResult {
  id
  subjectId
  name
  staffNo
  post
  code
  placeName
  edition
  score
  band
  cappedBy
  isIndistinguishable
  deviation
}`) as unknown as TypedDocumentString<AssessmentBoardQuery, AssessmentBoardQueryVariables>;
export const AssessmentResultDocument = new TypedDocumentString(`
    query AssessmentResult($id: ID!) {
  assessmentResult(id: $id) {
    ...AssessmentResultParts
    cycle {
      ...AssessmentCycleParts
    }
    scheme {
      id
      title
      edition
    }
    lines {
      ...AssessmentLineParts
    }
    decisions {
      id
      indicator
      normalised
      band
      reason
      createdAt
    }
  }
}
    fragment AssessmentCycleParts on AssessmentCycle {
  id
  code
  placeName
  title
  period
  from
  to
  state
  collectUntil
  publicFrom
  publicUntil
  appealUntil
  frozenAt
  edition
  updatedAt
  version
}
fragment AssessmentResultParts on AssessmentResult {
  id
  subjectId
  name
  staffNo
  post
  code
  placeName
  edition
  score
  band
  cappedBy
  isIndistinguishable
  deviation
}
fragment AssessmentLineParts on AssessmentLine {
  key
  kind
  state
  name
  nameEn
  block
  unit
  value
  numerator
  denominator
  target
  peerMedian
  normalised
  weight
  contribution
  lift
  source
  corrections {
    kind
    amount
    reliability
  }
  raters {
    kind
    n
    mean
  }
}`) as unknown as TypedDocumentString<AssessmentResultQuery, AssessmentResultQueryVariables>;
export const MyAssessmentResultsDocument = new TypedDocumentString(`
    query MyAssessmentResults {
  myAssessmentResults {
    ...AssessmentResultParts
    cycle {
      ...AssessmentCycleParts
    }
    lines {
      ...AssessmentLineParts
    }
  }
}
    fragment AssessmentCycleParts on AssessmentCycle {
  id
  code
  placeName
  title
  period
  from
  to
  state
  collectUntil
  publicFrom
  publicUntil
  appealUntil
  frozenAt
  edition
  updatedAt
  version
}
fragment AssessmentResultParts on AssessmentResult {
  id
  subjectId
  name
  staffNo
  post
  code
  placeName
  edition
  score
  band
  cappedBy
  isIndistinguishable
  deviation
}
fragment AssessmentLineParts on AssessmentLine {
  key
  kind
  state
  name
  nameEn
  block
  unit
  value
  numerator
  denominator
  target
  peerMedian
  normalised
  weight
  contribution
  lift
  source
  corrections {
    kind
    amount
    reliability
  }
  raters {
    kind
    n
    mean
  }
}`) as unknown as TypedDocumentString<MyAssessmentResultsQuery, MyAssessmentResultsQueryVariables>;
export const DecideAssessmentDocument = new TypedDocumentString(`
    mutation DecideAssessment($input: DecideAssessmentInput!) {
  decideAssessment(input: $input) {
    result {
      ...AssessmentResultParts
    }
  }
}
    fragment AssessmentResultParts on AssessmentResult {
  id
  subjectId
  name
  staffNo
  post
  code
  placeName
  edition
  score
  band
  cappedBy
  isIndistinguishable
  deviation
}`) as unknown as TypedDocumentString<DecideAssessmentMutation, DecideAssessmentMutationVariables>;
export const NoteAssessmentDocument = new TypedDocumentString(`
    mutation NoteAssessment($input: NoteAssessmentInput!) {
  noteAssessment(input: $input) {
    result {
      ...AssessmentResultParts
    }
  }
}
    fragment AssessmentResultParts on AssessmentResult {
  id
  subjectId
  name
  staffNo
  post
  code
  placeName
  edition
  score
  band
  cappedBy
  isIndistinguishable
  deviation
}`) as unknown as TypedDocumentString<NoteAssessmentMutation, NoteAssessmentMutationVariables>;
export const AssessmentAppealsDocument = new TypedDocumentString(`
    query AssessmentAppeals($first: Int, $offset: Int, $filter: AssessmentAppealFilter) {
  assessmentAppeals(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...AssessmentAppealParts
      result {
        ...AssessmentResultParts
        lines {
          ...AssessmentLineParts
        }
      }
    }
    totalCount
  }
}
    fragment AssessmentResultParts on AssessmentResult {
  id
  subjectId
  name
  staffNo
  post
  code
  placeName
  edition
  score
  band
  cappedBy
  isIndistinguishable
  deviation
}
fragment AssessmentLineParts on AssessmentLine {
  key
  kind
  state
  name
  nameEn
  block
  unit
  value
  numerator
  denominator
  target
  peerMedian
  normalised
  weight
  contribution
  lift
  source
  corrections {
    kind
    amount
    reliability
  }
  raters {
    kind
    n
    mean
  }
}
fragment AssessmentAppealParts on AssessmentAppeal {
  id
  name
  post
  code
  lines
  reason
  state
  answer
  answerBy
  answeredAt
  createdAt
  version
}`) as unknown as TypedDocumentString<AssessmentAppealsQuery, AssessmentAppealsQueryVariables>;
export const FileAssessmentAppealDocument = new TypedDocumentString(`
    mutation FileAssessmentAppeal($input: FileAssessmentAppealInput!) {
  fileAssessmentAppeal(input: $input) {
    appeal {
      ...AssessmentAppealParts
    }
  }
}
    fragment AssessmentAppealParts on AssessmentAppeal {
  id
  name
  post
  code
  lines
  reason
  state
  answer
  answerBy
  answeredAt
  createdAt
  version
}`) as unknown as TypedDocumentString<FileAssessmentAppealMutation, FileAssessmentAppealMutationVariables>;
export const WithdrawAssessmentAppealDocument = new TypedDocumentString(`
    mutation WithdrawAssessmentAppeal($input: WithdrawAssessmentAppealInput!) {
  withdrawAssessmentAppeal(input: $input) {
    appeal {
      ...AssessmentAppealParts
    }
  }
}
    fragment AssessmentAppealParts on AssessmentAppeal {
  id
  name
  post
  code
  lines
  reason
  state
  answer
  answerBy
  answeredAt
  createdAt
  version
}`) as unknown as TypedDocumentString<WithdrawAssessmentAppealMutation, WithdrawAssessmentAppealMutationVariables>;
export const AnswerAssessmentAppealDocument = new TypedDocumentString(`
    mutation AnswerAssessmentAppeal($input: AnswerAssessmentAppealInput!) {
  answerAssessmentAppeal(input: $input) {
    appeal {
      ...AssessmentAppealParts
    }
  }
}
    fragment AssessmentAppealParts on AssessmentAppeal {
  id
  name
  post
  code
  lines
  reason
  state
  answer
  answerBy
  answeredAt
  createdAt
  version
}`) as unknown as TypedDocumentString<AnswerAssessmentAppealMutation, AnswerAssessmentAppealMutationVariables>;
export const AssessmentSubjectsDocument = new TypedDocumentString(`
    query AssessmentSubjects($cycleId: ID!, $first: Int, $offset: Int, $search: String) {
  assessmentSubjects(
    cycleId: $cycleId
    first: $first
    offset: $offset
    search: $search
  ) {
    nodes {
      id
      name
      staffNo
      post
      code
      placeName
      scheme {
        id
        title
        indicators {
          key
          kind
          name
          most
          source
        }
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AssessmentSubjectsQuery, AssessmentSubjectsQueryVariables>;
export const AssessmentEntriesDocument = new TypedDocumentString(`
    query AssessmentEntries($cycleId: ID!, $first: Int, $offset: Int) {
  assessmentEntries(cycleId: $cycleId, first: $first, offset: $offset) {
    nodes {
      ...AssessmentEntryParts
      scheme {
        id
        indicators {
          key
          kind
          name
        }
      }
    }
    totalCount
  }
}
    fragment AssessmentEntryParts on AssessmentEntry {
  id
  name
  post
  code
  indicator
  points
  happenedOn
  reason
  isConfirmed
  createdAt
  version
}`) as unknown as TypedDocumentString<AssessmentEntriesQuery, AssessmentEntriesQueryVariables>;
export const EnterAssessmentEntryDocument = new TypedDocumentString(`
    mutation EnterAssessmentEntry($input: EnterAssessmentEntryInput!) {
  enterAssessmentEntry(input: $input) {
    entry {
      ...AssessmentEntryParts
    }
  }
}
    fragment AssessmentEntryParts on AssessmentEntry {
  id
  name
  post
  code
  indicator
  points
  happenedOn
  reason
  isConfirmed
  createdAt
  version
}`) as unknown as TypedDocumentString<EnterAssessmentEntryMutation, EnterAssessmentEntryMutationVariables>;
export const ConfirmAssessmentEntryDocument = new TypedDocumentString(`
    mutation ConfirmAssessmentEntry($input: ConfirmAssessmentEntryInput!) {
  confirmAssessmentEntry(input: $input) {
    entry {
      ...AssessmentEntryParts
    }
  }
}
    fragment AssessmentEntryParts on AssessmentEntry {
  id
  name
  post
  code
  indicator
  points
  happenedOn
  reason
  isConfirmed
  createdAt
  version
}`) as unknown as TypedDocumentString<ConfirmAssessmentEntryMutation, ConfirmAssessmentEntryMutationVariables>;
export const RemoveAssessmentEntryDocument = new TypedDocumentString(`
    mutation RemoveAssessmentEntry($input: RemoveAssessmentEntryInput!) {
  removeAssessmentEntry(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveAssessmentEntryMutation, RemoveAssessmentEntryMutationVariables>;
export const ImportAssessmentFiguresDocument = new TypedDocumentString(`
    mutation ImportAssessmentFigures($input: ImportAssessmentFiguresInput!) {
  importAssessmentFigures(input: $input) {
    people
  }
}
    `) as unknown as TypedDocumentString<ImportAssessmentFiguresMutation, ImportAssessmentFiguresMutationVariables>;
export const AssessmentProposalsDocument = new TypedDocumentString(`
    query AssessmentProposals($cycleId: ID!, $first: Int, $offset: Int) {
  assessmentProposals(cycleId: $cycleId, first: $first, offset: $offset) {
    nodes {
      id
      name
      post
      code
      kind
      reason
      lines
      state
      signedAt
      note
      version
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AssessmentProposalsQuery, AssessmentProposalsQueryVariables>;
export const SignAssessmentProposalDocument = new TypedDocumentString(`
    mutation SignAssessmentProposal($input: SignAssessmentProposalInput!) {
  signAssessmentProposal(input: $input) {
    proposal {
      id
      state
      signedAt
      note
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SignAssessmentProposalMutation, SignAssessmentProposalMutationVariables>;
export const AssessmentResultSheetDocument = new TypedDocumentString(`
    query AssessmentResultSheet($cycleId: ID!, $first: Int, $offset: Int) {
  assessmentResults(cycleId: $cycleId, first: $first, offset: $offset) {
    nodes {
      ...AssessmentResultParts
      lines {
        ...AssessmentLineParts
      }
    }
    totalCount
  }
}
    fragment AssessmentResultParts on AssessmentResult {
  id
  subjectId
  name
  staffNo
  post
  code
  placeName
  edition
  score
  band
  cappedBy
  isIndistinguishable
  deviation
}
fragment AssessmentLineParts on AssessmentLine {
  key
  kind
  state
  name
  nameEn
  block
  unit
  value
  numerator
  denominator
  target
  peerMedian
  normalised
  weight
  contribution
  lift
  source
  corrections {
    kind
    amount
    reliability
  }
  raters {
    kind
    n
    mean
  }
}`) as unknown as TypedDocumentString<AssessmentResultSheetQuery, AssessmentResultSheetQueryVariables>;
export const AssessmentImportedIndicatorsDocument = new TypedDocumentString(`
    query AssessmentImportedIndicators($first: Int) {
  assessmentSchemes(first: $first, filter: {state: [PUBLISHED]}) {
    nodes {
      id
      indicators {
        key
        name
        source
        item
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssessmentImportedIndicatorsQuery, AssessmentImportedIndicatorsQueryVariables>;
export const MyAttendanceDocument = new TypedDocumentString(`
    query MyAttendance($month: Date!) {
  myAttendance(month: $month) {
    staffId
    name
    isWorkingDay
    hours {
      startsAt
      endsAt
      graceMinutes
    }
    checkIns {
      ...CheckInParts
    }
    days {
      ...AttendanceCell
    }
    corrections {
      ...CorrectionParts
    }
  }
  standingIn {
    id
    staffName
    fromDay
    toDay
    territories
  }
}
    fragment CheckInParts on CheckIn {
  id
  day
  at
  kind
  method
  isPlaced
  gridName
  note
  enteredByName
}
fragment AttendanceCell on AttendanceDay {
  id
  day
  status
  flags
  isCorrected
  firstAt
  lastAt
  lateMinutes
  earlyMinutes
  overtimeMinutes
  fieldCount
}
fragment CorrectionParts on AttendanceCorrection {
  id
  version
  day
  status
  computed
  reason
  state
  note
  decidedByName
  staffName
  isOwn
  createdAt
}`) as unknown as TypedDocumentString<MyAttendanceQuery, MyAttendanceQueryVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($input: CheckInInput!) {
  checkIn(input: $input) {
    checkIn {
      ...CheckInParts
    }
  }
}
    fragment CheckInParts on CheckIn {
  id
  day
  at
  kind
  method
  isPlaced
  gridName
  note
  enteredByName
}`) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const RequestCorrectionDocument = new TypedDocumentString(`
    mutation RequestCorrection($input: RequestCorrectionInput!) {
  requestCorrection(input: $input) {
    correction {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RequestCorrectionMutation, RequestCorrectionMutationVariables>;
export const AttendanceMonthDocument = new TypedDocumentString(`
    query AttendanceMonth($code: String!, $month: Date!, $first: Int, $offset: Int) {
  attendanceMonth(code: $code, month: $month, first: $first, offset: $offset) {
    code
    month
    lockedAt
    lockedByName
    totalCount
    days {
      day
      isWorking
    }
    rows {
      staffId
      staffNo
      name
      post
      cells {
        ...AttendanceCell
      }
    }
    counts {
      due
      normal
      late
      early
      absent
      outOnDuty
      leave
      uncoveredGridDays
    }
  }
}
    fragment AttendanceCell on AttendanceDay {
  id
  day
  status
  flags
  isCorrected
  firstAt
  lastAt
  lateMinutes
  earlyMinutes
  overtimeMinutes
  fieldCount
}`) as unknown as TypedDocumentString<AttendanceMonthQuery, AttendanceMonthQueryVariables>;
export const DayCheckInsDocument = new TypedDocumentString(`
    query DayCheckIns($staffId: ID!, $day: Date!) {
  checkIns(staffId: $staffId, day: $day) {
    ...CheckInParts
  }
}
    fragment CheckInParts on CheckIn {
  id
  day
  at
  kind
  method
  isPlaced
  gridName
  note
  enteredByName
}`) as unknown as TypedDocumentString<DayCheckInsQuery, DayCheckInsQueryVariables>;
export const AttendanceCorrectionsDocument = new TypedDocumentString(`
    query AttendanceCorrections($code: String!) {
  attendanceCorrections(code: $code) {
    ...CorrectionParts
  }
}
    fragment CorrectionParts on AttendanceCorrection {
  id
  version
  day
  status
  computed
  reason
  state
  note
  decidedByName
  staffName
  isOwn
  createdAt
}`) as unknown as TypedDocumentString<AttendanceCorrectionsQuery, AttendanceCorrectionsQueryVariables>;
export const DecideCorrectionDocument = new TypedDocumentString(`
    mutation DecideCorrection($input: DecideCorrectionInput!) {
  decideCorrection(input: $input) {
    correction {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DecideCorrectionMutation, DecideCorrectionMutationVariables>;
export const EnterCheckInDocument = new TypedDocumentString(`
    mutation EnterCheckIn($input: EnterCheckInInput!) {
  enterCheckIn(input: $input) {
    checkIn {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EnterCheckInMutation, EnterCheckInMutationVariables>;
export const ComputeAttendanceDocument = new TypedDocumentString(`
    mutation ComputeAttendance($input: AttendanceMonthInput!) {
  computeAttendance(input: $input) {
    changed
  }
}
    `) as unknown as TypedDocumentString<ComputeAttendanceMutation, ComputeAttendanceMutationVariables>;
export const LockAttendanceMonthDocument = new TypedDocumentString(`
    mutation LockAttendanceMonth($input: AttendanceMonthInput!) {
  lockAttendanceMonth(input: $input) {
    lockedAt
  }
}
    `) as unknown as TypedDocumentString<LockAttendanceMonthMutation, LockAttendanceMonthMutationVariables>;
export const WorkingHoursDocument = new TypedDocumentString(`
    query WorkingHours($year: Int!) {
  shiftPlans {
    id
    version
    code
    areaName
    name
    weekdays
    startsAt
    endsAt
    graceMinutes
    validFrom
    validTo
  }
  calendarDays(year: $year) {
    id
    day
    isWorking
    name
  }
}
    `) as unknown as TypedDocumentString<WorkingHoursQuery, WorkingHoursQueryVariables>;
export const SaveShiftPlanDocument = new TypedDocumentString(`
    mutation SaveShiftPlan($input: SaveShiftPlanInput!) {
  saveShiftPlan(input: $input) {
    shiftPlan {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SaveShiftPlanMutation, SaveShiftPlanMutationVariables>;
export const SaveCalendarDayDocument = new TypedDocumentString(`
    mutation SaveCalendarDay($input: SaveCalendarDayInput!) {
  saveCalendarDay(input: $input) {
    calendarDays {
      id
      day
      isWorking
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SaveCalendarDayMutation, SaveCalendarDayMutationVariables>;
export const MyLeaveDocument = new TypedDocumentString(`
    query MyLeave {
  myLeave {
    ...LeaveParts
  }
}
    fragment LeaveParts on LeaveRequest {
  id
  version
  staffName
  post
  placeName
  kind
  fromDay
  toDay
  days
  reason
  deputyName
  state
  stages
  approvalDueOn
  returnDueAt
  returnedOn
  isDecisionOverdue
  isParty
  mayDecide
  steps {
    kind
    at
    name
    note
  }
}`) as unknown as TypedDocumentString<MyLeaveQuery, MyLeaveQueryVariables>;
export const LeaveInboxDocument = new TypedDocumentString(`
    query LeaveInbox($filter: LeaveFilter, $first: Int, $offset: Int) {
  leaveRequests(filter: $filter, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...LeaveParts
    }
  }
}
    fragment LeaveParts on LeaveRequest {
  id
  version
  staffName
  post
  placeName
  kind
  fromDay
  toDay
  days
  reason
  deputyName
  state
  stages
  approvalDueOn
  returnDueAt
  returnedOn
  isDecisionOverdue
  isParty
  mayDecide
  steps {
    kind
    at
    name
    note
  }
}`) as unknown as TypedDocumentString<LeaveInboxQuery, LeaveInboxQueryVariables>;
export const LeaveDeputiesDocument = new TypedDocumentString(`
    query LeaveDeputies($fromDay: Date!, $toDay: Date!, $search: String) {
  leaveDeputies(fromDay: $fromDay, toDay: $toDay, search: $search) {
    staffId
    name
    post
  }
}
    `) as unknown as TypedDocumentString<LeaveDeputiesQuery, LeaveDeputiesQueryVariables>;
export const SaveLeaveDocument = new TypedDocumentString(`
    mutation SaveLeave($input: SaveLeaveInput!) {
  saveLeave(input: $input) {
    leaveRequest {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<SaveLeaveMutation, SaveLeaveMutationVariables>;
export const DecideLeaveDocument = new TypedDocumentString(`
    mutation DecideLeave($input: DecideLeaveInput!) {
  decideLeave(input: $input) {
    leaveRequest {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DecideLeaveMutation, DecideLeaveMutationVariables>;
export const WithdrawLeaveDocument = new TypedDocumentString(`
    mutation WithdrawLeave($input: ChangeLeaveInput!) {
  withdrawLeave(input: $input) {
    leaveRequest {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawLeaveMutation, WithdrawLeaveMutationVariables>;
export const ReportLeaveReturnDocument = new TypedDocumentString(`
    mutation ReportLeaveReturn($input: ChangeLeaveInput!) {
  reportLeaveReturn(input: $input) {
    leaveRequest {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ReportLeaveReturnMutation, ReportLeaveReturnMutationVariables>;
export const CloseLeaveDocument = new TypedDocumentString(`
    mutation CloseLeave($input: ChangeLeaveInput!) {
  closeLeave(input: $input) {
    leaveRequest {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<CloseLeaveMutation, CloseLeaveMutationVariables>;
export const OfficialReportsDocument = new TypedDocumentString(`
    query OfficialReports($filter: ReportFilter, $first: Int, $offset: Int) {
  officialReports(filter: $filter, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...ReportParts
    }
  }
}
    fragment ReportParts on OfficialReport {
  id
  version
  mode
  matterName
  title
  state
  placeName
  toName
  authorName
  happenedAt
  submittedAt
  answerDueAt
  resultDueAt
  finalDueAt
  overdue
  mayWrite
}`) as unknown as TypedDocumentString<OfficialReportsQuery, OfficialReportsQueryVariables>;
export const OfficialReportDocument = new TypedDocumentString(`
    query OfficialReport($id: ID!) {
  officialReport(id: $id) {
    ...ReportParts
    entries {
      id
      kind
      at
      name
      text
      dueAt
    }
  }
}
    fragment ReportParts on OfficialReport {
  id
  version
  mode
  matterName
  title
  state
  placeName
  toName
  authorName
  happenedAt
  submittedAt
  answerDueAt
  resultDueAt
  finalDueAt
  overdue
  mayWrite
}`) as unknown as TypedDocumentString<OfficialReportQuery, OfficialReportQueryVariables>;
export const ReportMattersDocument = new TypedDocumentString(`
    query ReportMatters {
  reportMatters {
    id
    version
    name
    mode
    reportMinutes
    answerMinutes
    finalMinutes
    isRetired
  }
}
    `) as unknown as TypedDocumentString<ReportMattersQuery, ReportMattersQueryVariables>;
export const FileReportDocument = new TypedDocumentString(`
    mutation FileReport($input: FileReportInput!) {
  fileReport(input: $input) {
    report {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FileReportMutation, FileReportMutationVariables>;
export const AddToReportDocument = new TypedDocumentString(`
    mutation AddToReport($input: AddToReportInput!) {
  addToReport(input: $input) {
    report {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<AddToReportMutation, AddToReportMutationVariables>;
export const SaveReportMatterDocument = new TypedDocumentString(`
    mutation SaveReportMatter($input: SaveReportMatterInput!) {
  saveReportMatter(input: $input) {
    reportMatter {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SaveReportMatterMutation, SaveReportMatterMutationVariables>;
export const AuditListDocument = new TypedDocumentString(`
    query AuditList($filter: AuditFilter, $orderBy: [AuditOrder!], $first: Int, $offset: Int) {
  auditEntries(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...AuditEntryParts
    }
  }
}
    fragment AuditEntryParts on AuditEntry {
  id
  at
  actorId
  actorName
  action
  tableName
  recordId
  divisionCode
  reason
  changes {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<AuditListQuery, AuditListQueryVariables>;
export const RecordHistoryDocument = new TypedDocumentString(`
    query RecordHistory($recordId: ID!, $first: Int, $offset: Int) {
  recordHistory(recordId: $recordId, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...AuditEntryParts
    }
  }
}
    fragment AuditEntryParts on AuditEntry {
  id
  at
  actorId
  actorName
  action
  tableName
  recordId
  divisionCode
  reason
  changes {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const CalloutsDocument = new TypedDocumentString(`
    query Callouts($incidentId: ID!, $status: [CalloutState!], $first: Int, $offset: Int) {
  callouts(
    filter: {incidentId: $incidentId, status: $status}
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...CalloutRow
    }
  }
}
    fragment CalloutRow on Callout {
  id
  incidentId
  code
  areaName
  headline
  status
  level
  round
  startedAt
  dueAt
  answeredAt
  answeredByName
  calledName
}`) as unknown as TypedDocumentString<CalloutsQuery, CalloutsQueryVariables>;
export const CalloutStepsDocument = new TypedDocumentString(`
    query CalloutSteps($incidentId: ID!, $area: String!) {
  callouts(
    filter: {incidentId: $incidentId, area: $area}
    orderBy: [{field: CODE}]
    first: 1
  ) {
    nodes {
      id
      code
      steps {
        id
        at
        kind
        rung
        name
        channels
        note
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CalloutStepsQuery, CalloutStepsQueryVariables>;
export const MyCalloutsDocument = new TypedDocumentString(`
    query MyCallouts {
  myCallouts {
    ...MyCallout
  }
}
    fragment MyCallout on Callout {
  id
  incidentId
  areaName
  headline
  level
  status
  dueAt
  startedAt
  alert {
    id
    status
  }
}`) as unknown as TypedDocumentString<MyCalloutsQuery, MyCalloutsQueryVariables>;
export const MyCalloutsLiveDocument = new TypedDocumentString(`
    subscription MyCalloutsLive {
  myCallouts {
    ...MyCallout
  }
}
    fragment MyCallout on Callout {
  id
  incidentId
  areaName
  headline
  level
  status
  dueAt
  startedAt
  alert {
    id
    status
  }
}`) as unknown as TypedDocumentString<MyCalloutsLiveSubscription, MyCalloutsLiveSubscriptionVariables>;
export const AnswerCalloutsDocument = new TypedDocumentString(`
    mutation AnswerCallouts($input: AnswerCalloutsInput!) {
  answerCallouts(input: $input) {
    answered
  }
}
    `) as unknown as TypedDocumentString<AnswerCalloutsMutation, AnswerCalloutsMutationVariables>;
export const NoteCalloutAnswerDocument = new TypedDocumentString(`
    mutation NoteCalloutAnswer($input: NoteCalloutAnswerInput!) {
  noteCalloutAnswer(input: $input) {
    callout {
      ...CalloutRow
    }
  }
}
    fragment CalloutRow on Callout {
  id
  incidentId
  code
  areaName
  headline
  status
  level
  round
  startedAt
  dueAt
  answeredAt
  answeredByName
  calledName
}`) as unknown as TypedDocumentString<NoteCalloutAnswerMutation, NoteCalloutAnswerMutationVariables>;
export const RepeatCalloutsDocument = new TypedDocumentString(`
    mutation RepeatCallouts($input: RepeatCalloutsInput!) {
  repeatCallouts(input: $input) {
    repeated
  }
}
    `) as unknown as TypedDocumentString<RepeatCalloutsMutation, RepeatCalloutsMutationVariables>;
export const DutyShiftsDocument = new TypedDocumentString(`
    query DutyShifts($filter: DutyShiftFilter, $first: Int, $offset: Int) {
  dutyShifts(filter: $filter, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...DutyShiftRow
    }
  }
}
    fragment DutyShiftRow on DutyShift {
  id
  code
  areaName
  accountId
  accountName
  deputyId
  deputyName
  startsAt
  endsAt
  version
}`) as unknown as TypedDocumentString<DutyShiftsQuery, DutyShiftsQueryVariables>;
export const DutyPlacesDocument = new TypedDocumentString(`
    query DutyPlaces($parentCode: String!) {
  divisions(filter: {parentCode: {eq: $parentCode}}, first: 200) {
    nodes {
      id
      code
      name
      level
    }
  }
}
    `) as unknown as TypedDocumentString<DutyPlacesQuery, DutyPlacesQueryVariables>;
export const DutyLaddersDocument = new TypedDocumentString(`
    query DutyLadders($codes: [String!]!) {
  dutyLadders(codes: $codes) {
    code
    people {
      rung
      accountId
      name
      standsInFor
    }
  }
}
    `) as unknown as TypedDocumentString<DutyLaddersQuery, DutyLaddersQueryVariables>;
export const DutyCandidatesDocument = new TypedDocumentString(`
    query DutyCandidates($code: String!, $search: String) {
  dutyCandidates(code: $code, search: $search) {
    accountId
    name
    territory
  }
}
    `) as unknown as TypedDocumentString<DutyCandidatesQuery, DutyCandidatesQueryVariables>;
export const SaveDutyShiftDocument = new TypedDocumentString(`
    mutation SaveDutyShift($input: SaveDutyShiftInput!) {
  saveDutyShift(input: $input) {
    dutyShift {
      ...DutyShiftRow
    }
  }
}
    fragment DutyShiftRow on DutyShift {
  id
  code
  areaName
  accountId
  accountName
  deputyId
  deputyName
  startsAt
  endsAt
  version
}`) as unknown as TypedDocumentString<SaveDutyShiftMutation, SaveDutyShiftMutationVariables>;
export const RemoveDutyShiftDocument = new TypedDocumentString(`
    mutation RemoveDutyShift($input: RemoveDutyShiftInput!) {
  removeDutyShift(input: $input) {
    dutyShift {
      ...DutyShiftRow
    }
  }
}
    fragment DutyShiftRow on DutyShift {
  id
  code
  areaName
  accountId
  accountName
  deputyId
  deputyName
  startsAt
  endsAt
  version
}`) as unknown as TypedDocumentString<RemoveDutyShiftMutation, RemoveDutyShiftMutationVariables>;
export const ChannelsDocument = new TypedDocumentString(`
    query Channels {
  channels {
    ...ChannelParts
  }
}
    fragment ChannelParts on Channel {
  kind
  enabled
  url
  reportUrl
  version
  updatedAt
  waiting
  failed
}`) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const ChannelMessageListDocument = new TypedDocumentString(`
    query ChannelMessageList($filter: ChannelMessageFilter, $first: Int, $offset: Int) {
  channelMessages(filter: $filter, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...ChannelMessageParts
    }
  }
}
    fragment ChannelMessageParts on ChannelMessage {
  id
  kind
  purpose
  status
  title
  text
  divisionCode
  divisionName
  recipient {
    id
    name
  }
  attempts
  lastError
  createdAt
  dueAt
  sentAt
  deliveredAt
  repliedAt
  resentAt
}`) as unknown as TypedDocumentString<ChannelMessageListQuery, ChannelMessageListQueryVariables>;
export const SaveChannelDocument = new TypedDocumentString(`
    mutation SaveChannel($input: SaveChannelInput!) {
  saveChannel(input: $input) {
    channel {
      ...ChannelParts
    }
    secret
  }
}
    fragment ChannelParts on Channel {
  kind
  enabled
  url
  reportUrl
  version
  updatedAt
  waiting
  failed
}`) as unknown as TypedDocumentString<SaveChannelMutation, SaveChannelMutationVariables>;
export const SendTestMessageDocument = new TypedDocumentString(`
    mutation SendTestMessage($input: SendTestMessageInput!) {
  sendTestMessage(input: $input) {
    messageId
  }
}
    `) as unknown as TypedDocumentString<SendTestMessageMutation, SendTestMessageMutationVariables>;
export const ResendChannelMessageDocument = new TypedDocumentString(`
    mutation ResendChannelMessage($input: ResendChannelMessageInput!) {
  resendChannelMessage(input: $input) {
    channelMessage {
      id
      status
      attempts
      dueAt
      resentAt
    }
  }
}
    `) as unknown as TypedDocumentString<ResendChannelMessageMutation, ResendChannelMessageMutationVariables>;
export const ResendChannelMessagesDocument = new TypedDocumentString(`
    mutation ResendChannelMessages($input: ResendChannelMessagesInput!) {
  resendChannelMessages(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<ResendChannelMessagesMutation, ResendChannelMessagesMutationVariables>;
export const PushKeyDocument = new TypedDocumentString(`
    query PushKey {
  pushKey
}
    `) as unknown as TypedDocumentString<PushKeyQuery, PushKeyQueryVariables>;
export const RegisterPushDocument = new TypedDocumentString(`
    mutation RegisterPush($input: RegisterPushInput!) {
  registerPush(input: $input) {
    registered
  }
}
    `) as unknown as TypedDocumentString<RegisterPushMutation, RegisterPushMutationVariables>;
export const ForgetPushDocument = new TypedDocumentString(`
    mutation ForgetPush($input: ForgetPushInput!) {
  forgetPush(input: $input) {
    registered
  }
}
    `) as unknown as TypedDocumentString<ForgetPushMutation, ForgetPushMutationVariables>;
export const DivisionListDocument = new TypedDocumentString(`
    query DivisionList($filter: DivisionFilter, $orderBy: [DivisionOrder!], $first: Int, $offset: Int) {
  divisions(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...DivisionRowParts
      parent {
        code
        name
      }
    }
  }
}
    fragment PopulationParts on PopulationFigure {
  kind
  value
  asOf
  precision
  source
}
fragment DivisionRowParts on Division {
  id
  code
  level
  kind
  name
  childCount
  validFrom
  validTo
  population {
    ...PopulationParts
  }
}`) as unknown as TypedDocumentString<DivisionListQuery, DivisionListQueryVariables>;
export const DivisionOneDocument = new TypedDocumentString(`
    query DivisionOne($code: String!) {
  division(code: $code) {
    ...DivisionRowParts
    boundarySource
    parent {
      code
      name
    }
    ancestors {
      code
      name
      level
    }
    successors {
      code
      name
    }
    figures {
      grids
      households
      gridPopulation
      workers
      gridsWithoutLeader
      alertsInForce
    }
  }
}
    fragment PopulationParts on PopulationFigure {
  kind
  value
  asOf
  precision
  source
}
fragment DivisionRowParts on Division {
  id
  code
  level
  kind
  name
  childCount
  validFrom
  validTo
  population {
    ...PopulationParts
  }
}`) as unknown as TypedDocumentString<DivisionOneQuery, DivisionOneQueryVariables>;
export const DivisionShapeDocument = new TypedDocumentString(`
    query DivisionShape($code: String!, $system: CoordinateSystem) {
  division(code: $code) {
    code
    boundary(system: $system)
    boundarySource
  }
}
    `) as unknown as TypedDocumentString<DivisionShapeQuery, DivisionShapeQueryVariables>;
export const DivisionSearchDocument = new TypedDocumentString(`
    query DivisionSearch($filter: DivisionFilter, $first: Int) {
  divisions(filter: $filter, orderBy: [{field: CODE}], first: $first) {
    nodes {
      code
      name
      level
      ancestors {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DivisionSearchQuery, DivisionSearchQueryVariables>;
export const GridsDocument = new TypedDocumentString(`
    query Grids($filter: GridFilter, $orderBy: [GridOrder!], $first: Int, $offset: Int) {
  grids(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...GridRow
    }
  }
}
    fragment GridRow on Grid {
  id
  code
  name
  kind
  status
  households
  population
  areaM2
  version
  updatedAt
  community {
    code
    name
  }
  street {
    code
    name
  }
  leader {
    id
    name
  }
}`) as unknown as TypedDocumentString<GridsQuery, GridsQueryVariables>;
export const GridShapesDocument = new TypedDocumentString(`
    query GridShapes($filter: GridFilter, $first: Int, $after: String, $system: CoordinateSystem) {
  grids(filter: $filter, orderBy: [{field: CODE}], first: $first, after: $after) {
    nodes {
      id
      code
      name
      households
      population
      boundary(system: $system)
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<GridShapesQuery, GridShapesQueryVariables>;
export const GridRecordDocument = new TypedDocumentString(`
    query GridRecord($id: ID!, $system: CoordinateSystem) {
  grid(id: $id) {
    ...GridFacts
    members {
      ...GridMemberRow
    }
    revisions {
      validFrom
      validTo
      name
      kind
      status
      households
      population
      areaM2
    }
  }
}
    fragment GridRow on Grid {
  id
  code
  name
  kind
  status
  households
  population
  areaM2
  version
  updatedAt
  community {
    code
    name
  }
  street {
    code
    name
  }
  leader {
    id
    name
  }
}
fragment GridMemberRow on GridMember {
  id
  role
  validFrom
  validTo
  staff {
    id
    staffNo
    name
    phoneMasked
  }
}
fragment GridFacts on Grid {
  ...GridRow
  validFrom
  validTo
  createdAt
  longitude
  latitude
  boundary(system: $system)
}`) as unknown as TypedDocumentString<GridRecordQuery, GridRecordQueryVariables>;
export const GridOnDateDocument = new TypedDocumentString(`
    query GridOnDate($id: ID!, $asOf: Date!, $system: CoordinateSystem) {
  grid(id: $id, asOf: $asOf) {
    ...GridFacts
    members(asOf: $asOf) {
      ...GridMemberRow
    }
  }
}
    fragment GridRow on Grid {
  id
  code
  name
  kind
  status
  households
  population
  areaM2
  version
  updatedAt
  community {
    code
    name
  }
  street {
    code
    name
  }
  leader {
    id
    name
  }
}
fragment GridMemberRow on GridMember {
  id
  role
  validFrom
  validTo
  staff {
    id
    staffNo
    name
    phoneMasked
  }
}
fragment GridFacts on Grid {
  ...GridRow
  validFrom
  validTo
  createdAt
  longitude
  latitude
  boundary(system: $system)
}`) as unknown as TypedDocumentString<GridOnDateQuery, GridOnDateQueryVariables>;
export const CommunityShapeDocument = new TypedDocumentString(`
    query CommunityShape($code: String!, $system: CoordinateSystem) {
  division(code: $code) {
    id
    code
    name
    boundary(system: $system)
    parent {
      code
      name
      boundary(system: $system)
    }
  }
}
    `) as unknown as TypedDocumentString<CommunityShapeQuery, CommunityShapeQueryVariables>;
export const CheckGridBoundaryDocument = new TypedDocumentString(`
    query CheckGridBoundary($input: CheckGridBoundaryInput!) {
  checkGridBoundary(input: $input) {
    ok
    areaM2
    perimeterM
    faults {
      code
      message
      siblingCode
      share
      part
    }
  }
}
    `) as unknown as TypedDocumentString<CheckGridBoundaryQuery, CheckGridBoundaryQueryVariables>;
export const CreateGridDocument = new TypedDocumentString(`
    mutation CreateGrid($input: CreateGridInput!) {
  createGrid(input: $input) {
    grid {
      ...GridRow
    }
  }
}
    fragment GridRow on Grid {
  id
  code
  name
  kind
  status
  households
  population
  areaM2
  version
  updatedAt
  community {
    code
    name
  }
  street {
    code
    name
  }
  leader {
    id
    name
  }
}`) as unknown as TypedDocumentString<CreateGridMutation, CreateGridMutationVariables>;
export const UpdateGridDocument = new TypedDocumentString(`
    mutation UpdateGrid($input: UpdateGridInput!) {
  updateGrid(input: $input) {
    grid {
      ...GridRow
    }
  }
}
    fragment GridRow on Grid {
  id
  code
  name
  kind
  status
  households
  population
  areaM2
  version
  updatedAt
  community {
    code
    name
  }
  street {
    code
    name
  }
  leader {
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdateGridMutation, UpdateGridMutationVariables>;
export const RetireGridDocument = new TypedDocumentString(`
    mutation RetireGrid($input: RetireGridInput!) {
  retireGrid(input: $input) {
    grid {
      ...GridRow
    }
  }
}
    fragment GridRow on Grid {
  id
  code
  name
  kind
  status
  households
  population
  areaM2
  version
  updatedAt
  community {
    code
    name
  }
  street {
    code
    name
  }
  leader {
    id
    name
  }
}`) as unknown as TypedDocumentString<RetireGridMutation, RetireGridMutationVariables>;
export const AssignGridMemberDocument = new TypedDocumentString(`
    mutation AssignGridMember($input: AssignGridMemberInput!) {
  assignGridMember(input: $input) {
    member {
      ...GridMemberRow
    }
  }
}
    fragment GridMemberRow on GridMember {
  id
  role
  validFrom
  validTo
  staff {
    id
    staffNo
    name
    phoneMasked
  }
}`) as unknown as TypedDocumentString<AssignGridMemberMutation, AssignGridMemberMutationVariables>;
export const EndGridMemberDocument = new TypedDocumentString(`
    mutation EndGridMember($input: EndGridMemberInput!) {
  endGridMember(input: $input) {
    grid {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndGridMemberMutation, EndGridMemberMutationVariables>;
export const TerritoryDocument = new TypedDocumentString(`
    query Territory($code: String!, $system: CoordinateSystem) {
  division(code: $code) {
    ...TerritoryFigures
    boundary(system: $system)
  }
  divisions(
    filter: {parentCode: {eq: $code}}
    orderBy: [{field: CODE}]
    first: 200
  ) {
    totalCount
    nodes {
      ...TerritoryFigures
      boundary(system: $system)
    }
  }
}
    fragment TerritoryFigures on Division {
  id
  code
  name
  level
  population {
    value
    asOf
    precision
    source
  }
  figures {
    grids
    households
    gridPopulation
    workers
    gridsWithoutLeader
    alertsInForce
  }
}`) as unknown as TypedDocumentString<TerritoryQuery, TerritoryQueryVariables>;
export const AlertsInForceDocument = new TypedDocumentString(`
    query AlertsInForce($area: String) {
  alerts(
    filter: {inForce: true, area: $area}
    orderBy: [{field: LEVEL}, {field: SENT_AT}]
    first: 50
  ) {
    totalCount
    nodes {
      ...AlertRow
    }
  }
}
    fragment AlertRow on Alert {
  incidentId
  id
  identifier
  seq
  district
  senderName
  sentAt
  status
  msgType
  scope
  level
  category
  event
  eventCode
  headline
  areas
  areaNames
  effectiveAt
  expiresAt
  supersededAt
  inForce
}`) as unknown as TypedDocumentString<AlertsInForceQuery, AlertsInForceQueryVariables>;
export const WaitingGridsDocument = new TypedDocumentString(`
    query WaitingGrids($code: StringFilter) {
  withoutLeader: grids(
    filter: {code: $code, hasLeader: false, status: [ACTIVE]}
    orderBy: [{field: CODE}]
    first: 5
  ) {
    totalCount
    nodes {
      id
      code
      name
      community {
        name
      }
    }
  }
  withoutBoundary: grids(
    filter: {code: $code, hasBoundary: false, status: [ACTIVE]}
    orderBy: [{field: CODE}]
    first: 5
  ) {
    totalCount
    nodes {
      id
      code
      name
      community {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingGridsQuery, WaitingGridsQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    login
    name
    locale
    roles
    permissions
    secondFactor
    mustChangePassword
    mustEnrolSecondFactor
    territory {
      ...TerritoryParts
    }
    territories {
      ...TerritoryParts
    }
  }
}
    fragment TerritoryParts on Territory {
  code
  name
  level
  path
  roles
  standsInFor
  breakGlassUntil
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    mustEnrolSecondFactor
    mustChangePassword
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    ok
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    ok
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString(`
    mutation BeginSecondFactor {
  beginSecondFactor {
    secret
    uri
  }
}
    `) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    ok
  }
}
    `) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const OpenBreakGlassDocument = new TypedDocumentString(`
    mutation OpenBreakGlass($input: OpenBreakGlassInput!) {
  openBreakGlass(input: $input) {
    expiresAt
    territory {
      ...TerritoryParts
    }
  }
}
    fragment TerritoryParts on Territory {
  code
  name
  level
  path
  roles
  standsInFor
  breakGlassUntil
}`) as unknown as TypedDocumentString<OpenBreakGlassMutation, OpenBreakGlassMutationVariables>;
export const RolesDocument = new TypedDocumentString(`
    query Roles {
  roles {
    role
    levels
    permissions
    secondFactor
  }
}
    `) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const AccountListDocument = new TypedDocumentString(`
    query AccountList($filter: AccountFilter, $orderBy: [AccountOrder!], $first: Int, $offset: Int) {
  accounts(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...AccountParts
    }
  }
}
    fragment AccountParts on Account {
  id
  login
  name
  status
  locale
  secondFactor
  lockedUntil
  version
  createdAt
  updatedAt
  posts {
    id
    role
    territory
    territoryName
    validFrom
    validTo
  }
}`) as unknown as TypedDocumentString<AccountListQuery, AccountListQueryVariables>;
export const AccountOneDocument = new TypedDocumentString(`
    query AccountOne($id: ID!) {
  account(id: $id) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  login
  name
  status
  locale
  secondFactor
  lockedUntil
  version
  createdAt
  updatedAt
  posts {
    id
    role
    territory
    territoryName
    validFrom
    validTo
  }
}`) as unknown as TypedDocumentString<AccountOneQuery, AccountOneQueryVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: CreateAccountInput!) {
  createAccount(input: $input) {
    account {
      ...AccountParts
    }
  }
}
    fragment AccountParts on Account {
  id
  login
  name
  status
  locale
  secondFactor
  lockedUntil
  version
  createdAt
  updatedAt
  posts {
    id
    role
    territory
    territoryName
    validFrom
    validTo
  }
}`) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const UpdateAccountDocument = new TypedDocumentString(`
    mutation UpdateAccount($input: UpdateAccountInput!) {
  updateAccount(input: $input) {
    account {
      ...AccountParts
    }
  }
}
    fragment AccountParts on Account {
  id
  login
  name
  status
  locale
  secondFactor
  lockedUntil
  version
  createdAt
  updatedAt
  posts {
    id
    role
    territory
    territoryName
    validFrom
    validTo
  }
}`) as unknown as TypedDocumentString<UpdateAccountMutation, UpdateAccountMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    account {
      ...AccountParts
    }
  }
}
    fragment AccountParts on Account {
  id
  login
  name
  status
  locale
  secondFactor
  lockedUntil
  version
  createdAt
  updatedAt
  posts {
    id
    role
    territory
    territoryName
    validFrom
    validTo
  }
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const AssignPostDocument = new TypedDocumentString(`
    mutation AssignPost($input: AssignPostInput!) {
  assignPost(input: $input) {
    account {
      ...AccountParts
    }
  }
}
    fragment AccountParts on Account {
  id
  login
  name
  status
  locale
  secondFactor
  lockedUntil
  version
  createdAt
  updatedAt
  posts {
    id
    role
    territory
    territoryName
    validFrom
    validTo
  }
}`) as unknown as TypedDocumentString<AssignPostMutation, AssignPostMutationVariables>;
export const EndPostDocument = new TypedDocumentString(`
    mutation EndPost($input: EndPostInput!) {
  endPost(input: $input) {
    account {
      ...AccountParts
    }
  }
}
    fragment AccountParts on Account {
  id
  login
  name
  status
  locale
  secondFactor
  lockedUntil
  version
  createdAt
  updatedAt
  posts {
    id
    role
    territory
    territoryName
    validFrom
    validTo
  }
}`) as unknown as TypedDocumentString<EndPostMutation, EndPostMutationVariables>;
export const ParametersDocument = new TypedDocumentString(`
    query Parameters {
  parameters {
    key
    value
    default
    description
    min
    max
  }
}
    `) as unknown as TypedDocumentString<ParametersQuery, ParametersQueryVariables>;
export const SetParameterDocument = new TypedDocumentString(`
    mutation SetParameter($input: SetParameterInput!) {
  setParameter(input: $input) {
    parameter {
      key
      value
      default
      description
      min
      max
    }
  }
}
    `) as unknown as TypedDocumentString<SetParameterMutation, SetParameterMutationVariables>;
export const PhoneDivisionsDocument = new TypedDocumentString(`
    query PhoneDivisions($filter: DivisionFilter!, $first: Int!, $after: String) {
  divisions(
    filter: $filter
    orderBy: [{field: CODE, direction: ASC}]
    first: $first
    after: $after
  ) {
    nodes {
      code
      level
      name
      childCount
      parent {
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PhoneDivisionsQuery, PhoneDivisionsQueryVariables>;
export const PhoneDivisionDocument = new TypedDocumentString(`
    query PhoneDivision($code: String!) {
  division(code: $code) {
    code
    level
    name
  }
}
    `) as unknown as TypedDocumentString<PhoneDivisionQuery, PhoneDivisionQueryVariables>;
export const PhoneClockDocument = new TypedDocumentString(`
    query PhoneClock {
  __typename
}
    `) as unknown as TypedDocumentString<PhoneClockQuery, PhoneClockQueryVariables>;
export const PhoneAlertsDocument = new TypedDocumentString(`
    subscription PhoneAlerts($areas: [String!]!, $after: String) {
  alerts(areas: $areas, after: $after) {
    kind
    cursor
    alert {
      id
      seq
      district
      senderName
      sentAt
      status
      msgType
      scope
      level
      event
      headline
      headlineEn
      description
      descriptionEn
      instruction
      instructionEn
      contact
      areas
      areaNames
      effectiveAt
      onsetAt
      expiresAt
      incidentId
      supersedesId
      supersededAt
    }
  }
}
    `) as unknown as TypedDocumentString<PhoneAlertsSubscription, PhoneAlertsSubscriptionVariables>;
export const PhoneReportDocument = new TypedDocumentString(`
    mutation PhoneReport($input: ReportAlertInput!) {
  reportAlert(input: $input) {
    at
  }
}
    `) as unknown as TypedDocumentString<PhoneReportMutation, PhoneReportMutationVariables>;
export const PhoneSurveyDocument = new TypedDocumentString(`
    query PhoneSurvey($token: String!) {
  surveySeat(token: $token) {
    state
    title
    titleEn
    introduction
    introductionEn
    isOpen
    minCell
    followUpAtMost
    closesAt
    challenge
    challengeBits
    questions {
      key
      kind
      text
      textEn
      required
      choices {
        key
        text
        textEn
        ends
      }
      rows {
        key
        text
        textEn
      }
      showIf {
        question
        choices
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PhoneSurveyQuery, PhoneSurveyQueryVariables>;
export const PhoneSurveyAnswersDocument = new TypedDocumentString(`
    mutation PhoneSurveyAnswers($input: SubmitSurveyAnswersInput!) {
  submitSurveyAnswers(input: $input) {
    outcome
  }
}
    `) as unknown as TypedDocumentString<PhoneSurveyAnswersMutation, PhoneSurveyAnswersMutationVariables>;
export const PhoneResultDocument = new TypedDocumentString(`
    query PhoneResult($id: ID!) {
  publishedSurvey(id: $id) {
    id
    title
    titleEn
    areas
    areaNames
    minCell
    openedAt
    closedAt
    publicAt
    outcome {
      asked
      answered
      responseRate1
    }
    questions {
      key
      kind
      dimension
      text
      textEn
      choices {
        key
        text
        textEn
      }
      rows {
        key
        text
        textEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PhoneResultQuery, PhoneResultQueryVariables>;
export const PhoneFiguresDocument = new TypedDocumentString(`
    query PhoneFigures($id: ID!, $within: String!, $level: SurveyPlaceLevel!, $items: [String!], $by: String) {
  publishedSurvey(id: $id) {
    figures(within: $within, level: $level, items: $items, by: $by) {
      code
      placeName
      slice
      item
      n
      value
      low
      high
      topTwo
      topTwoLow
      topTwoHigh
    }
  }
}
    `) as unknown as TypedDocumentString<PhoneFiguresQuery, PhoneFiguresQueryVariables>;
export const PhoneFollowUpDocument = new TypedDocumentString(`
    mutation PhoneFollowUp($input: WantFollowUpInput!) {
  wantFollowUp(input: $input) {
    dueOn
  }
}
    `) as unknown as TypedDocumentString<PhoneFollowUpMutation, PhoneFollowUpMutationVariables>;
export const PhoneActionsDocument = new TypedDocumentString(`
    query PhoneActions($surveyId: ID!) {
  surveyActions(surveyId: $surveyId) {
    id
    said
    saidEn
    done
    doneEn
    doneBy
    doneOn
  }
}
    `) as unknown as TypedDocumentString<PhoneActionsQuery, PhoneActionsQueryVariables>;
export const PhoneEventDocument = new TypedDocumentString(`
    query PhoneEvent($token: String!) {
  surveyEventSeat(token: $token) {
    kind
    state
  }
}
    `) as unknown as TypedDocumentString<PhoneEventQuery, PhoneEventQueryVariables>;
export const PhoneEventAnswerDocument = new TypedDocumentString(`
    mutation PhoneEventAnswer($input: AnswerSurveyEventInput!) {
  answerSurveyEvent(input: $input) {
    taken
  }
}
    `) as unknown as TypedDocumentString<PhoneEventAnswerMutation, PhoneEventAnswerMutationVariables>;
export const AlertReachDocument = new TypedDocumentString(`
    query AlertReach($id: ID!, $by: ReachLevel!) {
  alert(id: $id) {
    ...AlertReached
  }
}
    fragment ReachParts on AlertReach {
  code
  name
  recipients
  sent
  delivered
  seen
  acknowledged
  safe
  needHelp
}
fragment CalloutParts on CalloutFigures {
  code
  name
  places
  calling
  answered
  unanswered
  medianSeconds
}
fragment AlertReached on Alert {
  total: reach {
    ...ReachParts
  }
  parts: reach(by: $by) {
    ...ReachParts
  }
  calloutTotal: callouts {
    ...CalloutParts
  }
  calloutParts: callouts(by: $by) {
    ...CalloutParts
  }
  unconfirmed(first: 50) {
    id
    name
    territory
    territoryName
    deliveredAt
    seenAt
  }
}`) as unknown as TypedDocumentString<AlertReachQuery, AlertReachQueryVariables>;
export const AlertProgressDocument = new TypedDocumentString(`
    subscription AlertProgress($id: ID!, $by: ReachLevel!) {
  alertProgress(id: $id) {
    ...AlertReached
  }
}
    fragment ReachParts on AlertReach {
  code
  name
  recipients
  sent
  delivered
  seen
  acknowledged
  safe
  needHelp
}
fragment CalloutParts on CalloutFigures {
  code
  name
  places
  calling
  answered
  unanswered
  medianSeconds
}
fragment AlertReached on Alert {
  total: reach {
    ...ReachParts
  }
  parts: reach(by: $by) {
    ...ReachParts
  }
  calloutTotal: callouts {
    ...CalloutParts
  }
  calloutParts: callouts(by: $by) {
    ...CalloutParts
  }
  unconfirmed(first: 50) {
    id
    name
    territory
    territoryName
    deliveredAt
    seenAt
  }
}`) as unknown as TypedDocumentString<AlertProgressSubscription, AlertProgressSubscriptionVariables>;
export const HelpRequestsDocument = new TypedDocumentString(`
    query HelpRequests($filter: HelpRequestFilter, $first: Int, $after: String) {
  helpRequests(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      ...HelpRequestParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment HelpRequestParts on HelpRequest {
  id
  code
  areaName
  status
  createdAt
  takenAt
  closedAt
  outcome
  mayAsk
}`) as unknown as TypedDocumentString<HelpRequestsQuery, HelpRequestsQueryVariables>;
export const TakeHelpRequestDocument = new TypedDocumentString(`
    mutation TakeHelpRequest($input: TakeHelpRequestInput!) {
  takeHelpRequest(input: $input) {
    helpRequest {
      ...HelpRequestParts
    }
    note
    longitude
    latitude
  }
}
    fragment HelpRequestParts on HelpRequest {
  id
  code
  areaName
  status
  createdAt
  takenAt
  closedAt
  outcome
  mayAsk
}`) as unknown as TypedDocumentString<TakeHelpRequestMutation, TakeHelpRequestMutationVariables>;
export const CloseHelpRequestDocument = new TypedDocumentString(`
    mutation CloseHelpRequest($input: CloseHelpRequestInput!) {
  closeHelpRequest(input: $input) {
    helpRequest {
      ...HelpRequestParts
    }
  }
}
    fragment HelpRequestParts on HelpRequest {
  id
  code
  areaName
  status
  createdAt
  takenAt
  closedAt
  outcome
  mayAsk
}`) as unknown as TypedDocumentString<CloseHelpRequestMutation, CloseHelpRequestMutationVariables>;
export const AskHelpRequestDocument = new TypedDocumentString(`
    mutation AskHelpRequest($input: AskHelpRequestInput!) {
  askHelpRequest(input: $input) {
    token
    helpRequest {
      ...HelpRequestParts
    }
  }
}
    fragment HelpRequestParts on HelpRequest {
  id
  code
  areaName
  status
  createdAt
  takenAt
  closedAt
  outcome
  mayAsk
}`) as unknown as TypedDocumentString<AskHelpRequestMutation, AskHelpRequestMutationVariables>;
export const RecruitmentNoticesDocument = new TypedDocumentString(`
    query RecruitmentNotices {
  recruitmentNotices {
    ...NoticeParts
  }
}
    fragment NoticeParts on RecruitmentNotice {
  id
  divisionCode
  placeName
  title
  kind
  post
  places
  hasWrittenTest
  cutOffOn
  closesOn
  state
  relaxation
  publishedAt
  candidateCount
  hiredCount
  version
  rules {
    ageMin
    ageMax
    ageMaxRelaxed
    educationLeast
    conditions {
      key
      text
    }
  }
}`) as unknown as TypedDocumentString<RecruitmentNoticesQuery, RecruitmentNoticesQueryVariables>;
export const RecruitmentNoticeOneDocument = new TypedDocumentString(`
    query RecruitmentNoticeOne($id: ID!) {
  recruitmentNotice(id: $id) {
    ...NoticeParts
    candidates {
      ...CandidateParts
    }
  }
}
    fragment NoticeParts on RecruitmentNotice {
  id
  divisionCode
  placeName
  title
  kind
  post
  places
  hasWrittenTest
  cutOffOn
  closesOn
  state
  relaxation
  publishedAt
  candidateCount
  hiredCount
  version
  rules {
    ageMin
    ageMax
    ageMaxRelaxed
    educationLeast
    conditions {
      key
      text
    }
  }
}
fragment CandidateParts on RecruitmentCandidate {
  id
  number
  nameMasked
  phoneMasked
  idNumberMasked
  sex
  age
  education
  state
  reason
  staffId
  nextStage
  version
  findings {
    rule
    key
    isMet
    wanted
    found
  }
  stages {
    stage
    isPassed
    score
    note
    on
  }
}`) as unknown as TypedDocumentString<RecruitmentNoticeOneQuery, RecruitmentNoticeOneQueryVariables>;
export const RecruitmentEligibilityDocument = new TypedDocumentString(`
    query RecruitmentEligibility($noticeId: ID!, $birthDate: Date!, $education: Education!, $met: [String!]) {
  recruitmentEligibility(
    noticeId: $noticeId
    birthDate: $birthDate
    education: $education
    met: $met
  ) {
    rule
    key
    isMet
    wanted
    found
  }
}
    `) as unknown as TypedDocumentString<RecruitmentEligibilityQuery, RecruitmentEligibilityQueryVariables>;
export const SaveRecruitmentNoticeDocument = new TypedDocumentString(`
    mutation SaveRecruitmentNotice($input: SaveRecruitmentNoticeInput!) {
  saveRecruitmentNotice(input: $input) {
    notice {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SaveRecruitmentNoticeMutation, SaveRecruitmentNoticeMutationVariables>;
export const PublishRecruitmentNoticeDocument = new TypedDocumentString(`
    mutation PublishRecruitmentNotice($input: RecruitmentNoticeInput!) {
  publishRecruitmentNotice(input: $input) {
    notice {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PublishRecruitmentNoticeMutation, PublishRecruitmentNoticeMutationVariables>;
export const CloseRecruitmentNoticeDocument = new TypedDocumentString(`
    mutation CloseRecruitmentNotice($input: RecruitmentNoticeInput!) {
  closeRecruitmentNotice(input: $input) {
    notice {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CloseRecruitmentNoticeMutation, CloseRecruitmentNoticeMutationVariables>;
export const DecideRecruitmentNoticeDocument = new TypedDocumentString(`
    mutation DecideRecruitmentNotice($input: DecideRelaxationInput!) {
  decideRecruitmentNotice(input: $input) {
    notice {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DecideRecruitmentNoticeMutation, DecideRecruitmentNoticeMutationVariables>;
export const RegisterCandidateDocument = new TypedDocumentString(`
    mutation RegisterCandidate($input: RegisterCandidateInput!) {
  registerCandidate(input: $input) {
    candidate {
      ...CandidateParts
    }
  }
}
    fragment CandidateParts on RecruitmentCandidate {
  id
  number
  nameMasked
  phoneMasked
  idNumberMasked
  sex
  age
  education
  state
  reason
  staffId
  nextStage
  version
  findings {
    rule
    key
    isMet
    wanted
    found
  }
  stages {
    stage
    isPassed
    score
    note
    on
  }
}`) as unknown as TypedDocumentString<RegisterCandidateMutation, RegisterCandidateMutationVariables>;
export const RecordCandidateDocument = new TypedDocumentString(`
    mutation RecordCandidate($input: RecordCandidateStageInput!) {
  recordCandidate(input: $input) {
    candidate {
      ...CandidateParts
    }
  }
}
    fragment CandidateParts on RecruitmentCandidate {
  id
  number
  nameMasked
  phoneMasked
  idNumberMasked
  sex
  age
  education
  state
  reason
  staffId
  nextStage
  version
  findings {
    rule
    key
    isMet
    wanted
    found
  }
  stages {
    stage
    isPassed
    score
    note
    on
  }
}`) as unknown as TypedDocumentString<RecordCandidateMutation, RecordCandidateMutationVariables>;
export const WithdrawCandidateDocument = new TypedDocumentString(`
    mutation WithdrawCandidate($input: WithdrawCandidateInput!) {
  withdrawCandidate(input: $input) {
    candidate {
      ...CandidateParts
    }
  }
}
    fragment CandidateParts on RecruitmentCandidate {
  id
  number
  nameMasked
  phoneMasked
  idNumberMasked
  sex
  age
  education
  state
  reason
  staffId
  nextStage
  version
  findings {
    rule
    key
    isMet
    wanted
    found
  }
  stages {
    stage
    isPassed
    score
    note
    on
  }
}`) as unknown as TypedDocumentString<WithdrawCandidateMutation, WithdrawCandidateMutationVariables>;
export const HireCandidateDocument = new TypedDocumentString(`
    mutation HireCandidate($input: HireCandidateInput!) {
  hireCandidate(input: $input) {
    candidate {
      ...CandidateParts
    }
  }
}
    fragment CandidateParts on RecruitmentCandidate {
  id
  number
  nameMasked
  phoneMasked
  idNumberMasked
  sex
  age
  education
  state
  reason
  staffId
  nextStage
  version
  findings {
    rule
    key
    isMet
    wanted
    found
  }
  stages {
    stage
    isPassed
    score
    note
    on
  }
}`) as unknown as TypedDocumentString<HireCandidateMutation, HireCandidateMutationVariables>;
export const RevealCandidateDocument = new TypedDocumentString(`
    mutation RevealCandidate($input: RevealCandidateInput!) {
  revealCandidate(input: $input) {
    name
    phone
    idNumber
    remainingToday
  }
}
    `) as unknown as TypedDocumentString<RevealCandidateMutation, RevealCandidateMutationVariables>;
export const ResidentListDocument = new TypedDocumentString(`
    query ResidentList($filter: ResidentFilter, $orderBy: [ResidentOrder!], $first: Int, $offset: Int) {
  residents(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...ResidentRowParts
    }
  }
}
    fragment DoorParts on Dwelling {
  id
  unit
  room
  vacant
  building {
    id
    name
    kind
  }
}
fragment ResidentRowParts on Resident {
  id
  code
  gridName
  nameMasked
  phoneMasked
  ageBand
  sex
  tags
  status
  version
  updatedAt
  household {
    id
    tags
    dwelling {
      ...DoorParts
    }
  }
}`) as unknown as TypedDocumentString<ResidentListQuery, ResidentListQueryVariables>;
export const ResidentOneDocument = new TypedDocumentString(`
    query ResidentOne($id: ID!) {
  resident(id: $id) {
    ...ResidentRowParts
    idNumberMasked
    createdAt
    household {
      id
      size
      version
      residents {
        id
        nameMasked
        ageBand
        sex
        tags
      }
    }
  }
}
    fragment DoorParts on Dwelling {
  id
  unit
  room
  vacant
  building {
    id
    name
    kind
  }
}
fragment ResidentRowParts on Resident {
  id
  code
  gridName
  nameMasked
  phoneMasked
  ageBand
  sex
  tags
  status
  version
  updatedAt
  household {
    id
    tags
    dwelling {
      ...DoorParts
    }
  }
}`) as unknown as TypedDocumentString<ResidentOneQuery, ResidentOneQueryVariables>;
export const ResidentFiguresDocument = new TypedDocumentString(`
    query ResidentFigures($code: String!) {
  residentFigures(code: $code) {
    code
    ageBand
    sex
    residents
  }
}
    `) as unknown as TypedDocumentString<ResidentFiguresQuery, ResidentFiguresQueryVariables>;
export const HouseholdListDocument = new TypedDocumentString(`
    query HouseholdList($filter: HouseholdFilter, $first: Int, $offset: Int) {
  households(filter: $filter, first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      code
      size
      tags
      status
      version
      dwelling {
        ...DoorParts
      }
      residents {
        id
        nameMasked
        ageBand
        sex
      }
    }
  }
}
    fragment DoorParts on Dwelling {
  id
  unit
  room
  vacant
  building {
    id
    name
    kind
  }
}`) as unknown as TypedDocumentString<HouseholdListQuery, HouseholdListQueryVariables>;
export const BuildingListDocument = new TypedDocumentString(`
    query BuildingList($filter: BuildingFilter, $orderBy: [BuildingOrder!], $first: Int, $offset: Int) {
  buildings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...BuildingParts
    }
  }
}
    fragment BuildingParts on Building {
  id
  code
  gridName
  name
  kind
  status
  dwellingCount
  householdCount
  residentCount
  version
  updatedAt
}`) as unknown as TypedDocumentString<BuildingListQuery, BuildingListQueryVariables>;
export const DwellingListDocument = new TypedDocumentString(`
    query DwellingList($filter: DwellingFilter, $first: Int, $offset: Int) {
  dwellings(filter: $filter, first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      code
      unit
      room
      vacant
      status
      version
      households {
        id
        size
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DwellingListQuery, DwellingListQueryVariables>;
export const CreateBuildingDocument = new TypedDocumentString(`
    mutation CreateBuilding($input: CreateBuildingInput!) {
  createBuilding(input: $input) {
    building {
      ...BuildingParts
    }
  }
}
    fragment BuildingParts on Building {
  id
  code
  gridName
  name
  kind
  status
  dwellingCount
  householdCount
  residentCount
  version
  updatedAt
}`) as unknown as TypedDocumentString<CreateBuildingMutation, CreateBuildingMutationVariables>;
export const UpdateBuildingDocument = new TypedDocumentString(`
    mutation UpdateBuilding($input: UpdateBuildingInput!) {
  updateBuilding(input: $input) {
    building {
      ...BuildingParts
    }
  }
}
    fragment BuildingParts on Building {
  id
  code
  gridName
  name
  kind
  status
  dwellingCount
  householdCount
  residentCount
  version
  updatedAt
}`) as unknown as TypedDocumentString<UpdateBuildingMutation, UpdateBuildingMutationVariables>;
export const CreateDwellingDocument = new TypedDocumentString(`
    mutation CreateDwelling($input: CreateDwellingInput!) {
  createDwelling(input: $input) {
    dwelling {
      ...DoorParts
      version
    }
  }
}
    fragment DoorParts on Dwelling {
  id
  unit
  room
  vacant
  building {
    id
    name
    kind
  }
}`) as unknown as TypedDocumentString<CreateDwellingMutation, CreateDwellingMutationVariables>;
export const UpdateDwellingDocument = new TypedDocumentString(`
    mutation UpdateDwelling($input: UpdateDwellingInput!) {
  updateDwelling(input: $input) {
    dwelling {
      ...DoorParts
      version
    }
  }
}
    fragment DoorParts on Dwelling {
  id
  unit
  room
  vacant
  building {
    id
    name
    kind
  }
}`) as unknown as TypedDocumentString<UpdateDwellingMutation, UpdateDwellingMutationVariables>;
export const CreateHouseholdDocument = new TypedDocumentString(`
    mutation CreateHousehold($input: CreateHouseholdInput!) {
  createHousehold(input: $input) {
    household {
      id
      size
      tags
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CreateHouseholdMutation, CreateHouseholdMutationVariables>;
export const UpdateHouseholdDocument = new TypedDocumentString(`
    mutation UpdateHousehold($input: UpdateHouseholdInput!) {
  updateHousehold(input: $input) {
    household {
      id
      size
      tags
      version
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateHouseholdMutation, UpdateHouseholdMutationVariables>;
export const CreateResidentDocument = new TypedDocumentString(`
    mutation CreateResident($input: CreateResidentInput!) {
  createResident(input: $input) {
    resident {
      ...ResidentRowParts
    }
  }
}
    fragment DoorParts on Dwelling {
  id
  unit
  room
  vacant
  building {
    id
    name
    kind
  }
}
fragment ResidentRowParts on Resident {
  id
  code
  gridName
  nameMasked
  phoneMasked
  ageBand
  sex
  tags
  status
  version
  updatedAt
  household {
    id
    tags
    dwelling {
      ...DoorParts
    }
  }
}`) as unknown as TypedDocumentString<CreateResidentMutation, CreateResidentMutationVariables>;
export const UpdateResidentDocument = new TypedDocumentString(`
    mutation UpdateResident($input: UpdateResidentInput!) {
  updateResident(input: $input) {
    resident {
      ...ResidentRowParts
    }
  }
}
    fragment DoorParts on Dwelling {
  id
  unit
  room
  vacant
  building {
    id
    name
    kind
  }
}
fragment ResidentRowParts on Resident {
  id
  code
  gridName
  nameMasked
  phoneMasked
  ageBand
  sex
  tags
  status
  version
  updatedAt
  household {
    id
    tags
    dwelling {
      ...DoorParts
    }
  }
}`) as unknown as TypedDocumentString<UpdateResidentMutation, UpdateResidentMutationVariables>;
export const RevealResidentDocument = new TypedDocumentString(`
    mutation RevealResident($input: RevealResidentInput!) {
  revealResident(input: $input) {
    name
    phone
    idNumber
    birthYear
    address
    remainingToday
  }
}
    `) as unknown as TypedDocumentString<RevealResidentMutation, RevealResidentMutationVariables>;
export const ImportJobOneDocument = new TypedDocumentString(`
    query ImportJobOne($id: ID!) {
  importJob(id: $id) {
    ...ImportJobParts
    faults {
      row
      column
      kind
      heading
      message
    }
    faultCounts {
      column
      kind
      heading
      message
      count
    }
  }
}
    fragment ImportJobParts on ImportJob {
  id
  fileName
  fileBytes
  state
  failure
  rowsDone
  rowsTotal
  rowsBad
  residentsNew
  residentsKnown
  createdAt
  finishedAt
  createdByName
  version
}`) as unknown as TypedDocumentString<ImportJobOneQuery, ImportJobOneQueryVariables>;
export const ImportJobListDocument = new TypedDocumentString(`
    query ImportJobList($first: Int, $offset: Int) {
  importJobs(first: $first, offset: $offset) {
    totalCount
    nodes {
      ...ImportJobParts
    }
  }
}
    fragment ImportJobParts on ImportJob {
  id
  fileName
  fileBytes
  state
  failure
  rowsDone
  rowsTotal
  rowsBad
  residentsNew
  residentsKnown
  createdAt
  finishedAt
  createdByName
  version
}`) as unknown as TypedDocumentString<ImportJobListQuery, ImportJobListQueryVariables>;
export const RegisterColumnsDocument = new TypedDocumentString(`
    query RegisterColumns {
  registerColumns {
    key
    heading
    example
    required
  }
}
    `) as unknown as TypedDocumentString<RegisterColumnsQuery, RegisterColumnsQueryVariables>;
export const StartRegisterImportDocument = new TypedDocumentString(`
    mutation StartRegisterImport($input: StartRegisterImportInput!) {
  startRegisterImport(input: $input) {
    importJob {
      ...ImportJobParts
    }
  }
}
    fragment ImportJobParts on ImportJob {
  id
  fileName
  fileBytes
  state
  failure
  rowsDone
  rowsTotal
  rowsBad
  residentsNew
  residentsKnown
  createdAt
  finishedAt
  createdByName
  version
}`) as unknown as TypedDocumentString<StartRegisterImportMutation, StartRegisterImportMutationVariables>;
export const DiscardRegisterImportDocument = new TypedDocumentString(`
    mutation DiscardRegisterImport($input: DiscardRegisterImportInput!) {
  discardRegisterImport(input: $input) {
    importJob {
      ...ImportJobParts
    }
  }
}
    fragment ImportJobParts on ImportJob {
  id
  fileName
  fileBytes
  state
  failure
  rowsDone
  rowsTotal
  rowsBad
  residentsNew
  residentsKnown
  createdAt
  finishedAt
  createdByName
  version
}`) as unknown as TypedDocumentString<DiscardRegisterImportMutation, DiscardRegisterImportMutationVariables>;
export const SearchEverythingDocument = new TypedDocumentString(`
    query SearchEverything($text: String!, $first: Int!, $divisions: Boolean!, $grids: Boolean!, $staff: Boolean!) {
  grids(
    filter: {search: $text, status: [ACTIVE]}
    orderBy: [{field: CODE}]
    first: $first
  ) @include(if: $grids) {
    nodes {
      id
      code
      name
      community {
        name
      }
    }
  }
  staffMembers(filter: {search: $text}, orderBy: [{field: NAME}], first: $first) @include(if: $staff) {
    nodes {
      id
      staffNo
      name
      post
      division {
        name
      }
    }
  }
  divisions(filter: {search: $text}, orderBy: [{field: CODE}], first: $first) @include(if: $divisions) {
    nodes {
      code
      name
      parent {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchEverythingQuery, SearchEverythingQueryVariables>;
export const GridSearchDocument = new TypedDocumentString(`
    query GridSearch($filter: GridFilter, $first: Int) {
  grids(filter: $filter, orderBy: [{field: CODE}], first: $first) {
    nodes {
      id
      code
      name
      community {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GridSearchQuery, GridSearchQueryVariables>;
export const StaffCareerDocument = new TypedDocumentString(`
    query StaffCareer($id: ID!) {
  staffMember(id: $id) {
    ...CareerParts
  }
}
    fragment GradeChangeParts on GradeChange {
  id
  divisionCode
  year
  group
  was
  grade
  state
  publicUntil
  objection
  note
  version
  reasons {
    rule
    speaksFor
    found
    wanted
  }
}
fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}
fragment CareerParts on StaffMember {
  id
  grades {
    id
    group
    grade
    validFrom
  }
  gradeChanges {
    ...GradeChangeParts
  }
  trainings {
    id
    state
    hours
    score
    session {
      id
      topic
      content
      hours
      startsAt
    }
  }
  exitCases {
    ...ExitParts
  }
}`) as unknown as TypedDocumentString<StaffCareerQuery, StaffCareerQueryVariables>;
export const MyCareerDocument = new TypedDocumentString(`
    query MyCareer {
  myStaffFile {
    ...StaffParts
    ...CareerParts
  }
}
    fragment GradeChangeParts on GradeChange {
  id
  divisionCode
  year
  group
  was
  grade
  state
  publicUntil
  objection
  note
  version
  reasons {
    rule
    speaksFor
    found
    wanted
  }
}
fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}
fragment CareerParts on StaffMember {
  id
  grades {
    id
    group
    grade
    validFrom
  }
  gradeChanges {
    ...GradeChangeParts
  }
  trainings {
    id
    state
    hours
    score
    session {
      id
      topic
      content
      hours
      startsAt
    }
  }
  exitCases {
    ...ExitParts
  }
}
fragment StaffRowParts on StaffMember {
  id
  staffNo
  name
  kind
  post
  status
  divisionCode
  hiredOn
  employmentType
  phoneMasked
  version
  updatedAt
  division {
    code
    name
  }
}
fragment StaffParts on StaffMember {
  ...StaffRowParts
  idNumberMasked
  employer
  education
  assistantField
  contractEnd
  sex
  birthYear
  posts {
    id
    post
    divisionCode
    validFrom
    validTo
    isPrimary
    division {
      code
      name
    }
  }
  qualifications {
    id
    type
    level
    title
    numberMasked
    issuedOn
    validTo
    version
  }
  createdAt
  grids {
    id
    code
    name
  }
}`) as unknown as TypedDocumentString<MyCareerQuery, MyCareerQueryVariables>;
export const GradeLadderDocument = new TypedDocumentString(`
    query GradeLadder {
  gradeLadder {
    yearsPerStep
    certificateYears
    version
    ranges {
      group
      posts
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<GradeLadderQuery, GradeLadderQueryVariables>;
export const GradeChangesDocument = new TypedDocumentString(`
    query GradeChanges($filter: GradeChangeFilter, $first: Int, $offset: Int) {
  gradeChanges(filter: $filter, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...GradeChangeParts
      staffMember {
        id
        name
        staffNo
        post
        division {
          code
          name
        }
      }
    }
  }
}
    fragment GradeChangeParts on GradeChange {
  id
  divisionCode
  year
  group
  was
  grade
  state
  publicUntil
  objection
  note
  version
  reasons {
    rule
    speaksFor
    found
    wanted
  }
}`) as unknown as TypedDocumentString<GradeChangesQuery, GradeChangesQueryVariables>;
export const SaveGradeLadderDocument = new TypedDocumentString(`
    mutation SaveGradeLadder($input: SaveGradeLadderInput!) {
  saveGradeLadder(input: $input) {
    ladder {
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SaveGradeLadderMutation, SaveGradeLadderMutationVariables>;
export const ProposeGradesDocument = new TypedDocumentString(`
    mutation ProposeGrades($input: ProposeGradesInput!) {
  proposeGrades(input: $input) {
    proposed
    without
  }
}
    `) as unknown as TypedDocumentString<ProposeGradesMutation, ProposeGradesMutationVariables>;
export const DecideGradeChangesDocument = new TypedDocumentString(`
    mutation DecideGradeChanges($input: DecideGradeChangesInput!) {
  decideGradeChanges(input: $input) {
    changes {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DecideGradeChangesMutation, DecideGradeChangesMutationVariables>;
export const ObjectToGradeChangeDocument = new TypedDocumentString(`
    mutation ObjectToGradeChange($input: ObjectToGradeChangeInput!) {
  objectToGradeChange(input: $input) {
    changes {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectToGradeChangeMutation, ObjectToGradeChangeMutationVariables>;
export const TrainingSessionsDocument = new TypedDocumentString(`
    query TrainingSessions($year: Int!) {
  trainingSessions(year: $year) {
    ...SessionParts
    records {
      id
      state
      hours
      score
      staffMember {
        id
        name
        staffNo
      }
    }
  }
}
    fragment SessionParts on TrainingSession {
  id
  divisionCode
  placeName
  year
  topic
  content
  form
  hours
  capacity
  startsAt
  place
  trainer
  certificate
  certificateYears
  state
  version
}`) as unknown as TypedDocumentString<TrainingSessionsQuery, TrainingSessionsQueryVariables>;
export const SaveTrainingSessionDocument = new TypedDocumentString(`
    mutation SaveTrainingSession($input: SaveTrainingSessionInput!) {
  saveTrainingSession(input: $input) {
    session {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SaveTrainingSessionMutation, SaveTrainingSessionMutationVariables>;
export const MoveTrainingSessionDocument = new TypedDocumentString(`
    mutation MoveTrainingSession($input: MoveTrainingSessionInput!) {
  moveTrainingSession(input: $input) {
    session {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MoveTrainingSessionMutation, MoveTrainingSessionMutationVariables>;
export const EnrolInTrainingDocument = new TypedDocumentString(`
    mutation EnrolInTraining($input: EnrolInTrainingInput!) {
  enrolInTraining(input: $input) {
    session {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EnrolInTrainingMutation, EnrolInTrainingMutationVariables>;
export const RecordTrainingDocument = new TypedDocumentString(`
    mutation RecordTraining($input: RecordTrainingInput!) {
  recordTraining(input: $input) {
    session {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const ExitCasesDocument = new TypedDocumentString(`
    query ExitCases {
  exitCases {
    ...ExitParts
    staffMember {
      id
      name
      staffNo
      post
      division {
        code
        name
      }
    }
  }
}
    fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}`) as unknown as TypedDocumentString<ExitCasesQuery, ExitCasesQueryVariables>;
export const ExitWorkDocument = new TypedDocumentString(`
    query ExitWork($id: ID!) {
  staffMember(id: $id) {
    id
    exitCases {
      id
      openWork {
        kind
        items
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExitWorkQuery, ExitWorkQueryVariables>;
export const OpenExitCaseDocument = new TypedDocumentString(`
    mutation OpenExitCase($input: OpenExitCaseInput!) {
  openExitCase(input: $input) {
    exitCase {
      ...ExitParts
    }
  }
}
    fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}`) as unknown as TypedDocumentString<OpenExitCaseMutation, OpenExitCaseMutationVariables>;
export const GiveNoticeOfExitCaseDocument = new TypedDocumentString(`
    mutation GiveNoticeOfExitCase($input: GiveExitNoticeInput!) {
  giveNoticeOfExitCase(input: $input) {
    exitCase {
      ...ExitParts
    }
  }
}
    fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}`) as unknown as TypedDocumentString<GiveNoticeOfExitCaseMutation, GiveNoticeOfExitCaseMutationVariables>;
export const StateOnExitCaseDocument = new TypedDocumentString(`
    mutation StateOnExitCase($input: StateOnExitInput!) {
  stateOnExitCase(input: $input) {
    exitCase {
      ...ExitParts
    }
  }
}
    fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}`) as unknown as TypedDocumentString<StateOnExitCaseMutation, StateOnExitCaseMutationVariables>;
export const DecideExitCaseDocument = new TypedDocumentString(`
    mutation DecideExitCase($input: DecideExitInput!) {
  decideExitCase(input: $input) {
    exitCase {
      ...ExitParts
    }
  }
}
    fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}`) as unknown as TypedDocumentString<DecideExitCaseMutation, DecideExitCaseMutationVariables>;
export const FileExitCaseDocument = new TypedDocumentString(`
    mutation FileExitCase($input: ExitCaseInput!) {
  fileExitCase(input: $input) {
    exitCase {
      ...ExitParts
    }
  }
}
    fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}`) as unknown as TypedDocumentString<FileExitCaseMutation, FileExitCaseMutationVariables>;
export const SaveHandoverOfExitCaseDocument = new TypedDocumentString(`
    mutation SaveHandoverOfExitCase($input: SaveExitHandoverInput!) {
  saveHandoverOfExitCase(input: $input) {
    exitCase {
      ...ExitParts
    }
  }
}
    fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}`) as unknown as TypedDocumentString<SaveHandoverOfExitCaseMutation, SaveHandoverOfExitCaseMutationVariables>;
export const CloseExitCaseDocument = new TypedDocumentString(`
    mutation CloseExitCase($input: ExitCaseInput!) {
  closeExitCase(input: $input) {
    exitCase {
      ...ExitParts
    }
  }
}
    fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}`) as unknown as TypedDocumentString<CloseExitCaseMutation, CloseExitCaseMutationVariables>;
export const WithdrawExitCaseDocument = new TypedDocumentString(`
    mutation WithdrawExitCase($input: ExitCaseInput!) {
  withdrawExitCase(input: $input) {
    exitCase {
      ...ExitParts
    }
  }
}
    fragment ExitParts on ExitCase {
  id
  divisionCode
  ground
  evidence
  talk
  state
  noticeOn
  statementUntil
  statement
  decision
  effectiveAt
  endedAt
  closedOn
  keepUntil
  version
  handover {
    key
    what
    to
    doneOn
  }
}`) as unknown as TypedDocumentString<WithdrawExitCaseMutation, WithdrawExitCaseMutationVariables>;
export const StaffListDocument = new TypedDocumentString(`
    query StaffList($filter: StaffFilter, $orderBy: [StaffOrder!], $first: Int, $offset: Int) {
  staffMembers(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...StaffRowParts
      grids {
        id
        code
      }
    }
  }
}
    fragment StaffRowParts on StaffMember {
  id
  staffNo
  name
  kind
  post
  status
  divisionCode
  hiredOn
  employmentType
  phoneMasked
  version
  updatedAt
  division {
    code
    name
  }
}`) as unknown as TypedDocumentString<StaffListQuery, StaffListQueryVariables>;
export const StaffOneDocument = new TypedDocumentString(`
    query StaffOne($id: ID!, $account: Boolean!) {
  staffMember(id: $id) {
    ...StaffParts
    account @include(if: $account) {
      id
      login
      status
    }
  }
}
    fragment StaffRowParts on StaffMember {
  id
  staffNo
  name
  kind
  post
  status
  divisionCode
  hiredOn
  employmentType
  phoneMasked
  version
  updatedAt
  division {
    code
    name
  }
}
fragment StaffParts on StaffMember {
  ...StaffRowParts
  idNumberMasked
  employer
  education
  assistantField
  contractEnd
  sex
  birthYear
  posts {
    id
    post
    divisionCode
    validFrom
    validTo
    isPrimary
    division {
      code
      name
    }
  }
  qualifications {
    id
    type
    level
    title
    numberMasked
    issuedOn
    validTo
    version
  }
  createdAt
  grids {
    id
    code
    name
  }
}`) as unknown as TypedDocumentString<StaffOneQuery, StaffOneQueryVariables>;
export const StaffSearchDocument = new TypedDocumentString(`
    query StaffSearch($filter: StaffFilter, $first: Int) {
  staffMembers(filter: $filter, orderBy: [{field: NAME}], first: $first) {
    nodes {
      id
      staffNo
      name
      post
      status
      division {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StaffSearchQuery, StaffSearchQueryVariables>;
export const CreateStaffMemberDocument = new TypedDocumentString(`
    mutation CreateStaffMember($input: CreateStaffMemberInput!) {
  createStaffMember(input: $input) {
    staffMember {
      ...StaffParts
    }
  }
}
    fragment StaffRowParts on StaffMember {
  id
  staffNo
  name
  kind
  post
  status
  divisionCode
  hiredOn
  employmentType
  phoneMasked
  version
  updatedAt
  division {
    code
    name
  }
}
fragment StaffParts on StaffMember {
  ...StaffRowParts
  idNumberMasked
  employer
  education
  assistantField
  contractEnd
  sex
  birthYear
  posts {
    id
    post
    divisionCode
    validFrom
    validTo
    isPrimary
    division {
      code
      name
    }
  }
  qualifications {
    id
    type
    level
    title
    numberMasked
    issuedOn
    validTo
    version
  }
  createdAt
  grids {
    id
    code
    name
  }
}`) as unknown as TypedDocumentString<CreateStaffMemberMutation, CreateStaffMemberMutationVariables>;
export const UpdateStaffMemberDocument = new TypedDocumentString(`
    mutation UpdateStaffMember($input: UpdateStaffMemberInput!) {
  updateStaffMember(input: $input) {
    staffMember {
      ...StaffParts
    }
  }
}
    fragment StaffRowParts on StaffMember {
  id
  staffNo
  name
  kind
  post
  status
  divisionCode
  hiredOn
  employmentType
  phoneMasked
  version
  updatedAt
  division {
    code
    name
  }
}
fragment StaffParts on StaffMember {
  ...StaffRowParts
  idNumberMasked
  employer
  education
  assistantField
  contractEnd
  sex
  birthYear
  posts {
    id
    post
    divisionCode
    validFrom
    validTo
    isPrimary
    division {
      code
      name
    }
  }
  qualifications {
    id
    type
    level
    title
    numberMasked
    issuedOn
    validTo
    version
  }
  createdAt
  grids {
    id
    code
    name
  }
}`) as unknown as TypedDocumentString<UpdateStaffMemberMutation, UpdateStaffMemberMutationVariables>;
export const RevealStaffPersonalDocument = new TypedDocumentString(`
    mutation RevealStaffPersonal($input: RevealStaffPersonalInput!) {
  revealStaffPersonal(input: $input) {
    value
    remainingToday
  }
}
    `) as unknown as TypedDocumentString<RevealStaffPersonalMutation, RevealStaffPersonalMutationVariables>;
export const AddStaffPostDocument = new TypedDocumentString(`
    mutation AddStaffPost($input: AddStaffPostInput!) {
  addStaffPost(input: $input) {
    staffMember {
      ...StaffParts
    }
  }
}
    fragment StaffRowParts on StaffMember {
  id
  staffNo
  name
  kind
  post
  status
  divisionCode
  hiredOn
  employmentType
  phoneMasked
  version
  updatedAt
  division {
    code
    name
  }
}
fragment StaffParts on StaffMember {
  ...StaffRowParts
  idNumberMasked
  employer
  education
  assistantField
  contractEnd
  sex
  birthYear
  posts {
    id
    post
    divisionCode
    validFrom
    validTo
    isPrimary
    division {
      code
      name
    }
  }
  qualifications {
    id
    type
    level
    title
    numberMasked
    issuedOn
    validTo
    version
  }
  createdAt
  grids {
    id
    code
    name
  }
}`) as unknown as TypedDocumentString<AddStaffPostMutation, AddStaffPostMutationVariables>;
export const EndStaffPostDocument = new TypedDocumentString(`
    mutation EndStaffPost($input: EndStaffPostInput!) {
  endStaffPost(input: $input) {
    staffMember {
      ...StaffParts
    }
  }
}
    fragment StaffRowParts on StaffMember {
  id
  staffNo
  name
  kind
  post
  status
  divisionCode
  hiredOn
  employmentType
  phoneMasked
  version
  updatedAt
  division {
    code
    name
  }
}
fragment StaffParts on StaffMember {
  ...StaffRowParts
  idNumberMasked
  employer
  education
  assistantField
  contractEnd
  sex
  birthYear
  posts {
    id
    post
    divisionCode
    validFrom
    validTo
    isPrimary
    division {
      code
      name
    }
  }
  qualifications {
    id
    type
    level
    title
    numberMasked
    issuedOn
    validTo
    version
  }
  createdAt
  grids {
    id
    code
    name
  }
}`) as unknown as TypedDocumentString<EndStaffPostMutation, EndStaffPostMutationVariables>;
export const SaveStaffQualificationDocument = new TypedDocumentString(`
    mutation SaveStaffQualification($input: SaveStaffQualificationInput!) {
  saveStaffQualification(input: $input) {
    staffMember {
      ...StaffParts
    }
  }
}
    fragment StaffRowParts on StaffMember {
  id
  staffNo
  name
  kind
  post
  status
  divisionCode
  hiredOn
  employmentType
  phoneMasked
  version
  updatedAt
  division {
    code
    name
  }
}
fragment StaffParts on StaffMember {
  ...StaffRowParts
  idNumberMasked
  employer
  education
  assistantField
  contractEnd
  sex
  birthYear
  posts {
    id
    post
    divisionCode
    validFrom
    validTo
    isPrimary
    division {
      code
      name
    }
  }
  qualifications {
    id
    type
    level
    title
    numberMasked
    issuedOn
    validTo
    version
  }
  createdAt
  grids {
    id
    code
    name
  }
}`) as unknown as TypedDocumentString<SaveStaffQualificationMutation, SaveStaffQualificationMutationVariables>;
export const RemoveStaffQualificationDocument = new TypedDocumentString(`
    mutation RemoveStaffQualification($input: RemoveStaffQualificationInput!) {
  removeStaffQualification(input: $input) {
    staffMember {
      ...StaffParts
    }
  }
}
    fragment StaffRowParts on StaffMember {
  id
  staffNo
  name
  kind
  post
  status
  divisionCode
  hiredOn
  employmentType
  phoneMasked
  version
  updatedAt
  division {
    code
    name
  }
}
fragment StaffParts on StaffMember {
  ...StaffRowParts
  idNumberMasked
  employer
  education
  assistantField
  contractEnd
  sex
  birthYear
  posts {
    id
    post
    divisionCode
    validFrom
    validTo
    isPrimary
    division {
      code
      name
    }
  }
  qualifications {
    id
    type
    level
    title
    numberMasked
    issuedOn
    validTo
    version
  }
  createdAt
  grids {
    id
    code
    name
  }
}`) as unknown as TypedDocumentString<RemoveStaffQualificationMutation, RemoveStaffQualificationMutationVariables>;
export const StaffColumnsDocument = new TypedDocumentString(`
    query StaffColumns {
  staffColumns {
    key
    heading
    example
    required
  }
}
    `) as unknown as TypedDocumentString<StaffColumnsQuery, StaffColumnsQueryVariables>;
export const CheckStaffImportDocument = new TypedDocumentString(`
    mutation CheckStaffImport($input: CheckStaffImportInput!) {
  checkStaffImport(input: $input) {
    ...StaffImportParts
  }
}
    fragment StaffImportParts on StaffImportPayload {
  fileName
  failure
  rowsTotal
  rowsBad
  staffNew
  staffKnown
  isDone
  faults {
    row
    column
    kind
    heading
    message
  }
}`) as unknown as TypedDocumentString<CheckStaffImportMutation, CheckStaffImportMutationVariables>;
export const ApplyStaffImportDocument = new TypedDocumentString(`
    mutation ApplyStaffImport($input: ApplyStaffImportInput!) {
  applyStaffImport(input: $input) {
    ...StaffImportParts
  }
}
    fragment StaffImportParts on StaffImportPayload {
  fileName
  failure
  rowsTotal
  rowsBad
  staffNew
  staffKnown
  isDone
  faults {
    row
    column
    kind
    heading
    message
  }
}`) as unknown as TypedDocumentString<ApplyStaffImportMutation, ApplyStaffImportMutationVariables>;
export const QuestionnairesDocument = new TypedDocumentString(`
    query Questionnaires($filter: QuestionnaireFilter, $first: Int, $offset: Int) {
  questionnaires(filter: $filter, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...QuestionnaireRow
    }
  }
}
    fragment QuestionnaireRow on Questionnaire {
  id
  lineage
  edition
  state
  title
  titleEn
  version
  updatedAt
  questions {
    key
  }
}`) as unknown as TypedDocumentString<QuestionnairesQuery, QuestionnairesQueryVariables>;
export const CheckQuestionnaireDocument = new TypedDocumentString(`
    query CheckQuestionnaire($input: CheckQuestionnaireInput!) {
  checkQuestionnaire(input: $input) {
    faults {
      field
      message
    }
    wordings {
      key
      isStandard
      change
    }
  }
}
    `) as unknown as TypedDocumentString<CheckQuestionnaireQuery, CheckQuestionnaireQueryVariables>;
export const FixQuestionnaireDocument = new TypedDocumentString(`
    mutation FixQuestionnaire($input: FixQuestionnaireInput!) {
  fixQuestionnaire(input: $input) {
    questionnaire {
      ...QuestionnaireRow
    }
  }
}
    fragment QuestionnaireRow on Questionnaire {
  id
  lineage
  edition
  state
  title
  titleEn
  version
  updatedAt
  questions {
    key
  }
}`) as unknown as TypedDocumentString<FixQuestionnaireMutation, FixQuestionnaireMutationVariables>;
export const RemoveQuestionnaireDocument = new TypedDocumentString(`
    mutation RemoveQuestionnaire($input: RemoveQuestionnaireInput!) {
  removeQuestionnaire(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveQuestionnaireMutation, RemoveQuestionnaireMutationVariables>;
export const QuestionnaireDocument = new TypedDocumentString(`
    query Questionnaire($id: ID!) {
  questionnaire(id: $id) {
    ...QuestionnaireParts
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}
fragment QuestionnaireParts on Questionnaire {
  id
  lineage
  edition
  state
  title
  titleEn
  introduction
  introductionEn
  version
  updatedAt
  questions {
    ...QuestionParts
  }
}`) as unknown as TypedDocumentString<QuestionnaireQuery, QuestionnaireQueryVariables>;
export const QuestionLibraryDocument = new TypedDocumentString(`
    query QuestionLibrary {
  questionLibrary {
    ...QuestionParts
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}`) as unknown as TypedDocumentString<QuestionLibraryQuery, QuestionLibraryQueryVariables>;
export const SaveQuestionnaireDocument = new TypedDocumentString(`
    mutation SaveQuestionnaire($input: SaveQuestionnaireInput!) {
  saveQuestionnaire(input: $input) {
    questionnaire {
      ...QuestionnaireParts
    }
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}
fragment QuestionnaireParts on Questionnaire {
  id
  lineage
  edition
  state
  title
  titleEn
  introduction
  introductionEn
  version
  updatedAt
  questions {
    ...QuestionParts
  }
}`) as unknown as TypedDocumentString<SaveQuestionnaireMutation, SaveQuestionnaireMutationVariables>;
export const SurveysDocument = new TypedDocumentString(`
    query Surveys($first: Int, $offset: Int) {
  surveys(first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      title
      state
      areaNames
      closesAt
      createdAt
      design {
        size
      }
      progress {
        disposition
        drawn
        reserves
        invited
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveysQuery, SurveysQueryVariables>;
export const SurveySizeDocument = new TypedDocumentString(`
    query SurveySize($margin: Float!, $population: Int, $designEffect: Float) {
  surveySize(
    margin: $margin
    population: $population
    designEffect: $designEffect
  )
}
    `) as unknown as TypedDocumentString<SurveySizeQuery, SurveySizeQueryVariables>;
export const SurveyDocument = new TypedDocumentString(`
    query Survey($id: ID!) {
  survey(id: $id) {
    ...SurveyParts
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}
fragment SurveyParts on Survey {
  id
  title
  titleEn
  state
  areas
  areaNames
  minCell
  closesAt
  openedAt
  closedAt
  publishedAt
  publicAt
  cleanedAt
  version
  design {
    strataBy
    allocation
    size
    leastPerStratum
    reserve
    seed
  }
  progress {
    disposition
    drawn
    reserves
    invited
  }
  rates {
    responseRate1
    responseRate3
    cooperationRate1
  }
  questionnaire {
    id
    title
    edition
    questions {
      ...QuestionParts
    }
  }
}`) as unknown as TypedDocumentString<SurveyQuery, SurveyQueryVariables>;
export const SurveyProgressDocument = new TypedDocumentString(`
    subscription SurveyProgress($id: ID!) {
  surveyProgress(id: $id) {
    ...SurveyParts
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}
fragment SurveyParts on Survey {
  id
  title
  titleEn
  state
  areas
  areaNames
  minCell
  closesAt
  openedAt
  closedAt
  publishedAt
  publicAt
  cleanedAt
  version
  design {
    strataBy
    allocation
    size
    leastPerStratum
    reserve
    seed
  }
  progress {
    disposition
    drawn
    reserves
    invited
  }
  rates {
    responseRate1
    responseRate3
    cooperationRate1
  }
  questionnaire {
    id
    title
    edition
    questions {
      ...QuestionParts
    }
  }
}`) as unknown as TypedDocumentString<SurveyProgressSubscription, SurveyProgressSubscriptionVariables>;
export const SurveyStrataDocument = new TypedDocumentString(`
    query SurveyStrata($id: ID!) {
  survey(id: $id) {
    id
    strata {
      code
      cell
      households
      adults
      planned
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyStrataQuery, SurveyStrataQueryVariables>;
export const SurveyShortfallsDocument = new TypedDocumentString(`
    query SurveyShortfalls($id: ID!) {
  survey(id: $id) {
    id
    shortfalls {
      code
      placeName
      planned
      answered
      missing
      available
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyShortfallsQuery, SurveyShortfallsQueryVariables>;
export const TakeReservesDocument = new TypedDocumentString(`
    mutation TakeReserves($input: TakeReservesInput!) {
  takeReserves(input: $input) {
    taken
  }
}
    `) as unknown as TypedDocumentString<TakeReservesMutation, TakeReservesMutationVariables>;
export const SurveyPointsDocument = new TypedDocumentString(`
    query SurveyPoints($id: ID!) {
  survey(id: $id) {
    id
    points {
      id
      code
      name
      placeName
      quota
      taken
      token
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyPointsQuery, SurveyPointsQueryVariables>;
export const SampleUnitsDocument = new TypedDocumentString(`
    query SampleUnits($id: ID!, $filter: SampleUnitFilter, $first: Int, $offset: Int) {
  survey(id: $id) {
    id
    sampleUnits(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        code
        cell
        isReserve
        position
        disposition
        channel
        settledOn
        isInvited
        mayCollect
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SampleUnitsQuery, SampleUnitsQueryVariables>;
export const SurveyFiguresDocument = new TypedDocumentString(`
    query SurveyFigures($id: ID!, $level: SurveyPlaceLevel, $within: String, $items: [String!], $stream: SurveyStream, $by: String) {
  survey(id: $id) {
    id
    figures(level: $level, within: $within, items: $items, stream: $stream, by: $by) {
      ...SurveyFigureParts
    }
  }
}
    fragment SurveyFigureParts on SurveyFigure {
  code
  placeName
  slice
  item
  n
  value
  low
  high
  topTwo
  topTwoLow
  topTwoHigh
  atLeastBasic
  atLeastBasicLow
  atLeastBasicHigh
  levels
  designEffect
  tier
}`) as unknown as TypedDocumentString<SurveyFiguresQuery, SurveyFiguresQueryVariables>;
export const SurveyFigurePageDocument = new TypedDocumentString(`
    query SurveyFigurePage($id: ID!, $level: SurveyPlaceLevel, $stream: SurveyStream, $by: String, $first: Int, $after: String) {
  survey(id: $id) {
    id
    figures(level: $level, stream: $stream, by: $by, first: $first, after: $after) {
      ...SurveyFigureParts
    }
  }
}
    fragment SurveyFigureParts on SurveyFigure {
  code
  placeName
  slice
  item
  n
  value
  low
  high
  topTwo
  topTwoLow
  topTwoHigh
  atLeastBasic
  atLeastBasicLow
  atLeastBasicHigh
  levels
  designEffect
  tier
}`) as unknown as TypedDocumentString<SurveyFigurePageQuery, SurveyFigurePageQueryVariables>;
export const SurveyTrendDocument = new TypedDocumentString(`
    query SurveyTrend($id: ID!, $item: String!, $code: String, $stream: SurveyStream) {
  survey(id: $id) {
    id
    trend(item: $item, code: $code, stream: $stream) {
      surveyId
      title
      titleEn
      closedAt
      wording
      figure {
        ...SurveyFigureParts
      }
    }
  }
}
    fragment SurveyFigureParts on SurveyFigure {
  code
  placeName
  slice
  item
  n
  value
  low
  high
  topTwo
  topTwoLow
  topTwoHigh
  atLeastBasic
  atLeastBasicLow
  atLeastBasicHigh
  levels
  designEffect
  tier
}`) as unknown as TypedDocumentString<SurveyTrendQuery, SurveyTrendQueryVariables>;
export const SurveyIndicatorsDocument = new TypedDocumentString(`
    query SurveyIndicators($id: ID!, $item: String!, $level: SurveyPlaceLevel!) {
  survey(id: $id) {
    id
    indicators(item: $item, level: $level) {
      peersMean
      medianReliability
      isUsable
      places {
        code
        placeName
        n
        value
        low
        high
        reliability
        ownValue
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyIndicatorsQuery, SurveyIndicatorsQueryVariables>;
export const SurveyQualityDocument = new TypedDocumentString(`
    query SurveyQuality($id: ID!) {
  survey(id: $id) {
    id
    weighting {
      method
      rounds
      trimmed
    }
    modeEffects {
      item
      first
      second
      difference
      low
      high
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyQualityQuery, SurveyQualityQueryVariables>;
export const SurveyChannelReviewsDocument = new TypedDocumentString(`
    query SurveyChannelReviews($id: ID!) {
  survey(id: $id) {
    id
    channelReviews {
      code
      item
      first
      second
      z
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyChannelReviewsQuery, SurveyChannelReviewsQueryVariables>;
export const SurveyTextsDocument = new TypedDocumentString(`
    query SurveyTexts($id: ID!, $filter: SurveyTextFilter, $first: Int, $offset: Int) {
  survey(id: $id) {
    id
    texts(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        code
        placeName
        stream
        question
        text
        themes
        isConfirmed
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyTextsQuery, SurveyTextsQueryVariables>;
export const SurveyThemeCountsDocument = new TypedDocumentString(`
    query SurveyThemeCounts($id: ID!, $within: String) {
  survey(id: $id) {
    id
    themes(within: $within) {
      texts
      themes {
        theme
        name
        nameEn
        count
        confirmed
        trend {
          since
          count
          of
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyThemeCountsQuery, SurveyThemeCountsQueryVariables>;
export const SurveyThemesDocument = new TypedDocumentString(`
    query SurveyThemes {
  surveyThemes {
    id
    key
    name
    nameEn
    description
    keywords
    dimension
    isRetired
    version
  }
}
    `) as unknown as TypedDocumentString<SurveyThemesQuery, SurveyThemesQueryVariables>;
export const SaveSurveyThemeDocument = new TypedDocumentString(`
    mutation SaveSurveyTheme($input: SaveSurveyThemeInput!) {
  saveSurveyTheme(input: $input) {
    surveyTheme {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SaveSurveyThemeMutation, SaveSurveyThemeMutationVariables>;
export const CodeSurveyTextDocument = new TypedDocumentString(`
    mutation CodeSurveyText($input: CodeSurveyTextInput!) {
  codeSurveyText(input: $input) {
    surveyText {
      id
      themes
      isConfirmed
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CodeSurveyTextMutation, CodeSurveyTextMutationVariables>;
export const MaskSurveyTextDocument = new TypedDocumentString(`
    mutation MaskSurveyText($input: MaskSurveyTextInput!) {
  maskSurveyText(input: $input) {
    surveyText {
      id
      text
      version
    }
  }
}
    `) as unknown as TypedDocumentString<MaskSurveyTextMutation, MaskSurveyTextMutationVariables>;
export const FollowUpsDocument = new TypedDocumentString(`
    query FollowUps($filter: FollowUpFilter, $first: Int, $offset: Int) {
  followUps(filter: $filter, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...FollowUpParts
    }
  }
}
    fragment FollowUpParts on FollowUp {
  id
  code
  placeName
  dimension
  words
  phoneMasked
  state
  wantedOn
  dueOn
  handledOn
  handledByName
  result
  note
  verdict
  closedOn
  mayHandle
  mayAsk
  version
}`) as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const RevealFollowUpDocument = new TypedDocumentString(`
    mutation RevealFollowUp($input: RevealFollowUpInput!) {
  revealFollowUp(input: $input) {
    name
    phone
    remainingToday
  }
}
    `) as unknown as TypedDocumentString<RevealFollowUpMutation, RevealFollowUpMutationVariables>;
export const AskFollowUpDocument = new TypedDocumentString(`
    mutation AskFollowUp($input: AskFollowUpInput!) {
  askFollowUp(input: $input) {
    token
    followUp {
      id
      state
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AskFollowUpMutation, AskFollowUpMutationVariables>;
export const SurveyEventFiguresDocument = new TypedDocumentString(`
    query SurveyEventFigures($kind: SurveyEventKind!, $level: SurveyPlaceLevel!, $within: String) {
  surveyEventFigures(kind: $kind, level: $level, within: $within) {
    code
    placeName
    month
    n
    value
    low
    high
    reasons {
      reason
      count
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyEventFiguresQuery, SurveyEventFiguresQueryVariables>;
export const HandleFollowUpDocument = new TypedDocumentString(`
    mutation HandleFollowUp($input: HandleFollowUpInput!) {
  handleFollowUp(input: $input) {
    followUp {
      id
      state
      version
    }
  }
}
    `) as unknown as TypedDocumentString<HandleFollowUpMutation, HandleFollowUpMutationVariables>;
export const SurveyActionsDocument = new TypedDocumentString(`
    query SurveyActions($id: ID!) {
  survey(id: $id) {
    id
    actions {
      ...SurveyActionParts
    }
  }
}
    fragment SurveyActionParts on SurveyAction {
  id
  code
  placeName
  theme
  said
  saidEn
  done
  doneEn
  doneBy
  doneOn
  state
  publishedAt
  version
}`) as unknown as TypedDocumentString<SurveyActionsQuery, SurveyActionsQueryVariables>;
export const SaveSurveyActionDocument = new TypedDocumentString(`
    mutation SaveSurveyAction($input: SaveSurveyActionInput!) {
  saveSurveyAction(input: $input) {
    surveyAction {
      ...SurveyActionParts
    }
  }
}
    fragment SurveyActionParts on SurveyAction {
  id
  code
  placeName
  theme
  said
  saidEn
  done
  doneEn
  doneBy
  doneOn
  state
  publishedAt
  version
}`) as unknown as TypedDocumentString<SaveSurveyActionMutation, SaveSurveyActionMutationVariables>;
export const PublishSurveyActionDocument = new TypedDocumentString(`
    mutation PublishSurveyAction($input: SurveyActionInput!) {
  publishSurveyAction(input: $input) {
    surveyAction {
      ...SurveyActionParts
    }
  }
}
    fragment SurveyActionParts on SurveyAction {
  id
  code
  placeName
  theme
  said
  saidEn
  done
  doneEn
  doneBy
  doneOn
  state
  publishedAt
  version
}`) as unknown as TypedDocumentString<PublishSurveyActionMutation, PublishSurveyActionMutationVariables>;
export const WithdrawSurveyActionDocument = new TypedDocumentString(`
    mutation WithdrawSurveyAction($input: SurveyActionInput!) {
  withdrawSurveyAction(input: $input) {
    surveyAction {
      ...SurveyActionParts
    }
  }
}
    fragment SurveyActionParts on SurveyAction {
  id
  code
  placeName
  theme
  said
  saidEn
  done
  doneEn
  doneBy
  doneOn
  state
  publishedAt
  version
}`) as unknown as TypedDocumentString<WithdrawSurveyActionMutation, WithdrawSurveyActionMutationVariables>;
export const CreateSurveyDocument = new TypedDocumentString(`
    mutation CreateSurvey($input: CreateSurveyInput!) {
  createSurvey(input: $input) {
    survey {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateSurveyMutation, CreateSurveyMutationVariables>;
export const DrawSampleDocument = new TypedDocumentString(`
    mutation DrawSample($input: SurveyInput!) {
  drawSample(input: $input) {
    survey {
      ...SurveyParts
    }
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}
fragment SurveyParts on Survey {
  id
  title
  titleEn
  state
  areas
  areaNames
  minCell
  closesAt
  openedAt
  closedAt
  publishedAt
  publicAt
  cleanedAt
  version
  design {
    strataBy
    allocation
    size
    leastPerStratum
    reserve
    seed
  }
  progress {
    disposition
    drawn
    reserves
    invited
  }
  rates {
    responseRate1
    responseRate3
    cooperationRate1
  }
  questionnaire {
    id
    title
    edition
    questions {
      ...QuestionParts
    }
  }
}`) as unknown as TypedDocumentString<DrawSampleMutation, DrawSampleMutationVariables>;
export const OpenSurveyDocument = new TypedDocumentString(`
    mutation OpenSurvey($input: SurveyInput!) {
  openSurvey(input: $input) {
    survey {
      ...SurveyParts
    }
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}
fragment SurveyParts on Survey {
  id
  title
  titleEn
  state
  areas
  areaNames
  minCell
  closesAt
  openedAt
  closedAt
  publishedAt
  publicAt
  cleanedAt
  version
  design {
    strataBy
    allocation
    size
    leastPerStratum
    reserve
    seed
  }
  progress {
    disposition
    drawn
    reserves
    invited
  }
  rates {
    responseRate1
    responseRate3
    cooperationRate1
  }
  questionnaire {
    id
    title
    edition
    questions {
      ...QuestionParts
    }
  }
}`) as unknown as TypedDocumentString<OpenSurveyMutation, OpenSurveyMutationVariables>;
export const CloseSurveyDocument = new TypedDocumentString(`
    mutation CloseSurvey($input: SurveyInput!) {
  closeSurvey(input: $input) {
    survey {
      ...SurveyParts
    }
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}
fragment SurveyParts on Survey {
  id
  title
  titleEn
  state
  areas
  areaNames
  minCell
  closesAt
  openedAt
  closedAt
  publishedAt
  publicAt
  cleanedAt
  version
  design {
    strataBy
    allocation
    size
    leastPerStratum
    reserve
    seed
  }
  progress {
    disposition
    drawn
    reserves
    invited
  }
  rates {
    responseRate1
    responseRate3
    cooperationRate1
  }
  questionnaire {
    id
    title
    edition
    questions {
      ...QuestionParts
    }
  }
}`) as unknown as TypedDocumentString<CloseSurveyMutation, CloseSurveyMutationVariables>;
export const PublishSurveyDocument = new TypedDocumentString(`
    mutation PublishSurvey($input: SurveyInput!) {
  publishSurvey(input: $input) {
    survey {
      ...SurveyParts
    }
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}
fragment SurveyParts on Survey {
  id
  title
  titleEn
  state
  areas
  areaNames
  minCell
  closesAt
  openedAt
  closedAt
  publishedAt
  publicAt
  cleanedAt
  version
  design {
    strataBy
    allocation
    size
    leastPerStratum
    reserve
    seed
  }
  progress {
    disposition
    drawn
    reserves
    invited
  }
  rates {
    responseRate1
    responseRate3
    cooperationRate1
  }
  questionnaire {
    id
    title
    edition
    questions {
      ...QuestionParts
    }
  }
}`) as unknown as TypedDocumentString<PublishSurveyMutation, PublishSurveyMutationVariables>;
export const ShareSurveyDocument = new TypedDocumentString(`
    mutation ShareSurvey($input: ShareSurveyInput!) {
  shareSurvey(input: $input) {
    survey {
      ...SurveyParts
    }
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}
fragment SurveyParts on Survey {
  id
  title
  titleEn
  state
  areas
  areaNames
  minCell
  closesAt
  openedAt
  closedAt
  publishedAt
  publicAt
  cleanedAt
  version
  design {
    strataBy
    allocation
    size
    leastPerStratum
    reserve
    seed
  }
  progress {
    disposition
    drawn
    reserves
    invited
  }
  rates {
    responseRate1
    responseRate3
    cooperationRate1
  }
  questionnaire {
    id
    title
    edition
    questions {
      ...QuestionParts
    }
  }
}`) as unknown as TypedDocumentString<ShareSurveyMutation, ShareSurveyMutationVariables>;
export const InviteSampleUnitsDocument = new TypedDocumentString(`
    mutation InviteSampleUnits($input: InviteSampleUnitsInput!) {
  inviteSampleUnits(input: $input) {
    invitations {
      unitId
      token
    }
  }
}
    `) as unknown as TypedDocumentString<InviteSampleUnitsMutation, InviteSampleUnitsMutationVariables>;
export const SettleSampleUnitDocument = new TypedDocumentString(`
    mutation SettleSampleUnit($input: SettleSampleUnitInput!) {
  settleSampleUnit(input: $input) {
    sampleUnit {
      id
      disposition
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SettleSampleUnitMutation, SettleSampleUnitMutationVariables>;
export const CreateSurveyPointDocument = new TypedDocumentString(`
    mutation CreateSurveyPoint($input: CreateSurveyPointInput!) {
  createSurveyPoint(input: $input) {
    surveyPoint {
      id
      token
    }
  }
}
    `) as unknown as TypedDocumentString<CreateSurveyPointMutation, CreateSurveyPointMutationVariables>;
export const SurveySeatDocument = new TypedDocumentString(`
    query SurveySeat($token: String!) {
  surveySeat(token: $token) {
    surveyId
    state
    title
    titleEn
    introduction
    introductionEn
    isOpen
    minCell
    closesAt
    challenge
    challengeBits
    questions {
      ...QuestionParts
    }
  }
}
    fragment QuestionParts on Question {
  key
  kind
  dimension
  text
  textEn
  required
  choices {
    key
    text
    textEn
    ends
  }
  rows {
    key
    text
    textEn
  }
  showIf {
    question
    choices
  }
}`) as unknown as TypedDocumentString<SurveySeatQuery, SurveySeatQueryVariables>;
export const EnterSurveyAnswersDocument = new TypedDocumentString(`
    mutation EnterSurveyAnswers($input: EnterSurveyAnswersInput!) {
  enterSurveyAnswers(input: $input) {
    outcome
    again
  }
}
    `) as unknown as TypedDocumentString<EnterSurveyAnswersMutation, EnterSurveyAnswersMutationVariables>;