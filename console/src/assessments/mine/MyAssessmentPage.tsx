import { AssessmentRatingTasksDocument, MyAssessmentResultsDocument } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { ErrorState } from '../../fields/states';
import { usePageTitle } from '../../layout/Layout';
import { PageFrame } from '../../layout/PageFrame';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { useOperation } from '../../providers/queries';
import { MyResults } from './MyResults';
import { RatingPanel } from './RatingPanel';

/** Whom I am asked to rate, and how I was assessed; made for a phone in one hand. */
export default function MyAssessmentPage() {
  const translate = useTranslate();
  const title = translate('menu.myAssessment');
  usePageTitle(title);
  const tasks = useOperation(AssessmentRatingTasksDocument, {}, { keep: true });
  const results = useOperation(MyAssessmentResultsDocument, {}, { keep: true });
  const error = tasks.error ?? results.error;
  if (error) return <ErrorState error={error} onRetry={() => void Promise.all([tasks.refetch(), results.refetch()])} />;
  if (!tasks.data || !results.data) return <PageSkeleton />;
  return (
    <PageFrame title={title}>
      <RatingPanel tasks={tasks.data.assessmentRatingTasks} />
      <MyResults results={results.data.myAssessmentResults} />
    </PageFrame>
  );
}
