import type { PhoneActionsQuery } from '@gridward/schema';
import { useEffect, useState } from 'preact/hooks';
import { usePhone } from '../context.ts';
import { ask } from '../line/ask.ts';
import { Actions as Document } from '../line/documents.ts';
import { useTexts } from './texts.ts';

type Action = PhoneActionsQuery['surveyActions'][number];

/** A page of its own: /m#did/<survey>. */
export const ActionsScreen = ({ surveyId }: { surveyId: string }) => (
  <section class="survey">
    <Actions surveyId={surveyId} />
  </section>
);

/** “You said, we did” of a published survey. As a part of another page it is left out where nothing was published yet. */
export function Actions({ surveyId, isPart = false }: { surveyId: string; isPart?: boolean }) {
  const { words } = usePhone();
  const [actions, setActions] = useState<readonly Action[]>([]);
  useEffect(() => {
    ask(Document, { surveyId }).then(
      ({ data }) => setActions(data.surveyActions),
      () => {},
    );
  }, [surveyId]);
  if (isPart && actions.length === 0) return null;
  return (
    <>
      {isPart ? <h2>{words.survey.actions.title}</h2> : <h1 tabIndex={-1}>{words.survey.actions.title}</h1>}
      {actions.length === 0 && <p>{words.survey.actions.none}</p>}
      <ul class="did">
        {actions.map((action) => (
          <Entry key={action.id} action={action} />
        ))}
      </ul>
    </>
  );
}

function Entry({ action: { said, saidEn, done, doneEn, doneBy, doneOn } }: { action: Action }) {
  const { words } = usePhone();
  const texts = useTexts();
  const [you, we] = [texts(said, saidEn), texts(done, doneEn)];
  const say = words.survey.actions;
  return (
    <li>
      <p>
        <b>{say.said}</b> <span lang={you.lang}>{you.text}</span>
      </p>
      <p>
        <b>{say.done}</b> <span lang={we.lang}>{we.text}</span>
      </p>
      <p class="note">{say.by(doneBy, doneOn)}</p>
    </li>
  );
}
