import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/Close';
import { Box, Button, Checkbox, FormHelperText, IconButton, ListItemText, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { answersTo, type Condition, type Question } from './draft';
import type { Faults } from './useCheck';

interface Props {
  readonly showIf: readonly Condition[];
  /** What is asked earlier: a condition looks back only. */
  readonly before: readonly Question[];
  readonly all: readonly Question[];
  readonly faults: Faults;
  readonly onChange: (showIf: readonly Condition[]) => void;
}

/** Of whom this is asked: all conditions must hold, in each any of the answers. */
export const Conditions = ({ showIf, before, all, faults, onChange }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const possible = before.filter((question) => answersTo(question).length > 0);
  const change = (at: number, part: Partial<Condition>) => onChange(showIf.map((each, i) => (i === at ? { ...each, ...part } : each)));
  const add = () => onChange([...showIf, { question: possible.at(-1)?.key ?? '', choices: [] }]);
  return (
    <Box role="group" aria-labelledby={id} sx={{ display: 'grid', gap: 0.75, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography id={id} variant="h3" component="div">
          {translate('questionnaires.fields.showIf')}
        </Typography>
        <Typography color="text.secondary">
          {translate(
            showIf.length > 0 ? 'questionnaires.allMustHold' : possible.length > 0 ? 'questionnaires.askedOfAll' : 'questionnaires.nothingBefore',
          )}
        </Typography>
        <Button startIcon={<AddIcon />} disabled={possible.length === 0} onClick={add}>
          {translate('questionnaires.addCondition')}
        </Button>
      </Box>
      {showIf.map((condition, at) => (
        <Line
          key={at}
          condition={condition}
          number={at + 1}
          possible={possible}
          all={all}
          faults={[faults[`showIf.${at}.question`], faults[`showIf.${at}.choices`]]}
          onChange={(part) => change(at, part)}
          onRemove={() => onChange(showIf.toSpliced(at, 1))}
        />
      ))}
      {faults['showIf'] && <FormHelperText error>{faults['showIf']}</FormHelperText>}
    </Box>
  );
};

interface LineProps {
  readonly condition: Condition;
  readonly number: number;
  readonly possible: readonly Question[];
  readonly all: readonly Question[];
  readonly faults: readonly [string | undefined, string | undefined];
  readonly onChange: (part: Partial<Condition>) => void;
  readonly onRemove: () => void;
}

const Line = ({ condition, number, possible, all, faults: [wrongQuestion, wrongChoices], onChange, onRemove }: LineProps) => {
  const translate = useTranslate();
  const asked = all.find(({ key }) => key === condition.question);
  // One that has moved behind stays in the list: what is wrong with it must be seen to be mended.
  const listed = asked && !possible.includes(asked) ? [...possible, asked] : possible;
  const say = useAnswers(asked);
  return (
    <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'start', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
      <TextField
        select
        fullWidth
        label={translate('questionnaires.conditionOn', { number })}
        value={asked ? condition.question : ''}
        error={wrongQuestion !== undefined}
        helperText={wrongQuestion}
        onChange={({ target }) => onChange({ question: target.value, choices: [] })}
      >
        {listed.map(({ key, text }) => (
          <MenuItem key={key} value={key}>
            {`${all.findIndex((each) => each.key === key) + 1}. ${text || translate('questionnaires.unwritten')}`}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        fullWidth
        label={translate('questionnaires.anyOf')}
        value={condition.choices}
        error={wrongChoices !== undefined}
        helperText={wrongChoices}
        slotProps={{ select: { multiple: true, renderValue: (chosen) => (chosen as string[]).map(say).join(translate('questionnaires.or')) } }}
        onChange={({ target }) => onChange({ choices: target.value as unknown as string[] })}
      >
        {(asked ? answersTo(asked) : []).map((answer) => (
          <MenuItem key={answer} value={answer}>
            <Checkbox checked={condition.choices.includes(answer)} />
            <ListItemText primary={say(answer)} />
          </MenuItem>
        ))}
      </TextField>
      <IconButton aria-label={translate('questionnaires.removeCondition', { number })} onClick={onRemove}>
        <DeleteIcon />
      </IconButton>
    </Box>
  );
};

/** An answer as people read it. */
function useAnswers(question: Question | undefined) {
  const translate = useTranslate();
  return (answer: string) => {
    if (question?.kind === 'LIKERT') return translate(`surveys.levels.${answer}`, { _: answer });
    return question?.choices.find(({ key }) => key === answer)?.text || answer;
  };
}
