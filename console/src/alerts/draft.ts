import type { AlertCategory, AlertCertainty, AlertFactsFragment, AlertLevel, AlertScope, AlertStatus, AlertUrgency } from '@gridward/schema';
import { LEVELS, SEVERITY } from './levels';
import { LEVEL_WORDS, startingText, WORDINGS, type Wording } from './wording';

/** Somewhere to be told: a division or a grid. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

/** An alert as it is being written. Nothing of it is kept on the server before it is published. */
export interface Draft {
  readonly status: AlertStatus;
  readonly scope: AlertScope;
  readonly level: AlertLevel;
  readonly wording: Wording['key'] | null;
  readonly event: string;
  readonly category: AlertCategory;
  readonly headline: string;
  readonly headlineEn: string;
  readonly description: string;
  readonly descriptionEn: string;
  readonly instruction: string;
  readonly instructionEn: string;
  readonly contact: string;
  readonly urgency: AlertUrgency;
  readonly certainty: AlertCertainty;
  readonly areas: readonly Place[];
  /** ISO; empty until chosen. */
  readonly expiresAt: string;
}

/** The lowest level and a real alert: what is graver, and what is only rehearsed, somebody must have chosen. */
export const emptyDraft = (areas: readonly Place[]): Draft => ({
  status: 'ACTUAL',
  scope: 'PUBLIC',
  level: 'BLUE',
  wording: null,
  event: '',
  category: 'MET',
  headline: '',
  headlineEn: '',
  description: '',
  descriptionEn: '',
  instruction: '',
  instructionEn: '',
  contact: '',
  urgency: 'EXPECTED',
  certainty: 'LIKELY',
  areas,
  expiresAt: '',
});

/** A new message about what is published already: everything stays unless somebody changes it. */
export const draftOf = (alert: AlertFactsFragment): Draft => ({
  status: alert.status,
  scope: alert.scope,
  level: alert.level,
  wording: null,
  event: alert.event,
  category: alert.category,
  headline: alert.headline,
  headlineEn: alert.headlineEn ?? '',
  description: alert.description,
  descriptionEn: alert.descriptionEn ?? '',
  instruction: alert.instruction,
  instructionEn: alert.instructionEn ?? '',
  contact: alert.contact ?? '',
  urgency: alert.urgency,
  certainty: alert.certainty,
  areas: alert.areas.map((code, i) => ({ code, name: alert.areaNames[i] ?? code })),
  expiresAt: alert.expiresAt,
});

const texts = ['headline', 'headlineEn', 'description', 'descriptionEn', 'instruction', 'instructionEn'] as const;

const wordingOf = ({ wording }: Draft) => WORDINGS.find(({ key }) => key === wording);

/** A hazard that has no signal of the chosen level (there are no blue icy roads) takes its lowest one. */
export const withWording = (draft: Draft, wording: Wording): Draft => {
  const level = wording.levels[draft.level] ? draft.level : (LEVELS.findLast((each) => wording.levels[each]) ?? draft.level);
  return { ...draft, level, wording: wording.key, ...startingText(wording, level) };
};

/** A headline that names the old colour names the new one: two colours in one message would be worse than none. */
const renamed = (draft: Draft, level: AlertLevel) => {
  const [before, after] = [LEVEL_WORDS[draft.level], LEVEL_WORDS[level]];
  return { headline: draft.headline.replaceAll(before.zh, after.zh), headlineEn: draft.headlineEn.replaceAll(before.en, after.en) };
};

/** The starting text follows the level as long as nobody has touched it; what a person wrote stays, but for the colour in the headline. */
export const withLevel = (draft: Draft, level: AlertLevel): Draft => {
  const wording = wordingOf(draft);
  if (!wording) return { ...draft, level, ...renamed(draft, level) };
  const [before, after] = [startingText(wording, draft.level), startingText(wording, level)];
  const untouched = texts.filter((text) => draft[text] === before[text]);
  return { ...draft, level, ...renamed(draft, level), ...Object.fromEntries(untouched.map((text) => [text, after[text]])) };
};

export type DraftFault = 'areas' | 'event' | 'headline' | 'colour' | 'description' | 'instruction' | 'expiresAt' | 'expired';

/** What keeps it from being published; the server decides in the end. */
export const faultsOf = (draft: Draft, now = Date.now()): DraftFault[] => {
  const missing = (['event', 'headline', 'description', 'instruction', 'expiresAt'] as const).filter((field) => draft[field].trim() === '');
  const colour = LEVELS.some((level) => level !== draft.level && draft.headline.includes(`${LEVEL_WORDS[level].zh}预警`));
  const expired = draft.expiresAt !== '' && Date.parse(draft.expiresAt) <= now;
  return [
    ...(draft.areas.length === 0 ? (['areas'] as const) : []),
    ...missing,
    ...(colour ? (['colour'] as const) : []),
    ...(expired ? (['expired'] as const) : []),
  ];
};

const orNull = (text: string) => text.trim() || null;

/** What both a new message and an update say. */
const content = ({
  areas,
  level,
  headline,
  headlineEn,
  description,
  descriptionEn,
  instruction,
  instructionEn,
  contact,
  urgency,
  certainty,
  expiresAt,
}: Draft) => ({
  areas: areas.map(({ code }) => code),
  level,
  headline: headline.trim(),
  description: description.trim(),
  instruction: instruction.trim(),
  headlineEn: orNull(headlineEn),
  descriptionEn: orNull(descriptionEn),
  instructionEn: orNull(instructionEn),
  contact: orNull(contact),
  urgency,
  certainty,
  expiresAt,
});

export const publishInput = (draft: Draft) => ({
  ...content(draft),
  event: draft.event.trim(),
  category: draft.category,
  status: draft.status,
  scope: draft.scope,
  severity: SEVERITY[draft.level],
});

export const updateInput = (id: string, draft: Draft) => ({ id, ...content(draft) });
