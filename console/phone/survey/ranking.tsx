import { usePhone } from '../context.ts';
import type { AnswerProps } from './answer.tsx';
import { useTexts } from './texts.ts';

/** Tapped in order, the most important first. Dragging is for young hands. */
export function Ranking({ question, given, give }: AnswerProps) {
  const { words } = usePhone();
  const texts = useTexts();
  const order = given.choices ?? [];
  const tap = (key: string) => give({ choices: order.includes(key) ? order.filter((each) => each !== key) : [...order, key] });
  return (
    <>
      <p class="note">{words.survey.inOrder}</p>
      <div class="options">
        {question.choices.map(({ key, text, textEn }) => {
          const place = order.indexOf(key) + 1;
          const said = texts(text, textEn);
          return (
            <button key={key} type="button" class="ranked" aria-pressed={place > 0} onClick={() => tap(key)}>
              <b aria-hidden="true">{place || ''}</b>
              <span lang={said.lang}>{said.text}</span>
              {place > 0 && <span class="hidden">{words.survey.placed(place)}</span>}
            </button>
          );
        })}
      </div>
    </>
  );
}
