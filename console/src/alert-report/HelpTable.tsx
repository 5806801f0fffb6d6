import type { ReportHelpFragment } from '@gridward/schema';
import { Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useMoment } from '../fields/moment';
import { Part, Remark } from './Part';
import { Rows, type ReportColumn } from './Rows';
import { useFormats } from './useFormats';

/** Who called for help, who went and what came of it; never what the person wrote. @param most as many as were asked for */
export const HelpTable = ({ calls, most }: { calls: readonly ReportHelpFragment[]; most: number }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const { duration } = useFormats();
  const word = (key: string, values = {}) => translate(`alertReport.help.${key}`, values);
  const columns: ReportColumn<ReportHelpFragment>[] = [
    { key: 'at', label: word('at'), cell: ({ createdAt }) => moment(createdAt) },
    { key: 'place', label: word('place'), cell: ({ areaName }) => areaName },
    { key: 'state', label: word('state'), cell: ({ status }) => translate(`alerts.help.states.${status}`) },
    { key: 'by', label: word('by'), cell: ({ takenByName }) => takenByName ?? '—' },
    { key: 'seconds', label: word('seconds'), right: true, cell: ({ takenSeconds }) => duration(takenSeconds) },
    { key: 'closed', label: word('closed'), cell: ({ closedAt }) => (closedAt ? moment(closedAt) : '—') },
    { key: 'outcome', label: word('outcome'), wraps: true, cell: ({ outcome }) => outcome ?? '—' },
  ];
  return (
    <Part title={word('title')}>
      {calls.length === 0 ? (
        <Typography color="text.secondary">{word('none')}</Typography>
      ) : (
        <>
          <Rows label={word('title')} columns={columns} rows={calls} keyOf={({ id }) => id} />
          <Remark>{word('private')}</Remark>
        </>
      )}
      {calls.length === most && <Remark>{word('shown', { count: most })}</Remark>}
    </Part>
  );
};
