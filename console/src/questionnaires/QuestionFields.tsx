import { Autocomplete, Box, FormControlLabel, MenuItem, Switch, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { QuestionKind } from '@gridward/schema';
import { ChoiceList } from './ChoiceList';
import { Conditions } from './Conditions';
import { hasChoices, KINDS, type Draft, type Question } from './draft';
import type { Faults } from './useCheck';

interface Props {
  readonly question: Question;
  readonly place: number;
  readonly draft: Draft;
  readonly faults: Faults;
  readonly onChange: (part: Partial<Question>) => void;
}

const LONGEST = { text: 200, textEn: 400, dimension: 20 } as const;

/** What can be said of one question. */
export const QuestionFields = ({ question, place, draft, faults, onChange }: Props) => {
  const translate = useTranslate();
  const { kind, required, choices, rows, showIf } = question;
  const label = (field: string) => translate(`questionnaires.fields.${field}`);
  const says = (field: string) => ({ error: faults[field] !== undefined, helperText: faults[field] });
  return (
    <Box sx={{ px: 1.5, pb: 1.5, pt: 1, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' }, alignItems: 'start' }}>
        {(['text', 'textEn'] as const).map((field) => (
          <TextField
            key={field}
            multiline
            autoFocus={field === 'text' && question.text === ''}
            required={field === 'text'}
            label={label(field)}
            value={question[field]}
            slotProps={{ htmlInput: { maxLength: LONGEST[field] } }}
            onChange={({ target }) => onChange({ [field]: target.value })}
            {...says(field)}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'start' }}>
        <TextField
          select
          label={label('kind')}
          value={kind}
          onChange={({ target }) => onChange({ kind: target.value as QuestionKind })}
          sx={{ minWidth: 150 }}
        >
          {KINDS.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`enums.QuestionKind.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <Dimension {...{ question, draft, onChange }} {...says('dimension')} />
        <FormControlLabel
          control={<Switch checked={required} onChange={(_, checked) => onChange({ required: checked })} />}
          label={label('required')}
        />
      </Box>
      {hasChoices(kind) && (
        <ChoiceList
          title={label('choices')}
          path="choices"
          list={choices}
          canEnd={kind === 'SINGLE'}
          least={2}
          faults={faults}
          onChange={(list) => onChange({ choices: list })}
        />
      )}
      {kind === 'MATRIX' && (
        <ChoiceList title={label('rows')} path="rows" list={rows} least={1} faults={faults} onChange={(list) => onChange({ rows: list })} />
      )}
      <Conditions
        showIf={showIf}
        before={draft.questions.slice(0, place)}
        all={draft.questions}
        faults={faults}
        onChange={(next) => onChange({ showIf: next })}
      />
    </Box>
  );
};

interface DimensionProps extends Pick<Props, 'question' | 'draft' | 'onChange'> {
  readonly error: boolean;
  readonly helperText: string | undefined;
}

/** One that is used here already, or a new one: what is counted together must be called alike. */
const Dimension = ({ question: { dimension }, draft, onChange, error, helperText }: DimensionProps) => {
  const translate = useTranslate();
  const known = [
    ...new Set([...draft.questions.map((question) => question.dimension), ...translate('questionnaires.dimensions').split('、')]),
  ].filter(Boolean);
  return (
    <Autocomplete
      freeSolo
      options={known}
      inputValue={dimension}
      value={dimension}
      onInputChange={(_, text) => text !== dimension && onChange({ dimension: text.slice(0, LONGEST.dimension) })}
      sx={{ width: 200 }}
      size="small"
      renderInput={(params) => <TextField {...params} label={translate('questionnaires.fields.dimension')} error={error} helperText={helperText} />}
    />
  );
};
