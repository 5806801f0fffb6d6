import { render } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import { PhoneProvider } from '../context.ts';
import { useScreen } from '../screens.ts';
import { SurveyScreen } from '../survey/survey-screen.tsx';
import '../style.css';
import { isShown, READY, type Shown } from './message.ts';
import { PreviewPhone, TOKEN } from './preview-phone.ts';

/** A page of its own, in a frame beside the editor of questionnaires: the residents' page itself can be put into no frame. */
const root = document.getElementById('app');
let phone: PreviewPhone | null = null;
/** Once for all that changes in one go; drawing at once would draw within drawing. */
let again: () => void = () => undefined;
/** As last told: whoever switches on the page itself is not switched back by the next letter that is typed. */
let told = '';

function Preview({ phone: shown }: { phone: PreviewPhone }) {
  const screen = useScreen();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  again = () => redraw(undefined);
  const at = screen.name === 'survey' ? screen.at : null;
  useEffect(() => scrollTo(0, 0), [at]);
  return (
    <PhoneProvider value={shown}>
      <main>
        <SurveyScreen key={TOKEN} token={TOKEN} at={at} />
      </main>
    </PhoneProvider>
  );
}

async function show({ seat, question, language, isAnew }: Shown) {
  phone ??= new PreviewPhone(seat, () => again());
  if (told !== language) phone.set({ language });
  told = language;
  await phone.show(seat, isAnew);
  if (question !== null) phone.lead(question);
  if (root) render(<Preview phone={phone} />, root);
}

addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  if (origin === location.origin && source === parent && isShown(data)) void show(data);
});
parent.postMessage(READY, location.origin);
