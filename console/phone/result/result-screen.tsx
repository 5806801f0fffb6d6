import type { ComponentChildren } from 'preact';
import { usePhone } from '../context.ts';
import { Icon } from '../icons.tsx';
import { useTexts } from '../survey/texts.ts';
import { Answers } from './answers.tsx';
import { Places, resultPath } from './places.tsx';
import { mixOf, type PublicResult } from './reading.ts';
import { useFigures, useResult } from './result.ts';

interface ResultScreenProps {
  readonly id: string;
  /** A place in it. */
  readonly code: string | null;
  /** What became of it since. */
  readonly actions?: ComponentChildren;
}

/** The result of a survey, for whoever has the link: no account and no area is needed. */
export function ResultScreen({ id, code, actions }: ResultScreenProps) {
  const { words } = usePhone();
  const result = useResult(id);
  const say = words.result;
  if (result === undefined) return <p role="status">{words.loading}</p>;
  if (result === 'cut') return <Alone title={say.noLine} note={words.survey.noLineNote} />;
  if (result === null) return <Alone title={say.none} note={say.noneNote} />;
  return (
    <article class="result">
      <Asked result={result} />
      <Said result={result} code={code ?? (result.areas.length === 1 ? result.areas[0] : undefined)} isPart={code !== null} />
      {actions}
      <Privacy minCell={result.minCell} />
    </article>
  );
}

const Alone = ({ title, note }: { title: string; note: string }) => (
  <section class="survey">
    <h1 tabIndex={-1}>{title}</h1>
    <p>{note}</p>
  </section>
);

/** A day as people write it, in the district's time. */
const useDay = () => {
  const { words } = usePhone();
  return (iso: string) => new Date(iso).toLocaleDateString(words.lang, { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'long', day: 'numeric' });
};

function Asked({ result: { id, areas, title, titleEn, areaNames, openedAt, closedAt, outcome } }: { result: PublicResult }) {
  const { phone, words } = usePhone();
  const say = words.result;
  const day = useDay();
  const texts = useTexts();
  const name = texts(title, titleEn);
  const channels = useFigures(id, areas.length === 1 ? areas[0] : undefined, { by: 'channel' });
  const mix = Array.isArray(channels) ? mixOf(channels) : [];
  const share = (part: number) => `${Math.round(100 * part)} %`;
  return (
    <section>
      <p class="brand">
        <Icon name="list" />
        {say.name}
      </p>
      <h1 tabIndex={-1} lang={name.lang}>
        {name.text}
      </h1>
      <h2>{say.asked}</h2>
      <p>
        {say.areas(areaNames.join(words.lang === 'en' ? ', ' : '、'))}
        {openedAt && closedAt && (
          <>
            <br />
            {say.between(day(openedAt), day(closedAt))}
          </>
        )}
      </p>
      <p>
        {say.drawn(String(outcome.asked))} {say.answered(String(outcome.answered), share(outcome.asked > 0 ? outcome.answered / outcome.asked : 0))}{' '}
        {outcome.answered < outcome.asked && say.weighted}
      </p>
      {mix.length > 0 && (
        <p>
          {say.channels(
            mix.map((each) => `${say.channel[each.channel] ?? each.channel} ${share(each.share)}`).join(words.lang === 'en' ? ', ' : '、'),
          )}
        </p>
      )}
      <button class="quiet" lang={words.lang === 'en' ? 'zh-CN' : 'en'} onClick={() => phone.set({ language: words.lang === 'en' ? 'zh' : 'en' })}>
        {words.otherLanguage}
      </button>
    </section>
  );
}

function Said({ result, code, isPart }: { result: PublicResult; code: string | undefined; isPart: boolean }) {
  const { words } = usePhone();
  const say = words.result;
  const figures = useFigures(result.id, code);
  const [first] = figures === undefined || figures === 'cut' ? [] : figures;
  return (
    <>
      {code !== undefined && (
        <section>
          <h2>
            {say.said}
            {first && ` · ${first.placeName}`}
          </h2>
          {isPart && <a href={`#/${resultPath(result.id)}`}>{say.back}</a>}
          {figures === undefined && <p role="status">{words.loading}</p>}
          {figures === 'cut' && <p role="status">{say.noLine}</p>}
          {Array.isArray(figures) && <Answers questions={result.questions} figures={figures} />}
        </section>
      )}
      <Places result={result} code={code} />
    </>
  );
}

function Privacy({ minCell }: { minCell: number }) {
  const { words } = usePhone();
  const say = words.result;
  return (
    <section>
      <h2>{say.privacy}</h2>
      <ul class="plain reasons">
        {[...say.privacyNotes, say.minCell(minCell)].map((note) => (
          <li key={note}>
            <Icon name="check" />
            <span>{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
