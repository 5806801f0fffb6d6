import { ownParameters, textFaults } from '../identity/index.js';
import type { RequestContext } from '../request/context.js';
import { BadInput, ExpectedError, Forbidden, NotFound, type FieldError } from '../request/errors.js';
import { parameter } from '../request/parameters.js';
import { JOBS } from '../request/tenancy.js';
import { lockedRow } from '../storage/change.js';
import { Conditions } from '../storage/conditions.js';
import { keyringKey, sealOf } from '../storage/keyring.js';
import { isUuid, uuidv7 } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import { eventService } from '../surveys/index.js';
import { alertLoaders } from './alert.loaders.js';
import { mayAskAbout, mayBeCounted, ownPlace, recipientOf } from './alert.policy.js';
import type { AlertSummary } from './alert.statements.js';
import { tellProgress } from './progress.js';
import { publicAlertsKey } from './public.js';
import { receiptBookKey } from './receipt.book.js';
import { HelpRequest, type HelpRequestRow } from './receipt.entity.js';
import { helpRequestList } from './receipt.statements.js';
import type { AskHelpRequestInput, CloseHelpRequestInput, HelpRequestFilter, ReportAlertInput, TakeHelpRequestInput } from './receipt.type.js';

export const receiptService = (ctx: RequestContext) => new ReceiptService(ctx);

const LONGEST_NOTE = 200;
const DAY_MS = 86_400_000;
/** Digits of its code. */
const COMMUNITY = 12;

/** In one statement, because a phone that hears nothing calls twice. A call that was over is open again. */
const CALL = `
insert into help_request as known (district_code, id, alert_id, recipient, code, sealed) values (?, ?, ?, ?, ?, ?)
on conflict (district_code, alert_id, recipient) do update set
  code = excluded.code,
  sealed = coalesce(excluded.sealed, known.sealed),
  status = case known.status when 'CLOSED' then 'OPEN' else known.status end,
  taken_by = case known.status when 'CLOSED' then null else known.taken_by end,
  taken_at = case known.status when 'CLOSED' then null else known.taken_at end,
  closed_at = null,
  outcome = null,
  asked_on = null`;

interface Told {
  readonly note: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** Who was reached by an alert, what they answer, and who goes to help. */
export class ReceiptService {
  constructor(private readonly ctx: RequestContext) {}

  /** A phone without an account may report too, of public alerts: whoever can read an alert can say so. */
  async report(input: ReportAlertInput): Promise<{ at: Date }> {
    const { now, actor } = this.ctx;
    const alert = isUuid(input.alertId) ? await this.#visible(input.alertId.toLowerCase()) : null;
    if (!alert) throw NotFound();
    const faults = faultsOf(input, Boolean(actor.id));
    const code = input.area ?? ownPlace(actor, alert);
    if (faults.length === 0 && !mayBeCounted(actor, alert, code))
      faults.push({ field: 'area', key: 'unknownArea', values: { code: code.slice(0, 20) } });
    if (faults.length) throw BadInput(...faults);
    const recipient = recipientOf(actor, input.device) ?? '';
    const { answer } = input;
    await this.ctx.service(receiptBookKey).note({
      district: alert.district,
      alertId: alert.id,
      recipient,
      code,
      ...(input.delivered && { deliveredAt: now }),
      ...(input.seen && { seenAt: now }),
      ...(input.acknowledged && { acknowledgedAt: now }),
      ...(answer && { answer, answeredAt: now }),
    });
    if (answer === 'NEED_HELP') await this.#callForHelp(alert, recipient, code, input);
    return { at: now };
  }

  #visible(id: string) {
    return this.ctx.actor.id ? this.ctx.once(alertLoaders).alert.load(id) : this.ctx.service(publicAlertsKey).find(id);
  }

