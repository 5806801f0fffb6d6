import CloseIcon from '@mui/icons-material/Close';
import { AssessmentResultDocument } from '@gridward/schema';
import { Box, IconButton, Paper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { MomentField } from '../../fields/show';
import { ErrorState, NotFound } from '../../fields/states';
import { Lines } from '../../layout/PageSkeleton';
import { useOperation } from '../../providers/queries';
import { BandField } from './BandField';
import { LineTable } from './LineTable';
import { usePoints } from './points';

/** One result, line by line: the score is the sum that stands below them. */
export const ResultPanel = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const translate = useTranslate();
  const points = usePoints();
  const { data, error, isPending } = useOperation(AssessmentResultDocument, { id });
  if (error) return <ErrorState error={error} />;
  if (isPending) return <Lines />;
  const { assessmentResult: result } = data;
  if (!result) return <NotFound />;
  const { name, staffNo, post, placeName, code, score, deviation, scheme, lines, decisions, edition } = result;
  const nameOf = (key: string | null) => lines.find((line) => line.key === key)?.name ?? key;
  return (
    <Paper variant="outlined" sx={{ maxHeight: 'calc(100vh - 72px)', overflow: 'auto' }}>
      <Box sx={{ px: 2, pt: 1.5, pb: 1, display: 'flex', gap: 2, alignItems: 'start', borderBottom: 1, borderColor: 'divider' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2">{name}</Typography>
          <Typography color="text.secondary">{[staffNo, translate(`enums.Post.${post}`), placeName ?? code].join(' · ')}</Typography>
          <Typography color="text.secondary">
            {translate('assessments.results.by', { title: scheme.title, edition: scheme.edition })} ·{' '}
            {translate('assessments.results.edition', { edition })}
          </Typography>
        </Box>
        <Box sx={{ textAlign: 'right', whiteSpace: 'nowrap' }}>
          <Typography variant="h1" component="p">
            {points(score)}
          </Typography>
          {score !== null && <Typography color="text.secondary">±{points(deviation, 1)}</Typography>}
          <BandField result={result} />
        </Box>
        <IconButton className="no-print" aria-label={translate('record.close')} onClick={onClose} sx={{ mr: -1, mt: -0.5 }}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ overflowX: 'auto' }}>
        <LineTable lines={lines} score={score} />
      </Box>
      {decisions.length > 0 && (
        <Box sx={{ p: 2 }}>
          <Typography variant="h3" component="h3">
            {translate('assessments.results.decisions')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {decisions.map((decision) => (
              <li key={decision.id}>
                {decision.band
                  ? translate('assessments.results.toBand', { band: translate(`enums.AssessmentBand.${decision.band}`) })
                  : translate('assessments.results.toWorth', { name: nameOf(decision.indicator), value: points(decision.normalised, 1) })}
                {` · ${decision.reason} · `}
                <MomentField moment={decision.createdAt} />
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Paper>
  );
};
