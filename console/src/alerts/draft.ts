import type { AlertCategory, AlertCertainty, AlertFactsFragment, AlertLevel, AlertScope, AlertStatus, AlertUrgency } from '@gridward/schema';
import { LEVELS, SEVERITY } from './levels';
import { isNobody, namesOf, targetInput, targetOf, type Place, type Target } from './target';
import { blankIn, filled, LEVEL_WORDS, TEXTS, type Hazard, type Template, type Texts } from './templates';

/** What was filled in without anybody's doing; where the draft differs, somebody has written. */
type Base = Texts & { readonly expiresAt: string };

/** An alert as it is being written. Nothing of it is kept on the server before it is published. */
export interface Draft extends Texts {
  readonly status: AlertStatus;
  readonly scope: AlertScope;
  readonly level: AlertLevel;
  /** Of the hazard whose wording was taken. */
  readonly hazard: string | null;
  readonly event: string;
  readonly eventCode: string | null;
  readonly category: AlertCategory;
  readonly contact: string;
  readonly urgency: AlertUrgency;
  readonly certainty: AlertCertainty;
  readonly target: Target;
  /** ISO; empty until chosen. */
  readonly expiresAt: string;
  readonly base: Base;
}

const NOTHING: Base = { headline: '', headlineEn: '', description: '', descriptionEn: '', instruction: '', instructionEn: '', expiresAt: '' };

/** The lowest level and a real alert: what is graver, and what is only rehearsed, somebody must have chosen. */
export const emptyDraft = (areas: readonly Place[]): Draft => ({
  status: 'ACTUAL',
  scope: 'PUBLIC',
  level: 'BLUE',
  hazard: null,
  event: '',
  eventCode: null,
  category: 'MET',
  contact: '',
  urgency: 'EXPECTED',
  certainty: 'LIKELY',
  target: targetOf(areas),
  ...NOTHING,
  base: NOTHING,
});

/** A new message about what is published already: everything stays unless somebody changes it. */
export const draftOf = (alert: AlertFactsFragment): Draft => {
  const texts = Object.fromEntries(TEXTS.map((text) => [text, alert[text] ?? ''])) as Texts;
  return {
    status: alert.status,
    scope: alert.scope,
    level: alert.level,
    hazard: null,
    event: alert.event,
    eventCode: alert.eventCode,
    category: alert.category,
    contact: alert.contact ?? '',
    urgency: alert.urgency,
    certainty: alert.certainty,
    target: targetOf(alert.areas.map((code, i) => ({ code, name: alert.areaNames[i] ?? code }))),
    expiresAt: alert.expiresAt,
    ...texts,
    base: { ...texts, expiresAt: alert.expiresAt },
  };
};

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Whole minutes, because nobody chooses seconds. */
export const inHours = (hours: number, now = Date.now()) => new Date(Math.ceil((now + hours * HOUR) / MINUTE) * MINUTE).toISOString();

const templateOf = ({ hazard, level }: Draft, hazards: readonly Hazard[]): Template | undefined =>
  hazards.find(({ key }) => key === hazard)?.templates.find((template) => template.level === level);

/** What nobody has touched follows the template; what a person wrote stays. */
const refilled = (draft: Draft, template: Template): Draft => {
  const next: Base = { ...filled(template, namesOf(draft.target)), expiresAt: inHours(template.hours) };
  const untouched = ([...TEXTS, 'expiresAt'] as const).filter((field) => draft[field] === draft.base[field]);
  return { ...draft, ...Object.fromEntries(untouched.map((field) => [field, next[field]])), base: next };
};

/** A hazard that has no signal of the chosen level (there are no blue icy roads) takes its lowest one. */
export const withHazard = (draft: Draft, { key, templates }: Hazard): Draft => {
  const template = templates.find(({ level }) => level === draft.level) ?? templates.at(-1);
  if (!template) return draft;
  const { level, event, eventCode, category, urgency, certainty } = template;
  // Another hazard, another text: what was written about the one before would be wrong now.
  const afresh = { ...draft, base: { ...draft, expiresAt: draft.base.expiresAt } };
  return refilled({ ...afresh, hazard: key, level, event, eventCode: eventCode ?? null, category, urgency, certainty }, template);
};

