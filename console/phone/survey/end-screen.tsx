import { usePhone } from '../context.ts';
import { surveyPath } from './here.ts';
import { END, missing, START, type Sheet, type Step } from './sheet.ts';

interface EndScreenProps {
  readonly sheet: Sheet;
  /** The last question that was asked. */
  readonly last: Step | undefined;
}

/** After the last question: hand it in, and wait for the line if there is none. */
export function EndScreen(props: EndScreenProps) {
  const { sheet } = props;
  if (sheet.isWaiting) return <Waiting token={sheet.token} />;
  return missing(sheet) ? <Missing {...props} /> : <HandIn {...props} />;
}

function HandIn({ sheet, last }: EndScreenProps) {
  const { phone, words } = usePhone();
  const say = words.survey;
  const { token, fault } = sheet;
  return (
    <section class="survey">
      <h1 tabIndex={-1}>{say.end}</h1>
      {fault === END ? <p class="fault">{say.refused}</p> : <p>{say.endNote}</p>}
      <button class="wide main" onClick={() => void phone.surveys.submit(token)}>
        {say.submit}
      </button>
      <a class="button wide quiet" href={`#/${surveyPath(token, last?.id ?? START)}`}>
        {say.previous}
      </a>
    </section>
  );
}

/** Somebody who went back and chose another way, or opened the page at its end. */
function Missing({ sheet }: EndScreenProps) {
  const { words } = usePhone();
  return (
    <section class="survey">
      <h1 tabIndex={-1}>{words.survey.notYet}</h1>
      <a class="button wide main" href={`#/${surveyPath(sheet.token, missing(sheet)?.id)}`}>
        {words.survey.toMissing}
      </a>
    </section>
  );
}

function Waiting({ token }: { token: string }) {
  const { phone, words } = usePhone();
  const say = words.survey;
  const { work, isKept } = phone.surveys.of(token);
  const isBusy = work === 'preparing' || work === 'sending';
  return (
    <section class="survey">
      <h1 tabIndex={-1} aria-live="polite">
        {isBusy ? say[work] : say.waits}
      </h1>
      {!isBusy && <p>{say.waitsNote}</p>}
      {!isBusy && <p>{isKept ? say.mayClose : say.keepOpen}</p>}
      {!isBusy && (
        <button class="wide" onClick={() => void phone.surveys.flush()}>
          {say.tryNow}
        </button>
      )}
    </section>
  );
}