  /** One call for each alert and recipient; who calls again adds what is new, and opens it again. */
  async #callForHelp({ district, id }: AlertSummary, recipient: string, code: string, { note, longitude, latitude }: ReportAlertInput) {
    const told: Told = { note: note?.trim() || null, longitude: longitude ?? null, latitude: latitude ?? null };
    const text = told.note || told.longitude !== null ? JSON.stringify(told) : null;
    await this.ctx.apart(JOBS, async (em) => {
      const seal = await sealOf(this.ctx.service(keyringKey), em, district);
      await em.execute(CALL, [district, uuidv7(), id, recipient, code, text && seal.close(text, `help:${id}:${recipient}`)]);
      await tellProgress(em, district, id);
    });
  }

  async helpRequests(request: PageRequest<'CREATED_AT'>, filter: HelpRequestFilter | null | undefined) {
    const conditions = new Conditions().enum('status', 'status', filter?.status);
    if (filter?.alertId != null) conditions.id('alertId', 'alert_id', { eq: filter.alertId });
    if (filter?.toAsk) await this.#toAsk(conditions);
    return helpRequestList.page(this.ctx.reads, request, conditions.all);
  }

  /** What is over for longer than an answer would be waited for is not asked about any more. */
  async #toAsk(conditions: Conditions) {
    const { reads, actor, now } = this.ctx;
    const [tenant] = await reads.read(ownParameters, { code: actor.session.writeDistrict ?? actor.home });
    const since = new Date(now.getTime() - parameter(tenant, 'surveys.eventAnswerDays') * DAY_MS);
    conditions
      .when('goneBy', actor.id, `status = 'CLOSED' and asked_on is null and taken_by <> ?`, 'uuid')
      .when('closedSince', since.toISOString(), 'closed_at >= ?', 'timestamptz');
  }

  /** Two at once: the second hears that somebody is on the way. */
  async take({ id }: TakeHelpRequestInput) {
    const { em, actor, now } = this.ctx;
    const row = await lockedRow<HelpRequestRow>(em, HelpRequest, id);
    this.ctx.require('help.handle');
    if (row.status === 'CLOSED' || (row.status === 'TAKEN' && row.takenBy !== actor.id)) throw new ExpectedError('CONFLICT', 'helpTaken');
    Object.assign(row, { status: 'TAKEN', takenBy: actor.id, takenAt: row.takenAt ?? now });
    await em.flush();
    await tellProgress(em, row.district, row.alert.id);
    return { helpRequest: row, ...(await this.#told(row)) };
  }

  async #told({ district, alert, recipient, sealed }: HelpRequestRow): Promise<Told> {
    if (!sealed) return { note: null, longitude: null, latitude: null };
    const seal = await sealOf(this.ctx.service(keyringKey), this.ctx.em, district);
    return JSON.parse(seal.open(sealed, `help:${alert.id}:${recipient}`)) as Told;
  }

  async close({ id, outcome }: CloseHelpRequestInput) {
    const { em, now } = this.ctx;
    const row = await lockedRow<HelpRequestRow>(em, HelpRequest, id);
    this.ctx.require('help.handle');
    const faults = textFaults('outcome', outcome, LONGEST_NOTE);
    if (row.status !== 'TAKEN') faults.push({ field: 'id', key: 'helpNotTaken' });
    if (faults.length) throw BadInput(...faults);
    Object.assign(row, { status: 'CLOSED', closedAt: now, outcome: outcome.trim() });
    await em.flush();
    await tellProgress(em, row.district, row.alert.id);
    return { helpRequest: row };
  }

  /**
   * Asks who called whether it helped. Somebody else asks than who went, because nobody revisits their own work.
   * @returns the token, told once
   * @throws ExpectedError CONFLICT before it is over or after it was asked, RATE_LIMITED for who was asked not long ago
   */
  async ask({ id }: AskHelpRequestInput) {
    const row = await lockedRow<HelpRequestRow>(this.ctx.em, HelpRequest, id);
    this.ctx.require('help.handle');
    if (row.status !== 'CLOSED' || row.askedOn) throw new ExpectedError('CONFLICT', 'helpNotToAsk');
    if (!mayAskAbout(this.ctx.actor, row)) throw Forbidden();
    row.askedOn = this.ctx.today;
    await this.ctx.em.flush();
    const { district, code, recipient } = row;
    const event = { district, kind: 'HELP_CALL', code: code.slice(0, COMMUNITY), resident: recipient, followUpId: null } as const;
    return { helpRequest: row, token: await this.ctx.once(eventService).ask(event) };
  }
}

function faultsOf({ device, area, note, longitude, latitude }: ReportAlertInput, signedIn: boolean): FieldError[] {
  const faults: FieldError[] = [];
  if (!signedIn && !isUuid(device ?? '')) faults.push({ field: 'device', key: 'required' });
  if (!signedIn && area == null) faults.push({ field: 'area', key: 'required' });
  if (area != null && !/^(\d{6}|\d{9}|\d{12}|\d{15})$/.test(area))
    faults.push({ field: 'area', key: 'unknownArea', values: { code: area.slice(0, 20) } });
  if (note && note.trim().length > LONGEST_NOTE) faults.push({ field: 'note', key: 'tooLong', values: { max: LONGEST_NOTE } });
  for (const [field, value, most] of [['longitude', longitude, 180] as const, ['latitude', latitude, 90] as const])
    if (value != null && Math.abs(value) > most) faults.push({ field, key: 'outOfRange', values: { min: -most, max: most } });
  return faults;
}
