import { RecordHistoryDocument } from '@gridward/schema';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { MomentField } from '../fields/show';
import { ErrorState } from '../fields/states';
import { Lines } from '../layout/PageSkeleton';
import { useOperation } from '../providers/queries';
import { Changes, tableText, type Entry } from './changes';

const STEP = 20;

/** Who changed a record, when, and how it was before and after. Newest first. For any record: it only needs its id. */
export function RecordHistory({ recordId }: { recordId: string }) {
  const translate = useTranslate();
  const [first, setFirst] = useState(STEP);
  const { data, error, refetch } = useOperation(RecordHistoryDocument, { recordId, first: Math.min(first, 200) }, { keep: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Lines count={4} />;
  const { nodes, totalCount } = data.recordHistory;
  if (nodes.length === 0) return <Typography color="text.secondary">{translate('history.none')}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {nodes.map((entry) => (
        <Line key={entry.id} entry={entry} />
      ))}
      {nodes.length < totalCount && first < 200 && (
        <li>
          <Button onClick={() => setFirst(first + STEP)}>{translate('history.more')}</Button>
        </li>
      )}
    </Box>
  );
}

function Line({ entry }: { entry: Entry }) {
  const translate = useTranslate();
  return (
    <li>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, mb: 0.5 }}>
        <Typography component="span" sx={{ fontWeight: 'subtitle1.fontWeight' }}>
          {translate(`enums.AuditAction.${entry.action}`)}
          {' · '}
          {tableText(translate, entry.tableName)}
        </Typography>
        <span>{entry.actorName ?? translate('history.system')}</span>
        <Typography component="span" color="text.secondary">
          <MomentField moment={entry.at} />
        </Typography>
      </Box>
      {entry.reason && <Typography sx={{ mb: 0.5 }}>{translate('history.reason', { reason: entry.reason })}</Typography>}
      <Changes entry={entry} />
    </li>
  );
}
