import { useState } from 'preact/hooks';
import { usePhone } from '../context.ts';
import { go } from '../screens.ts';
import { Answer } from './answer.tsx';
import { surveyPath } from './here.ts';
import { END, isEmpty, START, type Given, type Sheet, type Step } from './sheet.ts';
import { useTexts } from './texts.ts';
import { useIsCut } from './use-is-cut.ts';

interface QuestionScreenProps {
  readonly sheet: Sheet;
  /** All that this person is asked, as far as is known. */
  readonly steps: readonly Step[];
  readonly place: number;
}

/** One question. What is tapped is kept at once; going on is a tap of its own, so that nothing runs away from a slow hand. */
export function QuestionScreen({ sheet, steps, place }: QuestionScreenProps) {
  const { phone, words } = usePhone();
  const texts = useTexts();
  const isCut = useIsCut();
  const [isMissed, miss] = useState(false);
  const { token, answers, fault } = sheet;
  const { id, question, row } = steps[place]!;
  const title = texts(question.text, question.textEn);
  const part = row && texts(row.text, row.textEn);
  const give = (given: Given) => {
    miss(false);
    phone.surveys.answer(token, id, given);
  };
  const next = (event: Event) => {
    event.preventDefault();
    if (question.required && isEmpty(answers[id])) miss(true);
    else go(surveyPath(token, steps[place + 1]?.id ?? END));
  };
  return (
    <form class="survey asked" noValidate autocomplete="off" onSubmit={next}>
      <Progress place={place + 1} count={steps.length} />
      <fieldset>
        <legend>
          {part && <span lang={title.lang}>{title.text}</span>}
          <h1 tabIndex={-1} lang={(part ?? title).lang}>
            {(part ?? title).text}
          </h1>
        </legend>
        {fault === id && <p class="fault">{words.survey.fault}</p>}
        <Answer question={question} given={answers[id] ?? {}} give={give} />
      </fieldset>
      <p class="fault" role="alert">
        {isMissed && (question.kind === 'TEXT' ? words.survey.writeFirst : words.survey.answerFirst)}
      </p>
      {isCut && <p class="note">{words.survey.cut}</p>}
      <div class="turn">
        <a class="button quiet" href={`#/${surveyPath(token, steps[place - 1]?.id ?? START)}`}>
          {words.survey.previous}
        </a>
        <button class="main">{words.survey.next}</button>
      </div>
    </form>
  );
}

function Progress({ place, count }: { place: number; count: number }) {
  const { words } = usePhone();
  return (
    <p class="progress">
      <span class="hidden">{words.survey.progressRead(place, count)}</span>
      <span aria-hidden="true">{words.survey.progress(place, count)}</span>
      <i aria-hidden="true">
        <i style={{ width: `${(100 * place) / count}%` }} />
      </i>
    </p>
  );
}
