import { usePhone } from '../context.ts';
import { Ranking } from './ranking.tsx';
import { isEmpty, type Given, type Question } from './sheet.ts';
import { useTexts } from './texts.ts';

const LEVELS = [5, 4, 3, 2, 1] as const;
const TO_TEN = Array.from({ length: 11 }, (_, i) => i);
const LONGEST_TEXT = 500;
/** From here on it is said how much room is left. */
const NEARLY_FULL = 100;

export interface AnswerProps {
  readonly question: Question;
  readonly given: Given;
  readonly give: (given: Given) => void;
}

/** What can be answered, by the kind of the question. */
export function Answer(props: AnswerProps) {
  const { words } = usePhone();
  const { question, given, give } = props;
  const canClear = !isEmpty(given) && (question.kind === 'RANKING' || (!question.required && question.kind !== 'TEXT'));
  return (
    <>
      {!question.required && <p class="note">{words.survey.optional}</p>}
      <Fields {...props} />
      {canClear && (
        <button type="button" class="small quiet" onClick={() => give({})}>
          {words.survey.clear}
        </button>
      )}
    </>
  );
}

function Fields(props: AnswerProps) {
  const { kind } = props.question;
  if (kind === 'TEXT') return <InWords {...props} />;
  if (kind === 'RANKING') return <Ranking {...props} />;
  if (kind === 'NPS') return <ToTen {...props} />;
  return kind === 'SINGLE' || kind === 'MULTI' ? <Choices {...props} /> : <Levels {...props} />;
}

function Levels({ given, give }: AnswerProps) {
  const { words } = usePhone();
  return (
    <div class="options">
      {LEVELS.map((value) => (
        <label key={value}>
          <input type="radio" name="level" checked={given.value === value} onChange={() => give({ value })} />
          <span>{words.survey.levels[value]}</span>
        </label>
      ))}
      <NotApplicable given={given} give={give} />
    </div>
  );
}

function ToTen({ given, give }: AnswerProps) {
  const { words } = usePhone();
  return (
    <>
      <p class="ends">
        {words.survey.ten.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </p>
      <div class="options ten">
        {TO_TEN.map((value) => (
          <label key={value}>
            <input class="hidden" type="radio" name="level" checked={given.value === value} onChange={() => give({ value })} />
            <span>{value}</span>
          </label>
        ))}
      </div>
      <div class="options">
        <NotApplicable given={given} give={give} />
      </div>
    </>
  );
}

function NotApplicable({ given, give }: Pick<AnswerProps, 'given' | 'give'>) {
  const { words } = usePhone();
  return (
    <label class="apart">
      <input type="radio" name="level" checked={given.notApplicable === true} onChange={() => give({ notApplicable: true })} />
      <span>{words.survey.notApplicable}</span>
    </label>
  );
}

function Choices({ question: { kind, choices }, given, give }: AnswerProps) {
  const { words } = usePhone();
  const texts = useTexts();
  const chosen = given.choices ?? [];
  const isSeveral = kind === 'MULTI';
  const choose = (key: string, isChosen: boolean) => {
    const others = isSeveral ? chosen.filter((each) => each !== key) : [];
    give({ choices: isChosen ? [...others, key] : others });
  };
  return (
    <>
      {isSeveral && <p class="note">{words.survey.several}</p>}
      <div class="options">
        {choices.map(({ key, text, textEn }) => {
          const said = texts(text, textEn);
          return (
            <label key={key} lang={said.lang}>
              <input
                type={isSeveral ? 'checkbox' : 'radio'}
                name="choice"
                checked={chosen.includes(key)}
                onChange={({ currentTarget }) => choose(key, currentTarget.checked)}
              />
              <span>{said.text}</span>
            </label>
          );
        })}
      </div>
    </>
  );
}

function InWords({ question, given, give }: AnswerProps) {
  const { words } = usePhone();
  const { text = '' } = given;
  const left = LONGEST_TEXT - text.length;
  return (
    <>
      <label class="words">
        <span>{words.survey.yourWords}</span>
        <textarea
          rows={5}
          maxLength={LONGEST_TEXT}
          value={text}
          required={question.required}
          autocomplete="off"
          onInput={({ currentTarget }) => give({ text: currentTarget.value })}
        />
      </label>
      <p class="note">{left <= NEARLY_FULL ? words.survey.left(left) : words.survey.noNames}</p>
    </>
  );
}
