import { AlertReportDocument, type ReachLevel } from '@gridward/schema';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { LevelMark } from '../alerts/LevelMark';
import { useMoment } from '../fields/moment';
import { ErrorState, NoRight, NotFound } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { Lines } from '../layout/PageSkeleton';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import { CalloutTable } from './CalloutTable';
import { Figures } from './Figures';
import { HelpTable } from './HelpTable';
import { MessageTable } from './MessageTable';
import { PlaceTable } from './PlaceTable';
import { ReachOverTime } from './ReachOverTime';
import { levelsBelow, type Report, type ReportedAlert } from './report';
import { ReportExport } from './ReportExport';
import { Sheet } from './Sheet';

/** As many callouts and calls for help as somebody reads; all are in the workbook. */
const SHOWN = 100;

/** Who got what when: what a clerk files after an alert, on the screen, on paper and as a workbook. */
export default function ReportPage() {
  const translate = useTranslate();
  const { id = '' } = useParams<{ id: string }>();
  const { territory } = useMe();
  const levels = levelsBelow(territory.code);
  const [chosen, setBy] = useState<ReachLevel>();
  const by = chosen && levels.includes(chosen) ? chosen : (levels[0] ?? 'GRID');
  usePageTitle(translate('alertReport.title'));
  const { data, error, isPending, isFetching, refetch } = useOperation(AlertReportDocument, { id, by, first: SHOWN }, { keep: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Lines />;
  if (!data.alert) return <NotFound />;
  const { report, ...alert } = data.alert;
  if (!report) return <NoRight />;
  return (
    <Sheet head={<Head alert={alert} report={report} />}>
      <PageFrame
        title={translate('alertReport.title')}
        actions={<Actions alert={alert} report={report} levels={levels} onRefresh={() => void refetch()} isFetching={isFetching} />}
      >
        <div>
          <Subject alert={alert} report={report} />
          <Figures report={report} />
          <MessageTable report={report} status={alert.status} />
          <ReachOverTime report={report} />
          <PlaceTable report={report} levels={levels} by={by} onBy={setBy} />
          {report.callouts && <CalloutTable callouts={report.callouts} total={report.total.callouts?.places ?? 0} />}
          {report.helpRequests && <HelpTable calls={report.helpRequests} most={SHOWN} />}
        </div>
      </PageFrame>
    </Sheet>
  );
}

type AlertFacts = Omit<ReportedAlert, 'report'>;

interface Parts {
  readonly alert: AlertFacts;
  readonly report: Report;
}

const Actions = ({
  alert,
  report,
  levels,
  onRefresh,
  isFetching,
}: Parts & { levels: readonly ReachLevel[]; onRefresh: () => void; isFetching: boolean }) => {
  const translate = useTranslate();
  return (
    <>
      <Button className="no-print" component={Link} to={`/alerts/${alert.id}/show`}>
        {translate('alertReport.back')}
      </Button>
      {!report.endedAt && (
        <Button className="no-print" variant="outlined" onClick={onRefresh} loading={isFetching}>
          {translate('alertReport.refresh')}
        </Button>
      )}
      <ReportExport alert={{ ...alert, report }} levels={levels} />
      <Button className="no-print" variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {translate('alertReport.print')}
      </Button>
    </>
  );
};

/** On every sheet: whose, of what, as of when, and who has printed it. */
const Head = ({ alert, report }: Parts) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const { name, login, territory } = useMe();
  return (
    <>
      <span>
        {territory.name} · {alert.headline}
      </span>
      <span>
        {moment(report.madeAt)} · {translate('alertReport.printedBy', { name, login })}
      </span>
    </>
  );
};

const Subject = ({ alert: { headline, level, status, areaNames }, report: { startedAt, endedAt, madeAt, total } }: Parts) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  return (
    <>
      <Typography variant="h2" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <LevelMark level={level} status={status} past={endedAt !== null} />
        {headline}
      </Typography>
      <Typography color="text.secondary">
        {translate('alertReport.about', { area: areaNames.join(translate('time.comma')), from: moment(startedAt) })}
      </Typography>
      <Typography color="text.secondary">
        {total.name} ·{' '}
        {endedAt ? translate('alertReport.over', { end: moment(endedAt) }) : translate('alertReport.running', { time: moment(madeAt) })}
      </Typography>
    </>
  );
};
