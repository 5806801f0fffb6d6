import { usePhone } from '../context.ts';
import { Icon } from '../icons.tsx';
import { isSoundAllowed } from './ring.ts';

/** Until the first tap the browser keeps the page silent, and the reader should know. Any tap will do; this one explains it. */
export function SoundGate() {
  const { phone, words } = usePhone();
  if (!phone.settings.sound || isSoundAllowed()) return null;
  return (
    <button class="wide gate">
      <Icon name="speaker" />
      {words.tapForSound}
    </button>
  );
}
