import type { ReportCalloutFragment } from '@gridward/schema';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useWays } from '../callouts/useWays';
import { useMoment } from '../fields/moment';
import { StateMark } from '../fields/show';
import { Part, Remark } from './Part';
import { Rows, type ReportColumn } from './Rows';
import { useFormats } from './useFormats';

const TONE = { CALLING: 'care', ANSWERED: 'on', UNANSWERED: 'care', ENDED: 'off' } as const;

/** Who was called when by which channel, and who answered; where nobody did comes first. */
export const CalloutTable = ({ callouts, total }: { callouts: readonly ReportCalloutFragment[]; total: number }) => {
  const translate = useTranslate();
  const { duration } = useFormats();
  const word = (key: string, values = {}) => translate(`alertReport.callouts.${key}`, values);
  const columns: ReportColumn<ReportCalloutFragment>[] = [
    { key: 'place', label: word('place'), cell: ({ areaName }) => areaName },
    {
      key: 'state',
      label: word('state'),
      cell: ({ status }) => <StateMark tone={TONE[status]}>{translate(`enums.CalloutState.${status}`)}</StateMark>,
    },
    { key: 'by', label: word('by'), cell: ({ answeredByName }) => answeredByName ?? '—' },
    { key: 'seconds', label: word('seconds'), right: true, cell: ({ answerSeconds }) => duration(answerSeconds) },
    { key: 'course', label: word('course'), wraps: true, cell: ({ steps }) => <Steps steps={steps} /> },
  ];
  return (
    <Part title={word('title')}>
      {callouts.length === 0 ? (
        <Typography color="text.secondary">{word('none')}</Typography>
      ) : (
        <Rows label={word('title')} columns={columns} rows={callouts} keyOf={({ id }) => id} />
      )}
      {total > callouts.length && <Remark>{word('shown', { shown: callouts.length, total })}</Remark>}
    </Part>
  );
};

const Steps = ({ steps }: Pick<ReportCalloutFragment, 'steps'>) => {
  const translate = useTranslate();
  const { time } = useMoment();
  const way = useWays();
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {steps.map(({ id, at, kind, rung, name, channels, note }) => (
        <li key={id}>
          {[
            time(at),
            translate(`enums.CalloutStepKind.${kind}`),
            rung && translate(`enums.CalloutRung.${rung}`),
            name,
            channels && channels.length > 0 && channels.map(way).join(translate('time.comma')),
            note && `“${note}”`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </Box>
  );
};
