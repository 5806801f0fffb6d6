import AddIcon from '@mui/icons-material/Add';
import { SurveysDocument, type SurveysQuery } from '@gridward/schema';
import { Box, Button, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { useMoment } from '../fields/moment';
import { useNumber } from '../fields/show';
import { ErrorState, NoRight } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { Lines } from '../layout/PageSkeleton';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import { CreateSurvey } from './CreateSurvey';
import { EventFigures } from './feedback/EventFigures';
import { ThemeList } from './feedback/ThemeList';
import { answeredOf } from './survey';

type Row = SurveysQuery['surveys']['nodes'][number];

const AT_ONCE = 25;

/** Surveys that touch the territory, newest first. */
export default function SurveyList() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const mayRead = usePermission('survey.read');
  const mayRun = usePermission('survey.run');
  const [offset, setOffset] = useState(0);
  const [creating, setCreating] = useState(false);
  usePageTitle(translate('resources.surveys.name'));
  const { data, error, isPending } = useOperation(SurveysDocument, { first: AT_ONCE, offset }, { enabled: mayRead, keep: true });
  if (!mayRead) return <NoRight />;
  if (error) return <ErrorState error={error} />;
  if (isPending) return <Lines />;
  const { nodes, totalCount } = data.surveys;
  return (
    <PageFrame
      title={translate('resources.surveys.name')}
      actions={
        mayRun && (
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setCreating(true)}>
            {translate('resources.surveys.create')}
          </Button>
        )
      }
    >
      <Box sx={{ border: 1, borderColor: 'divider', bgcolor: 'background.paper', overflowX: 'auto' }}>
        {nodes.length === 0 ? (
          <Typography color="text.secondary" sx={{ p: 2 }}>
            {translate(mayRun ? 'surveys.none' : 'surveys.noneToRead')}
          </Typography>
        ) : (
          <Rows rows={nodes} />
        )}
      </Box>
      {totalCount > AT_ONCE && (
        <Box sx={{ display: 'flex', gap: 1, py: 1 }}>
          <Button disabled={offset === 0} onClick={() => setOffset(offset - AT_ONCE)}>
            {translate('surveys.newer')}
          </Button>
          <Button disabled={offset + AT_ONCE >= totalCount} onClick={() => setOffset(offset + AT_ONCE)}>
            {translate('surveys.older')}
          </Button>
        </Box>
      )}
      <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <EventFigures />
        <ThemeList />
      </Box>
      {creating && <CreateSurvey onClose={() => setCreating(false)} onDone={(id) => void navigate(`/surveys/${id}/report`)} />}
    </PageFrame>
  );
}

const Answered = ({ progress }: Pick<Row, 'progress'>) => {
  const number = useNumber();
  const count = answeredOf(progress);
  return <>{count ? `${number(count.answered)} / ${number(count.drawn)}` : '—'}</>;
};

const Rows = ({ rows }: { rows: readonly Row[] }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  return (
    <Table
      aria-label={translate('resources.surveys.name')}
      sx={{ whiteSpace: 'nowrap', '& :is(th, td):is(:nth-of-type(1), :nth-of-type(3))': { whiteSpace: 'normal', minWidth: 140 } }}
    >
      <TableHead>
        <TableRow>
          <TableCell>{translate('surveys.fields.title')}</TableCell>
          <TableCell>{translate('surveys.fields.state')}</TableCell>
          <TableCell>{translate('surveys.fields.areas')}</TableCell>
          <TableCell align="right">{translate('surveys.fields.answered')}</TableCell>
          <TableCell>{translate('surveys.fields.closesAt')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ id, title, state, areaNames, closesAt, progress }) => (
          <TableRow key={id}>
            <TableCell component="th" scope="row">
              <Link component={RouterLink} to={`/surveys/${id}/report`}>
                {title}
              </Link>
            </TableCell>
            <TableCell>{translate(`enums.SurveyState.${state}`)}</TableCell>
            <TableCell>{areaNames.join('、')}</TableCell>
            <TableCell align="right">
              <Answered progress={progress} />
            </TableCell>
            <TableCell>{moment(closesAt)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
