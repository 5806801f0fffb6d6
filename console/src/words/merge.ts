import type { Words } from '../providers/i18n';

/** Modules share subjects (`resources`), so their words are merged to the leaves. */
export function merge(...all: readonly Words[]): Words {
  const into: Record<string, string | Words> = {};
  for (const words of all) {
    for (const [key, value] of Object.entries(words)) {
      const there = into[key];
      into[key] = typeof value === 'string' || typeof there !== 'object' ? value : merge(there, value);
    }
  }
  return into;
}

/** The English words of a module have the keys of its Chinese ones, all of them. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
