import { FollowUpsDocument, type FollowUpPartsFragment } from '@gridward/schema';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Panel } from '../../layout/Panel';
import { useOperation } from '../../providers/queries';
import { AskAgain } from './AskAgain';
import { CallResident } from './CallResident';

const AT_ONCE = 50;
const dash = (text: string | null | undefined) => text ?? '—';

/** Residents who agreed to be called: the most urgent first, and nothing of what they answered. */
export const FollowUps = ({ surveyId }: { surveyId: string }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState<FollowUpPartsFragment | null>(null);
  const [calling, setCalling] = useState<FollowUpPartsFragment | null>(null);
  const { data } = useOperation(FollowUpsDocument, { filter: { surveyId }, first: AT_ONCE }, { keep: true });
  const { nodes = [], totalCount = 0 } = data?.followUps ?? {};
  return (
    <Panel padded title={translate('surveys.followUps.title')} count={totalCount}>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {translate(totalCount === 0 ? 'surveys.followUps.none' : 'surveys.followUps.explain')}
      </Typography>
      {nodes.length > 0 && (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-label={translate('surveys.followUps.title')} size="small">
            <TableHead>
              <TableRow>
                {['place', 'dimension', 'words', 'phone', 'dueOn', 'state'].map((key) => (
                  <TableCell key={key}>{translate(`surveys.followUps.${key}`)}</TableCell>
                ))}
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {nodes.map((row) => (
                <Row key={row.id} row={row} onCall={() => setCalling(row)} onAsk={() => setAsking(row)} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      {asking && <AskAgain followUp={asking} onClose={() => setAsking(null)} />}
      {calling && <CallResident followUp={calling} onClose={() => setCalling(null)} />}
    </Panel>
  );
};

const Row = ({ row, onCall, onAsk }: { row: FollowUpPartsFragment; onCall: () => void; onAsk: () => void }) => {
  const translate = useTranslate();
  const { placeName, dimension, words, phoneMasked, dueOn, state, result, note, handledByName, mayHandle, mayAsk, verdict } = row;
  const came = result && [translate(`enums.FollowUpResult.${result}`), handledByName, note].filter(Boolean).join(' · ');
  return (
    <TableRow>
      <TableCell>{placeName}</TableCell>
      <TableCell>{dash(dimension)}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere', minWidth: '12em' }}>{dash(words)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dash(phoneMasked)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dueOn}</TableCell>
      <TableCell>
        {[translate(`enums.FollowUpState.${state}`), verdict && translate(`enums.FollowUpVerdict.${verdict}`)].filter(Boolean).join(' · ')}
        {came && (
          <Typography variant="caption" component="div" color="text.secondary">
            {came}
          </Typography>
        )}
      </TableCell>
      <TableCell align="right">
        {mayAsk && (
          <Button size="small" variant="outlined" onClick={onAsk}>
            {translate('surveys.followUps.ask')}
          </Button>
        )}
        {state === 'OPEN' && mayHandle && (
          <Button size="small" variant="outlined" onClick={onCall}>
            {translate('surveys.followUps.call')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
};
