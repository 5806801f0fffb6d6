import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { IdFilter, OrderDirection, StringFilter } from '../graphql/filters.js';
import { DateTime, Day, JSONValue } from '../graphql/scalars.js';
import { ACCOUNT_STATUSES, SESSION_KINDS } from './identity.entity.js';
import { ROLES } from './roles.js';

export const RoleEnum = enumOf('Role', ROLES, 'What somebody is in a territory.');
export const TerritoryLevelEnum = enumOf('TerritoryLevel', ['CITY', 'DISTRICT', 'STREET', 'COMMUNITY', 'GRID'], 'How large a territory is.');
export const SessionKindEnum = enumOf('SessionKind', SESSION_KINDS, 'Where somebody signs in.', {
  CONSOLE: 'A browser: the session is an httpOnly cookie.',
  PHONE: 'An app: a short access token and a refresh token that changes with every use.',
});
export const AccountStatusEnum = enumOf('AccountStatus', ACCOUNT_STATUSES, 'Whether an account may sign in.');

@ObjectType({ simpleResolvers: true, description: 'A division or grid somebody may act for.' })
export class Territory {
  @Field(() => String, { description: 'Division or grid code.' }) readonly code!: string;
  @Field(() => TerritoryLevelEnum, { description: 'How large it is.' }) readonly level!: string;
  @Field(() => [RoleEnum], { description: 'The roles held right there.' }) readonly roles!: readonly string[];
  @Field(() => String, { nullable: true, description: 'Who is away, where you only stand in: their name.' }) readonly standsInFor!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Only by break-glass, until then.' }) readonly breakGlassUntil!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'The signed-in person, for the territory acted for.' })
export class Me {
  @Field(() => ID, { description: 'The account.' }) readonly id!: string;
  @Field(() => String, { description: 'What one signs in with.' }) readonly login!: string;
  @Field(() => String, { description: 'Name to show.' }) readonly name!: string;
  @Field(() => String, { description: 'zh-CN or en.' }) readonly locale!: string;
  @Field(() => [RoleEnum], { description: 'Roles in the territory acted for.' }) readonly roles!: readonly string[];
  @Field(() => [String], { description: 'What may be done there, such as `grid.create`.' }) readonly permissions!: readonly string[];
  @Field(() => Territory, { description: 'Acted for now. The header `x-gridward-territory` chooses another.' }) readonly territory!: Territory;
  @Field(() => [Territory], { description: 'All that one may act for.' }) readonly territories!: readonly Territory[];
  @Field(() => Boolean, { description: 'Whether a second factor is set up.' }) readonly secondFactor!: boolean;
  @Field(() => Boolean, { description: 'Nothing else works before the password is changed.' }) readonly mustChangePassword!: boolean;
  @Field(() => Boolean, { description: 'Nothing else works before a second factor is set up.' }) readonly mustEnrolSecondFactor!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A role in a territory for a period.' })
export class PostAssignment {
  @Field(() => ID, { description: 'The assignment.' }) readonly id!: string;
  @Field(() => RoleEnum, { description: 'What.' }) readonly role!: string;
  @Field(() => String, { description: 'Where: a division or grid code.' }) readonly territory!: string;
  @Field(() => Day, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; none while open.' }) readonly validTo!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who can sign in.' })
export class Account {
  @Field(() => ID, { description: 'The account.' }) readonly id!: string;
  @Field(() => String, { description: 'What one signs in with: name@district.' }) readonly login!: string;
  @Field(() => String, { description: 'Name to show.' }) readonly name!: string;
  @Field(() => AccountStatusEnum, { description: 'Whether it may sign in.' }) readonly status!: string;
  @Field(() => String, { description: 'zh-CN or en.' }) readonly locale!: string;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
  @Field(() => DateTime, { description: 'When it was made.' }) readonly createdAt!: Date;
  @Field(() => DateTime, { description: 'When it was last changed.' }) readonly updatedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A role that may be given, and what it brings.' })
export class RoleInfo {
  @Field(() => RoleEnum, { description: 'The role.' }) readonly role!: string;
  @Field(() => [TerritoryLevelEnum], { description: 'Where it can be held.' }) readonly levels!: readonly string[];
  @Field(() => [String], { description: 'What it allows.' }) readonly permissions!: readonly string[];
  @Field(() => Boolean, { description: 'Whether it asks for a second factor where the installation requires one.' }) readonly secondFactor!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A limit or deadline that the district sets itself.' })
export class Parameter {
  @Field(() => String, { description: 'Its name.' }) readonly key!: string;
  @Field(() => JSONValue, { description: 'In force now.' }) readonly value!: number;
  @Field(() => JSONValue, { description: 'Without a setting of one’s own.' }) readonly default!: number;
  @Field(() => String, { description: 'What it is for, in the caller’s language.' }) readonly description!: string;
  @Field(() => Number, { nullable: true, description: 'Smallest value.' }) readonly min!: number | null;
  @Field(() => Number, { nullable: true, description: 'Largest value.' }) readonly max!: number | null;
}

export const { Connection: AccountConnection, ConnectionResolver: AccountConnectionResolver } = connectionOf(() => Account, 'Account');
export type AccountConnection = InstanceType<typeof AccountConnection>;

export const AccountOrderFieldEnum = enumOf('AccountOrderField', ['LOGIN', 'NAME', 'UPDATED_AT'], 'What accounts are ordered by.');

@InputType({ description: 'One step of an order of accounts.' })
export class AccountOrder {
  @Field(() => AccountOrderFieldEnum, { description: 'By what.' }) field!: 'LOGIN' | 'NAME' | 'UPDATED_AT';
  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' }) direction!: OrderDirection;
}

@InputType({ description: 'Which accounts; all conditions must hold.' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'In login or name.' }) search?: string | null;
  @Field(() => [AccountStatusEnum], { nullable: true, description: 'In one of these states.' }) status?: string[] | null;
  @Field(() => [RoleEnum], { nullable: true, description: 'With a current post of one of these roles.' }) role?: string[] | null;
  @Field(() => StringFilter, { nullable: true, description: 'With a current post there.' }) territory?: StringFilter | null;
  @Field(() => IdFilter, { nullable: true, description: 'These.' }) id?: IdFilter | null;
}

export { PageArgs };
