import { divisionService } from '../../divisions/index.js';
import { knownPlaces } from '../../grids/index.js';
import type { RequestContext } from '../../request/context.js';
import { alertService } from '../alert.service.js';
import { Alert, type AlertRow } from '../alert.entity.js';
import { alertTextFaults } from '../alert.texts.js';
import { describeCapFault, describeImportRemark, keyOf, planImport, readCap, type CapAlert, type ImportAct, type ImportPlan } from '../cap/index.js';
import { AlertDraft, type DraftRow } from '../drafts/draft.entity.js';
import type { Relay } from '../relay.js';
import { targetService } from '../targets/target.service.js';
import { codesIn, fitAreas } from './import.areas.js';
import { AlertOrigin } from './import.entity.js';
import { originsByIdentifier, ownByIdentifier } from './import.statements.js';
import type { ImportAlertInput, ImportRemark } from './import.type.js';

export const importService = (ctx: RequestContext) => new ImportService(ctx);

/** What came of a message from elsewhere. */
export interface Imported {
  readonly act: ImportAct['act'] | null;
  readonly imported: boolean;
  readonly duplicate: boolean;
  readonly faults: readonly ImportRemark[];
  readonly notes: readonly ImportRemark[];
  /** What the message says, as far as it could be read. */
  readonly message: CapAlert | null;
  readonly areas: readonly string[];
  readonly alerts: readonly AlertRow[];
  readonly pending: readonly DraftRow[];
}

export interface Bringing {
  readonly xml: string;
  readonly chosen?: readonly string[] | undefined;
  readonly dryRun: boolean;
  readonly override?: ImportAlertInput['override'];
  /** Who brings it, when it is no person. */
  readonly feed?: { readonly name: string; readonly trusted: boolean } | undefined;
}

const NOTHING: Imported = {
  act: null,
  imported: false,
  duplicate: false,
  faults: [],
  notes: [],
  message: null,
  areas: [],
  alerts: [],
  pending: [],
};
/** In which a person could choose better. */
const AREA_FAULTS: ReadonlySet<string> = new Set(['NO_AREA_CODE', 'UNKNOWN_AREA', 'SEVERAL_DISTRICTS']);

/** Takes messages of the Common Alerting Protocol over from elsewhere: read, fitted to the territory, planned, carried out. */
export class ImportService {
  constructor(private readonly ctx: RequestContext) {}

