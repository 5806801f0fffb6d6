import { CodeSurveyTextDocument, SurveyThemesDocument } from '@gridward/schema';
import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, FormGroup, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../../fields/FormError';
import { useChange, useOperation } from '../../providers/queries';

interface Props {
  text: { readonly id: string; readonly version: number; readonly text: string; readonly themes: readonly string[] };
  onClose: () => void;
}

/** What was proposed is confirmed, or put right. */
export const CodeText = ({ text: { id, version, text, themes }, onClose }: Props) => {
  const translate = useTranslate();
  const isEnglish = useLocale() === 'en';
  const [chosen, setChosen] = useState(themes);
  const { data } = useOperation(SurveyThemesDocument, {});
  const code = useChange(CodeSurveyTextDocument);
  const offered = (data?.surveyThemes ?? []).filter(({ key, isRetired }) => !isRetired || themes.includes(key));
  const toggle = (key: string) => setChosen(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="code">
      <DialogTitle id="code">{translate('surveys.themes.code')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{text}</Typography>
        <FormError error={code.error} />
        <FormGroup row role="group" aria-label={translate('surveys.themes.title')}>
          {offered.map(({ key, name, nameEn }) => (
            <FormControlLabel
              key={key}
              control={<Checkbox checked={chosen.includes(key)} onChange={() => toggle(key)} />}
              label={(isEnglish && nameEn) || name}
            />
          ))}
        </FormGroup>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button
          variant="contained"
          loading={code.isPending}
          onClick={() => code.mutate({ input: { id, version, themes: [...chosen] } }, { onSuccess: onClose })}
        >
          {translate('surveys.themes.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
