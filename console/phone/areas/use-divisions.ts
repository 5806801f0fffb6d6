import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { divisions, type Page } from './divisions.ts';

type ListState = 'loading' | 'ready' | 'failed';

const TYPING_MS = 300;

/** A list that grows by pages; answers that come late, to an older question, are not shown. */
export function useDivisions(parent: string | null, search: string) {
  const [page, setPage] = useState<Page>({ nodes: [], next: null });
  const [state, setState] = useState<ListState>('loading');
  const question = useRef(0);

  const load = useCallback(
    async (before: Page) => {
      const mine = ++question.current;
      setState('loading');
      const more = await divisions(parent, search, before.next).catch(() => null);
      if (mine !== question.current) return;
      setState(more ? 'ready' : 'failed');
      setPage(more ? { ...more, nodes: [...before.nodes, ...more.nodes] } : before);
    },
    [parent, search],
  );

  useEffect(() => {
    const nothing = { nodes: [], next: null };
    const timer = setTimeout(() => void load(nothing), search ? TYPING_MS : 0);
    return () => clearTimeout(timer);
  }, [load, search]);

  return { page, state, more: () => void load(page) };
}
