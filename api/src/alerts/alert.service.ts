import { divisionService } from '../divisions/index.js';
import { textFaults } from '../identity/index.js';
import type { RequestContext } from '../request/context.js';
import { District } from '../request/district.entity.js';
import { BadInput, NotFound, type FieldError } from '../request/errors.js';
import { parameter } from '../request/parameters.js';
import { Conditions } from '../storage/conditions.js';
import { isUuid } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import type { AlertRow, AlertShape, Message } from './alert.entity.js';
import type { CancelAlertInput, PublishAlertInput, UpdateAlertInput } from './alert.input.js';
import { alertLoaders } from './alert.loaders.js';
import { alertList, IN_FORCE } from './alert.statements.js';
import type { AlertFilter, AlertOrderField } from './alert.type.js';
import { alertTextFaults } from './alert.texts.js';
import type { DraftRow } from './drafts/draft.entity.js';
import { needsApproval } from './drafts/draft.policy.js';
import { draftService } from './drafts/draft.service.js';
import { issue, messageOf } from './issue.js';
import type { Relay } from './relay.js';
import { stillCurrent } from './standing.js';
import { targetService } from './targets/target.service.js';

const LONGEST_REASON = 500;
const HOUR = 3_600_000;
/** What ends an alert need not stay on screens for long. */
const CANCEL_MS = HOUR;
/** Drafts are not issued, and system messages go between machines. */
const PUBLISHABLE: ReadonlySet<AlertRow['status']> = new Set(['ACTUAL', 'EXERCISE', 'TEST']);
const SEVERITY_OF = { RED: 'EXTREME', ORANGE: 'SEVERE', YELLOW: 'MODERATE', BLUE: 'MINOR' } as const;

type Override = PublishAlertInput['override'];

export interface Published {
  readonly alerts: AlertRow[];
  readonly pending: DraftRow[];
}

/** The message that stands now, and what waits to take its place. */
export interface Followed {
  readonly alert: AlertRow;
  readonly pending: DraftRow | null;
}

export const alertService = (ctx: RequestContext) => new AlertService(ctx);

