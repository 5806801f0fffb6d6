import { Alert, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Question } from './draft';
import type { Faults } from './useCheck';

interface Props {
  readonly questions: readonly Question[];
  readonly faults: ReadonlyMap<string, Faults>;
  readonly onOpen: (key: string) => void;
}

/** Where to look before it can be saved, in one place; a click leads there. */
export const Problems = ({ questions, faults, onOpen }: Props) => {
  const translate = useTranslate();
  const wrong = questions.flatMap(({ key, text }, i) =>
    Object.values(faults.get(key) ?? {}).map((message) => ({ key, text, number: i + 1, message })),
  );
  if (questions.length === 0)
    return (
      <Alert severity="error" role="alert">
        {translate('questionnaires.noQuestions')}
      </Alert>
    );
  if (wrong.length === 0) return null;
  return (
    <Alert severity="error" role="alert">
      {translate('form.errors', { count: wrong.length, smart_count: wrong.length })}
      <ul style={{ margin: 0, paddingInlineStart: '1.25em' }}>
        {wrong.map(({ key, text, number, message }, i) => (
          <li key={i}>
            <Button sx={{ minHeight: 0, p: 0, verticalAlign: 'baseline', textDecoration: 'underline' }} onClick={() => onOpen(key)}>
              {`${number}. ${text || translate('questionnaires.unwritten')}`}
            </Button>
            {' · '}
            {message}
          </li>
        ))}
      </ul>
    </Alert>
  );
};
