import { QuestionnaireDocument, type QuestionnairePartsFragment } from '@gridward/schema';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { ErrorState, NoRight, NotFound } from '../fields/states';
import { Lines } from '../layout/PageSkeleton';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import { draftOf } from './draft';
import { Editor } from './Editor';

export default function QuestionnaireEdit() {
  const { id = '' } = useParams<{ id: string }>();
  return usePermission('survey.design') ? <Opened key={id} id={id} /> : <NoRight />;
}

function Opened({ id }: { id: string }) {
  const { data, error, isFetching } = useOperation(QuestionnaireDocument, { id }, { staleTime: 0 });
  const [opened, setOpened] = useState<QuestionnairePartsFragment | null>(null);
  // What was read first is what the person changes; a later answer must not replace input under their hands.
  if (data?.questionnaire && !opened && !isFetching) setOpened(data.questionnaire);
  if (opened) return <Editor row={opened} initial={draftOf(opened)} />;
  if (error) return <ErrorState error={error} />;
  return data && !data.questionnaire ? <NotFound /> : <Lines />;
}
