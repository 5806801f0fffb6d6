import { SearchEverythingDocument } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { spaced } from '../fields/code';
import { useLagging } from '../fields/useLagging';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import { usePages } from './pages';

interface Hit {
  key: string;
  kind: 'pages' | 'grids' | 'staff' | 'divisions';
  text: string;
  where: string;
  code: string;
  to: string;
}

const EACH = 5;

/** What a text may mean: first the pages, which need no server, then what the API finds in the territory. */
export function useFound(text: string): { hits: Hit[]; searching: boolean } {
  const translate = useTranslate();
  const { permissions } = useMe();
  const pages = usePages();
  // A code may be typed in its groups.
  const search = useLagging(text.trim().replace(/(?<=\d)\s+(?=\d)/g, ''));
  const may = {
    grids: permissions.includes('grid.read'),
    staff: permissions.includes('staff.read'),
    divisions: permissions.includes('division.read'),
  };
  const { data, isFetching } = useOperation(
    SearchEverythingDocument,
    { text: search, first: EACH, ...may },
    { enabled: search !== '' && Object.values(may).some(Boolean), keep: true },
  );

  const hits = pages
    .map<Hit>(({ key, to }) => ({ key: `page-${key}`, kind: 'pages', text: translate(`menu.${key}`), where: '', code: '', to }))
    .filter((page) => page.text.toLowerCase().includes(text.trim().toLowerCase()));
  if (search !== '' && data) {
    for (const { id, code, name, community } of data.grids?.nodes ?? []) {
      hits.push({ key: id, kind: 'grids', text: name, where: community?.name ?? '', code: spaced(code), to: `/grids/${id}/show` });
    }
    for (const { id, staffNo, name, post, division } of data.staffMembers?.nodes ?? []) {
      hits.push({
        key: id,
        kind: 'staff',
        text: name,
        where: [division?.name, translate(`enums.Post.${post}`)].filter(Boolean).join(' · '),
        code: staffNo,
        to: `/staff/${id}/show`,
      });
    }
    for (const { code, name, parent } of data.divisions?.nodes ?? []) {
      hits.push({ key: code, kind: 'divisions', text: name, where: parent?.name ?? '', code: spaced(code), to: `/divisions/${code}/show` });
    }
  }
  return { hits, searching: isFetching || search !== text.trim() };
}
