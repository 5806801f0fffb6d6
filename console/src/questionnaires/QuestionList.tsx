import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { EmptyState } from '../fields/states';
import { AddQuestion } from './AddQuestion';
import { changed, dependents, moved, without, withQuestions } from './changes';
import type { Draft, Question } from './draft';
import { QuestionCard } from './QuestionCard';
import { shown, type Faults } from './useCheck';
import type { useCheck } from './useCheck';
import type { useEditor } from './useEditor';

interface Props {
  readonly editor: Pick<ReturnType<typeof useEditor>, 'draft' | 'openKey' | 'hasTried' | 'change' | 'open'>;
  readonly faults: ReadonlyMap<string, Faults>;
  readonly wordings: ReturnType<typeof useCheck>['wordings'];
}

/** All questions in order; the one that is open is written here. */
export const QuestionList = ({ editor: { draft, openKey, hasTried, change, open }, faults, wordings }: Props) => {
  const translate = useTranslate();
  const [taken, setTaken] = useState<{ readonly before: Draft; readonly number: number; readonly others: number } | null>(null);
  const add = (questions: readonly Question[], behind: string | null = null) => {
    const now = withQuestions(draft, questions, behind);
    change(() => now);
    open(now.questions.find((question) => !draft.questions.includes(question))?.key ?? openKey);
    setTaken(null);
  };
  const move = (key: string, by: -1 | 1) => {
    const active = document.activeElement;
    change((before) => moved(before, key, by));
    // What moves in the page loses the focus, and with it the next press of the key.
    setTimeout(() => active instanceof HTMLElement && active.focus());
  };
  const remove = (key: string) => {
    const at = draft.questions.findIndex((question) => question.key === key);
    setTaken({ before: draft, number: at + 1, others: dependents(draft, key) });
    change((before) => without(before, key));
    open((draft.questions[at + 1] ?? draft.questions[at - 1])?.key ?? null);
  };
  const undo = () => {
    if (taken) change(() => taken.before);
    setTaken(null);
  };
  return (
    <Box
      component="section"
      aria-label={translate('questionnaires.questions')}
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}
    >
      {taken && (
        <Alert
          severity="info"
          role="status"
          action={<Button onClick={undo}>{translate('questionnaires.undo')}</Button>}
          onClose={() => setTaken(null)}
        >
          {translate(taken.others > 0 ? 'questionnaires.removedWith' : 'questionnaires.removed', { number: taken.number, count: taken.others })}
        </Alert>
      )}
      {draft.questions.length === 0 && <EmptyState name={translate('questionnaires.questions')} text={translate('questionnaires.begin')} />}
      {draft.questions.map((question, i) => (
        <QuestionCard
          key={question.key}
          question={question}
          place={i}
          draft={draft}
          isOpen={question.key === openKey}
          faults={shown(faults.get(question.key), question, hasTried)}
          wording={wordings.get(question.key)}
          onToggle={() => open(question.key === openKey ? null : question.key)}
          onChange={(part) => change((before) => changed(before, question.key, part))}
          onMove={(by) => move(question.key, by)}
          onCopy={() => add([{ ...question }], question.key)}
          onRemove={() => remove(question.key)}
        />
      ))}
      <AddQuestion draft={draft} onAdd={(questions) => add(questions)} />
    </Box>
  );
};
