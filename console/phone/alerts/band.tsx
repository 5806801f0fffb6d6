import { usePhone } from '../context.ts';
import { Icon } from '../icons.tsx';
import { isDrill } from './alert.ts';
import type { Stood } from './standing.ts';
import { drillNote, drillWord, kind } from './telling.ts';

/** How grave it is: in words, and in colour while it is in force. An exercise is striped and says so first. */
export function Band({ stood }: { stood: Stood }) {
  const { words } = usePhone();
  const { alert, standing } = stood;
  return (
    <div class="band" data-level={standing === 'current' ? alert.level : standing}>
      {isDrill(alert) && (
        <p class="drill">
          <b>{drillWord(alert, words)}</b>
          <span>{drillNote(alert, words)}</span>
        </p>
      )}
      <Level stood={stood} />
    </div>
  );
}

function Level({ stood }: { stood: Stood }) {
  const { words } = usePhone();
  const { alert, standing } = stood;
  if (standing === 'current') return <Lines first={kind(stood, words)} second={words.ranks[alert.level]} />;
  if (standing === 'allClear') return <Lines first={kind(stood, words)} second={words.allClearNote} isGood />;
  return <Lines first={words.over[standing]} second={words.was(words.levels[alert.level])} />;
}

const Lines = ({ first, second, isGood = false }: { first: string; second: string; isGood?: boolean }) => (
  <p class="level">
    <b>
      {isGood && <Icon name="check" />}
      {first}
    </b>
    <span>{second}</span>
  </p>
);
