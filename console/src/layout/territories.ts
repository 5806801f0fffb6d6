import { DivisionSearchDocument } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useOperation } from '../providers/queries';
import { useMe } from '../providers/me';
import { useLagging } from '../fields/useLagging';

export interface TerritoryEntry {
  code: string;
  name: string;
  /** The divisions it lies in. */
  above: string;
  /** As what one acts there. */
  note?: string;
}

const SHOWN = 12;

/**
 * One's own posts, and any division below them by name, code or pinyin initials. The search is asked for the widest of one's own
 * territories, not for the one acted for: from one street one must find the way to the next.
 */
export function useTerritories(text: string) {
  const translate = useTranslate();
  const { territories } = useMe();
  const search = useLagging(text.trim().replace(/(?<=\d)\s+(?=\d)/g, ''));
  const widest = [...territories].sort((a, b) => a.code.length - b.code.length)[0]?.code;
  const { data, isFetching } = useOperation(
    DivisionSearchDocument,
    { filter: { search }, first: SHOWN },
    { enabled: search !== '' && widest !== undefined, keep: true, territory: widest },
  );

  const own = territories.map<TerritoryEntry>(({ code, name, path, roles, standsInFor }) => ({
    code,
    name,
    above: path.join(' › '),
    note: [
      roles.map((role) => translate(`enums.Role.${role}`)).join(translate('time.comma')),
      standsInFor && translate('territory.standsIn', { name: standsInFor }),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  const allowed = (code: string) => territories.some((mine) => code.startsWith(mine.code));
  const found =
    search === ''
      ? []
      : (data?.divisions.nodes ?? [])
          .filter(({ code }) => allowed(code))
          .map<TerritoryEntry>(({ code, name, ancestors }) => ({ code, name, above: ancestors.map((a) => a.name).join(' › ') }));
  return {
    own: text ? own.filter(({ name, code }) => name.includes(text) || code.startsWith(search)) : own,
    found,
    searching: isFetching || search !== text.trim(),
  };
}
