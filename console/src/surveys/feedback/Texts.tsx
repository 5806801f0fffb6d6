import { MaskSurveyTextDocument, SurveyTextsDocument, SurveyThemesDocument, type SurveyTextsQuery } from '@gridward/schema';
import { Box, Button, Chip, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { Panel } from '../../layout/Panel';
import { CodeText } from './CodeText';
import { useChange, useOperation } from '../../providers/queries';

type Text = NonNullable<SurveyTextsQuery['survey']>['texts']['nodes'][number];
const AT_ONCE = 25;

/** What residents wrote, masked, in no order. For the district alone. */
export const Texts = ({ surveyId }: { surveyId: string }) => {
  const translate = useTranslate();
  const isEnglish = useLocale() === 'en';
  const [offset, setOffset] = useState(0);
  const [coding, setCoding] = useState<Text | null>(null);
  const [masking, setMasking] = useState<Text | null>(null);
  const { data } = useOperation(SurveyTextsDocument, { id: surveyId, first: AT_ONCE, offset }, { keep: true });
  const themes = useOperation(SurveyThemesDocument, {}).data?.surveyThemes ?? [];
  const themeName = (key: string) => {
    const theme = themes.find((each) => each.key === key);
    return (isEnglish && theme?.nameEn) || theme?.name || key;
  };
  const { nodes = [], totalCount = 0 } = data?.survey?.texts ?? {};
  return (
    <Panel padded title={translate('surveys.texts.title')} count={totalCount}>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {translate(totalCount === 0 ? 'surveys.texts.none' : 'surveys.texts.explain')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {nodes.map((each) => (
          <Box
            component="li"
            key={each.id}
            sx={{ py: 1, borderTop: 1, borderColor: 'divider', display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}
          >
            <Typography sx={{ flex: '1 1 240px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>{each.text}</Typography>
            {each.themes.map((key) => (
              <Chip key={key} size="small" label={themeName(key)} />
            ))}
            <Chip size="small" variant="outlined" label={each.placeName} />
            <Button size="small" onClick={() => setCoding(each)}>
              {translate(each.isConfirmed ? 'surveys.themes.coded' : 'surveys.themes.code')}
            </Button>
            <Button size="small" onClick={() => setMasking(each)}>
              {translate('surveys.texts.mask')}
            </Button>
          </Box>
        ))}
      </Box>
      {totalCount > AT_ONCE && (
        <Box sx={{ display: 'flex', gap: 1, pt: 1 }}>
          <Button disabled={offset === 0} onClick={() => setOffset(offset - AT_ONCE)}>
            {translate('surveys.newer')}
          </Button>
          <Button disabled={offset + AT_ONCE >= totalCount} onClick={() => setOffset(offset + AT_ONCE)}>
            {translate('surveys.older')}
          </Button>
        </Box>
      )}
      {coding && <CodeText text={coding} onClose={() => setCoding(null)} />}
      {masking && <Mask text={masking} onClose={() => setMasking(null)} />}
    </Panel>
  );
};

const Mask = ({ text: { id, version, text }, onClose }: { text: Text; onClose: () => void }) => {
  const translate = useTranslate();
  const [passage, setPassage] = useState('');
  const mask = useChange(MaskSurveyTextDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mask.mutate({ input: { id, version, passage } }, { onSuccess: onClose });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="mask">
      <form onSubmit={submit}>
        <DialogTitle id="mask">{translate('surveys.texts.maskTitle')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{text}</Typography>
          <FormError error={mask.error} />
          <TextField required label={translate('surveys.texts.passage')} value={passage} onChange={({ target }) => setPassage(target.value)} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={mask.isPending} disabled={!passage.trim()}>
            {translate('surveys.texts.mask')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
