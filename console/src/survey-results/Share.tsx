import { ShareSurveyDocument } from '@gridward/schema';
import { Box, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Link, Typography } from '@mui/material';
import { QRCodeSVG } from 'qrcode.react';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../fields/FormError';
import { useMoment } from '../fields/moment';
import { Panel } from '../layout/Panel';
import { usePermission } from '../providers/me';
import { useChange } from '../providers/queries';
import type { Survey } from '../surveys/survey';

/** Where anybody reads a public result. */
const addressOf = (id: string) => `${window.location.origin}/m#r/${id}`;
const BECOMES_PUBLIC = ['facts', 'asked', 'figures'] as const;
const STAYS_INSIDE = ['grids', 'words', 'posters', 'people'] as const;

/** Whether residents read the result, and where: nobody makes it public by the way. */
export const Share = ({ survey: { id, publicAt, minCell } }: { survey: Survey }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const mayRun = usePermission('survey.run');
  const share = useChange(ShareSurveyDocument);
  const [asking, setAsking] = useState(false);
  const address = addressOf(id);
  const set = (isPublic: boolean) => share.mutate({ input: { id, isPublic } }, { onSuccess: () => setAsking(false) });
  const takeBack = () => window.confirm(translate('surveys.share.sureBack')) && set(false);
  return (
    <Panel
      padded
      title={translate('surveys.share.title')}
      action={
        mayRun && (
          <Button variant="outlined" loading={share.isPending} onClick={() => (publicAt ? takeBack() : setAsking(true))}>
            {translate(publicAt ? 'surveys.share.back' : 'surveys.share.open')}
          </Button>
        )
      }
    >
      {publicAt ? (
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          {/* A scanner needs dark on light, whatever the page looks like. */}
          <Box sx={{ bgcolor: 'common.white', p: 1, lineHeight: 0 }}>
            <QRCodeSVG value={address} size={96} title={translate('surveys.share.code')} />
          </Box>
          <div>
            <Typography>{translate('surveys.share.since', { time: moment(publicAt) })}</Typography>
            <Link href={address} target="_blank" rel="noopener" sx={{ overflowWrap: 'anywhere' }}>
              {address}
            </Link>
          </div>
        </Box>
      ) : (
        <Typography color="text.secondary">{translate('surveys.share.inside')}</Typography>
      )}
      {asking && <Ask minCell={minCell} error={share.error} isPending={share.isPending} onYes={() => set(true)} onClose={() => setAsking(false)} />}
    </Panel>
  );
};

interface AskProps {
  readonly minCell: number;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

const Ask = ({ minCell, error, isPending, onYes, onClose }: AskProps) => {
  const translate = useTranslate();
  const [hasRead, setRead] = useState(false);
  const list = (name: string, keys: readonly string[]) => (
    <div>
      <Typography variant="h3" component="h3">
        {translate(`surveys.share.${name}`)}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {keys.map((key) => (
          <li key={key}>{translate(`surveys.share.parts.${key}`, { count: minCell })}</li>
        ))}
      </Box>
    </div>
  );
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="share-survey">
      <DialogTitle id="share-survey">{translate('surveys.share.open')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <FormError error={error} />
        <Typography>{translate('surveys.share.explain')}</Typography>
        {list('public', BECOMES_PUBLIC)}
        {list('private', STAYS_INSIDE)}
        <FormControlLabel
          control={<Checkbox checked={hasRead} onChange={(_, checked) => setRead(checked)} />}
          label={translate('surveys.share.hasRead')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button variant="contained" disabled={!hasRead} loading={isPending} onClick={onYes}>
          {translate('surveys.share.yes')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
