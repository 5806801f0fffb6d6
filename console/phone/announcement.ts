import { isDrill } from './alerts/alert.ts';
import type { Stood } from './alerts/standing.ts';
import { kind, tell } from './alerts/telling.ts';
import { go } from './screens.ts';
import type { Settings } from './settings/settings.ts';
import { ring, tuneFor } from './sound/ring.ts';
import { notify } from './sound/notification.ts';
import { WORDS } from './words.ts';

/** Says that there is a new alert: by sound, to screen readers, in the notification bar, and by showing it. */
export class Announcement {
  /** Hears what a screen reader shall say, and whether it may interrupt. */
  say: (text: string, isUrgent: boolean) => void = () => {};

  make(news: Stood, { language, sound }: Settings) {
    const { alert, standing } = news;
    const title = kind(news, WORDS[language]);
    const body = tell(alert, language).headline.text;
    const isUrgent = alert.level === 'RED' && standing === 'current' && !isDrill(alert);
    if (sound) ring(tuneFor(news));
    this.say(`${title}. ${body}`, isUrgent);
    void notify({ id: alert.id, title, body, isUrgent });
    go('');
  }
}
