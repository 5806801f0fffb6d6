import type { PublishAlertInput } from '../alert.input.js';
import { TEXT_LIMITS } from '../alert.texts.js';
import { AREA_CODES } from './areas.js';
import { EVENT_CODES, LEVEL_PARAMETER } from './from-alert.js';
import type { ImportFault, ImportNote } from './import.words.js';
import type { CapAlert, CapInfo, CapReference } from './model.js';

export interface ImportFacts {
  readonly now: Date;
  /** Codes of divisions and grids, as stored, that exist and may be told. */
  readonly areas: ReadonlySet<string>;
  /** Ids of alerts that are here already, by `keyOf` of what they were imported from or published as. */
  readonly known: ReadonlyMap<string, string>;
}

/** What is to be done with a message from elsewhere. `source` is to be kept, for later messages refer to it. */
export type ImportAct =
  | { readonly act: 'PUBLISH'; readonly source: CapReference; readonly input: PublishAlertInput }
  | { readonly act: 'UPDATE'; readonly source: CapReference; readonly id: string; readonly input: PublishAlertInput }
  | { readonly act: 'CANCEL'; readonly source: CapReference; readonly id: string; readonly reason: string };

export interface ImportPlan {
  /** Missing when there are faults. */
  readonly act?: ImportAct;
  readonly faults: readonly ImportFault[];
  /** What was done to make it fit, for a person to know. */
  readonly notes: readonly ImportNote[];
}

/** The same message has the same key, whatever the form of its time. */
export const keyOf = ({ sender, identifier, sent }: CapReference) => `${sender},${identifier},${new Date(sent).toISOString()}`;

/**
 * Decides what a CAP message from elsewhere becomes here. Pure: the caller finds the facts and carries the plan out.
 * Exercises and tests stay what they are. An update or a cancel needs the alert here that it refers to; of several
 * references the newest one that is here counts. Texts that are longer than ours may be are cut.
 */
export function planImport(alert: CapAlert, facts: ImportFacts): ImportPlan {
  return new Import(alert, facts).plan();
}

const AREA_NAMES: readonly string[] = [AREA_CODES, 'GB/T 2260'];
const LEVELS = ['RED', 'ORANGE', 'YELLOW', 'BLUE'] as const;
const LEVEL_OF = { Extreme: 'RED', Severe: 'ORANGE', Moderate: 'YELLOW', Minor: 'BLUE', Unknown: undefined } as const;
const STATUS_OF = { Actual: 'ACTUAL', Exercise: 'EXERCISE', Test: 'TEST', System: undefined, Draft: undefined } as const;
const SCOPE_OF = { Public: 'PUBLIC', Restricted: 'RESTRICTED', Private: undefined } as const;
const upper = <T extends string>(value: T) => value.toUpperCase() as Uppercase<T>;

class Import {
  readonly #faults: ImportFault[] = [];
  readonly #notes: ImportNote[] = [];
  readonly #source: CapReference;

  constructor(
    private readonly alert: CapAlert,
    private readonly facts: ImportFacts,
  ) {
    this.#source = { sender: alert.sender, identifier: alert.identifier, sent: alert.sent };
  }

  plan(): ImportPlan {
    const act = this.#act();
    const [faults, notes] = [this.#faults, this.#notes];
    return act && faults.length === 0 ? { act, faults, notes } : { faults, notes };
  }

  #act(): ImportAct | undefined {
    const { msgType } = this.alert;
    const [source, facts] = [this.#source, this.facts];
    if (msgType === 'Ack' || msgType === 'Error') return this.#refuse('NOT_AN_ALERT', 'msgType', msgType);
    if (facts.known.has(keyOf(source))) return this.#refuse('ALREADY_HERE', 'identifier', source.identifier);
    if (msgType === 'Cancel') return this.#cancel();
    const id = msgType === 'Update' ? this.#referred() : undefined;
    const input = this.#input();
    if (!input) return undefined;
    if (msgType === 'Alert') return { act: 'PUBLISH', source, input };
    return id === undefined ? undefined : { act: 'UPDATE', source, id, input };
  }

  /** Anything else it says is about what has ended. */
  #cancel(): ImportAct | undefined {
    const id = this.#referred();
    const info = this.#mainInfo();
    const reason = [info?.description, this.alert.note, info?.headline].find((text) => text?.trim())?.trim();
    if (!reason) return this.#refuse('MISSING_TEXT', 'description');
    return id === undefined ? undefined : { act: 'CANCEL', source: this.#source, id, reason };
  }

  #referred(): string | undefined {
    const references = this.alert.references ?? [];
    if (references.length === 0) return this.#refuse('NO_REFERENCE', 'references');
    const newest = references.toSorted((a, b) => Date.parse(b.sent) - Date.parse(a.sent));
    const id = newest.map((one) => this.facts.known.get(keyOf(one))).find((one) => one !== undefined);
    return id ?? this.#refuse('UNKNOWN_REFERENCE', 'references', newest[0]?.identifier);
  }

