import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AuditEntry, type AuditSummary } from '../audit/index.js';
import { Allow } from '../request/allow.js';
import type { Actor, TerritoryChoice } from '../request/actor.js';
import type { RequestContext } from '../request/context.js';
import type { DistrictRow } from '../request/district.entity.js';
import { isParameter, parameter, PARAMETERS, type ParameterKey } from '../request/parameters.js';
import { DateTime } from '../graphql/scalars.js';
import { accountService } from './account.service.js';
import { ownParameters } from './parameter.statements.js';
import { actorOf } from './actor.js';
import { factsOf } from './directory.js';
import { identityLoaders } from './identity.loaders.js';
import * as inputs from './identity.input.js';
import { Account, AccountConnection, AccountFilter, AccountOrder, Me, PageArgs, Parameter, PostAssignment, RoleInfo } from './identity.type.js';
import { levelOf, ROLE_DEFINITIONS, ROLES } from './roles.js';
import { settingsKey } from './settings.js';
import { signInService, type NewSession } from './sign-in.service.js';
import { tenants } from './identity.statements.js';
import { postsOfAccounts, credentialStates } from './account.statements.js';

@Resolver()
export class SignInResolver {
  @Query(() => Me, { nullable: true, description: 'Who is signed in; null for nobody.' })
  @Allow('anybody')
  me(@Ctx() { actor }: RequestContext): Me | null {
    return actor.id ? meOf(actor) : null;
  }

  @Mutation(() => inputs.SignInPayload, { description: 'Begins a session.' })
  @Allow('anybody')
  async signIn(@Arg('input', () => inputs.SignInInput) input: inputs.SignInInput, @Ctx() ctx: RequestContext) {
    return payloadOf(ctx, await ctx.once(signInService).signIn(input), input.kind);
  }

  @Mutation(() => inputs.SignInPayload, { description: 'Gives a phone new tokens.' })
  @Allow('anybody')
  async refreshSession(@Arg('input', () => inputs.RefreshSessionInput) input: inputs.RefreshSessionInput, @Ctx() ctx: RequestContext) {
    return payloadOf(ctx, await ctx.once(signInService).refresh(input.refreshToken), 'PHONE');
  }

  @Mutation(() => inputs.DonePayload, { description: 'Ends this session, on its open sockets too.' })
  @Allow('signedIn')
  async signOut(@Ctx() ctx: RequestContext) {
    await ctx.once(signInService).signOut();
    return { ok: true };
  }

  @Mutation(() => inputs.DonePayload, { description: 'Changes one’s own password and ends all other sessions.' })
  @Allow('signedIn')
  async changePassword(@Arg('input', () => inputs.ChangePasswordInput) input: inputs.ChangePasswordInput, @Ctx() ctx: RequestContext) {
    await ctx.once(signInService).changePassword(input);
    return { ok: true };
  }

  @Mutation(() => inputs.BeginSecondFactorPayload, { description: 'Makes a secret for an authenticator app.' })
  @Allow('signedIn')
  beginSecondFactor(@Ctx() ctx: RequestContext) {
    return ctx.once(signInService).beginSecondFactor();
  }

  @Mutation(() => inputs.DonePayload, { description: 'From now on a code is asked for.' })
  @Allow('signedIn')
  async confirmSecondFactor(@Arg('input', () => inputs.ConfirmSecondFactorInput) input: inputs.ConfirmSecondFactorInput, @Ctx() ctx: RequestContext) {
    await ctx.once(signInService).confirmSecondFactor(input.code);
    return { ok: true };
  }

  @Mutation(() => inputs.OpenBreakGlassPayload, { description: 'Lets a city administrator see single persons of a district for a while.' })
  @Allow('breakglass.open')
  openBreakGlass(@Arg('input', () => inputs.OpenBreakGlassInput) input: inputs.OpenBreakGlassInput, @Ctx() ctx: RequestContext) {
    return ctx.once(accountService).openBreakGlass(input);
  }
}

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account, { nullable: true, description: 'One account.' })
  @Allow('account.read')
  account(@Arg('id', () => ID, { description: 'Which account.' }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.once(accountService).one(id);
  }

  @Query(() => AccountConnection, { description: 'Accounts of the district acted for.' })
  @Allow('account.read')
  accounts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AccountFilter, { nullable: true }) filter: AccountFilter | null,
    @Arg('orderBy', () => [AccountOrder], { nullable: true }) orderBy: AccountOrder[] | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(accountService).list({ ...page, orderBy }, filter);
  }

  @Query(() => [RoleInfo], { description: 'The roles there are.' })
  @Allow('signedIn')
  roles(): RoleInfo[] {
    return ROLES.map((role) => ({ role, secondFactor: false, ...ROLE_DEFINITIONS[role] }));
  }

  @FieldResolver(() => [PostAssignment], { description: 'Current and coming posts.' })
  posts(@Root() { id }: Account, @Ctx() ctx: RequestContext) {
    return ctx.once(identityLoaders).posts.load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether a second factor is set up.' })
  async secondFactor(@Root() { id }: Account, @Ctx() ctx: RequestContext) {
    return (await ctx.once(identityLoaders).credential.load(id))?.secondFactor ?? false;
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'Shut out until then, after too many failures.' })
  async lockedUntil(@Root() { id }: Account, @Ctx() ctx: RequestContext) {
    const until = (await ctx.once(identityLoaders).credential.load(id))?.lockedUntil;
    return until && until > ctx.now ? until : null;
  }

  @Mutation(() => inputs.AccountPayload, { description: 'Makes an account in the district acted for.' })
  @Allow('account.manage')
  async createAccount(@Arg('input', () => inputs.CreateAccountInput) input: inputs.CreateAccountInput, @Ctx() ctx: RequestContext) {
    return { account: await ctx.once(accountService).create(input) };
  }

  @Mutation(() => inputs.AccountPayload, { description: 'Changes, disables or enables an account.' })
  @Allow('account.manage')
  async updateAccount(@Arg('input', () => inputs.UpdateAccountInput) input: inputs.UpdateAccountInput, @Ctx() ctx: RequestContext) {
    return { account: await ctx.once(accountService).update(input) };
  }

  @Mutation(() => inputs.AccountPayload, { description: 'Gives an account a new first password and ends its sessions.' })
  @Allow('account.manage')
  async resetPassword(@Arg('input', () => inputs.ResetPasswordInput) input: inputs.ResetPasswordInput, @Ctx() ctx: RequestContext) {
    return { account: await ctx.once(accountService).resetPassword(input) };
  }

  @Mutation(() => inputs.AccountPayload, { description: 'Gives somebody a role in a territory.' })
  @Allow('post.assign')
  async assignPost(@Arg('input', () => inputs.AssignPostInput) input: inputs.AssignPostInput, @Ctx() ctx: RequestContext) {
    return { account: await ctx.once(accountService).assign(input) };
  }

  @Mutation(() => inputs.AccountPayload, { description: 'Ends a post at once, on open sockets too.' })
  @Allow('post.assign')
  async endPost(@Arg('input', () => inputs.EndPostInput) input: inputs.EndPostInput, @Ctx() ctx: RequestContext) {
    return { account: await ctx.once(accountService).endPost(input) };
  }
}

