import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { Day } from '../../graphql/scalars.js';
import { PostEnum, type StaffPost as Post } from '../staff.type.js';
import { QUALIFICATION_LEVELS, QUALIFICATION_TYPES } from './post.entity.js';

export const QualificationTypeEnum = enumOf('QualificationType', QUALIFICATION_TYPES, 'What a certificate is for.', {
  SOCIAL_WORK: 'Professional qualification of social workers.',
  LAW: 'Legal profession.',
  COUNSELLING: 'Psychological counselling.',
});
export const QualificationLevelEnum = enumOf('QualificationLevel', QUALIFICATION_LEVELS, 'Level of a qualification that has levels.');

@ObjectType({ simpleResolvers: true, description: 'A post that somebody holds or held.' })
export class StaffPost {
  @Field(() => ID, { description: 'The entry.' }) readonly id!: string;
  @Field(() => PostEnum, { description: 'Which post.' }) readonly post!: string;
  @Field(() => String, { description: 'Where.' }) readonly divisionCode!: string;
  @Field(() => Day, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; none while it is held.' }) readonly validTo!: string | null;
  @Field(() => Boolean, { description: 'Whether it is the one on the file; others are held beside it.' }) readonly isPrimary!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A certificate that somebody has.' })
export class StaffQualification {
  @Field(() => ID, { description: 'The certificate.' }) readonly id!: string;
  @Field(() => QualificationTypeEnum, { description: 'What for.' }) readonly type!: string;
  @Field(() => QualificationLevelEnum, { nullable: true, description: 'Level, where there are levels.' }) readonly level!: string | null;
  @Field(() => String, { nullable: true, description: 'As the certificate calls it.' }) readonly title!: string | null;
  @Field(() => String, { nullable: true, description: 'The end of its number; the rest is not kept.' }) readonly numberMasked!: string | null;
  @Field(() => Day, { nullable: true, description: 'When it was given.' }) readonly issuedOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day on which it is good; none if for ever.' }) readonly validTo!: string | null;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
}

@InputType({ description: 'A further post, beside the one on the file.' })
export class AddStaffPostInput {
  @Field(() => ID, { description: 'Who.' }) staffId!: string;
  @Field(() => PostEnum, { description: 'Which post.' }) post!: Post;
  @Field(() => String, { description: 'Where: in your territory.' }) divisionCode!: string;
  @Field(() => Day, { nullable: true, description: 'First day; today if not given.' }) validFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day, if it is known.' }) validTo?: string | null;
}

@InputType({ description: 'Which further post ends, and when.' })
export class EndStaffPostInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; today if not given.' }) validTo?: string | null;
}

@InputType({ description: 'A certificate. With `id` the one that is there is changed.' })
export class SaveStaffQualificationInput {
  @Field(() => ID, { nullable: true, description: 'Which one to change; none for a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen, to change it.' }) version?: number | null;
  @Field(() => ID, { description: 'Whose.' }) staffId!: string;
  @Field(() => QualificationTypeEnum, { description: 'What for.' }) type!: (typeof QUALIFICATION_TYPES)[number];
  @Field(() => QualificationLevelEnum, { nullable: true, description: 'Level, where there are levels.' })
  level?: (typeof QUALIFICATION_LEVELS)[number] | null;
  @Field(() => String, { nullable: true, description: 'As the certificate calls it; needed for OTHER.' }) title?: string | null;
  @Field(() => String, { nullable: true, description: 'Its number; only the last four characters are kept.' }) number?: string | null;
  @Field(() => Day, { nullable: true, description: 'When it was given.' }) issuedOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day on which it is good.' }) validTo?: string | null;
}

@InputType({ description: 'Which certificate.' })
export class RemoveStaffQualificationInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
}
