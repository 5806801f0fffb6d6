import { useEffect, useRef, useState } from 'preact/hooks';
import { AlertsScreen } from './alerts/alerts-screen.tsx';
import { HistoryScreen, PastScreen } from './alerts/history-screen.tsx';
import { kind } from './alerts/telling.ts';
import type { Announcement } from './announcement.ts';
import { AreasScreen } from './areas/areas-screen.tsx';
import { useLinkedArea } from './areas/linked.ts';
import { ScanScreen } from './areas/scan-screen.tsx';
import { WelcomeScreen } from './areas/welcome-screen.tsx';
import { PhoneProvider, useRedraw } from './context.ts';
import { LineState } from './line/line-state.tsx';
import { Navigation } from './navigation.tsx';
import type { Phone } from './phone.ts';
import { ResultScreen } from './result/result-screen.tsx';
import { useScreen, type Screen } from './screens.ts';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { Actions, ActionsScreen } from './survey/actions.tsx';
import { EventScreen } from './survey/event-screen.tsx';
import { SurveyScreen } from './survey/survey-screen.tsx';
import { allowSound, isSoundAllowed, stopRinging } from './sound/ring.ts';
import { WORDS } from './words.ts';

interface AppProps {
  readonly phone: Phone;
  readonly announcement: Announcement;
  /** The area in the address that the page was opened by. */
  readonly linked: string | null;
}

/** Screens without the ways on. */
const ALONE: ReadonlySet<string> = new Set(['survey', 'result', 'did', 'event']);

/** The state of the line on top, one thing in the middle, the ways on below, in reach of the thumb. */
export function App({ phone, announcement, linked }: AppProps) {
  useRedraw(phone);
  const screen = useScreen();
  useLinkedArea(phone, linked);
  const isNew = phone.areas.length === 0;
  useTapForSound();
  useTitle(phone, screen);
  useFocusOnHeading(`${screen.name} ${detailOf(screen)} ${isNew} ${phone.selected}`);
  // Who answers a survey or reads its result came for that alone: there may be no area, and the ways on would lead away from it.
  const isBare = isNew || ALONE.has(screen.name);
  return (
    <PhoneProvider value={phone}>
      {!isBare && <LineState />}
      <main>
        <CurrentScreen screen={screen} isNew={isNew} />
      </main>
      {!isBare && <Navigation screen={screen.name} />}
      <Voice announcement={announcement} message={phone.message} />
    </PhoneProvider>
  );
}

function CurrentScreen({ screen, isNew }: { screen: Screen; isNew: boolean }) {
  if (screen.name === 'areas') return <AreasScreen key={screen.parent} parent={screen.parent} />;
  if (screen.name === 'scan') return <ScanScreen />;
  if (screen.name === 'survey') return <SurveyScreen key={screen.token} token={screen.token} at={screen.at} />;
  if (screen.name === 'result')
    return <ResultScreen key={screen.id} id={screen.id} code={screen.code} actions={<Actions surveyId={screen.id} isPart />} />;
  if (screen.name === 'event') return <EventScreen key={screen.token} token={screen.token} />;
  if (screen.name === 'did') return <ActionsScreen key={screen.survey} surveyId={screen.survey} />;
  if (isNew) return <WelcomeScreen />;
  if (screen.name === 'history') return <HistoryScreen />;
  if (screen.name === 'past') return <PastScreen id={screen.id} />;
  if (screen.name === 'settings') return <SettingsScreen />;
  return <AlertsScreen />;
}

/** Speaks to screen readers. Red interrupts what they are reading; the rest waits. */
function Voice({ announcement, message }: { announcement: Announcement; message: string }) {
  const [said, setSaid] = useState({ text: '', isUrgent: false });
  useEffect(() => {
    announcement.say = (text, isUrgent) => setSaid({ text, isUrgent });
  }, [announcement]);
  return (
    <>
      <div class="hidden" role="alert">
        {said.isUrgent && said.text}
      </div>
      <div class="hidden" role="status">
        {!said.isUrgent && said.text}
      </div>
      <div class="toast" role="status">
        {message && <p>{message}</p>}
      </div>
    </>
  );
}

const detailOf = (screen: Screen) => {
  if (screen.name === 'survey') return `${screen.token} ${screen.at}`;
  if (screen.name === 'result') return `${screen.id} ${screen.code}`;
  return screen.name === 'areas' ? screen.parent : '';
};

/** For the list of open pages: what is in force. */
function useTitle(phone: Phone, screen: Screen) {
  const words = WORDS[phone.settings.language];
  const [first] = phone.current();
  const other = { survey: words.survey.name, result: words.result.name }[screen.name as 'survey'] ?? words.welcome;
  const title = `${first ? kind(first, words) : other} · ${words.name}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Any tap allows sound, and a tap also says that the ringing was heard. */
function useTapForSound() {
  const [, setAllowed] = useState(false);
  useEffect(() => {
    const onTap = () => {
      stopRinging();
      if (!isSoundAllowed()) void allowSound().then(() => setAllowed(isSoundAllowed()));
    };
    addEventListener('click', onTap);
    return () => removeEventListener('click', onTap);
  }, []);
}

/** A new screen is read from its heading. Not the first: the reader has just come. */
function useFocusOnHeading(screen: string) {
  const last = useRef(screen);
  useEffect(() => {
    if (last.current === screen) return;
    last.current = screen;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [screen]);
}
