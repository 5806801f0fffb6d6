import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import { DateTime } from '../../graphql/scalars.js';
import { PostEnum } from '../../staff/index.js';
import { PROPOSAL_KINDS, PROPOSAL_STATES } from '../cycles/cycle.entity.js';

export const ProposalKindEnum = enumOf('AssessmentProposalKind', PROPOSAL_KINDS, 'What a final result suggests.');
export const ProposalStateEnum = enumOf('AssessmentProposalState', PROPOSAL_STATES, 'Whether a person has signed it.');

@ObjectType({ simpleResolvers: true, description: 'What a final result suggests. It has no effect until a person signs it.' })
export class AssessmentProposal {
  @Field(() => ID, { description: 'The proposal.' }) readonly id!: string;
  @Field(() => String, { description: 'For whom.' }) readonly name!: string;
  @Field(() => PostEnum, { description: 'Post.' }) readonly post!: string;
  @Field(() => String, { description: 'Where the post is.' }) readonly code!: string;
  @Field(() => ProposalKindEnum, { description: 'What is suggested.' }) readonly kind!: string;
  @Field(() => [String], { description: 'Of TRAINING: keys of the lines that cost most.' }) readonly lines!: readonly string[];
  @Field(() => ProposalStateEnum, { description: 'Whether it was signed.' }) readonly state!: string;
  @Field(() => DateTime, { nullable: true, description: 'When.' }) readonly signedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What the person who dealt with it wrote.' }) readonly note!: string | null;
  @Field(() => Int, { description: 'Pass it when you sign.' }) readonly version!: number;
}

export const { Connection: AssessmentProposalConnection, ConnectionResolver: AssessmentProposalConnectionResolver } = connectionOf(
  () => AssessmentProposal,
  'AssessmentProposal',
);
export type AssessmentProposalConnection = InstanceType<typeof AssessmentProposalConnection>;

@InputType({ description: 'Signs a proposal, or declines it.' })
export class SignAssessmentProposalInput {
  @Field(() => ID, { description: 'Which proposal.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
  @Field(() => Boolean, { description: 'True to sign, false to decline.' }) isSigned!: boolean;
  @Field(() => String, { nullable: true, description: 'What you add, at most 300 characters; needed to decline.' }) note?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What was signed or declined.' })
export class AssessmentProposalPayload {
  @Field(() => AssessmentProposal, { description: 'The proposal.' }) readonly proposal!: AssessmentProposal;
}
