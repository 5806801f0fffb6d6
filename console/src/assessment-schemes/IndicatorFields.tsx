import type { AssessmentBand, AssessmentIndicatorKind } from '@gridward/schema';
import { Box, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { KINDS, ofKind, type Indicator } from './draft';
import type { RowProps } from './IndicatorRow';
import { MeasureFields } from './MeasureFields';
import { RaterFields } from './RaterFields';

export interface FieldProps {
  readonly indicator: Indicator;
  readonly faults: Readonly<Record<string, string>>;
  readonly set: (change: Partial<Indicator>) => void;
  readonly isFixed: boolean;
}

const CAPS: readonly AssessmentBand[] = ['QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'];

/** Everything about one line but its weight. */
export const IndicatorFields = ({ indicator, faults, onChange, isFixed, mayLock }: RowProps & { readonly isFixed: boolean }) => {
  const translate = useTranslate();
  const { key, kind, name, nameEn, explanation, most, cap, isLocked } = indicator;
  const set = (change: Partial<Indicator>) => onChange(key, change);
  const label = (field: string) => translate(`schemes.fields.${field}`);
  const faultOf = (field: string) => ({ error: Boolean(faults[field]), helperText: faults[field] });
  const fields: FieldProps = { indicator, faults, set, isFixed };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '2fr 2fr 1fr' } }}>
        <TextField
          required
          disabled={isFixed}
          size="small"
          label={label('name')}
          value={name}
          slotProps={{ htmlInput: { maxLength: 30 } }}
          {...faultOf('name')}
          onChange={({ target }) => set({ name: target.value })}
        />
        <TextField
          disabled={isFixed}
          size="small"
          label={label('nameEn')}
          value={nameEn}
          slotProps={{ htmlInput: { maxLength: 60 } }}
          {...faultOf('nameEn')}
          onChange={({ target }) => set({ nameEn: target.value })}
        />
        <TextField
          select
          disabled={isFixed}
          size="small"
          label={label('kind')}
          value={kind}
          onChange={({ target }) => set(ofKind(target.value as AssessmentIndicatorKind))}
        >
          {KINDS.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`enums.AssessmentIndicatorKind.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <TextField
        multiline
        disabled={isFixed}
        size="small"
        label={label('explanation')}
        value={explanation}
        slotProps={{ htmlInput: { maxLength: 300 } }}
        error={Boolean(faults['explanation'])}
        helperText={faults['explanation'] ?? translate('schemes.explanationHint')}
        onChange={({ target }) => set({ explanation: target.value })}
      />
      {(kind === 'KPI' || kind === 'SURVEY') && <MeasureFields {...fields} />}
      {kind === 'RATING' && <RaterFields {...fields} />}
      {(kind === 'BONUS' || kind === 'DEDUCTION') && (
        <TextField
          type="number"
          disabled={isFixed}
          size="small"
          label={label('most')}
          value={most ?? ''}
          sx={{ maxWidth: 200 }}
          {...faultOf('most')}
          onChange={({ target }) => set({ most: target.value === '' ? null : Number(target.value) })}
        />
      )}
      {kind === 'VETO' && (
        <TextField
          select
          disabled={isFixed}
          size="small"
          label={label('cap')}
          value={cap ?? ''}
          sx={{ maxWidth: 240 }}
          {...faultOf('cap')}
          onChange={({ target }) => set({ cap: target.value as AssessmentBand })}
        >
          {CAPS.map((each) => (
            <MenuItem key={each} value={each}>
              {translate('schemes.capped', { band: translate(`enums.AssessmentBand.${each}`) })}
            </MenuItem>
          ))}
        </TextField>
      )}
      {mayLock && (
        <FormControlLabel
          control={<Checkbox checked={isLocked} onChange={(_, checked) => set({ isLocked: checked })} />}
          label={translate('schemes.lock')}
        />
      )}
    </Box>
  );
};
