import AddIcon from '@mui/icons-material/Add';
import { AssessmentCyclesDocument } from '@gridward/schema';
import { Box, Button, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { EnumField, PeriodField } from '../fields/show';
import { EmptyState, ErrorState, NoRight } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { Lines } from '../layout/PageSkeleton';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import { CreateCycle } from './CreateCycle';
import type { Cycle } from './cycle';
import { Pages } from './Pages';

const AT_ONCE = 25;

/** Rounds of assessment, the latest period first. */
export default function CycleList() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const mayRead = usePermission('assessment.results');
  const mayRun = usePermission('assessment.run');
  const [offset, setOffset] = useState(0);
  const [creating, setCreating] = useState(false);
  usePageTitle(translate('resources.assessments.name'));
  const { data, error, isPending } = useOperation(AssessmentCyclesDocument, { first: AT_ONCE, offset }, { enabled: mayRead, keep: true });
  if (!mayRead) return <NoRight />;
  if (error) return <ErrorState error={error} />;
  if (isPending) return <Lines />;
  const { nodes, totalCount } = data.assessmentCycles;
  return (
    <PageFrame
      title={translate('resources.assessments.name')}
      actions={
        mayRun && (
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setCreating(true)}>
            {translate('resources.assessments.create')}
          </Button>
        )
      }
    >
      <Box sx={{ border: 1, borderColor: 'divider', bgcolor: 'background.paper', overflowX: 'auto' }}>
        {nodes.length === 0 ? (
          <EmptyState name={translate('resources.assessments.one')} text={translate(mayRun ? 'assessments.none' : 'assessments.noneToRead')} />
        ) : (
          <Rows rows={nodes} />
        )}
      </Box>
      <Pages total={totalCount} size={AT_ONCE} offset={offset} onOffset={setOffset} />
      {creating && <CreateCycle onClose={() => setCreating(false)} onDone={(id) => void navigate(`/assessments/${id}/report`)} />}
    </PageFrame>
  );
}

const Rows = ({ rows }: { rows: readonly Cycle[] }) => {
  const translate = useTranslate();
  return (
    <Table
      aria-label={translate('resources.assessments.name')}
      sx={{ whiteSpace: 'nowrap', '& th:first-of-type': { whiteSpace: 'normal', minWidth: 140 } }}
    >
      <TableHead>
        <TableRow>
          {['title', 'state', 'place', 'period', 'span'].map((key) => (
            <TableCell key={key}>{translate(`assessments.fields.${key}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ id, title, state, placeName, code, period, from, to }) => (
          <TableRow key={id}>
            <TableCell component="th" scope="row">
              <Link component={RouterLink} to={`/assessments/${id}/report`}>
                {title}
              </Link>
            </TableCell>
            <TableCell>
              <EnumField name="AssessmentCycleState" value={state} />
            </TableCell>
            <TableCell>{placeName ?? code}</TableCell>
            <TableCell>
              <EnumField name="AssessmentPeriod" value={period} />
            </TableCell>
            <TableCell>
              <PeriodField from={from} to={to} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
