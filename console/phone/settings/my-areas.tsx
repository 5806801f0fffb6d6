import { MOST_AREAS, type Area } from '../areas/area.ts';
import { canScan } from '../areas/scanner.ts';
import { usePhone } from '../context.ts';
import { Icon } from '../icons.tsx';

export function MyAreas() {
  const { phone, words } = usePhone();
  const isFull = phone.areas.length >= MOST_AREAS;
  return (
    <section>
      <h2>{words.myAreas}</h2>
      <ul class="rows">
        {phone.areas.map((area) => (
          <li key={area.code}>
            <AreaRow area={area} />
          </li>
        ))}
      </ul>
      {isFull && <p class="note">{words.tooMany}</p>}
      {!isFull && (
        <a class="button wide" href="#/areas">
          <Icon name="list" />
          {words.addArea}
        </a>
      )}
      {!isFull && canScan() && (
        <a class="button wide" href="#/scan">
          <Icon name="scan" />
          {words.scan}
        </a>
      )}
    </section>
  );
}

function AreaRow({ area: { code, name } }: { area: Area }) {
  const { phone, words } = usePhone();
  const remove = () => {
    phone.removeArea(code);
    phone.tell(words.removed(name));
  };
  return (
    <div class="row">
      <span lang="zh-CN">{name}</span>
      <button class="small" aria-label={words.removeNamed(name)} onClick={remove}>
        {words.remove}
      </button>
    </div>
  );
}
