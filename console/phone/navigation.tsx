import { usePhone } from './context.ts';
import { Icon } from './icons.tsx';
import type { Screen } from './screens.ts';

const PLACES = [
  { path: '', icon: 'bell', word: 'alerts', screens: ['alerts'] },
  { path: 'history', icon: 'clock', word: 'history', screens: ['history', 'past'] },
  { path: 'settings', icon: 'sliders', word: 'settings', screens: ['settings', 'areas', 'scan'] },
] as const;

export function Navigation({ screen }: { screen: Screen['name'] }) {
  const { phone, words } = usePhone();
  const count = phone.current().length;
  return (
    <nav aria-label={words.name}>
      {PLACES.map(({ path, icon, word, screens }) => (
        <a key={word} href={`#/${path}`} aria-current={screens.some((name) => name === screen) ? 'page' : undefined}>
          <Icon name={icon} />
          <span>
            {words[word]}
            {word === 'alerts' && count > 0 && <b class="count">{count}</b>}
          </span>
        </a>
      ))}
    </nav>
  );
}
