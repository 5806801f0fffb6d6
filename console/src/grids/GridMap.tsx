import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { DrawnShape } from '../map/engine';
import { MapSurface } from '../map/MapSurface';
import { boxOf, isArea } from '../map/shape';
import { useMapLook } from '../map/useMapLook';
import { usePermission } from '../providers/me';
import type { GridState } from './GridFacts';
import { useSurroundings } from './useSurroundings';

/** Where the grid lies among its neighbours; a click on one opens it. */
export const GridMap = ({ grid }: { grid: GridState }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const look = useMapLook();
  const mayUpdate = usePermission('grid.update');
  const { siblings, outline } = useSurroundings(grid.community?.code ?? null, grid.id);
  const own = isArea(grid.boundary) ? grid.boundary : null;
  const { shapes, overlay, view } = useMemo(() => {
    const strong = look.classes[3] ?? look.unknown;
    const around = siblings.map(({ id, area }): DrawnShape => ({ id, area, fill: look.unknown.fill, line: look.line, lineWidth: look.stroke.thin }));
    const border: DrawnShape[] = outline ? [{ id: 'outline', area: outline, line: look.outline, lineWidth: look.stroke.normal, dashed: true }] : [];
    const mine: DrawnShape[] = own ? [{ id: grid.id, area: own, fill: strong.fill, line: look.outline, lineWidth: look.stroke.normal }] : [];
    const labels = siblings.map(({ area, name }) => ({ area, lines: [name] as const, ink: look.unknown.ink }));
    return {
      shapes: [...around, ...border, ...mine],
      overlay: { labels: own ? [...labels, { area: own, lines: [grid.name] as const, ink: strong.ink }] : labels, hatches: [], font: look.font },
      view: boxOf(own ? [own] : siblings.map(({ area }) => area)),
    };
  }, [siblings, outline, own, grid.id, grid.name, look]);
  if (!own) {
    return (
      <Box sx={{ p: 2, border: 1, borderStyle: 'dashed', borderColor: 'divider', textAlign: 'center' }}>
        <Typography color="text.secondary">{translate('map.verdict.none')}</Typography>
        {mayUpdate && grid.status === 'ACTIVE' && (
          <Button component={Link} to={`/grids/${grid.id}/edit`}>
            {translate('grids.drawBoundary')}
          </Button>
        )}
      </Box>
    );
  }
  return (
    <Box sx={({ size }) => ({ height: size.panel * 0.6, border: 1, borderColor: 'divider' })}>
      <MapSurface
        label={translate('grids.oneOnMap', { name: grid.name })}
        shapes={shapes}
        overlay={overlay}
        view={view}
        onOpen={(id) => {
          if (id !== grid.id) void navigate(`/grids/${id}/show`);
        }}
      />
    </Box>
  );
};
