import { SaveAssessmentSchemeDocument } from '@gridward/schema';
import { useNotify } from 'ra-core';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { sameValue } from '../fields/form';
import { useChange } from '../providers/queries';
import { indicatorsOut, type Draft } from './draft';

/** What is edited: its place, the edition that was opened, and the frame it fills in. */
export interface Opened {
  readonly id: string | null;
  readonly version: number | null;
  readonly state: 'DRAFT' | 'PUBLISHED' | 'RETIRED';
  readonly edition: number;
  readonly code: string;
  readonly frameId: string | null;
}

/** A scheme that is being written: what it is now, what it was when it was opened, and saving it. */
export function useSchemeEditor(opened: Opened, initial: Draft) {
  const notify = useNotify();
  const navigate = useNavigate();
  const [row, setRow] = useState(opened);
  const [base, setBase] = useState(initial);
  const [draft, setDraft] = useState(initial);
  const saving = useChange(SaveAssessmentSchemeDocument);
  const isChanged = !sameValue(draft, base);
  const isNext = row.id !== null && row.state !== 'DRAFT';

  const save = async () => {
    const { title, titleEn, reason, post, gridKind, indicators } = draft;
    const input = {
      ...(row.id !== null && { id: row.id, version: row.version }),
      ...{ code: row.code, post, gridKind, frameId: row.frameId, title, titleEn: titleEn || null },
      // The reason belongs to the edition that is being written, and not to the one before.
      reason: reason || null,
      indicators: indicatorsOut(indicators),
    };
    try {
      const { scheme } = (await saving.mutateAsync({ input })).saveAssessmentScheme;
      setRow({ ...row, id: scheme.id, version: scheme.version, state: scheme.state, edition: scheme.edition });
      setBase(draft);
      notify('form.saved');
    } catch {
      // What was refused stands on top of the page.
    }
  };
  // Only after the blocker knows that everything is saved.
  useEffect(() => {
    if (row.id !== null && row.id !== opened.id && !isChanged) void navigate(`/assessment-schemes/${row.id}/edit`, { replace: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [row, isChanged]);

  // What was typed while it was on its way is kept: then it stays here, and is saved by the same button.
  const isLeaving = row.id !== null && row.id !== opened.id && !isChanged;

  return {
    isLeaving,
    ...{ row, draft, isChanged, isNext, save },
    change: (change: (before: Draft) => Draft) => setDraft(change),
    isSaving: saving.isPending || isLeaving,
    error: saving.error,
  };
}

export type SchemeEditor = ReturnType<typeof useSchemeEditor>;
