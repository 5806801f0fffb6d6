import { recall, remember } from '../memory.ts';

export type Language = 'zh' | 'en';
export type TextSize = 'normal' | 'large' | 'huge';

export interface Settings {
  readonly language: Language;
  readonly textSize: TextSize;
  readonly sound: boolean;
  /** All-clears that were read. */
  readonly read: readonly string[];
}

const DEFAULTS: Settings = { language: 'zh', textSize: 'normal', sound: true, read: [] };

const isObject = (value: unknown): value is Partial<Settings> => typeof value === 'object' && value !== null;

export const loadSettings = (): Settings => ({ ...DEFAULTS, ...recall('settings', isObject) });

export function saveSettings(settings: Settings) {
  remember('settings', settings);
}

/** To the page as a whole, so that browser, screen reader and style sheet know. */
export function applySettings({ language, textSize }: Settings) {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.documentElement.dataset['text'] = textSize;
}
