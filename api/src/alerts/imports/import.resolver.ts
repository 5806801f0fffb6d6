import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput } from '../../request/errors.js';
import type { AlertSummary } from '../alert.statements.js';
import { Alert } from '../alert.type.js';
import { importService, type Imported } from './import.service.js';
import { MOST_SOURCES, originsOfAlerts } from './import.statements.js';
import * as types from './import.type.js';
import { sourceService } from './source.service.js';

const MOST_FAULTS = 20;

@Resolver(() => Alert)
export class AlertImportResolver {
  @Mutation(() => types.ImportAlertPayload, {
    description:
      'Takes over a CAP message from elsewhere, or tells what would happen. The same message a second time does nothing. What cannot be taken over is refused as a whole.',
  })
  @Allow('alert.publish')
  async importAlert(@Arg('input', () => types.ImportAlertInput) input: types.ImportAlertInput, @Ctx() ctx: RequestContext) {
    const { xml, dryRun, areas, override } = input;
    const imported = await ctx.once(importService).bring({ xml, dryRun, chosen: areas ?? undefined, override: override ?? null });
    if (!dryRun && imported.faults.length > 0) throw refusalOf(imported);
    return payloadOf(imported);
  }

  @FieldResolver(() => types.AlertOrigin, { nullable: true, description: 'Where it comes from, if it was not written here; for staff.' })
  @Allow('alert.readRestricted')
  origin(@Root() { id }: AlertSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(originLoader).load(id);
  }

  @Query(() => [types.CapSource], { description: `Whom your district asks for alerts, by name, at most ${MOST_SOURCES}.` })
  @Allow('alert.source')
  capSources(@Ctx() ctx: RequestContext) {
    return ctx.once(sourceService).all();
  }

  @Mutation(() => types.CapSourcePayload, { description: 'Adds somebody to ask for alerts.' })
  @Allow('alert.source')
  async createCapSource(@Arg('input', () => types.CreateCapSourceInput) input: types.CreateCapSourceInput, @Ctx() ctx: RequestContext) {
    return { capSource: await ctx.once(sourceService).create(input) };
  }

  @Mutation(() => types.CapSourcePayload, { description: 'Changes whom to ask for alerts, and how far to believe it.' })
  @Allow('alert.source')
  async updateCapSource(@Arg('input', () => types.UpdateCapSourceInput) input: types.UpdateCapSourceInput, @Ctx() ctx: RequestContext) {
    return { capSource: await ctx.once(sourceService).update(input) };
  }

  @Mutation(() => types.RemoveCapSourcePayload, { description: 'Gives up a source.' })
  @Allow('alert.source')
  async removeCapSource(@Arg('input', () => types.RemoveCapSourceInput) input: types.RemoveCapSourceInput, @Ctx() ctx: RequestContext) {
    return { id: await ctx.once(sourceService).remove(input) };
  }
}

const originLoader = ({ reads }: RequestContext) =>
  new DataLoader(async (ids: readonly string[]) => {
    const rows = new Map((await reads.read(originsOfAlerts, { ids })).map((row) => [row.alertId, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });

/** A dry run reports; who meant it is refused. */
const refusalOf = ({ faults }: Imported) =>
  BadInput(
    ...faults
      .slice(0, MOST_FAULTS)
      .map(({ message, choosesAreas }) => ({ field: choosesAreas ? 'areas' : 'xml', key: 'capRefused' as const, values: { text: message } })),
  );

const payloadOf = ({ message, areas, ...imported }: Imported): types.ImportAlertPayload => {
  const info = message?.infos.find(({ language }) => language?.toLowerCase().startsWith('zh')) ?? message?.infos[0];
  const preview = message && {
    sender: message.sender,
    identifier: message.identifier,
    sentAt: new Date(message.sent),
    status: message.status,
    senderName: info?.senderName ?? null,
    headline: info?.headline ?? info?.event ?? null,
    description: info?.description ?? null,
    places: info?.areas.map(({ areaDesc }) => areaDesc) ?? [],
    areas,
  };
  return { ...imported, preview } as never;
};
