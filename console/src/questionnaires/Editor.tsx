import type { QuestionnairePartsFragment } from '@gridward/schema';
import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect, useEffectEvent } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { FormError } from '../fields/FormError';
import { AskBeforeLeaving } from '../layout/form/AskBeforeLeaving';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { ApiError } from '../providers/errors';
import { Differences } from './Differences';
import type { Draft } from './draft';
import { FixButton } from './FixButton';
import { HeadFields } from './HeadFields';
import { PhoneFrame } from './PhoneFrame';
import { Problems } from './Problems';
import { QuestionList } from './QuestionList';
import { RemoveButton } from './RemoveButton';
import { useCheck } from './useCheck';
import { useEditor } from './useEditor';

interface Props {
  /** As it is stored; null for one that is not. */
  readonly row: QuestionnairePartsFragment | null;
  readonly initial: Draft;
}

/** Questions on the left, one of them open; the phone beside them shows what a resident sees. */
export function Editor({ row: opened, initial }: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const editor = useEditor(opened, initial);
  const { row, draft, openKey, hasTried, clash, isChanged, isSaving, error } = editor;
  const { faults, wordings } = useCheck(row?.id ?? null, draft.questions);
  const isNext = row?.state === 'FIXED';
  const title = row
    ? translate('questionnaires.called', { title: row.title, edition: row.edition + (isNext ? 1 : 0) })
    : translate('resources.questionnaires.create');
  usePageTitle(title);
  useSaveKey(() => void editor.save());
  return (
    <>
      <PageFrame
        title={title}
        note={isNext ? translate('questionnaires.willBeNext', { edition: row.edition }) : undefined}
        actions={
          <>
            <Button component={Link} to={row ? `/questionnaires/${row.id}/show` : '/questionnaires'}>
              {translate(isChanged ? 'form.cancel' : 'questionnaires.back')}
            </Button>
            {row && !isNext && <RemoveButton questionnaire={row} disabled={isChanged || isSaving} onDone={() => void navigate('/questionnaires')} />}
            {row && !isNext && (
              <FixButton questionnaire={row} disabled={isChanged || isSaving} onDone={() => void navigate(`/questionnaires/${row.id}/show`)} />
            )}
            <Button variant="contained" loading={isSaving} disabled={!isChanged && row !== null} onClick={() => void editor.save()}>
              {translate(isNext ? 'questionnaires.saveNext' : 'questionnaires.save')}
            </Button>
          </>
        }
      >
        {clash && <Differences clash={clash} onMerge={editor.merge} />}
        <Refusal error={error} own={row?.id} />
        {hasTried && <Problems questions={draft.questions} faults={faults} onOpen={editor.open} />}
        <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 360px' } }}>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <HeadFields draft={draft} change={editor.change} error={error} />
            <QuestionList editor={editor} faults={faults} wordings={wordings} />
          </Box>
          <PhoneFrame draft={draft} openKey={openKey} />
        </Box>
      </PageFrame>
      <AskBeforeLeaving when={isChanged} />
    </>
  );
}

/** What is wrong with the questions stands beside them; here the rest. */
const Refusal = ({ error, own }: { error: Error | null; own: string | undefined }) => {
  const translate = useTranslate();
  if (!error || (error instanceof ApiError && error.fieldErrors.length > 0)) return null;
  const other = error instanceof ApiError ? error.conflict?.recordId : undefined;
  if (!other || other === own) return <FormError error={error} />;
  return (
    <Alert severity="warning" role="alert">
      {translate('questionnaires.draftExists')} <Link to={`/questionnaires/${other}/edit`}>{translate('questionnaires.openDraft')}</Link>
    </Alert>
  );
};

/** Ctrl S, wherever the focus is. */
function useSaveKey(save: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
