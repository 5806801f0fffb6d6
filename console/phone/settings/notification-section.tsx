import { useState } from 'preact/hooks';
import { usePhone } from '../context.ts';
import { askForNotifications, notificationState } from '../sound/notification.ts';

export function NotificationSection() {
  const { words } = usePhone();
  const [state, setState] = useState(notificationState);
  if (state === 'missing') return null;
  const allow = () => void askForNotifications().then(setState);
  return (
    <section>
      <h2>{words.notify}</h2>
      <p>{words.notifyNote}</p>
      {state === 'granted' && <p class="strong">{words.notifyOn}</p>}
      {state === 'denied' && <p class="note">{words.notifyOff}</p>}
      {state === 'default' && (
        <button class="wide" onClick={allow}>
          {words.notifyAllow}
        </button>
      )}
    </section>
  );
}
