import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePhone } from '../context.ts';
import { Icon } from '../icons.tsx';
import { ReadAloud } from '../sound/read-aloud.tsx';
import { Answer } from './answer.tsx';
import { Band } from './band.tsx';
import type { Stood } from './standing.ts';
import { phoneNumber, places, tell, type Telling } from './telling.ts';
import { dayAndTime } from './times.ts';

const MOST_PLACES = 6;

/** All of one alert: how grave, what, where, what to do, until when, by whom. */
export function AlertCard({ stood }: { stood: Stood }) {
  const { phone, words } = usePhone();
  const { alert, standing } = stood;
  const telling = tell(alert, phone.settings.language);
  useEffect(() => phone.report(alert, { seen: true }), [phone, alert]);
  return (
    <article class="alert">
      <Band stood={stood} />
      <h1 tabIndex={-1} lang={telling.headline.lang}>
        {telling.headline.text}
      </h1>
      {standing in words.over && <p class="note">{words.notInForce}</p>}
      {telling.isPartlyChinese && <p class="note">{words.onlyChinese}</p>}
      {(standing === 'current' || standing === 'allClear') && <ReadAloud stood={stood} />}
      <Where stood={stood} />
      {standing !== 'allClear' && <Steps telling={telling} />}
      {standing === 'current' && <Answer stood={stood} />}
      <Times stood={stood} />
      {telling.description.text && (
        <Fact title={words.what}>
          <p class="text" lang={telling.description.lang}>
            {telling.description.text}
          </p>
        </Fact>
      )}
      <Issuer stood={stood} />
    </article>
  );
}

const Fact = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

function Where({ stood }: { stood: Stood }) {
  const { phone, words } = usePhone();
  const names = places(
    stood.alert,
    phone.areas.map(({ code }) => code),
  );
  const rest = names.slice(MOST_PLACES);
  return (
    <Fact title={words.where}>
      <p lang="zh-CN">{names.slice(0, MOST_PLACES).join('、')}</p>
      {rest.length > 0 && (
        <details>
          <summary>{words.morePlaces(rest.length)}</summary>
          <p lang="zh-CN">{rest.join('、')}</p>
        </details>
      )}
    </Fact>
  );
}

function Steps({ telling }: { telling: Telling }) {
  const { words } = usePhone();
  if (telling.steps.length === 0) return null;
  return (
    <Fact title={words.doThis}>
      {telling.steps.length === 1 ? (
        <p class="strong" lang={telling.stepsLang}>
          {telling.steps[0]}
        </p>
      ) : (
        <ol class="steps" lang={telling.stepsLang}>
          {telling.steps.map((step, i) => (
            <li key={i}>{step}</li>
          ))}
        </ol>
      )}
    </Fact>
  );
}

function Times({ stood: { alert, standing, endsAt } }: { stood: Stood }) {
  const { words, now } = usePhone();
  const starts = Date.parse(alert.onsetAt ?? alert.effectiveAt);
  if (standing === 'allClear') return null;
  if (standing !== 'current') return <Fact title={words.overAt[standing]}>{dayAndTime(endsAt, now, words)}</Fact>;
  return (
    <>
      {starts > now && <Fact title={words.from}>{dayAndTime(starts, now, words)}</Fact>}
      <Fact title={words.until}>
        <p class="strong">{dayAndTime(endsAt, now, words)}</p>
      </Fact>
    </>
  );
}

function Issuer({ stood: { alert } }: { stood: Stood }) {
  const { words, now } = usePhone();
  const number = phoneNumber(alert.contact ?? '');
  return (
    <Fact title={words.issuedBy}>
      <p lang="zh-CN">{alert.senderName}</p>
      <p>{words.sentAt(dayAndTime(Date.parse(alert.sentAt), now, words))}</p>
      {alert.contact && alert.contact !== number && <p lang="zh-CN">{alert.contact}</p>}
      {number && (
        <a class="button wide" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
          <Icon name="call" />
          {words.call}
          <span class="number">{number}</span>
        </a>
      )}
    </Fact>
  );
}
