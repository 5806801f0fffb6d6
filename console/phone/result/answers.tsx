import { usePhone } from '../context.ts';
import { useTexts } from '../survey/texts.ts';
import { Band } from './band.tsx';
import type { Figure, Question } from './reading.ts';

interface AnswersProps {
  readonly questions: readonly Question[];
  readonly figures: readonly Figure[];
}

const percent = (share: number) => `${Math.round(share)} %`;
const points = (score: number) => String(Math.round(score));

/** What was answered in one place, question by question; never without how sure it is. */
export function Answers({ questions, figures }: AnswersProps) {
  const texts = useTexts();
  const of = (item: string) => figures.find((figure) => figure.item === item);
  return (
    <ul class="plain answers">
      {questions
        .filter(({ kind }) => kind !== 'TEXT' && kind !== 'RANKING')
        .map(({ key, kind, text, textEn, rows, choices }) => {
          const asked = texts(text, textEn);
          const parts =
            kind === 'MATRIX'
              ? rows.map((row) => [row, `${key}.${row.key}`] as const)
              : choices.map((choice) => [choice, `${key}=${choice.key}`] as const);
          return (
            <li key={key}>
              <h3 lang={asked.lang}>{asked.text}</h3>
              {parts.length === 0 ? (
                <Said figure={of(key)} kind={kind} />
              ) : (
                parts.map(([part, item]) => <Said key={item} figure={of(item)} kind={kind} name={texts(part.text, part.textEn)} />)
              )}
            </li>
          );
        })}
    </ul>
  );
}

interface SaidProps {
  readonly figure: Figure | undefined;
  readonly kind: Question['kind'];
  /** Of a row or a choice. */
  readonly name?: { readonly text: string; readonly lang: string };
}

function Said({ figure, kind, name }: SaidProps) {
  const { words } = usePhone();
  const say = words.result;
  const known = figure && shownOf(figure, kind);
  return (
    <div class="said">
      {name && <p lang={name.lang}>{name.text}</p>}
      {known ? (
        <>
          <p>
            <strong>
              {known.isScore
                ? say.recommend(points(known.value))
                : known.isChoice
                  ? say.chose(percent(known.value))
                  : say.satisfied(percent(known.value))}
            </strong>
          </p>
          <Band {...known} least={known.isScore ? -100 : 0} />
          <p class="note">
            {known.isScore ? say.interval(points(known.low), points(known.high)) : say.interval(percent(known.low), percent(known.high))}
            {' · '}
            {say.count(String(figure.n))}
          </p>
        </>
      ) : (
        <p class="note">{say.hidden}</p>
      )}
    </div>
  );
}

/** In words for everybody: of levels the share that is satisfied, not an index. */
function shownOf({ n, value, low, high, topTwo, topTwoLow, topTwoHigh }: Figure, kind: Question['kind']) {
  if (n === null || value === null || low === null || high === null) return undefined;
  if (kind === 'NPS') return { value, low, high, isScore: true, isChoice: false };
  if (kind === 'SINGLE' || kind === 'MULTI') return { value, low, high, isScore: false, isChoice: true };
  return { value: topTwo ?? 0, low: topTwoLow ?? 0, high: topTwoHigh ?? 0, isScore: false, isChoice: false };
}
