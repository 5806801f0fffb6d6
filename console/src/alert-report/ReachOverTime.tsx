import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNumber } from '../fields/show';
import { Part, Remark } from './Part';
import { REACH, type Moment, type Report } from './report';
import { ReachChart } from './ReachChart';
import { Rows, type ReportColumn } from './Rows';
import { useFormats } from './useFormats';

const WAYS = ['chart', 'table'] as const;

/** How fast it was: a picture, and the same as a table behind a switch. Paper shows both. */
export const ReachOverTime = ({ report }: { report: Report }) => {
  const translate = useTranslate();
  const number = useNumber();
  const [way, setWay] = useState<(typeof WAYS)[number]>('chart');
  const n = report.total.recipients;
  if (n === 0)
    return (
      <Part title={translate('alertReport.moments.title')}>
        <Typography color="text.secondary">{translate('alertReport.moments.nobody')}</Typography>
      </Part>
    );
  const shown = (of: typeof way) => ({ display: way === of ? 'block' : 'none', '@media print': { display: 'block' } });
  return (
    <Part
      title={translate('alertReport.moments.title')}
      action={
        <ToggleButtonGroup exclusive size="small" value={way} onChange={(_, next: typeof way | null) => next && setWay(next)}>
          {WAYS.map((each) => (
            <ToggleButton key={each} value={each}>
              {translate(`alertReport.moments.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <Box sx={shown('chart')}>
        <ReachChart report={report} />
      </Box>
      <Box sx={shown('table')}>
        <MomentTable report={report} />
      </Box>
      <Remark>{translate('alertReport.moments.explain', { n: number(n) })}</Remark>
    </Part>
  );
};

const MomentTable = ({ report: { moments, endedAt } }: { report: Report }) => {
  const translate = useTranslate();
  const number = useNumber();
  const { share } = useFormats();
  const after = (minutes: number | null) =>
    minutes === null
      ? translate(endedAt ? 'alertReport.moments.end' : 'alertReport.moments.now')
      : translate('alertReport.moments.after', { minutes });
  const columns: ReportColumn<Moment>[] = [
    { key: 'minutes', label: translate('alertReport.moments.minutes'), cell: ({ minutes }) => after(minutes) },
    { key: 'n', label: 'n', right: true, cell: ({ recipients }) => number(recipients) },
    ...REACH.map((fact) => ({
      key: fact,
      label: translate(`alerts.reached.facts.${fact}`),
      right: true,
      cell: (moment: Moment) => `${number(moment[fact])} · ${share(moment[fact], moment.recipients)}`,
    })),
  ];
  return <Rows label={translate('alertReport.moments.title')} columns={columns} rows={moments} keyOf={({ minutes }) => String(minutes)} />;
};
