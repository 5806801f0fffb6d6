import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime, Geometry } from '../graphql/scalars.js';
import { CoordinateSystem } from '../grids/index.js';
import {
  Alert,
  AlertCategoryEnum,
  AlertCertaintyEnum,
  AlertLevelEnum,
  AlertScopeEnum,
  AlertSeverityEnum,
  AlertStatusEnum,
  AlertUrgencyEnum,
} from './alert.type.js';
import { AlertDraft } from './drafts/draft.type.js';
import type { AlertRow } from './alert.entity.js';

const SHAPE = 'A Polygon or MultiPolygon of at most 500 points: the grids that it touches are told, and who receives it can draw it.';
const MUTATION_ID = 'Makes a retry harmless: the first answer is given again for a day.';

@InputType({ description: 'Publishes at once although the level asks for a second person. It is logged, and shown with the alert.' })
export class OverrideApprovalInput {
  @Field(() => String, { description: 'Why it cannot wait.' }) reason!: string;
}

@InputType({ description: 'A new alert.' })
export class PublishAlertInput {
  @Field(() => [String], {
    defaultValue: [],
    description: 'Codes of districts, streets, communities or grids in your territory, at most 500 together with what groups and shape add.',
  })
  areas!: string[];
  @Field(() => [ID], { nullable: true, description: 'Saved groups, at most 20; of each, what lies in your territory is told.' }) groups?:
    string[] | null;
  @Field(() => Geometry, { nullable: true, description: SHAPE }) polygon?: unknown;
  @Field(() => CoordinateSystem, { nullable: true, description: 'Of the shape; WGS84 if not given.' }) system?: CoordinateSystem | null;
  @Field(() => AlertLevelEnum, { description: 'Colour.' }) level!: AlertRow['level'];
  @Field(() => String, { description: 'The hazard, such as 暴雨.' }) event!: string;
  @Field(() => String, { nullable: true, description: 'Code of the event after GB/T 35561, such as 11B03.' }) eventCode?: string | null;
  @Field(() => AlertCategoryEnum, { description: 'Kind of hazard.' }) category!: AlertRow['category'];
  @Field(() => String, { description: 'One line.' }) headline!: string;
  @Field(() => String, { description: 'What is going on.' }) description!: string;
  @Field(() => String, { description: 'What to do, a line a step.' }) instruction!: string;
  @Field(() => String, { nullable: true, description: 'One line in English.' }) headlineEn?: string | null;
  @Field(() => String, { nullable: true, description: 'What is going on, in English.' }) descriptionEn?: string | null;
  @Field(() => String, { nullable: true, description: 'What to do, in English.' }) instructionEn?: string | null;
  @Field(() => String, { nullable: true, description: 'Where to ask.' }) contact?: string | null;
  @Field(() => AlertStatusEnum, { defaultValue: 'ACTUAL', description: 'Actual, exercise or test.' }) status!: AlertRow['status'];
  @Field(() => AlertScopeEnum, { defaultValue: 'PUBLIC', description: 'For whom.' }) scope!: AlertRow['scope'];
  @Field(() => AlertUrgencyEnum, { nullable: true, description: 'IMMEDIATE if not given.' }) urgency?: AlertRow['urgency'] | null;
  @Field(() => AlertCertaintyEnum, { nullable: true, description: 'LIKELY if not given.' }) certainty?: AlertRow['certainty'] | null;
  @Field(() => AlertSeverityEnum, { nullable: true, description: 'Follows from the level; another one is refused.' }) severity?:
    AlertRow['severity'] | null;
  @Field(() => DateTime, { nullable: true, description: 'In force from; now if not given.' }) effectiveAt?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it is expected to begin.' }) onsetAt?: Date | null;
  @Field(() => DateTime, { description: 'In force until.' }) expiresAt!: Date;
  @Field(() => OverrideApprovalInput, { nullable: true, description: 'In an emergency: do not wait for a second person.' })
  override?: OverrideApprovalInput | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What was published: one message per district among the areas.' })
export class PublishAlertPayload {
  @Field(() => [Alert], { description: 'The messages.' }) readonly alerts!: Alert[];
  @Field(() => [AlertDraft], { description: 'What waits for a second person, and has told nobody yet.' }) readonly pending!: AlertDraft[];
}

@InputType({ description: 'A message that takes the place of an earlier one; what is not given stays.' })
export class UpdateAlertInput {
  @Field(() => ID, { description: 'The newest message of the chain.' }) id!: string;
  @Field(() => [String], { nullable: true, description: 'New areas, in the same district.' }) areas?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Saved groups in place of the areas before, or beside the new ones.' }) groups?: string[] | null;
  @Field(() => Geometry, { nullable: true, description: `In place of the areas before, or beside the new ones. ${SHAPE}` }) polygon?: unknown;
  @Field(() => CoordinateSystem, { nullable: true, description: 'Of the shape; WGS84 if not given.' }) system?: CoordinateSystem | null;
  @Field(() => AlertLevelEnum, { nullable: true, description: 'New colour.' }) level?: AlertRow['level'] | null;
  @Field(() => String, { nullable: true, description: 'New line.' }) headline?: string | null;
  @Field(() => String, { nullable: true, description: 'What is going on now.' }) description?: string | null;
  @Field(() => String, { nullable: true, description: 'What to do now.' }) instruction?: string | null;
  @Field(() => String, { nullable: true, description: 'New line in English.' }) headlineEn?: string | null;
  @Field(() => String, { nullable: true, description: 'What is going on now, in English.' }) descriptionEn?: string | null;
  @Field(() => String, { nullable: true, description: 'What to do now, in English.' }) instructionEn?: string | null;
  @Field(() => String, { nullable: true, description: 'Where to ask.' }) contact?: string | null;
  @Field(() => AlertUrgencyEnum, { nullable: true, description: 'New urgency.' }) urgency?: AlertRow['urgency'] | null;
  @Field(() => AlertCertaintyEnum, { nullable: true, description: 'New certainty.' }) certainty?: AlertRow['certainty'] | null;
  @Field(() => DateTime, { nullable: true, description: 'In force until.' }) expiresAt?: Date | null;
  @Field(() => OverrideApprovalInput, { nullable: true, description: 'In an emergency: do not wait for a second person.' })
  override?: OverrideApprovalInput | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@InputType({ description: 'Ends an alert.' })
export class CancelAlertInput {
  @Field(() => ID, { description: 'The newest message of the chain.' }) id!: string;
  @Field(() => String, { description: 'Why, for everybody to read.' }) reason!: string;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The message that was published.' })
export class AlertPayload {
  @Field(() => Alert, { description: 'The message; while an update waits, the one that still stands.' }) readonly alert!: Alert;
  @Field(() => AlertDraft, { nullable: true, description: 'The update, when it raises the level and so waits for a second person.' })
  readonly pending!: AlertDraft | null;
}
