import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import { DateTime } from '../../graphql/scalars.js';
import {
  Alert,
  AlertCategoryEnum,
  AlertCertaintyEnum,
  AlertLevelEnum,
  AlertMessageTypeEnum,
  AlertScopeEnum,
  AlertUrgencyEnum,
} from '../alert.type.js';
import { DRAFT_STATES } from './draft.entity.js';

export const AlertDraftStateEnum = enumOf('AlertDraftState', DRAFT_STATES, 'What became of a draft.', {
  PENDING: 'Waits for a second person.',
  APPROVED: 'Was published.',
  REJECTED: 'Was refused, with a reason.',
  EXPIRED: 'Nobody decided in time.',
  WITHDRAWN: 'Was taken back by who wrote it.',
});

@ObjectType({ simpleResolvers: true, description: 'A message that waits, or waited, for a second person to approve it.' })
export class AlertDraft {
  @Field(() => ID, { description: 'The draft.' }) readonly id!: string;
  @Field(() => AlertDraftStateEnum, { description: 'What became of it.' }) readonly state!: string;
  @Field(() => AlertLevelEnum, { description: 'Colour.' }) readonly level!: string;
  @Field(() => [String], { description: 'Codes of the divisions and grids that would be told.' }) readonly areas!: readonly string[];
  @Field(() => DateTime, { description: 'When it was submitted.' }) readonly createdAt!: Date;
  @Field(() => DateTime, { description: 'Until when somebody must decide.' }) readonly decideBy!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When somebody decided.' }) readonly decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was rejected.' }) readonly reason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a draft would say; fields as of Alert.' })
export class AlertDraftContent {
  @Field(() => AlertMessageTypeEnum, { description: 'New, or an update of one in force.' }) readonly msgType!: string;
  @Field(() => AlertScopeEnum, { description: 'For whom.' }) readonly scope!: string;
  @Field(() => AlertCategoryEnum, { description: 'Kind of hazard.' }) readonly category!: string;
  @Field(() => String, { description: 'The hazard.' }) readonly event!: string;
  @Field(() => AlertUrgencyEnum, { description: 'How soon to act.' }) readonly urgency!: string;
  @Field(() => AlertCertaintyEnum, { description: 'How sure.' }) readonly certainty!: string;
  @Field(() => String, { description: 'Who issues it, in words.' }) readonly senderName!: string;
  @Field(() => String, { description: 'One line.' }) readonly headline!: string;
  @Field(() => String, { nullable: true, description: 'One line in English.' }) readonly headlineEn!: string | null;
  @Field(() => String, { description: 'What is going on.' }) readonly description!: string;
  @Field(() => String, { nullable: true, description: 'What is going on, in English.' }) readonly descriptionEn!: string | null;
  @Field(() => String, { description: 'What to do, a line a step.' }) readonly instruction!: string;
  @Field(() => String, { nullable: true, description: 'What to do, in English.' }) readonly instructionEn!: string | null;
  @Field(() => String, { nullable: true, description: 'Where to ask.' }) readonly contact!: string | null;
  @Field(() => DateTime, { description: 'In force until.' }) readonly expiresAt!: Date;
}

export const { Connection: AlertDraftConnection, ConnectionResolver: AlertDraftConnectionResolver } = connectionOf(() => AlertDraft, 'AlertDraft');
export type AlertDraftConnection = InstanceType<typeof AlertDraftConnection>;

@InputType({ description: 'Which drafts; all conditions must hold.' })
export class AlertDraftFilter {
  @Field(() => Boolean, { nullable: true, description: 'Waiting for somebody to decide.' }) pending?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what you wrote yourself.' }) own?: boolean | null;
}

const MUTATION_ID = 'Makes a retry harmless: the first answer is given again for a day.';

@InputType({ description: 'Approves a draft of somebody else, and so publishes it.' })
export class ApproveAlertInput {
  @Field(() => ID, { description: 'Which draft.' }) id!: string;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What was approved.' })
export class ApproveAlertPayload {
  @Field(() => Alert, { description: 'The message that was published.' }) readonly alert!: Alert;
  @Field(() => AlertDraft, { description: 'The draft.' }) readonly draft!: AlertDraft;
}

@InputType({ description: 'Refuses a draft of somebody else.' })
export class RejectAlertInput {
  @Field(() => ID, { description: 'Which draft.' }) id!: string;
  @Field(() => String, { description: 'Why, for who wrote it.' }) reason!: string;
}

@InputType({ description: 'Takes back a draft of one’s own.' })
export class WithdrawAlertInput {
  @Field(() => ID, { description: 'Which draft.' }) id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The draft as it is now.' })
export class AlertDraftPayload {
  @Field(() => AlertDraft, { description: 'The draft.' }) readonly draft!: AlertDraft;
}
