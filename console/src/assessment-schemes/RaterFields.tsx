import type { AssessmentRaterKind } from '@gridward/schema';
import { Box, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { RATERS } from './draft';
import type { FieldProps } from './IndicatorFields';

/** Who rates, and how much of it. Who rates oneself is shown and never counts. */
export const RaterFields = ({ indicator: { raters }, faults, set, isFixed }: FieldProps) => {
  const translate = useTranslate();
  const sum = raters.reduce((all, { share }) => all + share, 0);
  const toggle = (kind: AssessmentRaterKind, isChosen: boolean) =>
    set({
      raters: RATERS.flatMap((each) => {
        const known = raters.find((rater) => rater.kind === each);
        if (each !== kind) return known ? [known] : [];
        return isChosen ? [{ kind, share: 0 }] : [];
      }),
    });
  const share = (kind: AssessmentRaterKind, value: number) =>
    set({ raters: raters.map((rater) => (rater.kind === kind ? { kind, share: value } : rater)) });
  const faultsHere = Object.entries(faults).filter(([field]) => field.startsWith('raters'));
  return (
    <Box role="group" aria-label={translate('schemes.fields.raters')} sx={{ display: 'grid', gap: 0.5 }}>
      <Typography color="text.secondary">{translate('schemes.ratersExplain')}</Typography>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}>
        {RATERS.map((kind) => {
          const chosen = raters.find((rater) => rater.kind === kind);
          const name = translate(`enums.AssessmentRaterKind.${kind}`);
          return (
            <Box key={kind} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <FormControlLabel
                disabled={isFixed}
                sx={{ minWidth: 112, mr: 0 }}
                control={<Checkbox checked={chosen !== undefined} onChange={(_, checked) => toggle(kind, checked)} />}
                label={name}
              />
              {chosen && kind !== 'SELF' && (
                <TextField
                  type="number"
                  disabled={isFixed}
                  size="small"
                  value={String(chosen.share)}
                  sx={{ width: 80 }}
                  slotProps={{ htmlInput: { min: 1, max: 100, 'aria-label': translate('schemes.shareOf', { name }), style: { textAlign: 'right' } } }}
                  onChange={({ target }) => share(kind, Number(target.value))}
                />
              )}
              {chosen && (kind === 'SELF' ? translate('schemes.selfShown') : '%')}
            </Box>
          );
        })}
      </Box>
      <Typography color={sum === 100 ? 'text.secondary' : 'error'}>{faultsHere[0]?.[1] ?? translate('schemes.shares', { sum })}</Typography>
    </Box>
  );
};
