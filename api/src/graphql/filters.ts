import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTime } from './scalars.js';

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Upwards or downwards.',
  valuesConfig: { ASC: { description: 'Smallest first.' }, DESC: { description: 'Largest first.' } },
});

@InputType({ description: 'Conditions on a text; all that are given must hold.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this.' }) eq?: string | null;
  @Field(() => [String], { nullable: true, description: 'One of these, at most 200.' }) in?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Anywhere inside, in any case.' }) contains?: string | null;
  @Field(() => String, { nullable: true, description: 'At the start; for a code: everything inside that division.' }) startsWith?: string | null;
}

@InputType({ description: 'Conditions on an id.' })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: 'Exactly this.' }) eq?: string | null;
  @Field(() => [ID], { nullable: true, description: 'One of these, at most 200.' }) in?: string[] | null;
}

@InputType({ description: 'Conditions on a whole number.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Exactly this.' }) eq?: number | null;
  @Field(() => Int, { nullable: true, description: 'This or more.' }) gte?: number | null;
  @Field(() => Int, { nullable: true, description: 'This or less.' }) lte?: number | null;
}

@InputType({ description: 'Conditions on a moment.' })
export class DateTimeFilter {
  @Field(() => DateTime, { nullable: true, description: 'At this moment or later.' }) gte?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Before this moment.' }) lt?: Date | null;
}
