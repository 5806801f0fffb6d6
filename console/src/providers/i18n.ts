import type { I18nProvider, TranslateFunction } from 'ra-core';
import { keepLocale, LOCALES, localeNow, type Locale } from './locale';

/** Words as they are written: nested, by subject. */
export interface Words {
  readonly [key: string]: string | Words;
}

const loaders: Record<Locale, () => Promise<{ default: Words }>> = {
  'zh-CN': () => import('../words/zh'),
  en: () => import('../words/en'),
};

function flatten(words: Words, prefix = '', into = new Map<string, string>()) {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') into.set(prefix + key, value);
    else flatten(value, `${prefix}${key}.`, into);
  }
  return into;
}

/** English has two forms, `one |||| many`. Chinese has one, so its words never hold the bars. */
function formFor(text: string, count: unknown) {
  const [one, many] = text.split(' |||| ');
  return (many === undefined || count === 1 ? one : many) ?? text;
}

const said = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

/** A key that is not in the words is shown as it is and never filled in: it may be text that somebody typed. */
function translator(words: Map<string, string>): TranslateFunction {
  return (key, options: Record<string, unknown> = {}) => {
    const fallback = options['_'];
    const text = words.get(key) ?? (typeof fallback === 'string' ? fallback : undefined);
    if (text === undefined) return key;
    return formFor(text, options['smart_count']).replace(/%\{(\w+)\}/g, (whole, name: string) => said(options[name]) ?? whole);
  };
}

/** Loads one language only. */
export async function makeI18n(): Promise<I18nProvider> {
  const load = async (locale: Locale) => translator(flatten((await loaders[locale]()).default));
  let translate = await load(localeNow());
  return {
    translate: (key, options) => translate(key, options),
    changeLocale: async (locale: string) => {
      const chosen: Locale = locale === 'en' ? 'en' : 'zh-CN';
      translate = await load(chosen);
      keepLocale(chosen);
    },
    getLocale: localeNow,
    getLocales: () => [...LOCALES],
  };
}
