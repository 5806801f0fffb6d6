import { AssessmentEntriesDocument } from '@gridward/schema';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Panel } from '../../layout/Panel';
import { usePermission } from '../../providers/me';
import { useOperation } from '../../providers/queries';
import type { WholeCycle } from '../cycle';
import { Pages } from '../Pages';
import { EnterEntry } from './EnterEntry';
import { EntryTable } from './EntryTable';
import { ImportFigures } from './ImportFigures';

const AT_ONCE = 50;

/** What no record of ours holds: points for what happened, vetoes, and figures from elsewhere. Until the inputs are frozen. */
export const Entries = ({ cycle }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const mayEnter = usePermission('assessment.enter') && cycle.frozenAt === null;
  const [offset, setOffset] = useState(0);
  const [shown, setShown] = useState<'enter' | 'import' | null>(null);
  const { data } = useOperation(AssessmentEntriesDocument, { cycleId: cycle.id, first: AT_ONCE, offset }, { keep: true });
  const rows = data?.assessmentEntries.nodes ?? [];
  const total = data?.assessmentEntries.totalCount ?? 0;
  return (
    <Panel
      title={translate('assessments.tabs.entries')}
      count={total}
      action={
        mayEnter && (
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', py: 0.5 }}>
            <Button variant="outlined" onClick={() => setShown('import')}>
              {translate('assessments.import.open')}
            </Button>
            <Button variant="contained" onClick={() => setShown('enter')}>
              {translate('assessments.entries.enter')}
            </Button>
          </Box>
        )
      }
    >
      <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
        {translate(cycle.frozenAt ? 'assessments.entries.frozen' : 'assessments.entries.explain')}
      </Typography>
      {data && rows.length === 0 ? (
        <Typography color="text.secondary" sx={{ px: 2, pb: 2 }}>
          {translate('assessments.entries.none')}
        </Typography>
      ) : (
        <EntryTable rows={rows} mayEnter={mayEnter} />
      )}
      <Box sx={{ px: 2, pb: 1 }}>
        <Pages total={total} size={AT_ONCE} offset={offset} onOffset={setOffset} />
      </Box>
      {shown === 'enter' && <EnterEntry cycle={cycle} onClose={() => setShown(null)} />}
      {shown === 'import' && <ImportFigures cycle={cycle} onClose={() => setShown(null)} />}
    </Panel>
  );
};
