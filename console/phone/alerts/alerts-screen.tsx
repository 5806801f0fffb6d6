import { usePhone } from '../context.ts';
import { SoundGate } from '../sound/sound-gate.tsx';
import { AlertCard } from './alert-card.tsx';
import { Calm } from './calm.tsx';
import type { Stood } from './standing.ts';

/** What is in force, one alert at a time, the most urgent first. */
export function AlertsScreen() {
  const { phone } = usePhone();
  const current = phone.current();
  const index = Math.max(
    0,
    current.findIndex(({ alert }) => alert.id === phone.selected),
  );
  const shown = current[index];
  return (
    <>
      <SoundGate />
      {shown ? <Shown shown={shown} current={current} index={index} /> : <Calm />}
    </>
  );
}

function Shown({ shown, current, index }: { shown: Stood; current: readonly Stood[]; index: number }) {
  const { phone, words } = usePhone();
  const isCut = phone.line.phase === 'cut';
  const read = () => phone.set({ read: [...phone.settings.read.slice(-50), shown.alert.id] });
  return (
    <>
      {current.length > 1 && <p class="position">{words.position(index + 1, current.length)}</p>}
      <AlertCard key={shown.alert.id} stood={shown} />
      {isCut && <p class="note">{words.cutWhileCurrent}</p>}
      {shown.standing === 'allClear' && (
        <button class="wide main" onClick={read}>
          {words.understood}
        </button>
      )}
      {current.length > 1 && <Pager current={current} index={index} />}
    </>
  );
}

function Pager({ current, index }: { current: readonly Stood[]; index: number }) {
  const { phone, words } = usePhone();
  const turnTo = (stood: Stood | undefined) => stood && phone.select(stood.alert.id);
  return (
    <div class="pair">
      <button disabled={index === 0} onClick={() => turnTo(current[index - 1])}>
        {words.previous}
      </button>
      <button disabled={index === current.length - 1} onClick={() => turnTo(current[index + 1])}>
        {words.next}
      </button>
    </div>
  );
}
