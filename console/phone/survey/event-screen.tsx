import type { PhoneEventQuery, SurveyEventReason } from '@gridward/schema';
import { useEffect, useState } from 'preact/hooks';
import { usePhone } from '../context.ts';
import { ask, Refusal } from '../line/ask.ts';
import { Event as Question, EventAnswer } from '../line/documents.ts';

type Seat = PhoneEventQuery['surveyEventSeat'];
type State = 'loading' | 'cut' | 'sending' | 'taken' | 'late' | 'refused' | { readonly seat: Seat };

const LEVELS = [5, 4, 3, 2, 1] as const;
const REASONS: readonly SurveyEventReason[] = ['TOO_SLOW', 'NOT_SOLVED', 'BAD_MANNER', 'NOT_INFORMED', 'OTHER'];
/** With these it is asked why. */
const LOW = 3;

/** One question about something that was done: /m#e/<token>. */
export function EventScreen({ token }: { token: string }) {
  const { words } = usePhone();
  const [state, setState] = useState<State>('loading');
  const say = words.survey.event;
  const load = () => {
    setState('loading');
    ask(Question, { token }).then(
      ({ data }) => setState({ seat: data.surveyEventSeat }),
      () => setState('cut'),
    );
  };
  useEffect(load, [token]);
  const send = async (score: number, reason: SurveyEventReason | null) => {
    setState('sending');
    try {
      const { data } = await ask(EventAnswer, { input: { token, score, reason } });
      setState(data.answerSurveyEvent.taken ? 'taken' : 'late');
    } catch (error) {
      setState(error instanceof Refusal ? 'refused' : 'cut');
    }
  };
  if (state === 'loading' || state === 'sending') return <p role="status">{words.loading}</p>;
  if (typeof state === 'object' && state.seat?.state === 'OPEN') return <Asked isCall={state.seat.kind === 'FOLLOW_UP'} onSend={send} />;
  const ending = typeof state === 'object' ? (state.seat?.state === 'ANSWERED' ? 'late' : 'refused') : state;
  return (
    <section class="survey calm">
      <h1 tabIndex={-1} aria-live="polite">
        {say[ending]}
      </h1>
      {ending === 'refused' && <p>{say.refusedNote}</p>}
      {ending === 'cut' && (
        <button class="wide main" onClick={load}>
          {words.again}
        </button>
      )}
    </section>
  );
}

interface AskedProps {
  readonly isCall: boolean;
  readonly onSend: (score: number, reason: SurveyEventReason | null) => Promise<void>;
}

function Asked({ isCall, onSend }: AskedProps) {
  const { words } = usePhone();
  const [score, setScore] = useState<number | null>(null);
  const [reason, setReason] = useState<SurveyEventReason | null>(null);
  const say = words.survey.event;
  const isLow = score !== null && score <= LOW;
  const submit = (event: Event) => {
    event.preventDefault();
    if (score !== null) void onSend(score, isLow ? reason : null);
  };
  return (
    <form class="survey" noValidate onSubmit={submit}>
      <fieldset>
        <legend>
          <h1 tabIndex={-1}>{isCall ? say.askCall : say.askHelp}</h1>
        </legend>
        <p class="note">{isCall ? say.toldCall : say.told}</p>
        <div class="options">
          {LEVELS.map((value) => (
            <label key={value}>
              <input type="radio" name="level" checked={score === value} onChange={() => setScore(value)} />
              <span>{words.survey.levels[value]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {isLow && (
        <fieldset>
          <legend>
            <h2>{say.why}</h2>
          </legend>
          <div class="options">
            {REASONS.map((each) => (
              <label key={each}>
                <input type="radio" name="reason" checked={reason === each} onChange={() => setReason(each)} />
                <span>{say.reasons[each]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <button class="wide main" disabled={score === null}>
        {words.survey.submit}
      </button>
    </form>
  );
}
