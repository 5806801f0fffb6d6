import { Box } from '@mui/material';
import { RecordContextProvider, useGetOne, useListContext, useResourceContext, useStore, useTranslate, type RaRecord } from 'ra-core';
import { Suspense, useMemo, type ComponentType } from 'react';
import { Guard } from '../../fields/Guard';
import { ErrorState, NotFound } from '../../fields/states';
import { Lines } from '../PageSkeleton';
import { useListSetup } from './ListSetup';
import { PanelProvider } from './RecordView';

interface Props {
  id: string;
  panel: ComponentType;
  whole: boolean;
  onClose: () => void;
}

const WHOLE = { whole: true };

/** Beside the list; on a small screen over it. The record is read in full, the list holds only what a row shows. */
export function SidePanel({ id, panel: Panel, whole, onClose }: Props) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { open } = useListSetup();
  const { data: rows, isPending } = useListContext<RaRecord>();
  const [wide, setWide] = useStore('panel.wide', false);
  // `meta` keeps it apart from what a list leaves in the cache under the same id: a row, with less in it.
  const read = useGetOne<RaRecord, Error>(resource, { id, meta: WHOLE }, { retry: false, enabled: !whole });
  const record = whole ? rows?.find((row) => String(row.id) === id) : read.data;

  const frame = useMemo(() => {
    const ids = (rows ?? []).map((row) => String(row.id));
    const at = ids.indexOf(id);
    const to = (next: string | undefined) => (next === undefined ? undefined : () => open(next));
    return { onClose, wide, onWiden: () => setWide(!wide), onPrevious: to(ids[at - 1]), onNext: at < 0 ? undefined : to(ids[at + 1]) };
  }, [rows, id, open, onClose, wide, setWide]);
  return (
    <Box
      component="aside"
      aria-label={translate(`resources.${resource}.one`, { _: translate(`resources.${resource}.name`) })}
      sx={(theme) => ({
        width: { xs: 1, md: wide ? theme.size.panelWide : theme.size.panel },
        position: { xs: 'absolute', md: 'static' },
        inset: { xs: 0, md: 'auto' },
        zIndex: { xs: 'drawer', md: 'auto' },
        flexShrink: 0,
        bgcolor: 'background.paper',
        borderLeft: 1,
        borderColor: 'divider',
        overflow: 'hidden',
        display: 'flex',
        flexDirection: 'column',
        '@media print': { position: 'static', width: 1, border: 0 },
      })}
    >
      <PanelProvider value={frame}>
        <Guard key={id}>
          {read.error ? (
            <ErrorState error={read.error} onRetry={() => void read.refetch()} />
          ) : whole && !record && !isPending ? (
            <NotFound />
          ) : record ? (
            <RecordContextProvider value={record}>
              <Suspense fallback={<Lines />}>
                <Panel />
              </Suspense>
            </RecordContextProvider>
          ) : (
            <Lines />
          )}
        </Guard>
      </PanelProvider>
    </Box>
  );
}
