import { useCallback } from 'react';
import { matchPath, useLocation, useNavigate } from 'react-router-dom';

/**
 * The open record is in the address, `/staff/<id>/show`, so that it can be reloaded, sent and gone back from. The list's own page
 * draws that address too: the list stays as it was.
 */
export function useOpenRecord(resource: string, enabled: boolean) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const openId = (enabled && matchPath(`/${resource}/:id/show`, pathname)?.params.id) || null;

  const open = useCallback(
    // From one open record to the next is not a step to go back through.
    (id: string) => void navigate({ pathname: `/${resource}/${encodeURIComponent(id)}/show`, search }, { replace: openId !== null }),
    [navigate, resource, search, openId],
  );
  const close = useCallback(() => {
    document.querySelector<HTMLElement>('tr[aria-current="true"]')?.focus();
    void navigate({ pathname: `/${resource}`, search }, { replace: true });
  }, [navigate, resource, search]);
  return { openId, open, close };
}
