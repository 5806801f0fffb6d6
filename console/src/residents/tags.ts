import { useTranslate } from 'ra-core';
import type { ResidentTag } from '@gridward/schema';
import type { ResidentRow } from './residents.data';

/** One's own and those of the household. */
export const tagsOf = ({ tags, household }: Pick<ResidentRow, 'tags' | 'household'>): ResidentTag[] => [
  ...new Set([...tags, ...(household?.tags ?? [])]),
];

export function useTagWords() {
  const translate = useTranslate();
  return (tags: readonly ResidentTag[]) => tags.map((tag) => translate(`enums.ResidentTag.${tag}`)).join(translate('time.comma'));
}
