import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../divisions/index.js';
import { PageArgs } from '../graphql/connection.js';
import { Account, identityLoaders } from '../identity/index.js';
import { Allow } from '../request/allow.js';
import type { RequestContext } from '../request/context.js';
import type { MessageSummary } from './channel.statements.js';
import * as types from './channel.type.js';
import { gatewayService } from './gateway.service.js';
import { messageService } from './message.service.js';
import { pushService } from './push.service.js';

@Resolver(() => types.Channel)
export class ChannelResolver {
  @Query(() => [types.Channel], { description: 'The channels of the district acted for, set up or not.' })
  @Allow('channel.manage')
  channels(@Ctx() ctx: RequestContext) {
    return ctx.once(gatewayService).list();
  }

  @Mutation(() => types.SaveChannelPayload, { description: 'Sets up or changes the gateway of a channel.' })
  @Allow('channel.manage')
  saveChannel(@Arg('input', () => types.SaveChannelInput) input: types.SaveChannelInput, @Ctx() ctx: RequestContext) {
    return ctx.once(gatewayService).save(input);
  }

  @Mutation(() => types.SendTestMessagePayload, { description: 'Sends a message to oneself, to try a channel.' })
  @Allow('channel.manage')
  sendTestMessage(@Arg('input', () => types.SendTestMessageInput) { kind }: types.SendTestMessageInput, @Ctx() ctx: RequestContext) {
    return ctx.once(messageService).test(kind);
  }
}

@Resolver(() => types.ChannelMessage)
export class ChannelMessageResolver {
  @Query(() => types.ChannelMessageConnection, { description: 'Messages of the district, newest first.' })
  @Allow('channel.manage')
  channelMessages(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.ChannelMessageFilter, { nullable: true }) filter: types.ChannelMessageFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(messageService).list(page, filter);
  }

  @FieldResolver(() => String, { description: 'Name of where the person’s post is.' })
  divisionName(@Root() { divisionCode }: MessageSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(divisionCode);
  }

  @FieldResolver(() => Account, { nullable: true, description: 'To whom; for who may see accounts.' })
  @Allow('account.read')
  recipient(@Root() { accountId }: MessageSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(identityLoaders).account.load(accountId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it says, in one line; for who may read alerts that are for staff.' })
  @Allow('alert.readRestricted')
  title(@Root() { title }: MessageSummary) {
    return title;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it says; for who may read alerts that are for staff.' })
  @Allow('alert.readRestricted')
  text(@Root() { text }: MessageSummary) {
    return text;
  }

  @Mutation(() => types.ResendChannelMessagePayload, { description: 'Sends a message again that failed.' })
  @Allow('channel.manage')
  resendChannelMessage(@Arg('input', () => types.ResendChannelMessageInput) { id }: types.ResendChannelMessageInput, @Ctx() ctx: RequestContext) {
    return ctx.once(messageService).resend(id);
  }

  @Mutation(() => types.ResendChannelMessagesPayload, { description: 'Sends all recent messages again that failed.' })
  @Allow('channel.manage')
  resendChannelMessages(
    @Arg('input', () => types.ResendChannelMessagesInput) { kind }: types.ResendChannelMessagesInput,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(messageService).resendAll(kind);
  }
}

@Resolver()
export class PushResolver {
  @Query(() => String, { description: 'With which key a browser subscribes to notifications (VAPID), base64url.' })
  @Allow('signedIn')
  pushKey(@Ctx() ctx: RequestContext) {
    return ctx.once(pushService).publicKey;
  }

  @Mutation(() => types.PushPayload, { description: 'From now on this browser gets your notifications.' })
  @Allow('signedIn')
  registerPush(@Arg('input', () => types.RegisterPushInput) input: types.RegisterPushInput, @Ctx() ctx: RequestContext) {
    return ctx.once(pushService).register(input);
  }

  @Mutation(() => types.PushPayload, { description: 'This browser gets no more notifications of yours.' })
  @Allow('signedIn')
  forgetPush(@Arg('input', () => types.ForgetPushInput) { endpoint }: types.ForgetPushInput, @Ctx() ctx: RequestContext) {
    return ctx.once(pushService).forget(endpoint);
  }
}
