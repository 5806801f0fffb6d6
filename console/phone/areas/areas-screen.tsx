import { useEffect, useState } from 'preact/hooks';
import { usePhone } from '../context.ts';
import { Icon } from '../icons.tsx';
import { go } from '../screens.ts';
import { districtOf, type Area } from './area.ts';
import { divisionByCode, type Division } from './divisions.ts';
import { useDivisions } from './use-divisions.ts';

/** District, street, community: one level per screen, or a search over all of them. */
export function AreasScreen({ parent }: { parent: string | null }) {
  const { words } = usePhone();
  const [search, setSearch] = useState('');
  const name = useName(parent);
  const title = parent ? words.chooseArea : words.chooseDistrict;
  return (
    <>
      <h1 tabIndex={-1}>{name ? words.chooseIn(name) : title}</h1>
      <label class="search">
        <span>{words.search}</span>
        <input
          type="search"
          value={search}
          placeholder={words.searchHint}
          autocomplete="off"
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </label>
      <Divisions parent={parent} search={search.trim()} />
      {parent && name && !search && <Add area={{ code: parent, name }} />}
      <a class="button wide quiet" href={above(parent)}>
        <Icon name="back" />
        {words.back}
      </a>
    </>
  );
}

function Divisions({ parent, search }: { parent: string | null; search: string }) {
  const { words } = usePhone();
  const { page, state, more } = useDivisions(parent, search);
  return (
    <>
      <ul class="rows" aria-busy={state === 'loading'}>
        {page.nodes.map((division) => (
          <li key={division.code}>
            <Row division={division} isFound={search !== ''} />
          </li>
        ))}
      </ul>
      <p role="status" class="note">
        {state === 'loading' && words.loading}
        {state === 'failed' && words.askFailed}
        {state === 'ready' && page.nodes.length === 0 && words.noMatch}
      </p>
      {state === 'failed' && (
        <button class="wide" onClick={more}>
          {words.again}
        </button>
      )}
      {state === 'ready' && page.next && (
        <button class="wide" onClick={more}>
          {words.more}
        </button>
      )}
    </>
  );
}

/** Opens what has parts, takes what has none. */
function Row({ division, isFound }: { division: Division; isFound: boolean }) {
  const take = useTake();
  const name = (
    <span lang="zh-CN">
      {division.name}
      {isFound && division.parent && <small>{division.parent.name}</small>}
    </span>
  );
  if (division.childCount === 0) {
    return (
      <button class="row" onClick={() => take(division)}>
        {name}
      </button>
    );
  }
  return (
    <a class="row" href={`#/areas/${division.code}`}>
      {name}
      <Icon name="forward" />
    </a>
  );
}

function Add({ area }: { area: Area }) {
  const { words } = usePhone();
  const take = useTake();
  return (
    <button class="wide" onClick={() => take(area)}>
      {words.whole(area.name)}
    </button>
  );
}

function useTake() {
  const { phone, words } = usePhone();
  return ({ code, name }: Area) => {
    const isAdded = phone.addArea({ code, name });
    phone.tell(isAdded ? words.added(name) : words.tooMany);
    go(isAdded ? '' : 'settings');
  };
}

function useName(code: string | null): string {
  const [name, setName] = useState('');
  useEffect(() => {
    if (code)
      void divisionByCode(code).then(
        (division) => setName(division?.name ?? ''),
        () => setName(''),
      );
  }, [code]);
  return name;
}

function above(parent: string | null): string {
  if (!parent) return '#/';
  return districtOf(parent) === parent ? '#/areas' : `#/areas/${parent.slice(0, -3)}`;
}
