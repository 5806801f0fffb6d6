import type { ReachLevel } from '@gridward/schema';
import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { dayOf } from '../fields/moment';
import { useNumber } from '../fields/show';
import { errorText } from '../providers/errors';
import { useMe } from '../providers/me';
import type { Report, ReportedAlert } from './report';
import { stamp, useWorkbook } from './useWorkbook';
import { allCallouts, allHelp, allPlaces, MOST_ROWS } from './whole';
import { writeWorkbook } from './workbook';

interface ReportExportProps {
  readonly alert: ReportedAlert & { readonly report: Report };
  readonly levels: readonly ReachLevel[];
}

/** The whole report as a workbook, every row of it; the sheets with names only for who may read them. */
export const ReportExport = ({ alert: { report, ...alert }, levels }: ReportExportProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const number = useNumber();
  const { name, login, territory } = useMe();
  const pagesOf = useWorkbook();
  const [isBusy, setBusy] = useState(false);

  const run = async () => {
    setBusy(true);
    try {
      const places = [];
      for (const level of levels) places.push([level, await allPlaces(alert.id, level)] as const);
      const callouts = report.callouts && (await allCallouts(alert.id));
      const help = report.helpRequests && (await allHelp(alert.id));
      const mark = translate('alertReport.sheets.mark', { name, login, time: stamp(new Date().toISOString()) });
      const title = `${translate('alertReport.title')}-${territory.name}-${alert.headline.slice(0, 30)}-${dayOf(new Date())}`;
      await writeWorkbook(pagesOf({ alert, report, places, callouts, help }), mark, `${title.replace(/[\\/:*?"<>|\s]+/g, ' ')}.xlsx`);
      const isCut = [...places.map(([, rows]) => rows), callouts ?? [], help ?? []].some(({ length }) => length >= MOST_ROWS);
      notify(isCut ? 'alertReport.exportedPart' : 'alertReport.exported', {
        type: isCut ? 'warning' : 'info',
        messageArgs: { count: number(MOST_ROWS) },
      });
    } catch (error) {
      notify('alertReport.exportFailed', { type: 'error', messageArgs: { reason: errorText(error, translate) } });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button className="no-print" variant="outlined" startIcon={<ExportIcon />} disabled={isBusy} onClick={() => void run()} aria-live="polite">
      {translate(isBusy ? 'alertReport.exporting' : 'alertReport.export')}
    </Button>
  );
};
