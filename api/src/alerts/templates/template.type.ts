import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { AlertRow } from '../alert.entity.js';
import { AlertCategoryEnum, AlertCertaintyEnum, AlertLevelEnum, AlertUrgencyEnum } from '../alert.type.js';

const KEY = 'Names the hazard: RAINSTORM. Capital letters, digits and underscores.';
const PLACEHOLDER =
  'Placeholders: {area}, {event}, {level} and {hours} are filled in by whoever shows it, {地点}, {时间} and their like by the writer.';

@ObjectType({
  simpleResolvers: true,
  description: 'Standard wording for a hazard at a level, in two languages, to be read and changed before it is published.',
})
export class AlertTemplate {
  @Field(() => ID, { description: 'The template; of a built-in one, its key and level.' }) readonly id!: string;
  @Field(() => String, { description: KEY }) readonly key!: string;
  @Field(() => AlertLevelEnum, { description: 'Colour.' }) readonly level!: string;
  @Field(() => Boolean, { description: 'It came with the software; the district has not written its own.' }) readonly builtIn!: boolean;
  @Field(() => Int, { nullable: true, description: 'Pass it when you save it; a built-in one has none.' }) readonly version!: number | null;
  @Field(() => AlertCategoryEnum, { description: 'Kind of hazard.' }) readonly category!: string;
  @Field(() => String, { nullable: true, description: 'Code of the event after GB/T 35561.' }) readonly eventCode!: string | null;
  @Field(() => String, { description: 'The hazard, such as 暴雨.' }) readonly event!: string;
  @Field(() => String, { description: 'The hazard in English.' }) readonly eventEn!: string;
  @Field(() => AlertUrgencyEnum, { description: 'How soon to act.' }) readonly urgency!: string;
  @Field(() => AlertCertaintyEnum, { description: 'How sure.' }) readonly certainty!: string;
  @Field(() => Int, { description: 'Hours for which such an alert is usually in force.' }) readonly hours!: number;
  @Field(() => String, { description: `One line. ${PLACEHOLDER}` }) readonly headline!: string;
  @Field(() => String, { description: 'One line in English.' }) readonly headlineEn!: string;
  @Field(() => String, { description: 'What is going on.' }) readonly description!: string;
  @Field(() => String, { description: 'What is going on, in English.' }) readonly descriptionEn!: string;
  @Field(() => String, { description: 'What to do, a numbered line a step.' }) readonly instruction!: string;
  @Field(() => String, { description: 'What to do, in English.' }) readonly instructionEn!: string;
}

@InputType({ description: 'Wording of the district’s own, in place of the built-in one of the same key and level or beside it.' })
export class SaveAlertTemplateInput {
  @Field(() => String, { description: KEY }) key!: string;
  @Field(() => AlertLevelEnum, { description: 'Colour.' }) level!: AlertRow['level'];
  @Field(() => Int, { nullable: true, description: 'Of what you saw; none if the district had none of its own.' }) version?: number | null;
  @Field(() => AlertCategoryEnum, { description: 'Kind of hazard.' }) category!: AlertRow['category'];
  @Field(() => String, { nullable: true, description: 'Code of the event after GB/T 35561.' }) eventCode?: string | null;
  @Field(() => String, { description: 'The hazard, such as 暴雨.' }) event!: string;
  @Field(() => String, { description: 'The hazard in English.' }) eventEn!: string;
  @Field(() => AlertUrgencyEnum, { description: 'How soon to act.' }) urgency!: AlertRow['urgency'];
  @Field(() => AlertCertaintyEnum, { description: 'How sure.' }) certainty!: AlertRow['certainty'];
  @Field(() => Int, { description: 'Hours in force, 1 to 720.' }) hours!: number;
  @Field(() => String, { description: `One line. ${PLACEHOLDER}` }) headline!: string;
  @Field(() => String, { description: 'One line in English.' }) headlineEn!: string;
  @Field(() => String, { description: 'What is going on.' }) description!: string;
  @Field(() => String, { description: 'What is going on, in English.' }) descriptionEn!: string;
  @Field(() => String, { description: 'What to do, a numbered line a step.' }) instruction!: string;
  @Field(() => String, { description: 'What to do, in English.' }) instructionEn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The template that was saved.' })
export class AlertTemplatePayload {
  @Field(() => AlertTemplate, { description: 'The template.' }) readonly alertTemplate!: AlertTemplate;
}

@InputType({ description: 'Gives up wording of the district’s own.' })
export class RemoveAlertTemplateInput {
  @Field(() => ID, { description: 'Which template.' }) id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What is used from here on.' })
export class RemoveAlertTemplatePayload {
  @Field(() => AlertTemplate, { nullable: true, description: 'The built-in template of the same key and level, if there is one.' })
  readonly alertTemplate!: AlertTemplate | null;
}
