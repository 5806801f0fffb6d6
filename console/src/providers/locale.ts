/** The language of this browser. Kept outside react-admin's store, which is emptied by signing out. */
export type Locale = 'zh-CN' | 'en';

const KEY = 'gridward.locale';
export const LOCALES = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'English' },
] as const;

const stored = window.localStorage.getItem(KEY);
let current: Locale = stored === 'en' ? 'en' : 'zh-CN';

export const localeNow = () => current;

export function keepLocale(locale: Locale) {
  current = locale;
  window.localStorage.setItem(KEY, locale);
  document.documentElement.lang = locale;
}

document.documentElement.lang = current;
