import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PostEnum } from '../../staff/index.js';
import { RaterKindEnum } from '../schemes/scheme.type.js';

@ObjectType({ simpleResolvers: true, description: 'One thing to give 1 to 10 for.' })
export class AssessmentRatingLine {
  @Field(() => String, { description: 'Key of the indicator.' }) readonly key!: string;
  @Field(() => String, { description: 'Name.' }) readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Name in English.' }) readonly nameEn!: string | null;
  @Field(() => String, { nullable: true, description: 'What counts and what does not.' }) readonly explanation!: string | null;
  @Field(() => Int, { nullable: true, description: 'What you gave.' }) readonly score!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody whom you are asked to rate. Nobody else sees that it is you.' })
export class AssessmentRatingTask {
  @Field(() => ID, { description: 'Pass it when you rate.' }) readonly id!: string;
  @Field(() => ID, { description: 'Of which cycle.' }) readonly cycleId!: string;
  @Field(() => RaterKindEnum, { description: 'As what you rate.' }) readonly kind!: string;
  @Field(() => String, { description: 'Whom.' }) readonly name!: string;
  @Field(() => PostEnum, { description: 'Post.' }) readonly post!: string;
  @Field(() => String, { description: 'Where the post is.' }) readonly code!: string;
  @Field(() => [AssessmentRatingLine], { description: 'What you are asked, in order.' }) readonly lines!: readonly AssessmentRatingLine[];
  @Field(() => Boolean, { description: 'Whether you have rated.' }) readonly isDone!: boolean;
}

@InputType({ description: 'What you give for one indicator.' })
export class AssessmentScoreInput {
  @Field(() => String, { description: 'Key of the indicator.' }) key!: string;
  @Field(() => Int, { description: '1 to 10: 9 and 10 excellent, 7 and 8 qualified, 6 basically qualified, less is unqualified.' }) score!: number;
}

@InputType({ description: 'What you give somebody. It may be given anew while the cycle collects.' })
export class RateInput {
  @Field(() => ID, { description: 'Of the task.' }) id!: string;
  @Field(() => [AssessmentScoreInput], { description: 'One for each line.' }) scores!: AssessmentScoreInput[];
}

@InputType({ description: 'Steps back from rating a relative, or somebody of your household.' })
export class RecuseInput {
  @Field(() => ID, { description: 'Of the task.' }) id!: string;
  @Field(() => String, { description: 'How you stand to each other, at most 100 characters.' }) reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The task that is no longer yours.' })
export class RecusePayload {
  @Field(() => ID, { description: 'Of the task.' }) readonly id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What was kept.' })
export class RatePayload {
  @Field(() => AssessmentRatingTask, { description: 'The task with what you gave.' }) readonly task!: AssessmentRatingTask;
}
