import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { DateTimeFilter, IdFilter, OrderDirection, StringFilter } from '../graphql/filters.js';
import { DateTime, JSONValue } from '../graphql/scalars.js';
import { AUDIT_ACTIONS } from './audit.entity.js';

export const AuditActionEnum = enumOf('AuditAction', AUDIT_ACTIONS, 'What happened to a record.', { READ: 'Personal data was revealed.' });

@ObjectType({ simpleResolvers: true, description: 'One field, before and after.' })
export class AuditChange {
  @Field(() => String, { description: 'Column name.' }) readonly field!: string;
  @Field(() => JSONValue, { nullable: true, description: 'Before.' }) readonly before!: unknown;
  @Field(() => JSONValue, { nullable: true, description: 'After.' }) readonly after!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'Who did what to which record. Nobody can change or remove an entry.' })
export class AuditEntry {
  @Field(() => ID, { description: 'The entry.' }) readonly id!: string;
  @Field(() => DateTime, { description: 'When.' }) readonly at!: Date;
  @Field(() => AuditActionEnum, { description: 'What.' }) readonly action!: string;
  @Field(() => String, { description: 'In which table.' }) readonly tableName!: string;
  @Field(() => ID, { description: 'Which record.' }) readonly recordId!: string;
  @Field(() => String, { nullable: true, description: 'Where the record lies.' }) readonly divisionCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Why, for a read.' }) readonly reason!: string | null;
}

export const { Connection: AuditEntryConnection, ConnectionResolver: AuditEntryConnectionResolver } = connectionOf(() => AuditEntry, 'AuditEntry');
export type AuditEntryConnection = InstanceType<typeof AuditEntryConnection>;

export const AuditOrderFieldEnum = enumOf('AuditOrderField', ['AT'], 'What entries are ordered by.');

@InputType({ description: 'An order of audit entries.' })
export class AuditOrder {
  @Field(() => AuditOrderFieldEnum, { description: 'By what.' }) field!: 'AT';
  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'Which way.' }) direction!: OrderDirection;
}

@InputType({ description: 'Which entries; all conditions must hold.' })
export class AuditFilter {
  @Field(() => IdFilter, { nullable: true, description: 'By whom.' }) actorId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: 'To which record.' }) recordId?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'In which table.' }) tableName?: StringFilter | null;
  @Field(() => [AuditActionEnum], { nullable: true, description: 'What.' }) action?: string[] | null;
  @Field(() => DateTimeFilter, { nullable: true, description: 'When.' }) at?: DateTimeFilter | null;
}
