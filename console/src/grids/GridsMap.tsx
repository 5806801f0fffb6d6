import { Alert, Box } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { NoMatch, ErrorState } from '../fields/states';
import { useNumber } from '../fields/show';
import { useListSetup } from '../layout/list/ListSetup';
import { PageSkeleton } from '../layout/PageSkeleton';
import { isArea } from '../map/shape';
import { ShapeMap } from '../map/ShapeMap';
import { filterOf } from './grids.data';
import { useGridShapes } from './useGridShapes';

/** The list's rows where they lie, all of them at once: a map has no pages. */
export const GridsMap = () => {
  const translate = useTranslate();
  const number = useNumber();
  const list = useListContext();
  const filterValues = list.filterValues as Record<string, unknown>;
  const { setFilters } = list;
  const { open, openId } = useListSetup();
  const [pointed, point] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useGridShapes(filterOf(filterValues));
  const shapes = useMemo(
    () =>
      data?.shapes.flatMap(({ id, name, boundary, households }) => (isArea(boundary) ? [{ id, name, area: boundary, figure: households }] : [])) ??
      [],
    [data],
  );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  if (data.shapes.length === 0) return <NoMatch name={translate('resources.grids.one')} onClear={() => setFilters({}, {})} />;
  const undrawn = data.shapes.length - shapes.length;
  return (
    <Box sx={{ flex: 1, minHeight: 160, display: 'flex', flexDirection: 'column', gap: 1, pb: 1 }}>
      {!data.complete && <Alert severity="info">{translate('grids.tooMany', { count: number(data.shapes.length) })}</Alert>}
      {undrawn > 0 && <Alert severity="info">{translate('grids.undrawn', { smart_count: undrawn })}</Alert>}
      <Box sx={{ flex: 1, minHeight: 0, border: 1, borderColor: 'divider' }}>
        <ShapeMap
          label={translate('grids.mapLabel')}
          shapes={shapes}
          legendTitle={translate('home.householdsTitle')}
          format={number}
          emphasis={pointed ?? openId}
          onEmphasis={point}
          onOpen={open}
        />
      </Box>
    </Box>
  );
};
