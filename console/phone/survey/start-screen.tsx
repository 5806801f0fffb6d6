import { dayAndTime } from '../alerts/times.ts';
import { usePhone } from '../context.ts';
import { Icon } from '../icons.tsx';
import type { TextSize } from '../settings/settings.ts';
import { surveyPath } from './here.ts';
import { END, isEmpty, stepsOf, type Sheet } from './sheet.ts';
import { useTexts } from './texts.ts';

const BIGGER: Record<TextSize, TextSize> = { normal: 'large', large: 'huge', huge: 'normal' };

/** What it is about, and why one can speak freely. */
export function StartScreen({ sheet }: { sheet: Sheet }) {
  const { phone, words, now } = usePhone();
  const say = words.survey;
  const texts = useTexts();
  const { token, seat } = sheet;
  const { isKept } = phone.surveys.of(token);
  const hasBegun = Object.keys(sheet.answers).length > 0;
  const next = stepsOf(sheet).find(({ id }) => isEmpty(sheet.answers[id]))?.id ?? END;
  const title = texts(seat.title, seat.titleEn);
  const introduction = texts(seat.introduction, seat.introductionEn);
  const notes = [...say.anonymousNotes, say.minCell(seat.minCell)];
  return (
    <section class="survey">
      <p class="brand">
        <Icon name="list" />
        {say.name}
      </p>
      <h1 tabIndex={-1} lang={title.lang}>
        {title.text}
      </h1>
      <p class="text" lang={introduction.lang}>
        {introduction.text}
      </p>
      <p class="note">
        {say.count(seat.questions.reduce((sum, { rows }) => sum + Math.max(1, rows.length), 0))}
        <br />
        {say.until(dayAndTime(Date.parse(seat.closesAt), now, words))}
      </p>
      <h2>{say.anonymous}</h2>
      <ul class="plain reasons">
        {notes.map((note) => (
          <li key={note}>
            <Icon name="check" />
            <span>{note}</span>
          </li>
        ))}
      </ul>
      <p>{seat.isOpen ? say.oncePhone : say.once}</p>
      <p>{isKept ? say.keeps : say.cannotKeep}</p>
      <a class="button wide main" href={`#/${surveyPath(token, next)}`}>
        {hasBegun ? say.goOn : say.begin}
      </a>
      <div class="pair">
        <button class="quiet" lang={words.lang === 'en' ? 'zh-CN' : 'en'} onClick={() => phone.set({ language: words.lang === 'en' ? 'zh' : 'en' })}>
          {words.otherLanguage}
        </button>
        <button class="quiet" onClick={() => phone.set({ textSize: BIGGER[phone.settings.textSize] })}>
          {say.bigger}
        </button>
      </div>
    </section>
  );
}
