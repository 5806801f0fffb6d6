import { Box, Link, Typography } from '@mui/material';
import { WaitingGridsDocument, type TerritoryLevel, type WaitingGridsQuery } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { useOperation } from '../providers/queries';
import { listAt } from './figures';
import { Panel } from '../layout/Panel';

type Waiting = WaitingGridsQuery['withoutLeader'];

/** What somebody must do, with the first few to begin with. A city only counts: the districts do. */
export const WaitingPanel = ({ code, level }: { code: string; level: TerritoryLevel }) => {
  const translate = useTranslate();
  const { data } = useOperation(WaitingGridsDocument, { code: { startsWith: code } });
  const total = data && data.withoutLeader.totalCount + data.withoutBoundary.totalCount;
  return (
    <Panel title={translate('home.waiting')} {...(total === undefined ? {} : { count: total })}>
      {data && (
        <>
          <Kind
            name="withoutLeader"
            grids={data.withoutLeader}
            to={listAt('/grids', { hasLeader: false, status: ['ACTIVE'] })}
            brief={level === 'CITY'}
          />
          <Kind
            name="withoutBoundary"
            grids={data.withoutBoundary}
            to={listAt('/grids', { hasBoundary: false, status: ['ACTIVE'] })}
            brief={level === 'CITY'}
          />
        </>
      )}
      {total === 0 && (
        <Typography color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {translate('home.nothingWaits')}
        </Typography>
      )}
    </Panel>
  );
};

const Kind = ({ name, grids, to, brief }: { name: 'withoutLeader' | 'withoutBoundary'; grids: Waiting; to: string; brief: boolean }) => {
  const translate = useTranslate();
  if (grids.totalCount === 0) return null;
  return (
    <Box sx={{ px: 2, py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Link component={RouterLink} to={to} sx={{ display: 'flex', justifyContent: 'space-between' }}>
        <span>{translate(`home.${name}`)}</span>
        <span>{grids.totalCount}</span>
      </Link>
      {!brief &&
        grids.nodes.map((grid) => (
          <Link
            key={grid.id}
            component={RouterLink}
            to={`/grids/${grid.id}/show`}
            color="text.primary"
            noWrap
            sx={{ display: 'block', typography: 'caption', lineHeight: 2 }}
          >
            {grid.community?.name} {grid.name}
          </Link>
        ))}
    </Box>
  );
};
