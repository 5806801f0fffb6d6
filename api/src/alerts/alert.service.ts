import type { EntityManager } from '@mikro-orm/postgresql';
import { divisionService } from '../divisions/index.js';
import { gridService } from '../grids/index.js';
import { textFaults } from '../identity/index.js';
import type { RequestContext } from '../request/context.js';
import { District } from '../request/district.entity.js';
import { BadInput, ExpectedError, NotFound, type FieldError } from '../request/errors.js';
import { parameter } from '../request/parameters.js';
import { enqueue } from '../jobs/queue.js';
import { lockedRow } from '../storage/change.js';
import { Conditions } from '../storage/conditions.js';
import { isUuid, uuidv7 } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import { Alert, AlertCounter, type AlertRow } from './alert.entity.js';
import type { CancelAlertInput, PublishAlertInput, UpdateAlertInput } from './alert.input.js';
import { alertLoaders } from './alert.loaders.js';
import { alertList, IN_FORCE } from './alert.statements.js';
import type { AlertFilter, AlertOrderField } from './alert.type.js';
import { alertTextFaults } from './alert.texts.js';
import { CHANNEL } from './feed.js';
import { identifierOf } from './identifier.js';
import { ALERT_PUBLISHED } from './happenings.js';

const MOST_AREAS = 500;
const HOUR = 3_600_000;
/** What ends an alert need not stay on screens for long. */
const CANCEL_MS = HOUR;
/** Drafts are not issued, and system messages go between machines. */
const PUBLISHABLE: ReadonlySet<AlertRow['status']> = new Set(['ACTUAL', 'EXERCISE', 'TEST']);
const SEVERITY_OF = { RED: 'EXTREME', ORANGE: 'SEVERE', YELLOW: 'MODERATE', BLUE: 'MINOR' } as const;

export const alertService = (ctx: RequestContext) => new AlertService(ctx);

