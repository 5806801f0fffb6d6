import { timeOf } from '../alerts/times.ts';
import { usePhone } from '../context.ts';
import type { Phone } from '../phone.ts';
import type { Words } from '../words.ts';

/** Always in sight: whether alerts reach this phone now. */
export function LineState() {
  const { phone, words } = usePhone();
  const { phase } = phone.line;
  return (
    <header class="line" data-phase={phase}>
      <p role="status">
        <i aria-hidden="true" />
        {sentence(phone, words)}
      </p>
      {phase === 'cut' && (
        <button class="small" onClick={() => phone.line.check()}>
          {words.reconnect}
        </button>
      )}
    </header>
  );
}

function sentence({ line, contactAt }: Phone, words: Words): string {
  if (line.phase === 'cut') return words.cut(contactAt === null ? null : timeOf(contactAt));
  if (line.refused.size > 0) return words.partly;
  if (line.phase === 'live') return words.live;
  return line.phase === 'catchingUp' ? words.catchingUp : words.connecting;
}
