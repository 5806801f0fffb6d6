import { useEffect, useState } from 'preact/hooks';
import type { Stood } from '../alerts/standing.ts';
import { spoken, tell } from '../alerts/telling.ts';
import { usePhone } from '../context.ts';
import { Icon } from '../icons.tsx';
import { WORDS } from '../words.ts';
import { canSpeak, hush, speak } from './speech.ts';

export function ReadAloud({ stood }: { stood: Stood }) {
  const { phone, words, now } = usePhone();
  const [state, setState] = useState<'silent' | 'reading' | 'failed'>('silent');
  useEffect(() => hush, []);
  const voice = tell(stood.alert, phone.settings.language).headline.lang;
  if (!canSpeak(voice)) return null;
  const read = () => {
    if (state === 'reading') return hush();
    const mine = phone.areas.map(({ code }) => code);
    setState('reading');
    const language = voice === 'en' ? 'en' : 'zh';
    speak(spoken(stood, mine, now, language, WORDS[language]), voice, (wasRead) => setState(wasRead ? 'silent' : 'failed'));
  };
  return (
    <>
      <button class="wide" onClick={read}>
        <Icon name="speaker" />
        {state === 'reading' ? words.stopReading : words.readAloud}
      </button>
      {state === 'failed' && (
        <p class="note" role="status">
          {words.cannotRead}
        </p>
      )}
    </>
  );
}
