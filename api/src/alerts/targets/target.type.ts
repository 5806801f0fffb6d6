import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime, Geometry } from '../../graphql/scalars.js';
import { AlertLevelEnum } from '../alert.type.js';
import { CoordinateSystem } from '../../grids/index.js';

@InputType({ description: 'Whom to tell: places, groups of places, what lies under a drawn shape, or several of these.' })
export class AlertTargetInput {
  @Field(() => [String], { nullable: true, description: 'Codes of districts, streets, communities or grids in your territory, at most 500.' })
  areas?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Saved groups, at most 20; of each, what lies in your territory.' }) groups?: string[] | null;
  @Field(() => Geometry, {
    nullable: true,
    description: 'A Polygon or MultiPolygon of at most 500 points. The grids that it touches are told (communities where no grid is drawn).',
  })
  polygon?: unknown;
  @Field(() => CoordinateSystem, { nullable: true, description: 'Of the shape; WGS84 if not given.' }) system?: CoordinateSystem | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who is told in one street (or, for posts above streets, in the district).' })
export class AlertAudiencePart {
  @Field(() => String, { description: 'The division.' }) readonly code!: string;
  @Field(() => String, { description: 'Its name; empty for the total.' }) readonly name!: string;
  @Field(() => Int, { description: 'Communities that are told as a whole or in part.' }) readonly communities!: number;
  @Field(() => Int, { description: 'Active grids.' }) readonly grids!: number;
  @Field(() => Int, { description: 'Grids among them for which nobody has given households.' }) readonly gridsWithoutFigures!: number;
  @Field(() => Int, { description: 'Households of these grids, as far as they are known.' }) readonly households!: number;
  @Field(() => Int, { description: 'Residents of these grids, as far as they are known.' }) readonly population!: number;
  @Field(() => Int, { description: 'Staff with an active account whose post lies there or above it, each once. The city sees none.' })
  readonly staff!: number;
  @Field(() => Int, {
    description:
      'Phones without an account that have reported on one of the last 20 alerts there within 30 days, each once. Phones that only listen and never report are not among them.',
  })
  readonly devices!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Whom an alert would reach, counted before it is sent.' })
export class AlertAudience {
  @Field(() => [String], { description: 'Codes that would be told.' }) readonly areas!: readonly string[];
  @Field(() => [String], { description: 'Their names.' }) readonly areaNames!: readonly string[];
  @Field(() => Geometry, { nullable: true, description: 'The drawn shape, in WGS84.' }) readonly polygon!: unknown;
  @Field(() => [AlertLevelEnum], { description: 'Levels at which a real alert to these places waits for a second person.' })
  readonly approvalLevels!: readonly string[];
  @Field(() => AlertAudiencePart, { description: 'All together.' }) readonly total!: AlertAudiencePart;
  @Field(() => [AlertAudiencePart], { description: 'By street, by code.' }) readonly parts!: readonly AlertAudiencePart[];
}

@ObjectType({ simpleResolvers: true, description: 'Areas that are told together, under a name.' })
export class AlertGroup {
  @Field(() => ID, { description: 'The group.' }) readonly id!: string;
  @Field(() => String, { description: 'Such as 低洼地带.' }) readonly name!: string;
  @Field(() => [String], { description: 'Codes of divisions and grids.' }) readonly areas!: readonly string[];
  @Field(() => Int, { description: 'Pass it when you change the group.' }) readonly version!: number;
  @Field(() => DateTime, { description: 'When it was changed last.' }) readonly updatedAt!: Date;
}

@InputType({ description: 'A new group.' })
export class CreateAlertGroupInput {
  @Field(() => String, { description: 'Name, unlike those of the groups you see.' }) name!: string;
  @Field(() => [String], { description: 'Codes of divisions and grids in your territory, at most 500.' }) areas!: string[];
}

@InputType({ description: 'What is to change of a group; what is not given stays.' })
export class UpdateAlertGroupInput {
  @Field(() => ID, { description: 'Which group.' }) id!: string;
  @Field(() => Int, { description: 'Of the group as you saw it.' }) version!: number;
  @Field(() => String, { nullable: true, description: 'New name.' }) name?: string | null;
  @Field(() => [String], { nullable: true, description: 'New areas.' }) areas?: string[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'The group as it is now.' })
export class AlertGroupPayload {
  @Field(() => AlertGroup, { description: 'The group.' }) readonly alertGroup!: AlertGroup;
}

@InputType({ description: 'Gives up a group. Alerts that were sent to it stay as they are.' })
export class RemoveAlertGroupInput {
  @Field(() => ID, { description: 'Which group.' }) id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The group that is gone.' })
export class RemoveAlertGroupPayload {
  @Field(() => ID, { description: 'Its id.' }) readonly id!: string;
}
