import { AssessmentSchemeDocument } from '@gridward/schema';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { ErrorState, NoRight, NotFound } from '../fields/states';
import { Lines } from '../layout/PageSkeleton';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import type { SchemeRecord } from './assessment-schemes.data';
import { indicatorIn } from './draft';
import { Editor } from './Editor';

export default function SchemeEdit() {
  const { id = '' } = useParams<{ id: string }>();
  return usePermission('assessment.design') ? <Opened key={id} id={id} /> : <NoRight />;
}

function Opened({ id }: { id: string }) {
  const { data, error, isFetching } = useOperation(AssessmentSchemeDocument, { id }, { staleTime: 0 });
  const [opened, setOpened] = useState<SchemeRecord | null>(null);
  // What was read first is what the person changes; a later answer must not replace input under their hands.
  if (data?.assessmentScheme && !opened && !isFetching) setOpened(data.assessmentScheme);
  if (opened) {
    const { version, state, edition, code, frame, title, titleEn, post, gridKind, reason, indicators } = opened;
    return (
      <Editor
        opened={{ id, version, state, edition, code, frameId: frame?.id ?? null }}
        // The reason of a draft is that of its own edition; the next edition needs another.
        initial={{
          title,
          titleEn: titleEn ?? '',
          post,
          gridKind,
          reason: state === 'DRAFT' ? (reason ?? '') : '',
          indicators: indicators.map(indicatorIn),
        }}
      />
    );
  }
  if (error) return <ErrorState error={error} />;
  return data && !data.assessmentScheme ? <NotFound /> : <Lines />;
}