  /** Tells what would happen, or does it. Nothing is half done: with a fault, nothing is. */
  async bring(bringing: Bringing): Promise<Imported> {
    this.ctx.require('alert.publish');
    const { actor, now } = this.ctx;
    const reading = readCap(Buffer.from(bringing.xml));
    if (!('alert' in reading))
      return {
        ...NOTHING,
        faults: reading.faults.map((fault) => ({ element: fault.element, message: describeCapFault(fault, actor.locale), choosesAreas: false })),
      };
    const { alert, notes } = fitAreas(reading.alert, {
      territory: actor.territory,
      chosen: bringing.chosen,
      dropOthers: bringing.feed !== undefined,
    });
    const codes = codesIn(alert);
    const district = codes[0]?.slice(0, 6) ?? actor.territory.slice(0, 6);
    // Two who bring the same at once: the second finds what the first has brought.
    if (!bringing.dryRun)
      await this.ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`cap ${district} ${alert.sender} ${alert.identifier}`]);
    const plan = planImport(alert, { now, areas: await this.#told(codes), known: await this.#known(district, alert) });
    const report = this.#report({ ...plan, notes: [...notes, ...plan.notes] }, alert, codes);
    if (bringing.dryRun || report.faults.length > 0 || !plan.act) return report;
    return { ...report, ...(await this.#carryOut(plan.act, district, alert, bringing)), imported: true };
  }

  async #told(codes: readonly string[]): Promise<ReadonlySet<string>> {
    const known = await this.ctx.reads.read(knownPlaces, { codes });
    return new Set(known.map(({ code }) => code).filter((code) => code.length >= 6 && this.ctx.once(targetService).mayReach(code)));
  }

  /** What it is, and what it refers to, as far as they are here. */
  async #known(district: string, { identifier, sender, sent, references = [] }: CapAlert): Promise<ReadonlyMap<string, string>> {
    const identifiers = [identifier, ...references.map((reference) => reference.identifier)];
    const rows = [
      ...(await this.ctx.reads.read(ownByIdentifier, { district, identifiers })),
      ...(await this.ctx.reads.read(originsByIdentifier, { district, identifiers })),
    ];
    const self = keyOf({ sender, identifier, sent });
    const known = rows.map((row) => [keyOf({ ...row, sent: wholeSecond(row.sentAt) }), row.alertId] as const);
    return new Map(known.flatMap(([key, id]) => (id !== null || key === self ? [[key, id ?? '']] : [])));
  }

  #report({ act, faults, notes }: ImportPlan, message: CapAlert, areas: readonly string[]): Imported {
    const { locale } = this.ctx.actor;
    const remark = (one: (typeof faults)[number] | (typeof notes)[number]): ImportRemark => ({
      element: one.element,
      message: describeImportRemark(one, locale),
      choosesAreas: AREA_FAULTS.has(one.reason),
    });
    const several = new Set(areas.map((code) => code.slice(0, 6))).size > 1;
    const found = [...faults, ...(several ? [{ reason: 'SEVERAL_DISTRICTS' as const, element: 'area', value: '' }] : [])].map(remark);
    const texts = act && act.act !== 'CANCEL' ? alertTextFaults(act.input) : [];
    const unfit = texts.map(({ field, key, values }) => ({
      element: field,
      message: `${field}: ${this.ctx.words.message(key, values)}`,
      choosesAreas: false,
    }));
    const duplicate = faults.some(({ reason }) => reason === 'ALREADY_HERE');
    return {
      ...NOTHING,
      act: act?.act ?? null,
      duplicate,
      // That it is here already is no fault of anybody's.
      faults: duplicate ? [] : [...found, ...unfit],
      notes: [...notes.map(remark), ...(duplicate ? found : [])],
      message,
      areas,
    };
  }

  async #carryOut(act: ImportAct, district: string, message: CapAlert, { xml, override, feed }: Bringing) {
    const relay: Relay = { senderName: await this.#senderName(message), ...(feed && { approval: feed.trusted ? 'NEVER' : 'ALWAYS' }) };
    const { alerts, pending } = await this.#act(act, override, relay);
    const [alert, draft] = [alerts[0], pending[0]];
    const { sender, identifier, sent } = act.source;
    await this.ctx.inDistrict(district, async () => {
      const { em } = this.ctx;
      em.create(AlertOrigin, {
        district,
        sender,
        identifier,
        sentAt: new Date(sent),
        original: xml,
        source: feed?.name ?? null,
        alert: alert ? em.getReference(Alert, [district, alert.id]) : null,
        draft: draft ? em.getReference(AlertDraft, [district, draft.id]) : null,
      } as never);
      await em.flush();
    });
    return { alerts, pending };
  }

  async #act(act: ImportAct, override: Bringing['override'], relay: Relay): Promise<{ alerts: AlertRow[]; pending: DraftRow[] }> {
    const alerts = this.ctx.once(alertService);
    if (act.act === 'PUBLISH') return alerts.publish({ ...act.input, override: override ?? null }, relay);
    const { alert, pending } =
      act.act === 'UPDATE'
        ? await alerts.update({ id: act.id, ...changesIn(act.input), override: override ?? null }, relay)
        : await alerts.end({ id: act.id, reason: act.reason }, relay);
    return pending ? { alerts: [], pending: [pending] } : { alerts: [alert], pending: [] };
  }

  /** `沈阳市气象台（和平区转发）`: who says it, and who passes it on. */
  async #senderName({ infos, sender }: CapAlert): Promise<string> {
    const name = infos.find(({ senderName }) => senderName)?.senderName ?? sender;
    return `${name.slice(0, 60)}（${await this.ctx.once(divisionService).nameOf(this.ctx.actor.territory)}转发）`;
  }
}

/** What an update may change; event, category and whom it is for stay. */
function changesIn(input: Extract<ImportAct, { act: 'UPDATE' }>['input']) {
  const { areas, level, headline, description, instruction, expiresAt } = input;
  const { headlineEn = null, descriptionEn = null, instructionEn = null, contact = null, urgency = null, certainty = null } = input;
  return { areas, level, headline, description, instruction, headlineEn, descriptionEn, instructionEn, contact, urgency, certainty, expiresAt };
}

/** CAP knows no parts of a second; inside a transaction that writes, a moment comes as text. */
const wholeSecond = (moment: Date | string) => new Date(Math.floor(new Date(moment).getTime() / 1_000) * 1_000).toISOString();
