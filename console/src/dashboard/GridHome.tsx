import { Box, Button, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { spaced } from '../fields/code';
import { EmptyState, ErrorState } from '../fields/states';
import { useGridShapesOf } from '../grids/useGridShapes';
import { PageSkeleton } from '../layout/PageSkeleton';
import { ShapeMap } from '../map/ShapeMap';
import { isArea } from '../map/shape';
import { useNumber } from '../fields/show';
import { useMe, usePermission } from '../providers/me';
import { chooseTerritory } from '../providers/territory';
import { AlertsPanel } from './AlertsPanel';
import { HelpPanel } from './HelpPanel';
import { PageFrame } from '../layout/PageFrame';
import { Panel } from '../layout/Panel';

/** A community, or the grids of one worker: each grid with its households, on the map and in the table. */
export const GridHome = () => {
  const { territory, territories } = useMe();
  const isMine = territory.level === 'GRID';
  // Somebody may work in several grids; they are one day's work, whichever of the posts is acted for.
  const codes = isMine ? territories.filter(({ level }) => level === 'GRID').map(({ code }) => code) : [territory.code];
  const translate = useTranslate();
  const navigate = useNavigate();
  const number = useNumber();
  const mayCreate = usePermission('grid.create');
  const [emphasis, setEmphasis] = useState<string | null>(null);
  const { data: grids, error, isPending, refetch } = useGridShapesOf(codes);
  const shapes = useMemo(
    () =>
      grids?.flatMap(({ id, name: gridName, boundary, households }) =>
        isArea(boundary) ? [{ id, name: gridName, area: boundary, figure: households }] : [],
      ) ?? [],
    [grids],
  );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  const open = (id: string) => {
    const post = codes.find((code) => grids.find((grid) => grid.id === id)?.code.startsWith(code));
    if (post && post !== territory.code) chooseTerritory(post);
    void navigate(`/grids/${id}/show`);
  };
  const create = mayCreate && (
    <Button variant="contained" component={RouterLink} to="/grids/create">
      {translate('grids.create')}
    </Button>
  );
  const title = translate('home.householdsTitle');
  return (
    <PageFrame title={isMine ? translate('home.myGrids') : territory.name} note={isMine ? '' : spaced(territory.code)} actions={create}>
      {grids.length === 0 ? (
        <EmptyState name={translate('menu.grids')} actions={create} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            alignItems: 'start',
            gap: 2,
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr)',
              md: 'minmax(0, 1.4fr) minmax(0, 1fr)',
              lg: 'minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 0.8fr)',
            },
          }}
        >
          <Box
            sx={{
              height: { xs: 320, md: 'max(440px, calc(100vh - 140px))' },
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              overflow: 'hidden',
            }}
          >
            <ShapeMap
              label={translate('home.mapLabel', { name: territory.name, figure: title })}
              shapes={shapes}
              legendTitle={title}
              format={number}
              emphasis={emphasis}
              onEmphasis={setEmphasis}
              onOpen={open}
            />
          </Box>
          <Panel title={translate('menu.grids')} count={grids.length}>
            <Table>
              <TableHead>
                <TableRow>
                  <TableCell>{translate('menu.grids')}</TableCell>
                  <TableCell align="right">{translate('home.figures.households')}</TableCell>
                  <TableCell align="right">{translate('home.figures.gridPopulation')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {grids.map((grid) => (
                  <TableRow
                    key={grid.id}
                    hover
                    selected={grid.id === emphasis}
                    onMouseEnter={() => setEmphasis(grid.id)}
                    onMouseLeave={() => setEmphasis(null)}
                  >
                    <TableCell>
                      <Link component="button" onClick={() => open(grid.id)} onFocus={() => setEmphasis(grid.id)}>
                        {grid.name}
                      </Link>
                    </TableCell>
                    <TableCell align="right">{grid.households === null ? translate('map.unknown') : number(grid.households)}</TableCell>
                    <TableCell align="right">{grid.population === null ? translate('map.unknown') : number(grid.population)}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Panel>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
            <HelpPanel />
            <AlertsPanel />
          </Box>
        </Box>
      )}
    </PageFrame>
  );
};
