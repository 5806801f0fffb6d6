import { usePhone } from '../context.ts';
import { Icon } from '../icons.tsx';
import { dayAndTime } from './times.ts';

/** Nothing in force, as far as the phone knows: with the time up to which it knows. */
export function Calm() {
  const { phone, words, now } = usePhone();
  const isLive = phone.line.phase === 'live';
  const contact = phone.contactAt === null ? null : dayAndTime(phone.contactAt, now, words);
  const title = isLive ? words.calm : contact ? words.calmAsOf(contact) : words.calmUnknown;
  return (
    <section class="calm">
      {contact && <Icon name="check" />}
      <h1 tabIndex={-1}>{title}</h1>
      {phone.line.phase === 'cut' && <p>{words.calmCut}</p>}
      {isLive && contact && <p>{words.labelled(words.lastContact, contact)}</p>}
      <h2>{words.hearingFor}</h2>
      <ul class="plain" lang="zh-CN">
        {phone.areas.map(({ code, name }) => (
          <li key={code}>
            <Icon name="place" />
            {name}
          </li>
        ))}
      </ul>
      <p class="note">{words.keepOpen}</p>
    </section>
  );
}
