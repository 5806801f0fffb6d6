import { usePhone } from '../context.ts';
import { AlertCard } from './alert-card.tsx';
import { isDrill } from './alert.ts';
import { pastAlerts, type Stood } from './standing.ts';
import { drillWord, tell } from './telling.ts';
import { dayAndTime } from './times.ts';

export function HistoryScreen() {
  const { phone, words, now } = usePhone();
  const past = pastAlerts(phone.books, now);
  return (
    <>
      <h1 tabIndex={-1}>{words.historyTitle}</h1>
      {past.length === 0 && <p>{words.noHistory}</p>}
      <ul class="rows">
        {past.map((stood) => (
          <li key={stood.alert.id}>
            <Row stood={stood} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({ stood: { alert, standing, endsAt } }: { stood: Stood }) {
  const { phone, words, now } = usePhone();
  const { headline } = tell(alert, phone.settings.language);
  const how = standing === 'cancelled' || standing === 'replaced' ? standing : 'expired';
  return (
    <a class="row" href={`#/past/${alert.id}`}>
      <b>
        {words.over[how]} {dayAndTime(endsAt, now, words)}
      </b>
      <span lang={headline.lang}>
        {isDrill(alert) && `[${drillWord(alert, words)}] `}
        {headline.text}
      </span>
    </a>
  );
}

export function PastScreen({ id }: { id: string }) {
  const { phone, words, now } = usePhone();
  const stood = pastAlerts(phone.books, now).find(({ alert }) => alert.id === id);
  return (
    <>
      {stood ? <AlertCard stood={stood} /> : <h1 tabIndex={-1}>{words.noHistory}</h1>}
      <a class="button wide" href="#/history">
        {words.back}
      </a>
    </>
  );
}
