import { QuestionnaireDocument } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ErrorState, NoRight, NotFound } from '../fields/states';
import { Lines } from '../layout/PageSkeleton';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import { draftOf, type Draft } from './draft';
import { Editor } from './Editor';

/** A new questionnaire: empty, or a copy of another with a lineage of its own. */
export default function QuestionnaireCreate() {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const from = search.get('from') ?? '';
  const mayDesign = usePermission('survey.design');
  const { data, error, isPending } = useOperation(QuestionnaireDocument, { id: from }, { enabled: mayDesign && from !== '' });
  const [empty] = useState<Draft>(() => ({
    title: '',
    titleEn: '',
    introduction: translate('surveys.introduction'),
    introductionEn: '',
    questions: [],
  }));
  if (!mayDesign) return <NoRight />;
  if (!from) return <Editor row={null} initial={empty} />;
  if (error) return <ErrorState error={error} />;
  if (isPending) return <Lines />;
  const { questionnaire } = data;
  if (!questionnaire) return <NotFound />;
  return <Copy of={draftOf(questionnaire)} />;
}

/** As it was when it was opened. */
function Copy({ of }: { of: Draft }) {
  const translate = useTranslate();
  const [initial] = useState(() => ({ ...of, title: translate('questionnaires.copied', { title: of.title }).slice(0, 60) }));
  return <Editor row={null} initial={initial} />;
}