  #input(): PublishAlertInput | undefined {
    const info = this.#mainInfo();
    if (!info) return this.#refuse('NO_INFO', 'info');
    const level = this.#level(info);
    const status = STATUS_OF[this.alert.status] ?? this.#refuse('NOT_FOR_PEOPLE', 'status', this.alert.status);
    const scope = SCOPE_OF[this.alert.scope] ?? this.#refuse('NOT_FOR_PEOPLE', 'scope', this.alert.scope);
    const expiresAt = this.#expiry(info);
    const areas = this.#areas(info);
    const texts = this.#texts(info);
    const [category] = info.categories;
    if (!level || !status || !scope || !expiresAt || !texts || !category) return undefined;
    if (info.categories.length > 1) this.#note('FIRST_CATEGORY', 'category', info.categories.join(' '));
    if (status !== 'ACTUAL') this.#note('STATUS_KEPT', 'status', this.alert.status);
    return {
      areas,
      level,
      status,
      scope,
      expiresAt,
      ...texts,
      category: upper(category),
      eventCode: info.eventCodes.find(({ valueName }) => valueName.startsWith(EVENT_CODES))?.value ?? null,
      urgency: upper(info.urgency),
      certainty: upper(info.certainty),
      contact: info.contact?.trim() || null,
      effectiveAt: info.effective ? new Date(info.effective) : null,
      onsetAt: info.onset ? new Date(info.onset) : null,
    };
  }

  /** Chinese, or else whatever comes first. */
  #mainInfo(): CapInfo | undefined {
    const { infos } = this.alert;
    const chinese = infos.filter(({ language }) => isIn('zh', language));
    if (chinese.length > 1 || (chinese.length === 0 && infos.filter(({ language }) => language === infos[0]?.language).length > 1))
      this.#refuse('SEVERAL_ALERTS', 'info');
    if (chinese.length === 0 && infos[0]) this.#note('NOT_CHINESE', 'language', infos[0].language ?? 'en-US');
    return chinese[0] ?? infos[0];
  }

  /** A colour that is given counts; the severity follows from it here, whatever it was there. */
  #level(info: CapInfo) {
    const given = info.parameters.find(({ valueName }) => valueName === LEVEL_PARAMETER)?.value.trim();
    if (given === undefined) return LEVEL_OF[info.severity] ?? this.#refuse('UNKNOWN_LEVEL', 'severity', info.severity);
    const level = LEVELS.find((one) => one === given);
    if (level && LEVEL_OF[info.severity] !== level) this.#note('SEVERITY_REPLACED', 'severity', info.severity);
    return level ?? this.#refuse('UNKNOWN_LEVEL', 'parameter', given);
  }

  #expiry({ expires }: CapInfo): Date | undefined {
    if (expires === undefined) return this.#refuse('NO_EXPIRY', 'expires');
    const moment = new Date(expires);
    return moment > this.facts.now ? moment : this.#refuse('EXPIRED', 'expires', expires);
  }

  #areas({ areas }: CapInfo): string[] {
    const found = areas.map(({ areaDesc, geocodes }) => {
      const codes = geocodes.filter(({ valueName }) => AREA_NAMES.includes(valueName)).map(({ value }) => value.trim());
      if (codes.length === 0) this.#refuse('NO_AREA_CODE', 'area', areaDesc);
      for (const code of codes) if (!this.facts.areas.has(code)) this.#refuse('UNKNOWN_AREA', 'geocode', code);
      return codes;
    });
    if (areas.length === 0) this.#refuse('NO_AREA_CODE', 'area');
    return [...new Set(found.flat())];
  }

  /** What to do is never made up; a headline may be the name of the hazard. */
  #texts(info: CapInfo) {
    const text = (element: 'description' | 'instruction') => info[element]?.trim() || this.#refuse('MISSING_TEXT', element);
    const [description, instruction, event] = [text('description'), text('instruction'), info.event.trim()];
    if (!event) return this.#refuse('MISSING_TEXT', 'event');
    if (!description || !instruction) return undefined;
    const english = this.alert.infos.find((one) => one !== info && isIn('en', one.language));
    const ours = (field: keyof typeof TEXT_LIMITS, value: string) => this.#cut(field, value);
    const theirs = (field: 'headline' | 'description' | 'instruction') => {
      const value = english?.[field]?.trim();
      return value ? this.#cut(`${field}En`, value) : null;
    };
    return {
      event: ours('event', event),
      headline: ours('headline', info.headline?.trim() || event),
      description: ours('description', description),
      instruction: ours('instruction', instruction),
      headlineEn: theirs('headline'),
      descriptionEn: theirs('description'),
      instructionEn: theirs('instruction'),
    };
  }

  /** Others allow themselves more than fits a notification. */
  #cut(field: keyof typeof TEXT_LIMITS, value: string): string {
    const limit = TEXT_LIMITS[field];
    if (value.length <= limit) return value;
    this.#note('TEXT_CUT', field.replace(/En$/, ''), value);
    return `${value.slice(0, limit - 1)}…`;
  }

  #refuse(reason: ImportFault['reason'], element: string, value = ''): undefined {
    this.#faults.push({ reason, element, value: value.slice(0, 100) });
  }

  #note(reason: ImportNote['reason'], element: string, value: string) {
    this.#notes.push({ reason, element, value: value.slice(0, 100) });
  }
}

/** The standard says en-US when nothing is said. */
const isIn = (wanted: string, language = 'en-US') => language.toLowerCase().split('-')[0] === wanted;
