import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import { DateTime } from '../../graphql/scalars.js';
import { COLUMN_KEYS } from './columns.js';
import { FAULT_KINDS } from './faults.js';
import { IMPORT_FAILURES, IMPORT_STATES } from './import.entity.js';

export type ImportFailure = (typeof IMPORT_FAILURES)[number];

export const ImportStateEnum = enumOf('ImportState', IMPORT_STATES, 'Where an import stands.', {
  RECEIVED: 'It is looked at; nothing is written yet.',
  CHECKED: 'It can be started or discarded.',
  WRITING: 'It is being written: all of it, or nothing.',
  DONE: 'It is written.',
  FAILED: 'It could not be taken in; nothing of it was written.',
  DISCARDED: 'Somebody decided against it; nothing of it was written.',
});
export const ImportFailureEnum = enumOf('ImportFailure', IMPORT_FAILURES, 'Why a sheet as a whole could not be taken in.');
export const RegisterColumnEnum = enumOf('RegisterColumnKey', COLUMN_KEYS, 'A column of a register as a sheet.');
export const FaultKindEnum = enumOf('RegisterFaultKind', FAULT_KINDS, 'What is wrong with a row of a sheet.');

@ObjectType({ simpleResolvers: true, description: 'What is wrong in one cell of a sheet. What stands there is not repeated.' })
export class ImportFault {
  @Field(() => Int, { description: 'The row, as the spreadsheet counts.' }) readonly row!: number;
  @Field(() => RegisterColumnEnum, { description: 'The column.' }) readonly column!: string;
  @Field(() => FaultKindEnum, { description: 'What is wrong.' }) readonly kind!: string;
  @Field(() => String, { description: 'Heading of the column.' }) readonly heading!: string;
  @Field(() => String, { description: 'What is wrong and what to do, in the caller’s language.' }) readonly message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How often something is wrong in a column.' })
export class ImportFaultCount {
  @Field(() => RegisterColumnEnum, { description: 'The column.' }) readonly column!: string;
  @Field(() => FaultKindEnum, { description: 'What is wrong.' }) readonly kind!: string;
  @Field(() => String, { description: 'Heading of the column.' }) readonly heading!: string;
  @Field(() => String, { description: 'What is wrong and what to do, in the caller’s language.' }) readonly message!: string;
  @Field(() => Int, { description: 'Cells.' }) readonly count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A register that somebody uploaded as a sheet, and what came of it.' })
export class ImportJob {
  @Field(() => ID, { description: 'The import.' }) readonly id!: string;
  @Field(() => String, { description: 'The territory for which it was uploaded.' }) readonly code!: string;
  @Field(() => String, { description: 'Name of the file.' }) readonly fileName!: string;
  @Field(() => Int, { description: 'Its size in bytes.' }) readonly fileBytes!: number;
  @Field(() => ImportStateEnum, { description: 'Where it stands.' }) readonly state!: string;
  @Field(() => ImportFailureEnum, { nullable: true, description: 'Why it failed.' }) readonly failure!: string | null;
  @Field(() => Int, { description: 'Rows that the step now running, or run last, has behind it.' }) readonly rowsDone!: number;
  @Field(() => Int, { description: 'Rows in the sheet; 0 until it is checked.' }) readonly rowsTotal!: number;
  @Field(() => Int, { description: 'Rows with a fault.' }) readonly rowsBad!: number;
  @Field(() => Int, { description: 'Residents that are new to the register.' }) readonly residentsNew!: number;
  @Field(() => Int, { description: 'Residents already in it, who are brought up to date.' }) readonly residentsKnown!: number;
  @Field(() => DateTime, { description: 'When it was uploaded.' }) readonly createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was over.' }) readonly finishedAt!: Date | null;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
}

export const { Connection: ImportJobConnection, ConnectionResolver: ImportJobConnectionResolver } = connectionOf(() => ImportJob, 'ImportJob');
export type ImportJobConnection = InstanceType<typeof ImportJobConnection>;

@ObjectType({ simpleResolvers: true, description: 'A column of the template.' })
export class RegisterColumn {
  @Field(() => RegisterColumnEnum, { description: 'Which.' }) readonly key!: string;
  @Field(() => String, { description: 'How a sheet calls it.' }) readonly heading!: string;
  @Field(() => String, { description: 'What stands there in the example row.' }) readonly example!: string;
  @Field(() => Boolean, { description: 'A row without it is faulty.' }) readonly required!: boolean;
}

@InputType({ description: 'Writes a checked sheet into the register: all of it, or nothing.' })
export class StartRegisterImportInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => Boolean, { defaultValue: false, description: 'Leave out the rows with a fault. Without it a sheet with faults is not written.' })
  skipBadRows!: boolean;
}

@InputType({ description: 'Decides against a sheet that has not been written.' })
export class DiscardRegisterImportInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The import as it is now.' })
export class ImportJobPayload {
  @Field(() => ImportJob, { description: 'The import.' }) readonly importJob!: ImportJob;
}
