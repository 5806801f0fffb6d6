import { divisionService } from '../divisions/index.js';
import { textFaults } from '../identity/index.js';
import type { RequestContext } from '../request/context.js';
import { District } from '../request/district.entity.js';
import { BadInput, ExpectedError, NotFound, type FieldError } from '../request/errors.js';
import { parameter } from '../request/parameters.js';
import { lockedRow } from '../storage/change.js';
import { Conditions } from '../storage/conditions.js';
import { isUuid } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import { Alert, type AlertRow } from './alert.entity.js';
import type { CancelAlertInput, PublishAlertInput, UpdateAlertInput } from './alert.input.js';
import { alertLoaders } from './alert.loaders.js';
import { alertList, IN_FORCE } from './alert.statements.js';
import type { AlertFilter, AlertOrderField } from './alert.type.js';
import { alertTextFaults } from './alert.texts.js';
import { issue, messageOf } from './issue.js';
import { targetService } from './targets/target.service.js';

const HOUR = 3_600_000;
/** What ends an alert need not stay on screens for long. */
const CANCEL_MS = HOUR;
/** Drafts are not issued, and system messages go between machines. */
const PUBLISHABLE: ReadonlySet<AlertRow['status']> = new Set(['ACTUAL', 'EXERCISE', 'TEST']);
const SEVERITY_OF = { RED: 'EXTREME', ORANGE: 'SEVERE', YELLOW: 'MODERATE', BLUE: 'MINOR' } as const;

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
    if (!this.ctx.may('alert.readRestricted')) conditions.always('public', `scope = 'PUBLIC'`);
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

  /** One message for each district among the areas, all or none. */
  async publish(input: PublishAlertInput): Promise<AlertRow[]> {
    const target = await this.ctx.once(targetService).resolve(input);
    this.ctx.require('alert.publish');
    const { clientMutationId: _, groups: _groups, system: _system, effectiveAt, onsetAt = null, urgency, certainty, severity, ...words } = input;
    const faults: FieldError[] = alertTextFaults(input);
    if (!PUBLISHABLE.has(input.status)) faults.push({ field: 'status', key: 'statusNotPublished' });
    if (severity && severity !== SEVERITY_OF[input.level]) faults.push({ field: 'severity', key: 'levelSeverity' });
    if (faults.length) throw BadInput(...faults);
    const published: AlertRow[] = [];
    for (const [district, areas] of Map.groupBy(target.areas, (code) => code.slice(0, 6))) {
      const tenant = await this.ctx.em.findOne(District, { code: district });
      this.#checkExpiry(input.expiresAt, parameter(tenant, 'alerts.longestHours'));
      const message = {
        ...emptyTexts,
        ...words,
        district,
        areas,
        polygon: target.polygon,
        msgType: 'ALERT' as const,
        sender: `${district}@gridward`,
        senderName: await this.#senderName(),
        severity: SEVERITY_OF[input.level],
        urgency: urgency ?? ('IMMEDIATE' as const),
        certainty: certainty ?? ('LIKELY' as const),
        effectiveAt: effectiveAt ?? this.ctx.now,
        onsetAt,
      };
      published.push(await issue(this.ctx, message));
    }
    return published;
  }

  async update({ id, clientMutationId: _, ...changes }: UpdateAlertInput): Promise<AlertRow> {
    const before = await this.#current(id);
    const { areas, groups, polygon, system, ...words } = changes;
    const isMoved = groups != null || polygon != null || (areas != null && !isSame(areas, before.areas));
    const target = isMoved ? await this.ctx.once(targetService).resolve({ areas, groups, polygon, system }) : before;
    if (target.areas.some((code) => !code.startsWith(before.district))) throw BadInput({ field: 'areas', key: 'districtsMixed' });
    const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value != null));
    const message = { ...messageOf(before), ...given, areas: [...target.areas], polygon: target.polygon ?? null, msgType: 'UPDATE' as const };
    message.severity = SEVERITY_OF[message.level];
    const faults = alertTextFaults(message);
    if (faults.length) throw BadInput(...faults);
    const tenant = await this.ctx.em.findOne(District, { code: before.district });
    this.#checkExpiry(message.expiresAt, parameter(tenant, 'alerts.longestHours'));
    return issue(this.ctx, { ...message, effectiveAt: this.ctx.now }, before);
  }

  async cancel({ id, reason }: CancelAlertInput): Promise<AlertRow> {
    const before = await this.#current(id);
    const faults = textFaults('reason', reason, 500);
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
    return issue(
      this.ctx,
      { ...messageOf(before), ...words, msgType: 'CANCEL', urgency: 'PAST', effectiveAt: now, expiresAt: new Date(now.getTime() + CANCEL_MS) },
      before,
    );
  }

  /** Locked, so that an update and a cancel at once cannot both follow it; by the city too, as what it may write there. */
  async #current(id: string): Promise<AlertRow> {
    const seen = await this.one(id);
    if (!seen) throw NotFound();
    const alert = await this.ctx.inDistrict(seen.district, () => lockedRowForAlert(this.ctx, id));
    this.ctx.require('alert.publish');
    if (alert.supersededAt || alert.msgType === 'CANCEL') throw new ExpectedError('CONFLICT', 'superseded');
    if (alert.expiresAt <= this.ctx.now) throw new ExpectedError('CONFLICT', 'expired');
    if (!alert.areas.every((area) => this.ctx.once(targetService).mayReach(area))) throw NotFound();
    return alert;
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

const lockedRowForAlert = (ctx: RequestContext, id: string) => lockedRow<AlertRow>(ctx.em, Alert, id);

const isSame = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((code) => b.includes(code));

const emptyTexts = { headlineEn: null, descriptionEn: null, instructionEn: null, contact: null, eventCode: null };
