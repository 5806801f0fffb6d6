import type { AssessmentDirection, AssessmentUnit } from '@gridward/schema';
import { Box, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { IMPORTED } from './draft';
import type { FieldProps } from './IndicatorFields';
import { useMeasures } from './useMeasures';

const UNITS: readonly AssessmentUnit[] = ['PERCENT', 'HOURS', 'COUNT', 'POINTS'];
const DIRECTIONS: readonly AssessmentDirection[] = ['MORE', 'LESS'];

/** Where the figures come from, and from where to where they are worth points. */
export const MeasureFields = ({ indicator, faults, set, isFixed }: FieldProps) => {
  const translate = useTranslate();
  const measures = useMeasures();
  const { kind, source, item, unit, direction, isExpected, isShrunken } = indicator;
  const isImported = source === IMPORTED;
  const offered = measures.filter(({ isSurvey }) => Boolean(isSurvey) === (kind === 'SURVEY'));
  const chosen = offered.find(({ code }) => code === source);
  const label = (field: string) => translate(`schemes.fields.${field}`);
  const choose = (code: string) => {
    const measure = offered.find((each) => each.code === code);
    set({ source: code, ...(measure && { unit: measure.unit, direction: measure.direction, floor: measure.floor, target: measure.target }) });
  };
  const figure = (field: 'floor' | 'target' | 'leastExposure') => (
    <TextField
      type="number"
      disabled={isFixed}
      size="small"
      label={label(field)}
      value={String(indicator[field])}
      error={Boolean(faults[field])}
      helperText={faults[field]}
      onChange={({ target }) => set({ [field]: Number(target.value) })}
    />
  );
  const tick = (field: 'isExpected' | 'isShrunken', checked: boolean) => (
    <FormControlLabel
      disabled={isFixed}
      control={<Checkbox checked={checked} onChange={(_, next) => set({ [field]: next })} />}
      label={label(field)}
    />
  );
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <TextField
          select
          disabled={isFixed}
          size="small"
          label={label('source')}
          value={source}
          error={Boolean(faults['source'])}
          helperText={faults['source']}
          onChange={({ target }) => choose(target.value)}
        >
          {offered.map(({ code, name }) => (
            <MenuItem key={code} value={code}>
              {name}
            </MenuItem>
          ))}
          {kind === 'KPI' && <MenuItem value={IMPORTED}>{translate('schemes.imported')}</MenuItem>}
        </TextField>
        {(isImported || chosen?.hasItems) && (
          <TextField
            required
            disabled={isFixed}
            size="small"
            label={label(isImported ? 'importedFrom' : 'item')}
            value={item}
            error={Boolean(faults['item'])}
            helperText={faults['item']}
            onChange={({ target }) => set({ item: target.value })}
          />
        )}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(5, 1fr)' } }}>
        <TextField
          select
          disabled={isFixed || !isImported}
          size="small"
          label={label('unit')}
          value={unit}
          onChange={({ target }) => set({ unit: target.value as AssessmentUnit })}
        >
          {UNITS.map((each) => (
            <MenuItem key={each} value={each}>
              {each === 'PERCENT' ? '%' : translate(`assessments.units.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          disabled={isFixed}
          size="small"
          label={label('direction')}
          value={direction}
          onChange={({ target }) => set({ direction: target.value as AssessmentDirection })}
        >
          {DIRECTIONS.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`schemes.directions.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        {figure('floor')}
        {figure('target')}
        {figure('leastExposure')}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        {tick('isExpected', isExpected)}
        {tick('isShrunken', isShrunken)}
      </Box>
    </>
  );
};
