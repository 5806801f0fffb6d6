import { usePhone } from '../context.ts';
import { Icon } from '../icons.tsx';
import { useTexts } from '../survey/texts.ts';
import { Band } from './band.tsx';
import { leadingItem, type PublicResult } from './reading.ts';
import { useFigures } from './result.ts';

interface PlacesProps {
  readonly result: PublicResult;
  /** Whose parts; none where the survey has several areas. */
  readonly code: string | undefined;
}

export const resultPath = (id: string, code?: string) => `r/${id}${code ? `/${code}` : ''}`;

/** The places in a place, in order of their codes: their bars overlap more often than not, so there is no first and no last. */
export function Places({ result: { id, areas, areaNames, questions }, code }: PlacesProps) {
  const { words } = usePhone();
  const texts = useTexts();
  const say = words.result;
  const lead = leadingItem(questions);
  const below = useFigures(id, code, { isBelow: true, items: lead ? [lead.key] : [] });
  const figures = below === undefined || below === 'cut' ? [] : below;
  const places =
    code === undefined
      ? areas.map((area, i) => ({ code: area, name: areaNames[i] ?? area, figure: undefined }))
      : figures.map((figure) => ({ code: figure.code, name: figure.placeName, figure }));
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="places">
      <h2 id="places">{say.places}</h2>
      {lead && code !== undefined && <p class="note">{say.placesNote(texts(lead.text, lead.textEn).text)}</p>}
      <ul class="plain places">
        {places.map((place) => (
          <li key={place.code}>
            <a class="row" href={`#/${resultPath(id, place.code)}`}>
              <span>
                {place.name}
                {place.figure && <Bar figure={place.figure} />}
              </span>
              <Icon name="forward" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bar({
  figure: { n, topTwo, topTwoLow, topTwoHigh },
}: {
  figure: { n: number | null; topTwo: number | null; topTwoLow: number | null; topTwoHigh: number | null };
}) {
  const { words } = usePhone();
  if (n === null || topTwo === null) return <small class="note">{words.result.hidden}</small>;
  const [low, high] = [topTwoLow ?? 0, topTwoHigh ?? 0];
  return (
    <>
      <Band value={topTwo} low={low} high={high} />
      <small class="note">
        {Math.round(low)}–{Math.round(high)} %
      </small>
    </>
  );
}
