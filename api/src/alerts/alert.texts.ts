import { textFaults } from '../identity/index.js';
import type { FieldError } from '../request/errors.js';
import type { AlertRow } from './alert.entity.js';
import { openPlaceholder } from './templates/placeholders.js';

/** Characters at most: a headline must fit a notification, and a siren reads the rest aloud. */
export const TEXT_LIMITS = {
  event: 30,
  eventEn: 60,
  headline: 100,
  headlineEn: 200,
  description: 2_000,
  descriptionEn: 4_000,
  instruction: 2_000,
  instructionEn: 4_000,
} as const;

const CHINESE = ['event', 'headline', 'description', 'instruction'] as const;
const ENGLISH = ['headlineEn', 'descriptionEn', 'instructionEn'] as const;

export type AlertTexts = Pick<AlertRow, (typeof CHINESE)[number]> & Partial<Pick<AlertRow, (typeof ENGLISH)[number]>>;

/** What keeps texts from being published: Chinese must be there, and no blank of a template may be left open. */
export function alertTextFaults(texts: AlertTexts): FieldError[] {
  const missing = CHINESE.flatMap((field) => textFaults(field, texts[field], TEXT_LIMITS[field]));
  const tooLong = ENGLISH.filter((field) => (texts[field]?.length ?? 0) > TEXT_LIMITS[field]).map((field): FieldError => ({
    field,
    key: 'tooLong',
    values: { max: TEXT_LIMITS[field] },
  }));
  const open = [...CHINESE, ...ENGLISH].flatMap((field): FieldError[] => {
    const name = openPlaceholder(texts[field] ?? '');
    return name === undefined ? [] : [{ field, key: 'placeholderLeft', values: { name: `{${name}}` } }];
  });
  return [...missing, ...tooLong, ...open];
}