/** Alerts: listed, published, updated, cancelled. */
export class AlertService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<AlertOrderField>, filter: AlertFilter | null | undefined) {
    const conditions = new Conditions()
      .search(filter?.search, ['headline', 'event', 'description'])
      .enum('level', 'level', filter?.level)
      .enum('status', 'status', filter?.status)
      .enum('msgType', 'msg_type', filter?.msgType)
      .enum('scope', 'scope', filter?.scope)
      .when(
        'area',
        filter?.area,
        `exists (select 1 from unnest(areas) a(code), (select ?::text as wanted) w where starts_with(a.code, w.wanted) or starts_with(w.wanted, a.code))`,
      )
      .flag('inForce', filter?.inForce, IN_FORCE)
      .moment('sentAt', 'sent_at', filter?.sentAt);
    if (this.ctx.may('alert.readRestricted')) conditions.flag('overridden', filter?.overridden, 'override_reason is not null');
    else conditions.always('public', `scope = 'PUBLIC'`);
    return alertList.page(this.ctx.reads, request, conditions.all);
  }

  one(id: string) {
    return isUuid(id) ? this.ctx.once(alertLoaders).alert.load(id) : null;
  }

  /** @throws ExpectedError NOT_FOUND */
  async found(id: string) {
    const alert = await this.one(id);
    if (!alert) throw NotFound();
    return alert;
  }

  /** One message for each district among the areas, all or none; where the level asks for a second person, it waits for one. */
  async publish({ override, ...input }: PublishAlertInput, relay: Relay = {}): Promise<Published> {
    const target = await this.ctx.once(targetService).resolve(input);
    this.ctx.require('alert.publish');
    const faults: FieldError[] = [...alertTextFaults(input), ...overrideFaults(override)];
    if (!PUBLISHABLE.has(input.status)) faults.push({ field: 'status', key: 'statusNotPublished' });
    if (input.severity && input.severity !== SEVERITY_OF[input.level]) faults.push({ field: 'severity', key: 'levelSeverity' });
    if (faults.length) throw BadInput(...faults);
    const published: Published = { alerts: [], pending: [] };
    for (const [district, areas] of Map.groupBy(target.areas, (code) => code.slice(0, 6))) {
      const message = await this.#written(input, district, areas, target.polygon);
      const { alert, pending } = await this.#send({ ...message, ...named(relay) }, override, relay);
      if (alert) published.alerts.push(alert);
      if (pending) published.pending.push(pending);
    }
    return published;
  }

  async #written(input: PublishAlertInput, district: string, areas: string[], polygon: AlertShape | null): Promise<Message> {
    const { clientMutationId: _, groups: _groups, system: _system, effectiveAt, onsetAt = null, urgency, certainty, ...words } = input;
    return {
      ...emptyTexts,
      ...words,
      district,
      areas,
      polygon,
      msgType: 'ALERT',
      sender: `${district}@gridward`,
      senderName: await this.#senderName(),
      severity: SEVERITY_OF[input.level],
      urgency: urgency ?? 'IMMEDIATE',
      certainty: certainty ?? 'LIKELY',
      effectiveAt: effectiveAt ?? this.ctx.now,
      onsetAt,
    };
  }

  /** At once, or to a second person. */
  async #send(
    message: Message,
    override: Override,
    { approval = 'AS_SET' }: Relay,
    before?: AlertRow,
  ): Promise<{ alert: AlertRow | null; pending: DraftRow | null }> {
    const tenant = await this.ctx.em.findOne(District, { code: message.district });
    this.#checkExpiry(message.expiresAt, parameter(tenant, 'alerts.longestHours'));
    const asked = approval === 'AS_SET' && needsApproval(message, parameter(tenant, 'alerts.approvalLevels'), before);
    const needed = asked || approval === 'ALWAYS';
    if (needed && !override) return { alert: null, pending: await this.ctx.once(draftService).submit(message, before) };
    return { alert: await issue(this.ctx, message, { before, overrideReason: needed ? (override?.reason.trim() ?? null) : null }), pending: null };
  }

  async update({ id, override, clientMutationId: _, ...changes }: UpdateAlertInput, relay: Relay = {}): Promise<Followed> {
    const before = await stillCurrent(this.ctx, id);
    const { areas, groups, polygon, system, ...words } = changes;
    const isMoved = groups != null || polygon != null || (areas != null && !isSame(areas, before.areas));
    const target = isMoved ? await this.ctx.once(targetService).resolve({ areas, groups, polygon, system }) : before;
    if (target.areas.some((code) => !code.startsWith(before.district))) throw BadInput({ field: 'areas', key: 'districtsMixed' });
    const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value != null));
    const message = { ...messageOf(before), ...given, areas: [...target.areas], polygon: target.polygon ?? null, msgType: 'UPDATE' as const };
    message.severity = SEVERITY_OF[message.level];
    const faults = [...alertTextFaults(message), ...overrideFaults(override)];
    if (faults.length) throw BadInput(...faults);
    const { alert, pending } = await this.#send({ ...message, ...named(relay), effectiveAt: this.ctx.now }, override, relay, before);
    return { alert: alert ?? standing(before), pending };
  }

  async cancel(input: CancelAlertInput): Promise<AlertRow> {
    return (await this.end(input)).alert;
  }

  /** @returns what still stands, when the end itself has to be approved: only what a feed says */
  async end({ id, reason }: CancelAlertInput, relay: Relay = {}): Promise<Followed> {
    const before = await stillCurrent(this.ctx, id);
    const faults = textFaults('reason', reason, LONGEST_REASON);
    if (faults.length) throw BadInput(...faults);
    const { now } = this.ctx;
    const headline = `解除：${before.headline.replace(/^解除：/, '')}`.slice(0, 100);
    const words = {
      headline,
      headlineEn: before.headlineEn && `Cancelled: ${before.headlineEn}`,
      description: reason.trim(),
      descriptionEn: null,
      instruction: '预警已解除，请恢复正常。',
      instructionEn: null,
    };
    const message: Message = {
      ...messageOf(before),
      ...words,
      msgType: 'CANCEL',
      urgency: 'PAST',
      effectiveAt: now,
      expiresAt: new Date(now.getTime() + CANCEL_MS),
    };
    const end = { ...message, ...named(relay) };
    if (relay.approval === 'ALWAYS') return { alert: standing(before), pending: await this.ctx.once(draftService).submit(end, before) };
    return { alert: await issue(this.ctx, end, { before }), pending: null };
  }

  #checkExpiry(expiresAt: Date, longestHours: number) {
    const { now } = this.ctx;
    if (expiresAt <= now) throw BadInput({ field: 'expiresAt', key: 'alreadyExpired' });
    if (expiresAt.getTime() > now.getTime() + longestHours * HOUR)
      throw BadInput({ field: 'expiresAt', key: 'tooLongInForce', values: { hours: longestHours } });
  }

  async #senderName() {
    return this.ctx.once(divisionService).nameOf(this.ctx.actor.territory);
  }
}

const standing = (alert: AlertRow) => Object.assign(alert, { supersedesId: alert.supersedes?.id ?? null });

const named = ({ senderName }: Relay) => (senderName === undefined ? {} : { senderName });

const overrideFaults = (override: Override) => (override ? textFaults('override.reason', override.reason, LONGEST_REASON) : []);

const isSame = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((code) => b.includes(code));

const emptyTexts = { headlineEn: null, descriptionEn: null, instructionEn: null, contact: null, eventCode: null };
