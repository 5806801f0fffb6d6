import { Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../audit/RecordHistory';
import { CodeField, StateMark } from '../fields/show';
import { RecordView } from '../layout/list/RecordView';
import { usePermission } from '../providers/me';
import { GridFacts } from './GridFacts';
import { GridMembers } from './GridMembers';
import { GridPast } from './GridPast';
import { RetireGrid } from './RetireGrid';
import type { GridRecord } from './grids.data';

/** One grid beside the list: what it is, who works there, how it was, who changed it. */
export const GridPanel = () => {
  const translate = useTranslate();
  const grid = useRecordContext<GridRecord>();
  const mayUpdate = usePermission('grid.update');
  const mayRetire = usePermission('grid.retire');
  const [retiring, setRetiring] = useState(false);
  if (!grid) return null;
  const active = grid.status === 'ACTIVE';
  return (
    <>
      <RecordView
        title={grid.name}
        line={<CodeField code={grid.code} />}
        state={<StateMark tone={active ? 'on' : 'off'}>{translate(`enums.GridStatus.${grid.status}`)}</StateMark>}
        actions={
          active && (
            <>
              {mayUpdate && (
                <Button variant="contained" component={Link} to={`/grids/${grid.id}/edit`}>
                  {translate('grids.edit')}
                </Button>
              )}
              {mayRetire && (
                <Button variant="outlined" onClick={() => setRetiring(true)}>
                  {translate('grids.retire.open')}
                </Button>
              )}
            </>
          )
        }
        tabs={[
          { key: 'facts', label: translate('record.facts'), content: <GridFacts grid={grid} /> },
          { key: 'members', label: translate('grids.members.tab'), content: <GridMembers grid={grid} /> },
          { key: 'past', label: translate('grids.past.tab'), content: <GridPast grid={grid} /> },
          { key: 'history', label: translate('record.history'), content: <RecordHistory recordId={grid.id} /> },
        ]}
      />
      {retiring && <RetireGrid grid={grid} onClose={() => setRetiring(false)} />}
    </>
  );
};
