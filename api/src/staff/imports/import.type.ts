import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { COLUMN_KEYS } from './columns.js';
import { STAFF_IMPORT_FAILURES } from './reading.js';
import { STAFF_FAULT_KINDS } from './row.js';

export const StaffColumnEnum = enumOf('StaffColumnKey', COLUMN_KEYS, 'A column of a list of staff.');
export const StaffFaultKindEnum = enumOf('StaffFaultKind', STAFF_FAULT_KINDS, 'What is wrong in a cell.');
export const StaffImportFailureEnum = enumOf('StaffImportFailure', STAFF_IMPORT_FAILURES, 'Why a sheet as a whole cannot be taken in.');

@ObjectType({ simpleResolvers: true, description: 'A column of the template.' })
export class StaffColumn {
  @Field(() => StaffColumnEnum, { description: 'Which.' }) readonly key!: string;
  @Field(() => String, { description: 'How a sheet calls it.' }) readonly heading!: string;
  @Field(() => String, { description: 'What stands there in the example row.' }) readonly example!: string;
  @Field(() => Boolean, { description: 'A row without it is faulty.' }) readonly required!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'One fault in a sheet. What stood in the cell is not repeated.' })
export class StaffImportFault {
  @Field(() => Int, { description: 'Row, as the spreadsheet counts.' }) readonly row!: number;
  @Field(() => StaffColumnEnum, { description: 'Column.' }) readonly column!: string;
  @Field(() => String, { description: 'How the template calls the column.' }) readonly heading!: string;
  @Field(() => StaffFaultKindEnum, { description: 'What is wrong.' }) readonly kind!: string;
  @Field(() => String, { description: 'The same in words, with what to do.' }) readonly message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a list of staff would do, or has done.' })
export class StaffImportPayload {
  @Field(() => String, { description: 'Name of the file.' }) readonly fileName!: string;
  @Field(() => StaffImportFailureEnum, { nullable: true, description: 'Why the sheet cannot be taken in at all.' }) readonly failure!: string | null;
  @Field(() => Int, { description: 'Rows in the sheet.' }) readonly rowsTotal!: number;
  @Field(() => Int, { description: 'Rows with a fault.' }) readonly rowsBad!: number;
  @Field(() => Int, { description: 'New files.' }) readonly staffNew!: number;
  @Field(() => Int, { description: 'Files that are there, by their number, and are changed.' }) readonly staffKnown!: number;
  @Field(() => Boolean, { description: 'Whether it is written. A dry run writes nothing.' }) readonly isDone!: boolean;
  @Field(() => [StaffImportFault], { description: 'What is wrong, cell by cell, at most 500.' }) readonly faults!: StaffImportFault[];
}

@InputType({ description: 'Looks at an uploaded list of staff and writes nothing.' })
export class CheckStaffImportInput {
  @Field(() => ID, { description: 'The upload.' }) id!: string;
}

@InputType({ description: 'Writes an uploaded list of staff: all of it, or nothing.' })
export class ApplyStaffImportInput {
  @Field(() => ID, { description: 'The upload.' }) id!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Leave out rows with a fault. Without it a sheet with faults is not written.' })
  skipBadRows!: boolean;
}