/** A headline that names the old colour names the new one: two colours in one message would be worse than none. */
const renamed = (draft: Draft, level: AlertLevel): Draft => {
  const [before, after] = [LEVEL_WORDS[draft.level], LEVEL_WORDS[level]];
  return {
    ...draft,
    level,
    headline: draft.headline.replaceAll(before.zh, after.zh),
    headlineEn: draft.headlineEn.replaceAll(before.en, after.en),
    base: {
      ...draft.base,
      headline: draft.base.headline.replaceAll(before.zh, after.zh),
      headlineEn: draft.base.headlineEn.replaceAll(before.en, after.en),
    },
  };
};

export const withLevel = (draft: Draft, level: AlertLevel, hazards: readonly Hazard[]): Draft => {
  const template = templateOf({ ...draft, level }, hazards);
  const next = renamed(draft, level);
  return template ? refilled({ ...next, urgency: template.urgency, certainty: template.certainty }, template) : next;
};

/** The headline says where. */
export const withTarget = (draft: Draft, target: Target, hazards: readonly Hazard[]): Draft => {
  const template = templateOf(draft, hazards);
  const next = { ...draft, target };
  if (!template) return next;
  return { ...refilled(next, template), expiresAt: draft.expiresAt, base: { ...draft.base, ...filled(template, namesOf(target)) } };
};

const ENGLISH = [
  ['headline', 'headlineEn'],
  ['description', 'descriptionEn'],
  ['instruction', 'instructionEn'],
] as const;

/** English that still says what Chinese no longer says. */
export const staleEnglish = (draft: Draft) =>
  ENGLISH.filter(([zh, en]) => draft[en].trim() !== '' && draft[zh] !== draft.base[zh] && draft[en] === draft.base[en]).map(([, en]) => en);

export type DraftFault = 'areas' | 'event' | 'headline' | 'colour' | 'description' | 'instruction' | 'expiresAt' | 'expired' | 'blank';

/** What keeps it from being published; the server decides in the end. */
export const faultsOf = (draft: Draft, now = Date.now()): DraftFault[] => {
  const missing = (['event', 'headline', 'description', 'instruction', 'expiresAt'] as const).filter((field) => draft[field].trim() === '');
  const colour = LEVELS.some((level) => level !== draft.level && draft.headline.includes(`${LEVEL_WORDS[level].zh}预警`));
  const expired = draft.expiresAt !== '' && Date.parse(draft.expiresAt) <= now;
  const blank = TEXTS.some((text) => blankIn(draft[text]));
  return [
    ...(isNobody(draft.target) ? (['areas'] as const) : []),
    ...missing,
    ...(colour ? (['colour'] as const) : []),
    ...(blank ? (['blank'] as const) : []),
    ...(expired ? (['expired'] as const) : []),
  ];
};

const orNull = (text: string) => text.trim() || null;

/** What both a new message and an update say. */
const content = (draft: Draft) => ({
  ...targetInput(draft.target),
  level: draft.level,
  headline: draft.headline.trim(),
  description: draft.description.trim(),
  instruction: draft.instruction.trim(),
  headlineEn: orNull(draft.headlineEn),
  descriptionEn: orNull(draft.descriptionEn),
  instructionEn: orNull(draft.instructionEn),
  contact: orNull(draft.contact),
  urgency: draft.urgency,
  certainty: draft.certainty,
  expiresAt: draft.expiresAt,
});

export const publishInput = (draft: Draft) => ({
  ...content(draft),
  event: draft.event.trim(),
  eventCode: draft.eventCode,
  category: draft.category,
  status: draft.status,
  scope: draft.scope,
  severity: SEVERITY[draft.level],
});

export const updateInput = (id: string, draft: Draft) => ({ id, ...content(draft) });