@Resolver(() => PostAssignment)
export class PostAssignmentResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Held for a while in the place of somebody who is away: their name.' })
  async standsInForName(@Root() { standsInFor }: { readonly standsInFor?: string | null }, @Ctx() ctx: RequestContext) {
    return standsInFor ? ((await ctx.once(identityLoaders).account.load(standsInFor))?.name ?? null) : null;
  }
}

@Resolver()
export class ParameterResolver {
  @Query(() => [Parameter], { description: 'Limits and deadlines of the district acted for.' })
  @Allow('parameter.read')
  async parameters(@Ctx() ctx: RequestContext): Promise<Parameter[]> {
    const [district] = await ctx.reads.read(ownParameters, { code: ctx.actor.session.writeDistrict ?? ctx.actor.home });
    return Object.keys(PARAMETERS)
      .filter(isParameter)
      .map((key) => parameterOf(ctx, district, key));
  }

  @Mutation(() => inputs.SetParameterPayload, { description: 'Sets a limit or deadline of the district.' })
  @Allow('parameter.manage')
  async setParameter(@Arg('input', () => inputs.SetParameterInput) input: inputs.SetParameterInput, @Ctx() ctx: RequestContext) {
    const district = await ctx.once(accountService).setParameter(input);
    return { parameter: parameterOf(ctx, district, input.key as ParameterKey) };
  }
}

function parameterOf(ctx: RequestContext, district: Pick<DistrictRow, 'parameters'> | undefined, key: ParameterKey): Parameter {
  const { default: fallback, min, max, zh, en } = PARAMETERS[key];
  return { key, value: parameter(district, key), default: fallback, min, max, description: ctx.actor.locale === 'en' ? en : zh };
}

const territoryOf = ({ code, roles, standsInFor, breakGlassUntil }: TerritoryChoice) => ({
  code,
  level: levelOf(code) ?? 'GRID',
  roles,
  standsInFor: standsInFor ?? null,
  breakGlassUntil: breakGlassUntil ?? null,
});

const meOf = (actor: Actor): Me => ({
  ...actor,
  permissions: [...actor.permissions].sort(),
  territory: territoryOf(actor.territories.find(({ code }) => code === actor.territory) ?? { code: actor.territory, roles: actor.roles }),
  territories: actor.territories.map(territoryOf),
  mustEnrolSecondFactor: actor.mustEnrol,
});

/** What `me` would say on the next request; the session is not committed yet. */
async function payloadOf(ctx: RequestContext, session: NewSession, kind: 'CONSOLE' | 'PHONE') {
  const { account } = session.signIn;
  const facts = await ctx.asIdentity(async () => {
    const ids = [account.id];
    const posts = await ctx.reads.read(postsOfAccounts, { ids, today: ctx.today });
    const [credential] = await ctx.reads.read(credentialStates, { ids });
    const all = await ctx.reads.read(tenants, {});
    const current = posts.filter(({ validFrom }) => validFrom <= ctx.today);
    const row = {
      ...account,
      accountId: account.id,
      signInId: session.signIn.id,
      enrolled: credential?.secondFactor ?? false,
      mustChangePassword: credential?.mustChangePassword ?? false,
      secondFactor: false,
    };
    return factsOf(row, current, [], all, ctx.service(settingsKey).requireSecondFactor);
  });
  const actor = actorOf(facts, undefined);
  const tokens = kind === 'PHONE' ? session : { accessToken: null, accessExpiresAt: null, refreshToken: null };
  return { ...tokens, me: meOf(actor), mustEnrolSecondFactor: facts.mustEnrol, mustChangePassword: facts.mustChangePassword };
}

/** Names of actors belong to accounts, so they join the audit here. */
@Resolver(() => AuditEntry)
export class AuditActorResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Name of who did it, as it is now.' })
  async actorName(@Root() { actor }: AuditSummary, @Ctx() ctx: RequestContext) {
    return actor ? ((await ctx.once(identityLoaders).account.load(actor))?.name ?? null) : null;
  }
}
