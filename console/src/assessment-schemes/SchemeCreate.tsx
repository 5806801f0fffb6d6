import { AssessmentSchemeDocument, AssessmentTemplateDocument, type GridKind, type Post } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ErrorState, NoRight } from '../fields/states';
import { Lines } from '../layout/PageSkeleton';
import { useMe, usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import { indicatorIn, type Indicator } from './draft';
import { Editor } from './Editor';
import { StartForm } from './StartForm';

export interface Start {
  readonly post: Post;
  readonly gridKind: GridKind | null;
  /** The district’s edition that a street fills in. */
  readonly frameId: string | null;
}

/** A new scheme: for whom first, then the usual lines of that post, or the frame of the district. */
export default function SchemeCreate() {
  const mayDesign = usePermission('assessment.design');
  const [start, setStart] = useState<Start | null>(null);
  if (!mayDesign) return <NoRight />;
  if (!start) return <StartForm onStart={setStart} />;
  return start.frameId ? <FromFrame start={start} frameId={start.frameId} /> : <FromTemplate start={start} />;
}

const FromTemplate = ({ start }: { start: Start }) => {
  const { data, error } = useOperation(AssessmentTemplateDocument, { post: start.post });
  if (error) return <ErrorState error={error} />;
  return data ? <Begun start={start} indicators={data.assessmentTemplate.map(indicatorIn)} /> : <Lines />;
};

const FromFrame = ({ start, frameId }: { start: Start; frameId: string }) => {
  const { data, error } = useOperation(AssessmentSchemeDocument, { id: frameId });
  if (error) return <ErrorState error={error} />;
  return data?.assessmentScheme ? <Begun start={start} indicators={data.assessmentScheme.indicators.map(indicatorIn)} /> : <Lines />;
};

/** As it was when it was opened. */
const Begun = ({ start, indicators }: { start: Start; indicators: readonly Indicator[] }) => {
  const translate = useTranslate();
  const { territory } = useMe();
  const [initial] = useState(() => ({
    title: translate('schemes.usualTitle', { post: translate(`enums.Post.${start.post}`) }),
    titleEn: '',
    post: start.post,
    gridKind: start.gridKind,
    reason: '',
    indicators,
  }));
  const [opened] = useState(() => ({ id: null, version: null, state: 'DRAFT' as const, edition: 1, code: territory.code, frameId: start.frameId }));
  return <Editor opened={opened} initial={initial} />;
};
