import type { Language } from '../settings/settings.ts';
import type { Words } from '../words.ts';
import { covers } from '../areas/area.ts';
import { isDrill, type Alert } from './alert.ts';
import type { Stood } from './standing.ts';
import { steps } from './steps.ts';
import { dayAndTime } from './times.ts';

/** A text and the language it is in: screen readers and voices must know. */
interface Told {
  readonly text: string;
  readonly lang: string;
}

export interface Telling {
  readonly headline: Told;
  readonly description: Told;
  readonly steps: readonly string[];
  readonly stepsLang: string;
  readonly isPartlyChinese: boolean;
}

const pick = (chinese: string, english: string | null, language: Language): Told =>
  language === 'en' && english ? { text: english, lang: 'en' } : { text: chinese, lang: 'zh-CN' };

/** The alert in the reader's language where it was issued in it, in Chinese where not. */
export function tell(alert: Alert, language: Language): Telling {
  const headline = pick(alert.headline, alert.headlineEn, language);
  const description = pick(alert.description, alert.descriptionEn, language);
  const instruction = pick(alert.instruction, alert.instructionEn, language);
  const told = [headline, description, instruction].filter(({ text }) => text);
  const isPartlyChinese = language === 'en' && told.some(({ lang }) => lang !== 'en');
  return { headline, description, steps: steps(instruction.text), stepsLang: instruction.lang, isPartlyChinese };
}

/** 演练：红色预警. What it is, before all else. */
export function kind({ alert, standing }: Stood, words: Words): string {
  const isOver = standing === 'allClear';
  if (isDrill(alert)) return words.labelled(drillWord(alert, words), isOver ? words.drillOver : words.levels[alert.level]);
  return isOver ? words.allClear : words.levels[alert.level];
}

export const drillWord = (alert: Alert, words: Words) => words.drills[alert.status === 'TEST' ? 'TEST' : 'EXERCISE'];
export const drillNote = (alert: Alert, words: Words) => words.drillNotes[alert.status === 'TEST' ? 'TEST' : 'EXERCISE'];

/** Places of the alert: those of this phone first. */
export function places(alert: Alert, mine: readonly string[]): string[] {
  const named = alert.areas.map((code, i) => ({ code, name: alert.areaNames[i] ?? code }));
  const isMine = (code: string) => mine.some((area) => covers(code, area) || covers(area, code));
  return [...named.filter(({ code }) => isMine(code)), ...named.filter(({ code }) => !isMine(code))].map(({ name }) => name);
}

/** What is read aloud, in the order of the screen. */
export function spoken(stood: Stood, mine: readonly string[], now: number, language: Language, words: Words): string {
  const { alert } = stood;
  const telling = tell(alert, language);
  const until = stood.standing === 'current' ? [words.until, dayAndTime(Date.parse(alert.expiresAt), now, words)] : [];
  return [
    kind(stood, words),
    ...(isDrill(alert) ? [drillNote(alert, words)] : []),
    telling.headline.text,
    places(alert, mine).slice(0, 3).join('、'),
    ...telling.steps,
    ...until,
  ].join('。\n');
}

/** The first telephone number in a contact. */
export function phoneNumber(contact: string): string | null {
  const [number] = /\+?\d[\d -]{1,18}\d/.exec(contact) ?? [];
  return number ?? null;
}
