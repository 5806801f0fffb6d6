import { OfficialReportsDocument, type ReportPartsFragment } from '@gridward/schema';
import { Box, Button, FormControlLabel, Link, Switch, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useMoment } from '../../fields/moment';
import { EmptyState, ErrorState, NoRight } from '../../fields/states';
import { usePageTitle } from '../../layout/Layout';
import { PageFrame } from '../../layout/PageFrame';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { Panel } from '../../layout/Panel';
import { usePermission } from '../../providers/me';
import { useOperation } from '../../providers/queries';
import { FileReport } from './FileReport';
import { Matters } from './Matters';
import { ReportDialog } from './ReportDialog';
import { ReportState } from './ReportState';

const AT_ONCE = 25;

/** What was put to superiors, what waits for an answer, and what is late. */
export default function ReportsPage() {
  const translate = useTranslate();
  usePageTitle(translate('menu.officialReports'));
  const mayWrite = usePermission('report.write');
  const [all, setAll] = useState(false);
  const [offset, setOffset] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const [filing, setFiling] = useState(false);
  const filter = all ? {} : { isOpen: true };
  const { data, error, refetch } = useOperation(OfficialReportsDocument, { filter, first: AT_ONCE, offset }, { keep: true, enabled: mayWrite });
  if (!mayWrite) return <NoRight />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { nodes, totalCount } = data.officialReports;
  const add = (
    <Button variant="contained" onClick={() => setFiling(true)}>
      {translate('reports.file')}
    </Button>
  );
  const toggle = (
    <FormControlLabel
      control={
        <Switch
          checked={all}
          onChange={({ target }) => {
            setAll(target.checked);
            setOffset(0);
          }}
        />
      }
      label={translate('reports.showClosed')}
    />
  );
  return (
    <PageFrame title={translate('menu.officialReports')} actions={add}>
      <Panel title={translate(all ? 'reports.all' : 'reports.open')} count={totalCount} action={toggle}>
        {nodes.length === 0 ? (
          <EmptyState name={translate('menu.officialReports')} text={translate('reports.none')} />
        ) : (
          <Rows rows={nodes} onOpen={setOpen} />
        )}
      </Panel>
      {totalCount > AT_ONCE && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button disabled={offset === 0} onClick={() => setOffset(offset - AT_ONCE)}>
            {translate('attendance.before')}
          </Button>
          <Button disabled={offset + AT_ONCE >= totalCount} onClick={() => setOffset(offset + AT_ONCE)}>
            {translate('attendance.next')}
          </Button>
        </Box>
      )}
      <Matters />
      {open && <ReportDialog id={open} onClose={() => setOpen(null)} />}
      {filing && <FileReport onClose={() => setFiling(false)} onDone={setOpen} />}
    </PageFrame>
  );
}

const ROOMY = { display: { xs: 'none', sm: 'table-cell' } };

const Rows = ({ rows, onOpen }: { rows: readonly ReportPartsFragment[]; onOpen: (id: string) => void }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate('reports.columns.title')}</TableCell>
          <TableCell sx={ROOMY}>{translate('reports.columns.matter')}</TableCell>
          <TableCell sx={ROOMY}>{translate('reports.columns.place')}</TableCell>
          <TableCell sx={ROOMY}>{translate('reports.columns.submitted')}</TableCell>
          <TableCell>{translate('reports.columns.state')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id} hover>
            <TableCell>
              <Link component="button" onClick={() => onOpen(row.id)} sx={{ textAlign: 'left' }}>
                {row.title}
              </Link>
            </TableCell>
            <TableCell sx={ROOMY}>
              {row.matterName} · {translate(`enums.ReportMode.${row.mode}`)}
            </TableCell>
            <TableCell sx={ROOMY}>
              {row.placeName} → {row.toName}
            </TableCell>
            <TableCell sx={{ ...ROOMY, whiteSpace: 'nowrap' }}>{moment(row.submittedAt)}</TableCell>
            <TableCell>
              <ReportState report={row} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
