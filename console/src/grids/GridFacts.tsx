import { Box, Link } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { EnumField, MomentField, NumberCell, PeriodField, StateMark } from '../fields/show';
import { Fact, Facts } from '../layout/list/RecordView';
import { GridMap } from './GridMap';
import type { GridRecord } from './grids.data';

export type GridState = Omit<GridRecord, 'members' | 'revisions'>;

/** Facts and place; also for how a grid was on a day. */
export const GridFacts = ({ grid }: { grid: GridState }) => {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.grids.fields.${field}`);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Facts>
        <Fact label={label('community')}>
          {grid.community && (
            <Link component={RouterLink} to={`/divisions/${grid.community.code}/show`}>
              {[grid.street?.name, grid.community.name].filter(Boolean).join(' · ')}
            </Link>
          )}
        </Fact>
        <Fact label={label('kind')}>
          <EnumField name="GridKind" value={grid.kind} />
        </Fact>
        <Fact label={label('leader')}>
          {grid.leader ? (
            <Link component={RouterLink} to={`/staff/${grid.leader.id}/show`}>
              {grid.leader.name}
            </Link>
          ) : (
            <StateMark tone="care">{translate('grids.noLeader')}</StateMark>
          )}
        </Fact>
        <Fact label={label('households')}>
          <NumberCell value={grid.households} unit="households" />
        </Fact>
        <Fact label={label('population')}>
          <NumberCell value={grid.population} unit="people" />
        </Fact>
        <Fact label={label('areaM2')}>
          <NumberCell value={grid.areaM2} />
        </Fact>
        <Fact label={translate('grids.period')}>
          <PeriodField from={grid.validFrom} to={grid.validTo} />
        </Fact>
        <Fact label={label('updatedAt')}>
          <MomentField moment={grid.updatedAt} />
        </Fact>
      </Facts>
      <GridMap grid={grid} />
    </Box>
  );
};
