import { useState } from 'preact/hooks';
import { usePhone } from '../context.ts';
import type { Stood } from './standing.ts';

const LONGEST_NOTE = 200;
const POSITION_MS = 10_000;

/** How are you? Two large buttons, and for help one more question. What is said goes out as soon as there is a line. */
export function Answer({ stood: { alert } }: { stood: Stood }) {
  const { phone, words } = usePhone();
  const [isAsking, ask] = useState(false);
  const said = phone.reports.of(alert.id);
  const say = (report: Parameters<typeof phone.report>[1]) => {
    ask(false);
    phone.report(alert, report);
  };
  return (
    <section class="answer">
      <h2>{words.howAreYou}</h2>
      {said?.answer && (
        <p class="note" role="status">
          {said.answer === 'SAFE' ? words.saidSafe : words.saidHelp} {said.isTold ? words.arrived : words.waitsForLine}
        </p>
      )}
      {isAsking ? (
        <Help onSend={say} onCancel={() => ask(false)} />
      ) : (
        <div class="pair">
          <button class={said?.answer === 'SAFE' ? '' : 'main'} onClick={() => say({ answer: 'SAFE', acknowledged: true })}>
            {words.iAmSafe}
          </button>
          <button class="gravest" onClick={() => ask(true)}>
            {words.needHelp}
          </button>
        </div>
      )}
      {!said?.acknowledged && !isAsking && (
        <button class="wide quiet" onClick={() => say({ acknowledged: true })}>
          {words.gotIt}
        </button>
      )}
    </section>
  );
}

interface HelpProps {
  readonly onSend: (report: { answer: 'NEED_HELP'; acknowledged: true; note?: string; longitude?: number; latitude?: number }) => void;
  readonly onCancel: () => void;
}

/** What is needed and where, if the person wants to say. The button works without either. */
function Help({ onSend, onCancel }: HelpProps) {
  const { words } = usePhone();
  const [note, setNote] = useState('');
  const [withPlace, setWithPlace] = useState(false);
  const [isLooking, setLooking] = useState(false);
  const send = async () => {
    setLooking(withPlace);
    const place = withPlace ? await whereAmI() : {};
    onSend({ answer: 'NEED_HELP', acknowledged: true, ...(note.trim() && { note: note.trim() }), ...place });
  };
  return (
    <div class="help">
      <label>
        {words.whatDoYouNeed}
        <textarea rows={3} maxLength={LONGEST_NOTE} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />
      </label>
      {'geolocation' in navigator && window.isSecureContext && (
        <label class="check">
          <input type="checkbox" checked={withPlace} onChange={({ currentTarget }) => setWithPlace(currentTarget.checked)} />
          {words.tellPlace}
        </label>
      )}
      <div class="pair">
        <button class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
        <button class="gravest" disabled={isLooking} onClick={() => void send()}>
          {words.sendHelp}
        </button>
      </div>
    </div>
  );
}

/** Nothing, when the phone does not know or may not say: the call goes out all the same. */
const whereAmI = () =>
  new Promise<{ longitude?: number; latitude?: number }>((resolve) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => resolve({ longitude, latitude }),
      () => resolve({}),
      { enableHighAccuracy: true, timeout: POSITION_MS },
    ),
  );
