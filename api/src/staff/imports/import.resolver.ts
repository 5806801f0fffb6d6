import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { COLUMN_KEYS, COLUMNS } from './columns.js';
import { staffImportService } from './import.service.js';
import * as types from './import.type.js';

@Resolver()
export class StaffImportResolver {
  @Query(() => [types.StaffColumn], { description: 'The columns of a list of staff as a sheet, for a template.' })
  @Allow('staff.create')
  staffColumns() {
    return COLUMN_KEYS.map((key) => ({ key, heading: COLUMNS[key].headings[0], example: COLUMNS[key].example, required: COLUMNS[key].required }));
  }

  @Mutation(() => types.StaffImportPayload, { description: 'What an uploaded list would do; a dry run.' })
  @Allow('staff.create')
  checkStaffImport(@Arg('input', () => types.CheckStaffImportInput) input: types.CheckStaffImportInput, @Ctx() ctx: RequestContext) {
    return ctx.once(staffImportService).check(input);
  }

  @Mutation(() => types.StaffImportPayload, { description: 'Writes an uploaded list into the files.' })
  @Allow('staff.create')
  applyStaffImport(@Arg('input', () => types.ApplyStaffImportInput) input: types.ApplyStaffImportInput, @Ctx() ctx: RequestContext) {
    return ctx.once(staffImportService).apply(input);
  }
}
