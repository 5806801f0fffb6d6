import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/connection.js';
import { identityLoaders } from '../../identity/index.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { COLUMN_KEYS, COLUMNS } from './columns.js';
import { importService } from './import.service.js';
import type { ImportSummary } from './import.statements.js';
import * as types from './import.type.js';

@Resolver(() => types.ImportJob)
export class ImportJobResolver {
  @Query(() => types.ImportJob, { nullable: true, description: 'One import. Ask again to see how far it is.' })
  @Allow('resident.import')
  importJob(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.once(importService).one(id);
  }

  @Query(() => types.ImportJobConnection, { description: 'Imports for your territory, the newest first.' })
  @Allow('resident.import')
  importJobs(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: RequestContext) {
    return ctx.once(importService).list(page);
  }

  @Query(() => [types.RegisterColumn], { description: 'The columns of a register as a sheet, for a template.' })
  @Allow('resident.import')
  registerColumns() {
    return COLUMN_KEYS.map((key) => ({ key, heading: COLUMNS[key].headings[0], example: COLUMNS[key].example, required: COLUMNS[key].required }));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who uploaded it.' })
  async createdByName(@Root() { createdBy }: ImportSummary, @Ctx() ctx: RequestContext) {
    return (await ctx.once(identityLoaders).account.load(createdBy))?.name ?? null;
  }

  @FieldResolver(() => [types.ImportFault], { description: 'What is wrong, cell by cell, at most 500. `faultCounts` has all.' })
  faults(@Root() { faults }: ImportSummary, @Ctx() { words }: RequestContext) {
    return faults.map((fault) => ({ ...fault, heading: COLUMNS[fault.column].headings[0], message: words.message(`import.${fault.kind}`) }));
  }

  @FieldResolver(() => [types.ImportFaultCount], { description: 'What is wrong, by column and kind, the most frequent first.' })
  faultCounts(@Root() { faultCounts }: ImportSummary, @Ctx() { words }: RequestContext) {
    return faultCounts.map((fault) => ({ ...fault, heading: COLUMNS[fault.column].headings[0], message: words.message(`import.${fault.kind}`) }));
  }

  @Mutation(() => types.ImportJobPayload, {
    description: 'Writes a checked sheet into the register. It is done in the background; ask `importJob` how far it is.',
  })
  @Allow('resident.import')
  async startRegisterImport(@Arg('input', () => types.StartRegisterImportInput) input: types.StartRegisterImportInput, @Ctx() ctx: RequestContext) {
    return { importJob: await ctx.once(importService).start(input) };
  }

  @Mutation(() => types.ImportJobPayload, { description: 'Decides against a checked sheet, and deletes it.' })
  @Allow('resident.import')
  async discardRegisterImport(
    @Arg('input', () => types.DiscardRegisterImportInput) input: types.DiscardRegisterImportInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { importJob: await ctx.once(importService).discard(input) };
  }
}
