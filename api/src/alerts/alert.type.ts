import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { DateTimeFilter, OrderDirection } from '../graphql/filters.js';
import { DateTime } from '../graphql/scalars.js';
import * as names from './alert.entity.js';

export const AlertStatusEnum = enumOf('AlertStatus', names.ALERT_STATUSES, 'CAP status.', {
  ACTUAL: 'To be acted on.',
  EXERCISE: 'Only for those who take part in the exercise.',
  TEST: 'Technical; to be ignored by all.',
});
export const AlertMessageTypeEnum = enumOf('AlertMessageType', names.ALERT_MESSAGE_TYPES, 'CAP msgType.', {
  UPDATE: 'Takes the place of the message it supersedes.',
  CANCEL: '解除: ends the message it supersedes.',
});
export const AlertScopeEnum = enumOf('AlertScope', names.ALERT_SCOPES, 'CAP scope.', { PUBLIC: 'For everybody.', RESTRICTED: 'For staff only.' });
export const AlertLevelEnum = enumOf('AlertLevel', names.ALERT_LEVELS, 'Colour level after the Emergency Response Law.', {
  RED: '一级, highest.',
  ORANGE: '二级.',
  YELLOW: '三级.',
  BLUE: '四级, lowest.',
});
export const AlertCategoryEnum = enumOf('AlertCategory', names.ALERT_CATEGORIES, 'CAP category.');
export const AlertUrgencyEnum = enumOf('AlertUrgency', names.ALERT_URGENCIES, 'CAP urgency.');
export const AlertSeverityEnum = enumOf('AlertSeverity', names.ALERT_SEVERITIES, 'CAP severity; goes with the colour level.');
export const AlertCertaintyEnum = enumOf('AlertCertainty', names.ALERT_CERTAINTIES, 'CAP certainty.');

@ObjectType({
  simpleResolvers: true,
  description: 'One message in the shape of CAP 1.2 plus the colour level. Never edited: what changes is said by a new one.',
})
export class Alert {
  @Field(() => ID, { description: 'The message.' }) readonly id!: string;
  @Field(() => String, { description: '31 characters after GB/T 35965.1; the CAP identifier.' }) readonly identifier!: string;
  @Field(() => Int, { description: 'Place in the gapless order of its district.' }) readonly seq!: number;
  @Field(() => String, { description: 'Code of the district it belongs to.' }) readonly district!: string;
  @Field(() => String, { description: 'CAP sender.' }) readonly sender!: string;
  @Field(() => String, { description: 'Who issues it, in words.' }) readonly senderName!: string;
  @Field(() => DateTime, { description: 'When it was published.' }) readonly sentAt!: Date;
  @Field(() => AlertStatusEnum, { description: 'Actual, exercise or test.' }) readonly status!: string;
  @Field(() => AlertMessageTypeEnum, { description: 'New, update or cancel.' }) readonly msgType!: string;
  @Field(() => AlertScopeEnum, { description: 'For whom.' }) readonly scope!: string;
  @Field(() => AlertLevelEnum, { description: 'Colour.' }) readonly level!: string;
  @Field(() => AlertCategoryEnum, { description: 'Kind of hazard.' }) readonly category!: string;
  @Field(() => String, { description: 'The hazard, such as 暴雨.' }) readonly event!: string;
  @Field(() => String, { nullable: true, description: 'Code of the event after GB/T 35561.' }) readonly eventCode!: string | null;
  @Field(() => AlertUrgencyEnum, { description: 'How soon to act.' }) readonly urgency!: string;
  @Field(() => AlertSeverityEnum, { description: 'How bad.' }) readonly severity!: string;
  @Field(() => AlertCertaintyEnum, { description: 'How sure.' }) readonly certainty!: string;
  @Field(() => String, { description: 'One line.' }) readonly headline!: string;
  @Field(() => String, { nullable: true, description: 'One line in English.' }) readonly headlineEn!: string | null;
  @Field(() => String, { description: 'What is going on.' }) readonly description!: string;
  @Field(() => String, { nullable: true, description: 'What is going on, in English.' }) readonly descriptionEn!: string | null;
  @Field(() => String, { description: 'What to do, a line a step.' }) readonly instruction!: string;
  @Field(() => String, { nullable: true, description: 'What to do, in English.' }) readonly instructionEn!: string | null;
  @Field(() => String, { nullable: true, description: 'Where to ask.' }) readonly contact!: string | null;
  @Field(() => [String], { description: 'Codes of the divisions and grids that are told.' }) readonly areas!: readonly string[];
  @Field(() => DateTime, { description: 'In force from.' }) readonly effectiveAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it is expected to begin.' }) readonly onsetAt!: Date | null;
  @Field(() => DateTime, { description: 'In force until. Never show it as current after this.' }) readonly expiresAt!: Date;
  @Field(() => ID, { description: 'The first message of its chain.' }) readonly incidentId!: string;
  @Field(() => ID, { nullable: true, description: 'The message whose place it takes.' }) readonly supersedesId!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When a later message took its place.' }) readonly supersededAt!: Date | null;
}

export const AlertEventKindEnum = enumOf('AlertEventKind', ['ALERT', 'CAUGHT_UP'], 'What a subscription says.', {
  ALERT: 'An alert.',
  CAUGHT_UP: 'Everything published before has been sent; from here on it is live.',
});

@ObjectType({ simpleResolvers: true, description: 'An alert, or the marker between what was missed and what is live.' })
export class AlertEvent {
  @Field(() => AlertEventKindEnum, { description: 'Which of the two.' }) readonly kind!: string;
  @Field(() => String, { description: 'Keep it once the alert is stored, and pass it as `after` to resume.' }) readonly cursor!: string;
  @Field(() => Alert, { nullable: true, description: 'The alert.' }) readonly alert!: Alert | null;
}

export const { Connection: AlertConnection, ConnectionResolver: AlertConnectionResolver } = connectionOf(() => Alert, 'Alert');
export type AlertConnection = InstanceType<typeof AlertConnection>;

export const ALERT_ORDERS = ['SENT_AT', 'LEVEL', 'EXPIRES_AT'] as const;
export type AlertOrderField = (typeof ALERT_ORDERS)[number];
export const AlertOrderFieldEnum = enumOf('AlertOrderField', ALERT_ORDERS, 'What alerts are ordered by.');

@InputType({ description: 'One step of an order of alerts.' })
export class AlertOrder {
  @Field(() => AlertOrderFieldEnum, { description: 'By what.' }) field!: AlertOrderField;
  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'Which way.' }) direction!: OrderDirection;
}

@InputType({ description: 'Which alerts; all conditions must hold.' })
export class AlertFilter {
  @Field(() => String, { nullable: true, description: 'In headline, event or text.' }) search?: string | null;
  @Field(() => [AlertLevelEnum], { nullable: true, description: 'Of these levels.' }) level?: string[] | null;
  @Field(() => [AlertStatusEnum], { nullable: true, description: 'Of these states.' }) status?: string[] | null;
  @Field(() => [AlertMessageTypeEnum], { nullable: true, description: 'Of these types.' }) msgType?: string[] | null;
  @Field(() => [AlertScopeEnum], { nullable: true, description: 'For these.' }) scope?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Told in this division or grid, or inside it.' }) area?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Went out without the second person that its level asks for; for staff.' }) overridden?:
    boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'In force now: neither expired nor superseded nor a cancel.' }) inForce?: boolean | null;
  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was published.' }) sentAt?: DateTimeFilter | null;
}
