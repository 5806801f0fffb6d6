import { SurveyEventFiguresDocument, type SurveyEventFiguresQuery, type SurveyEventKind } from '@gridward/schema';
import { Box, MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNumber } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import { useMe } from '../../providers/me';
import { useOperation } from '../../providers/queries';
import { DIGITS } from '../../survey-results/figure';
import { Interval } from '../../survey-results/Interval';

type Figure = SurveyEventFiguresQuery['surveyEventFigures'][number];

const KINDS: readonly SurveyEventKind[] = ['FOLLOW_UP', 'HELP_CALL'];
const LEVELS = ['DISTRICT', 'STREET', 'COMMUNITY'] as const;

/** Answers about single things that were done, by month: of whoever answered, and in no sum with a survey. */
export const EventFigures = () => {
  const translate = useTranslate();
  const { territory } = useMe();
  const levels = LEVELS.filter((level) => DIGITS[level] >= territory.code.length);
  const [kind, setKind] = useState<SurveyEventKind>('FOLLOW_UP');
  const [level, setLevel] = useState(levels[0]);
  const [month, setMonth] = useState<string | null>(null);
  const { data } = useOperation(SurveyEventFiguresDocument, { kind, level: level ?? 'DISTRICT' }, { enabled: level !== undefined, keep: true });
  if (!level) return null;
  const figures = data?.surveyEventFigures.toReversed() ?? [];
  const months = [...new Set(figures.map((each) => each.month))];
  // One place has a row for each month; of many places one month is shown.
  const hasOnePlace = new Set(figures.map(({ code }) => code)).size <= 1;
  const chosen = months.includes(month ?? '') ? month : months[0];
  const shown = hasOnePlace ? figures : figures.filter((each) => each.month === chosen).toReversed();
  return (
    <Panel padded title={translate('surveys.events.title')}>
      <Typography color="text.secondary">{translate('surveys.events.explain')}</Typography>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', py: 1.5 }}>
        <Choice
          label={translate('surveys.events.kind')}
          value={kind}
          options={KINDS.map((each) => [each, translate(`enums.SurveyEventKind.${each}`)])}
          onChange={setKind}
        />
        <Choice
          label={translate('surveys.results.level')}
          value={level}
          options={levels.map((each) => [each, translate(`enums.DivisionLevel.${each}`)])}
          onChange={setLevel}
        />
        {!hasOnePlace && chosen && (
          <Choice
            label={translate('surveys.events.month')}
            value={chosen}
            options={months.map((each) => [each, each.slice(0, 7)])}
            onChange={setMonth}
          />
        )}
      </Box>
      {data && shown.length === 0 && <Typography color="text.secondary">{translate('surveys.events.none')}</Typography>}
      {shown.length > 0 && <Figures figures={shown} />}
    </Panel>
  );
};

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}

const Choice = <Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) => (
  <TextField select size="small" label={label} value={value} onChange={({ target }) => onChange(target.value as Value)} sx={{ minWidth: '9em' }}>
    {options.map(([option, text]) => (
      <MenuItem key={option} value={option}>
        {text}
      </MenuItem>
    ))}
  </TextField>
);

const Figures = ({ figures }: { figures: readonly Figure[] }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={translate('surveys.events.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('surveys.events.month')}</TableCell>
            <TableCell>{translate('surveys.results.place')}</TableCell>
            <TableCell align="right">{translate('surveys.events.n')}</TableCell>
            <TableCell align="right">{translate('surveys.results.value')}</TableCell>
            <TableCell>{translate('surveys.results.interval')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {figures.map((figure) => (
            <Row key={`${figure.month} ${figure.code}`} figure={figure} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};

const Row = ({ figure: { month, placeName, n, value, low, high, reasons } }: { figure: Figure }) => {
  const translate = useTranslate();
  const number = useNumber();
  const isShown = n !== null && value !== null && low !== null && high !== null;
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{month.slice(0, 7)}</TableCell>
      <TableCell>
        {placeName}
        {reasons.length > 0 && (
          <Typography variant="caption" component="div" color="text.secondary">
            {reasons.map(({ reason, count }) => `${translate(`enums.SurveyEventReason.${reason}`)} ${number(count)}`).join(' · ')}
          </Typography>
        )}
      </TableCell>
      {isShown ? (
        <>
          <TableCell align="right">{number(n)}</TableCell>
          <TableCell align="right">{number(Math.round(value * 10) / 10)}</TableCell>
          <TableCell sx={{ minWidth: 200 }}>
            <Interval value={value} low={low} high={high} />
          </TableCell>
        </>
      ) : (
        <TableCell colSpan={3} align="right" sx={{ color: 'text.secondary' }}>
          {translate('surveys.results.tooFew')}
        </TableCell>
      )}
    </TableRow>
  );
};
