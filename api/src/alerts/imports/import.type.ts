import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { DateTime } from '../../graphql/scalars.js';
import { OverrideApprovalInput } from '../alert.input.js';
import { Alert } from '../alert.type.js';
import { AlertDraft } from '../drafts/draft.type.js';

export const ImportActEnum = enumOf('ImportAct', ['PUBLISH', 'UPDATE', 'CANCEL'], 'What a message from elsewhere becomes.', {
  PUBLISH: 'A new alert.',
  UPDATE: 'An update of an alert that is here.',
  CANCEL: 'The end of an alert that is here.',
});

@InputType({ description: 'A message of the Common Alerting Protocol 1.2 from elsewhere.' })
export class ImportAlertInput {
  @Field(() => String, { description: 'The message as it came; the whole request has at most 1 MiB.' }) xml!: string;
  @Field(() => [String], { nullable: true, description: 'Codes of areas of one district in place of those in the message.' }) areas?: string[] | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only tell what would happen.' }) dryRun!: boolean;
  @Field(() => OverrideApprovalInput, { nullable: true, description: 'In an emergency: do not wait for a second person.' })
  override?: OverrideApprovalInput | null;
  @Field(() => String, { nullable: true, description: 'Makes a retry harmless: the first answer is given again for a day.' }) clientMutationId?:
    string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Something to know about a message from elsewhere, in your language.' })
export class ImportRemark {
  @Field(() => String, { description: 'The element of CAP it is about.' }) readonly element!: string;
  @Field(() => String, { description: 'Where, what stands there, what it means and what to do.' }) readonly message!: string;
  @Field(() => Boolean, { description: 'Choosing areas yourself would help.' }) readonly choosesAreas!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What a message from elsewhere says.' })
export class ImportPreview {
  @Field(() => String, { description: 'Who sent it; with the identifier and the time it is the same message everywhere.' }) readonly sender!: string;
  @Field(() => String, { description: 'Its identifier there.' }) readonly identifier!: string;
  @Field(() => DateTime, { description: 'When it was sent there.' }) readonly sentAt!: Date;
  @Field(() => String, { description: 'CAP status, as it stands there.' }) readonly status!: string;
  @Field(() => String, { nullable: true, description: 'Who issued it, in words.' }) readonly senderName!: string | null;
  @Field(() => String, { nullable: true, description: 'One line.' }) readonly headline!: string | null;
  @Field(() => String, { nullable: true, description: 'What is going on.' }) readonly description!: string | null;
  @Field(() => [String], { description: 'Places, in its words.' }) readonly places!: readonly string[];
  @Field(() => [String], { description: 'Codes of areas here that would be told, as far as they are known.' }) readonly areas!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of a message from elsewhere, or what would.' })
export class ImportAlertPayload {
  @Field(() => ImportActEnum, { nullable: true, description: 'What it becomes; null with faults, or when it is here already.' }) readonly act!:
    string | null;
  @Field(() => Boolean, { description: 'It was taken over now.' }) readonly imported!: boolean;
  @Field(() => Boolean, { description: 'It is here already, and nothing was done.' }) readonly duplicate!: boolean;
  @Field(() => [ImportRemark], { description: 'Why it could not be taken over; of a dry run only, because otherwise it is refused.' })
  readonly faults!: readonly ImportRemark[];
  @Field(() => [ImportRemark], { description: 'What was done to make it fit.' }) readonly notes!: readonly ImportRemark[];
  @Field(() => ImportPreview, { nullable: true, description: 'What it says; null when it cannot be read.' }) readonly preview!: ImportPreview | null;
  @Field(() => [Alert], { description: 'What was published.' }) readonly alerts!: Alert[];
  @Field(() => [AlertDraft], { description: 'What waits for a second person.' }) readonly pending!: AlertDraft[];
}

@ObjectType({ simpleResolvers: true, description: 'Where an alert comes from that was not written here.' })
export class AlertOrigin {
  @Field(() => String, { description: 'Who sent it there.' }) readonly sender!: string;
  @Field(() => String, { description: 'Its identifier there.' }) readonly identifier!: string;
  @Field(() => DateTime, { description: 'When it was sent there.' }) readonly sentAt!: Date;
  @Field(() => String, { nullable: true, description: 'The feed that brought it; none when somebody imported it by hand.' }) readonly source!:
    string | null;
  @Field(() => String, { description: 'The CAP message, letter by letter.' }) readonly original!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody else’s alerts, asked for once a minute.' })
export class CapSource {
  @Field(() => ID, { description: 'The source.' }) readonly id!: string;
  @Field(() => String, { description: 'Such as 沈阳市气象台.' }) readonly name!: string;
  @Field(() => String, { description: 'Address of an Atom or RSS feed of CAP messages, or of one message.' }) readonly url!: string;
  @Field(() => Boolean, { description: 'It is asked.' }) readonly enabled!: boolean;
  @Field(() => Boolean, { description: 'What it says goes out at once; otherwise somebody has to approve it.' }) readonly trusted!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When it was asked last.' }) readonly polledAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why the last time came to nothing.' }) readonly error!: string | null;
  @Field(() => Int, { description: 'Pass it when you change the source.' }) readonly version!: number;
}

const ADDRESS = 'Its host must be one that this installation allows.';

@InputType({ description: 'A new source of alerts.' })
export class CreateCapSourceInput {
  @Field(() => String, { description: 'Name, at most 60 characters.' }) name!: string;
  @Field(() => String, { description: `Address of a feed or of one message. ${ADDRESS}` }) url!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'Ask it.' }) enabled!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Publish at once what it says.' }) trusted!: boolean;
}

@InputType({ description: 'What is to change of a source; what is not given stays.' })
export class UpdateCapSourceInput {
  @Field(() => ID, { description: 'Which source.' }) id!: string;
  @Field(() => Int, { description: 'Of the source as you saw it.' }) version!: number;
  @Field(() => String, { nullable: true, description: 'New name.' }) name?: string | null;
  @Field(() => String, { nullable: true, description: `New address. ${ADDRESS}` }) url?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is asked.' }) enabled?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether what it says goes out at once.' }) trusted?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The source as it is now.' })
export class CapSourcePayload {
  @Field(() => CapSource, { description: 'The source.' }) readonly capSource!: CapSource;
}

@InputType({ description: 'Gives up a source. What it brought stays.' })
export class RemoveCapSourceInput {
  @Field(() => ID, { description: 'Which source.' }) id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The source that is gone.' })
export class RemoveCapSourcePayload {
  @Field(() => ID, { description: 'Its id.' }) readonly id!: string;
}
