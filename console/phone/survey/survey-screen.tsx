import { useEffect } from 'preact/hooks';
import { usePhone } from '../context.ts';
import { EndScreen } from './end-screen.tsx';
import { EndingScreen } from './ending-screen.tsx';
import { FollowUpForm } from './follow-up-form.tsx';
import { surveyPath } from './here.ts';
import { QuestionScreen } from './question-screen.tsx';
import { START, stepsOf } from './sheet.ts';
import { StartScreen } from './start-screen.tsx';
import { useAttention } from './use-attention.ts';

interface SurveyScreenProps {
  readonly token: string;
  /** The screen of it, from the address. */
  readonly at: string | null;
}

/** A survey from its link or poster: no area is needed, and no account. */
export function SurveyScreen({ token, at }: SurveyScreenProps) {
  const { phone } = usePhone();
  const { sheet, ending, low } = phone.surveys.of(token);
  useOpen(token);
  useReturn(token, at, sheet?.at);
  useAttention(token, at, sheet !== null);
  if (ending) return <EndingScreen ending={ending} more={low && <FollowUpForm token={token} about={low} />} />;
  if (!sheet) return <Opening token={token} />;
  if (at === null || at === START) return <StartScreen sheet={sheet} />;
  const steps = stepsOf(sheet);
  const place = steps.findIndex(({ id }) => id === at);
  const step = steps[place];
  if (!step || sheet.isWaiting) return <EndScreen sheet={sheet} last={steps.at(-1)} />;
  return <QuestionScreen key={step.id} sheet={sheet} steps={steps} place={place} />;
}

/** Asks whether it can be answered, again when the line or the reader is back. */
function useOpen(token: string) {
  const { phone } = usePhone();
  useEffect(() => {
    const open = () => void phone.surveys.open(token);
    const look = () => document.visibilityState === 'visible' && phone.surveys.of(token).isCut && open();
    open();
    addEventListener('online', open);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('online', open);
      document.removeEventListener('visibilitychange', look);
    };
  }, [phone, token]);
}

/** Whoever opens the link again goes on where they stopped. */
function useReturn(token: string, at: string | null, last: string | undefined) {
  useEffect(() => {
    if (at === null && last !== undefined) location.replace(`#/${surveyPath(token, last)}`);
  }, [token, at, last]);
}

function Opening({ token }: { token: string }) {
  const { phone, words } = usePhone();
  const { isCut } = phone.surveys.of(token);
  if (!isCut) return <p role="status">{words.loading}</p>;
  return (
    <section class="survey">
      <h1 tabIndex={-1}>{words.survey.noLine}</h1>
      <p role="status">{words.survey.noLineNote}</p>
      <button class="wide main" onClick={() => void phone.surveys.open(token)}>
        {words.again}
      </button>
    </section>
  );
}
