import type { SaveAlertTemplateInput } from '@gridward/schema';
import type { Template } from '../alerts/templates';

/** A template as it is being written. */
export type Wording = Omit<Template, 'id' | 'builtIn'>;

export const EMPTY: Wording = {
  key: '',
  level: 'YELLOW',
  version: null,
  category: 'OTHER',
  eventCode: null,
  event: '',
  eventEn: '',
  urgency: 'EXPECTED',
  certainty: 'LIKELY',
  hours: 12,
  headline: '{area}{event}{level}预警',
  headlineEn: '{level} warning: {event}',
  description: '',
  descriptionEn: '',
  instruction: '1. ',
  instructionEn: '1. ',
};

/** Only what the API takes: a template carries more. */
export const inputOf = ({
  key,
  level,
  version,
  category,
  eventCode,
  event,
  eventEn,
  urgency,
  certainty,
  hours,
  headline,
  headlineEn,
  description,
  descriptionEn,
  instruction,
  instructionEn,
}: Wording): SaveAlertTemplateInput => ({
  key: key.trim().toUpperCase(),
  level,
  version,
  category,
  eventCode: eventCode?.trim() || null,
  event,
  eventEn,
  urgency,
  certainty,
  hours,
  headline,
  headlineEn,
  description,
  descriptionEn,
  instruction,
  instructionEn,
});
