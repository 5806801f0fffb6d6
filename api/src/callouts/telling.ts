import { sendAll, type Notice, type Sending } from '../channels/index.js';
import type { Call, Tell } from './calling.js';

const MOST_NAMED = 3;

/** Tells those who are called by notification, text message and telephone; open consoles and phones hear of it by themselves. */
export const tellEverywhere: Tell = async (em, district, calls) => {
  const sendings = await sendAll(
    em,
    calls.map((call) => noticeOf(district, call)),
  );
  return new Map(calls.map(({ accountId }, i) => [accountId, ['SOCKET', ...waysOf(sendings[i])]]));
};

const waysOf = (sending: Sending | undefined) => [
  ...(sending?.queued ?? []).map(({ kind }) => kind),
  ...(sending?.not ?? []).map(({ kind, why }) => `${kind}:${why}`),
];

function noticeOf(district: string, { accountId, alertId, round, headline, isExercise, minutes, byVoice, places }: Call): Notice {
  const named = places.slice(0, MOST_NAMED).join('、');
  const where = places.length > MOST_NAMED ? `${named}等${places.length}处` : named;
  return {
    district,
    accountId,
    purpose: 'CALLOUT',
    reference: alertId,
    round,
    title: `${isExercise ? '【演练】' : ''}【叫应】${headline}`,
    text: `${where}请您应答：回复1，或在网格通点“收到”。${minutes}分钟内没有应答，将叫应下一位。`,
    kinds: byVoice ? ['PUSH', 'SMS', 'VOICE'] : ['PUSH', 'SMS'],
  };
}
