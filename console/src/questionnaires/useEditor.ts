import { QuestionnaireDocument, SaveQuestionnaireDocument, type QuestionnairePartsFragment } from '@gridward/schema';
import { useNotify } from 'ra-core';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { sameValue } from '../fields/form';
import { isCode, type ApiError } from '../providers/errors';
import { send } from '../providers/graphql';
import { useChange } from '../providers/queries';
import { draftOf, questionsOut, type Draft } from './draft';
import { differences, merged, type Difference } from './merging';

type Row = QuestionnairePartsFragment;

/** Somebody else saved in between: theirs, beside what is here. */
export interface Clash {
  readonly error: ApiError;
  readonly theirs: Row;
  readonly found: readonly Difference[];
}

const inputOf = (row: Row | null, { titleEn, introductionEn, questions, ...head }: Draft) => ({
  ...(row && { id: row.id, version: row.version }),
  ...head,
  titleEn: titleEn || null,
  introductionEn: introductionEn || null,
  questions: questionsOut(questions),
});

/** A questionnaire that is being written: what it is now, what it was when it was opened, and saving it. */
export function useEditor(opened: Row | null, initial: Draft) {
  const notify = useNotify();
  const navigate = useNavigate();
  const location = useLocation();
  const [row, setRow] = useState(opened);
  const [base, setBase] = useState(initial);
  const [draft, setDraft] = useState(initial);
  const [openKey, setOpenKey] = useState((location.state as { open?: string } | null)?.open ?? initial.questions[0]?.key ?? null);
  const [hasTried, setTried] = useState(false);
  const [clash, setClash] = useState<Clash | null>(null);
  const saving = useChange(SaveQuestionnaireDocument);
  const isChanged = !sameValue(draft, base);

  const compare = async (error: ApiError, known: Row) => {
    const { questionnaire: theirs } = await send(QuestionnaireDocument, { id: known.id });
    if (theirs) setClash({ error, theirs, found: differences(base, draft, draftOf(theirs)) });
  };
  const save = async () => {
    setTried(true);
    try {
      const { questionnaire } = (await saving.mutateAsync({ input: inputOf(row, draft) })).saveQuestionnaire;
      setRow(questionnaire);
      setBase(draft);
      setTried(false);
      setClash(null);
      notify('form.saved');
    } catch (error) {
      // Another draft of the next edition is no other version of this.
      if (row && isCode(error, 'CONFLICT') && error.conflict?.recordId === row.id) await compare(error, row);
    }
  };
  const merge = (chosen: ReadonlySet<string>) => {
    if (!clash) return;
    const theirs = draftOf(clash.theirs);
    setDraft(merged(draft, theirs, clash.found, chosen));
    setBase(theirs);
    setRow(clash.theirs);
    setClash(null);
    saving.reset();
  };
  // Only after the blocker knows that everything is saved.
  useEffect(() => {
    if (row && row.id !== opened?.id && !isChanged) void navigate(`/questionnaires/${row.id}/edit`, { replace: true, state: { open: openKey } });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [row, isChanged]);

  return {
    ...{ row, draft, openKey, hasTried, clash, isChanged },
    change: (change: (before: Draft) => Draft) => setDraft(change),
    open: setOpenKey,
    save,
    merge,
    /** Also while what was saved under a new id is on its way to its own page. */
    isSaving: saving.isPending || (row !== null && row.id !== opened?.id),
    error: clash ? null : saving.error,
  };
}
