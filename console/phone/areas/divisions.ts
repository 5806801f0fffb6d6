import type { PhoneDivisionsQuery } from '@gridward/schema';
import { ask } from '../line/ask.ts';
import { DivisionByCode, Divisions } from '../line/documents.ts';
import type { Words } from '../words.ts';
import { grouped, type Area } from './area.ts';

export type Division = PhoneDivisionsQuery['divisions']['nodes'][number];

export interface Page {
  readonly nodes: readonly Division[];
  readonly next: string | null;
}

const PAGE = 30;

/** Divisions under `parent` (districts at the top); with a search, all below it that match by name or pinyin initials. */
export async function divisions(parent: string | null, search: string, after: string | null): Promise<Page> {
  const { data } = await ask(Divisions, { filter: filter(parent, search), first: PAGE, after });
  const { nodes, pageInfo } = data.divisions;
  return { nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

function filter(parent: string | null, search: string) {
  if (search)
    return { search, level: ['DISTRICT' as const, 'STREET' as const, 'COMMUNITY' as const], ...(parent ? { code: { startsWith: parent } } : {}) };
  return parent ? { parentCode: { eq: parent } } : { level: ['DISTRICT' as const] };
}

/** The area with its name, or null when there is none with this code. A grid is named by its community. */
export async function namedArea(code: string, words: Words): Promise<Area | null> {
  const division = await divisionByCode(code.slice(0, 12));
  if (!division) return null;
  return { code, name: code.length > 12 ? words.gridOf(division.name, code.slice(12)) : division.name };
}

export async function divisionByCode(code: string) {
  const { data } = await ask(DivisionByCode, { code });
  return data.division;
}

/** Until the line is back and the name can be asked for. */
export const namelessArea = (code: string): Area => ({ code, name: grouped(code) });