type Message = Omit<AlertRow, 'id' | 'seq' | 'identifier' | 'sentAt' | 'supersedes' | 'supersededAt' | 'incidentId' | 'publishedBy' | 'reached'>;

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
    const byDistrict = await this.#areas(input.areas);
    this.ctx.require('alert.publish');
    const { clientMutationId: _, areas: __, effectiveAt, onsetAt = null, urgency, certainty, severity, ...words } = input;
    const faults: FieldError[] = alertTextFaults(input);
    if (!PUBLISHABLE.has(input.status)) faults.push({ field: 'status', key: 'statusNotPublished' });
    if (severity && severity !== SEVERITY_OF[input.level]) faults.push({ field: 'severity', key: 'levelSeverity' });
    if (faults.length) throw BadInput(...faults);
    const published: AlertRow[] = [];
    for (const [district, areas] of byDistrict) {
      const tenant = await this.ctx.em.findOne(District, { code: district });
      this.#checkExpiry(input.expiresAt, parameter(tenant, 'alerts.longestHours'));
      const message = {
        ...emptyTexts,
        ...words,
        district,
        areas: [...areas],
        msgType: 'ALERT' as const,
        sender: `${district}@gridward`,
        senderName: await this.#senderName(),
        severity: SEVERITY_OF[input.level],
        urgency: urgency ?? ('IMMEDIATE' as const),
        certainty: certainty ?? ('LIKELY' as const),
        effectiveAt: effectiveAt ?? this.ctx.now,
        onsetAt,
      };
      published.push(await this.#append(message));
    }
    return published;
  }

  async update({ id, clientMutationId: _, ...changes }: UpdateAlertInput): Promise<AlertRow> {
    const before = await this.#current(id);
    const areas = changes.areas ? ((await this.#areas(changes.areas)).get(before.district) ?? []) : before.areas;
    if (changes.areas && areas.length !== new Set(changes.areas).size) throw BadInput({ field: 'areas', key: 'districtsMixed' });
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value != null));
    const message = { ...messageOf(before), ...given, areas: [...areas], msgType: 'UPDATE' as const };
    message.severity = SEVERITY_OF[message.level];
    const faults = alertTextFaults(message);
    if (faults.length) throw BadInput(...faults);
    const tenant = await this.ctx.em.findOne(District, { code: before.district });
    this.#checkExpiry(message.expiresAt, parameter(tenant, 'alerts.longestHours'));
    return this.#append({ ...message, effectiveAt: this.ctx.now }, before);
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
    return this.#append(
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
    if (!alert.areas.every((area) => this.#mayReach(area))) throw NotFound();
    return alert;
  }

  #mayReach(code: string) {
    return this.ctx.actor.session.scopes.some((scope) => code.startsWith(scope));
  }

  /** @throws ExpectedError BAD_USER_INPUT that names the code that does not exist or may not be reached */
  async #areas(codes: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (codes.length === 0) throw BadInput({ field: 'areas', key: 'required' });
    if (codes.length > MOST_AREAS) throw BadInput({ field: 'areas', key: 'tooMany', values: { max: MOST_AREAS } });
    const unique = [...new Set(codes)];
    const known = await Promise.all(unique.map((code) => this.#exists(code)));
    const faults = unique.flatMap((code, i): FieldError[] => {
      if (!known[i] || !this.#mayReach(code)) return [{ field: 'areas', key: 'unknownArea', values: { code: code.slice(0, 20) } }];
      return [];
    });
    if (faults.length) throw BadInput(...faults);
    return Map.groupBy(unique, (code) => code.slice(0, 6));
  }

  async #exists(code: string): Promise<boolean> {
    if (![6, 9, 12, 15].includes(code.length) || !/^\d+$/.test(code)) return false;
    const found = code.length === 15 ? await this.ctx.once(gridService).one({ code }) : await this.ctx.once(divisionService).one(code);
    return Boolean(found);
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

  /** Takes the district's next number, and tells every process when (and only if) this transaction commits. */
  #append(message: Message, before?: AlertRow): Promise<AlertRow> {
    const { em, actor, now } = this.ctx;
    return this.ctx.inDistrict(message.district, async () => {
      const seq = await nextNumber(em, message.district);
      const id = uuidv7();
      const identifier = identifierOf(message.district, now, seq);
      const chain = before
        ? { incidentId: before.incidentId, supersedes: em.getReference(Alert, [before.district, before.id]) }
        : { incidentId: id, supersedes: null };
      const reached = [...new Set([...message.areas, ...(before?.reached ?? [])])];
      const alert = em.create(Alert, {
        ...message,
        reached,
        id,
        seq,
        identifier,
        sentAt: now,
        publishedBy: actor.id,
        supersededAt: null,
        ...chain,
      } as never);
      if (before) before.supersededAt = now;
      await em.flush();
      await em.execute('select pg_notify(?, ?)', [CHANNEL, `${message.district}:${seq}`]);
      await enqueue(em, { task: ALERT_PUBLISHED, payload: { district: message.district, alertId: id } });
      return Object.assign(alert, { supersedesId: before?.id ?? null });
    });
  }
}

const lockedRowForAlert = (ctx: RequestContext, id: string) => lockedRow<AlertRow>(ctx.em, Alert, id);

const emptyTexts = { headlineEn: null, descriptionEn: null, instructionEn: null, contact: null, eventCode: null };

function messageOf({
  id: _id,
  seq: _seq,
  identifier: _identifier,
  sentAt: _sentAt,
  supersedes: _supersedes,
  supersededAt: _at,
  incidentId: _incident,
  publishedBy: _by,
  reached: _reached,
  ...message
}: AlertRow): Message {
  return { ...message };
}

async function nextNumber(em: EntityManager, district: string): Promise<number> {
  await em.upsert(AlertCounter, { district, last: 0 }, { onConflictAction: 'ignore' });
  const [row] = await em.execute<{ last: number }[]>('update alert_counter set last = last + 1 where district_code = ? returning last', [district]);
  if (!row) throw NotFound();
  return row.last;
}
