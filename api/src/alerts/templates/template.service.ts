import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, Conflict, NotFound, type FieldError } from '../../request/errors.js';
import { lockedRow } from '../../storage/change.js';
import { ALERT_LEVELS, type AlertRow } from '../alert.entity.js';
import { TEXT_LIMITS } from '../alert.texts.js';
import { LIBRARY } from './library/index.js';
import { PLACEHOLDERS, unknownPlaceholder } from './placeholders.js';
import { AlertTemplate, type TemplateRow, type TemplateTexts } from './template.entity.js';
import { MOST_TEMPLATES, ownTemplates, type TemplateSummary } from './template.statements.js';
import type { RemoveAlertTemplateInput, SaveAlertTemplateInput } from './template.type.js';

export const templateService = (ctx: RequestContext) => new TemplateService(ctx);

/** A template with where it comes from. */
export type Template = TemplateTexts & {
  readonly key: string;
  readonly level: AlertRow['level'];
  readonly id: string;
  readonly version: number | null;
  readonly builtIn: boolean;
};

const TEXTS = ['headline', 'headlineEn', 'description', 'descriptionEn', 'instruction', 'instructionEn'] as const;
const KEY = /^[A-Z][A-Z0-9_]{1,39}$/;
const EVENT_CODE = /^[0-9A-Z]{4,10}$/;
const MOST_HOURS = 720;
const nameOf = ({ key, level }: Pick<Template, 'key' | 'level'>) => `${key} ${level}`;
const BUILT_IN: ReadonlySet<string> = new Set(LIBRARY.map(nameOf));

/** Standard wording: what comes with the software, and what the district says in its place or beside it. */
export class TemplateService {
  constructor(private readonly ctx: RequestContext) {}

  get #district() {
    return this.ctx.actor.session.writeDistrict ?? this.ctx.actor.home;
  }

  /** In the order of the library, the district's additions behind it. */
  async all(): Promise<Template[]> {
    const own = new Map((await this.ctx.reads.read(ownTemplates, { district: this.#district })).map((row) => [nameOf(row), row]));
    const known = LIBRARY.map((template): Template => {
      const kept = own.get(nameOf(template));
      return kept ? ownOf(kept) : builtInOf(template);
    });
    const added = [...own.values()].filter((row) => !BUILT_IN.has(nameOf(row)));
    return [...known, ...added.sort(byKeyThenLevel).map(ownOf)];
  }

  /** @throws ExpectedError CONFLICT when somebody else has written it meanwhile */
  async save({ version = null, ...input }: SaveAlertTemplateInput): Promise<Template> {
    const { em } = this.ctx;
    this.ctx.require('alert.template');
    const { key, level } = input;
    const district = this.#district;
    const texts = trimmed(input);
    const faults = faultsOf(key, texts);
    if (faults.length) throw BadInput(...faults);
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`alert template ${district}`]);
    const row = await em.findOne(AlertTemplate, { district, key, level });
    if ((row?.version ?? null) !== version) throw Conflict({ recordId: row?.id ?? null, version: row?.version ?? null });
    if (!row && (await em.count(AlertTemplate, { district })) >= MOST_TEMPLATES)
      throw BadInput({ field: 'key', key: 'tooMany', values: { max: MOST_TEMPLATES } });
    const saved = row ? Object.assign(row, texts) : em.create(AlertTemplate, { district, key, level, ...texts });
    await em.flush();
    return ownOf(saved);
  }

  /** A built-in one of the same key and level is used again. */
  async remove({ id }: RemoveAlertTemplateInput): Promise<Template | null> {
    const row = await lockedRow<TemplateRow>(this.ctx.em, AlertTemplate, id);
    if (row.district !== this.#district) throw NotFound();
    this.ctx.require('alert.template');
    const name = nameOf(row);
    this.ctx.em.remove(row);
    await this.ctx.em.flush();
    const builtIn = LIBRARY.find((template) => nameOf(template) === name);
    return builtIn ? builtInOf(builtIn) : null;
  }
}

const builtInOf = (template: (typeof LIBRARY)[number]): Template => ({ ...template, id: nameOf(template), version: null, builtIn: true });
const ownOf = (row: TemplateSummary | TemplateRow): Template => ({ ...row, builtIn: false });

const byKeyThenLevel = (a: TemplateSummary, b: TemplateSummary) =>
  a.key.localeCompare(b.key) || ALERT_LEVELS.indexOf(a.level) - ALERT_LEVELS.indexOf(b.level);

function trimmed({ key: _key, level: _level, ...input }: Omit<SaveAlertTemplateInput, 'version'>): TemplateTexts {
  const texts = Object.fromEntries([...TEXTS, 'event' as const, 'eventEn' as const].map((field) => [field, input[field].trim()]));
  return { ...input, ...texts, eventCode: input.eventCode?.trim() || null };
}

function faultsOf(key: string, template: TemplateTexts): FieldError[] {
  const faults: FieldError[] = [];
  if (!KEY.test(key)) faults.push({ field: 'key', key: 'badTemplateKey' });
  if (template.hours < 1 || template.hours > MOST_HOURS) faults.push({ field: 'hours', key: 'outOfRange', values: { min: 1, max: MOST_HOURS } });
  if (template.eventCode && !EVENT_CODE.test(template.eventCode)) faults.push({ field: 'eventCode', key: 'badEventCode' });
  for (const field of [...TEXTS, 'event', 'eventEn'] as const) {
    faults.push(...textFaults(field, template[field], TEXT_LIMITS[field]));
    const unknown = unknownPlaceholder(template[field]);
    if (unknown !== undefined) faults.push({ field, key: 'unknownPlaceholder', values: { name: `{${unknown}}`, known: PLACEHOLDERS } });
  }
  return faults;
}
