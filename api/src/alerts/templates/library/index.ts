import { ALERT_LEVELS } from '../../alert.entity.js';
import type { TemplateTexts } from '../template.entity.js';
import { ACCIDENTS } from './accidents.js';
import type { Hazard, Level } from './hazard.js';
import { RAIN } from './rain.js';
import { SERVICES } from './services.js';
import { TEMPERATURE } from './temperature.js';
import { WIND } from './wind.js';

export interface LibraryTemplate extends TemplateTexts {
  readonly key: string;
  readonly level: Level;
}

/** As soon as it must be acted on, unless the hazard is there already. */
const URGENCY = { RED: 'IMMEDIATE', ORANGE: 'IMMEDIATE', YELLOW: 'EXPECTED', BLUE: 'FUTURE' } as const;
const HEADLINE = ['{area}{event}{level}预警', '{level} warning: {event}'] as const;

/** What is needed most often comes first. */
const HAZARDS: readonly Hazard[] = [...RAIN, ...WIND, ...TEMPERATURE, ...ACCIDENTS, ...SERVICES];

/** All that comes with the software, a template for each hazard and level that has one. */
export const LIBRARY: readonly LibraryTemplate[] = HAZARDS.flatMap((hazard) => ALERT_LEVELS.flatMap((level) => templateOf(hazard, level)));

function templateOf(
  { key, category, event, headline = HEADLINE, certainty = 'LIKELY', urgency, frames, steps }: Hazard,
  level: Level,
): LibraryTemplate[] {
  const frame = frames[level];
  if (!frame) return [];
  const [hours, description, descriptionEn] = frame;
  const meant = steps.filter(([, , from = 'BLUE']) => ALERT_LEVELS.indexOf(level) <= ALERT_LEVELS.indexOf(from));
  const numbered = (language: 0 | 1) => meant.map((step, i) => `${i + 1}. ${step[language]}`).join('\n');
  return [
    {
      key,
      level,
      category,
      // Codes of GB/T 35561 are left to a district that has the standard: none could be confirmed here.
      eventCode: null,
      event: event[0],
      eventEn: event[1],
      urgency: urgency ?? URGENCY[level],
      certainty,
      hours,
      headline: headline[0],
      headlineEn: headline[1],
      description,
      descriptionEn,
      instruction: numbered(0),
      instructionEn: numbered(1),
    },
  ];
}
