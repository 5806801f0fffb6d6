import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { spaced } from '../fields/code';
import { useMoment } from '../fields/moment';
import { ErrorState, State } from '../fields/states';
import { PageSkeleton } from '../layout/PageSkeleton';
import { ShapeMap } from '../map/ShapeMap';
import { useMe } from '../providers/me';
import { chooseTerritory } from '../providers/territory';
import { AlertsPanel } from './AlertsPanel';
import { FigureChoice } from './FigureChoice';
import { FIGURES, ranked, type Figure } from './figures';
import { HelpPanel } from './HelpPanel';
import { PendingPanel } from './PendingPanel';
import { PageFrame } from '../layout/PageFrame';
import { Panel } from '../layout/Panel';
import { Ranking } from './Ranking';
import { RankingExport } from './RankingExport';
import { Totals } from './Totals';
import { useFigureFormat } from './useFigureFormat';
import { useTerritory } from './useTerritory';
import { WaitingPanel } from './WaitingPanel';

/** City, district or street: its parts side by side, on the map and ranked, and what waits. */
export const TerritoryHome = ({ code }: { code: string }) => {
  const translate = useTranslate();
  const { moment, day } = useMoment();
  const {
    territory: { name, level },
  } = useMe();
  const [figure, setFigure] = useState<Figure>(firstFigure);
  const [emphasis, setEmphasis] = useState<string | null>(null);
  const { territory, children, areas, outline, updatedAt, error, isPending, refetch } = useTerritory(code);
  const rows = useMemo(() => ranked(children, figure), [children, figure]);
  const shapes = useMemo(
    () =>
      children.flatMap((child) => {
        const area = areas.get(child.code);
        return area ? [{ id: child.code, name: child.name, area, figure: figure.of(child) }] : [];
      }),
    [children, areas, figure],
  );
  const format = useFigureFormat(figure);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  const census = territory?.population;
  const title = translate('home.withUnit', { figure: translate(`home.figures.${figure.key}`), unit: translate(`home.units.${figure.unit}`) });
  return (
    <PageFrame
      title={name}
      note={[
        spaced(code),
        translate('home.asOf', { time: moment(new Date(updatedAt).toISOString()) }),
        ...(census && figure.key === 'population' ? [translate('home.censusOf', { day: day(census.asOf), source: census.source })] : []),
      ].join(' · ')}
      actions={
        <>
          <FigureChoice value={figure} onChange={setFigure} />
          <RankingExport territory={name} rows={rows} />
        </>
      }
    >
      {territory && <Totals row={territory} />}
      {rows.length === 0 && <State icon={<PlaceIcon />} title={translate('home.noChildren')} />}
      <Box sx={columns}>
        <Box
          sx={{
            height: 'max(440px, calc(100vh - 206px))',
            display: 'flex',
            flexDirection: 'column',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            overflow: 'hidden',
          }}
        >
          {shapes.length === 0 && (
            <Typography color="text.secondary" sx={{ p: 2 }}>
              {translate('home.noShapes')}
            </Typography>
          )}
          <Box sx={{ flex: 1, minHeight: 0 }}>
            <ShapeMap
              label={translate('home.mapLabel', { name, figure: title })}
              shapes={shapes}
              outline={outline}
              legendTitle={title}
              format={format}
              emphasis={emphasis}
              onEmphasis={setEmphasis}
              onOpen={chooseTerritory}
            />
          </Box>
        </Box>
        <Panel title={translate(`home.ranking.${level}`)} count={rows.length}>
          <Ranking rows={rows} figure={figure} emphasis={emphasis} onEmphasis={setEmphasis} />
        </Panel>
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <HelpPanel />
          <PendingPanel />
          <AlertsPanel />
          <WaitingPanel code={code} level={level} />
        </Box>
      </Box>
    </PageFrame>
  );
};

const firstFigure = () => FIGURES[0] as Figure;

/** Map, ranking and what waits beside each other on an office screen; below each other where there is no room. */
const columns = {
  display: 'grid',
  flex: 1,
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1.4fr) minmax(0, 1fr)', lg: 'minmax(0, 1.7fr) minmax(0, 1.1fr) minmax(0, 1fr)' },
} as const;
