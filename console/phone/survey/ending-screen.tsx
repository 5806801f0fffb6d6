import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePhone } from '../context.ts';
import { Icon } from '../icons.tsx';
import type { Ending } from './surveys.ts';

interface EndingScreenProps {
  readonly ending: Ending;
  /** What may still be done. */
  readonly more: ComponentChildren;
}

/** The last screen: what became of it, and what to do now. */
export function EndingScreen({ ending, more }: EndingScreenProps) {
  const { phone, words } = usePhone();
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes by itself, while a reader is on what was there before.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [ending]);
  const say = words.survey;
  const { title, note } = say.endings[ending];
  return (
    <section class="survey calm">
      {ending === 'TAKEN' && <Icon name="check" />}
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p>{note}</p>
      {ending === 'UNKNOWN' && (
        <ol class="steps">
          {say.whatToDo.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {more}
      {phone.areas.length > 0 && (
        <a class="button wide quiet" href="#/">
          {say.toAlerts}
        </a>
      )}
    </section>
  );
}
