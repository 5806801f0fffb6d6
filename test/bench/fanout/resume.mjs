import { Phone } from './phone.mjs';
import { subscriptionTo } from './event.mjs';

/** Of each process; as many as when they first connect, and for the same reason. */
const AT_ONCE = 100;
const AGAIN_MS = 100;
const CAUGHT_UP = Buffer.from('"CAUGHT_UP"');
const ALERT = Buffer.from('"ALERT"');
const REFUSED = Buffer.from('"type":"error"');
const NUMBER = /"seq":(\d+)/;

/**
 * Phones that lost their line come back, each with its own cursor, and stay.
 * @param job `{ port, source, count, cursors }`: the n-th phone has seen everything up to the n-th cursor, and so on in turn
 * @returns how many got exactly what they had missed, in order; when the last of them had; how often one had to try again
 */
export async function resume({ port, source, district, count, cursors }, now) {
  const state = { right: 0, retries: 0, last: 0 };
  let next = 0;
  const work = async () => {
    while (next < count) await comeBack({ port, source, district }, cursors, next++ % cursors.length, state, now);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return state;
}

function comeBack(where, cursors, place, state, now) {
  return new Promise((resolve, reject) => {
    const heard = [];
    new Phone(where, subscriptionTo(where.district, cursors[place]), {
      onSubscribed() {},
      onText(payload) {
        if (payload.indexOf(ALERT) >= 0) heard.push(Number(NUMBER.exec(payload.toString())?.[1]));
        if (payload.indexOf(REFUSED) >= 0) return reject(new Error(`A phone was refused: ${payload.toString().slice(0, 300)}`));
        if (payload.indexOf(CAUGHT_UP) < 0) return;
        state.last = now();
        if (isAll(heard, cursors.length - 1 - place)) state.right++;
        resolve();
      },
      onGone() {
        state.retries++;
        setTimeout(() => resolve(comeBack(where, cursors, place, state, now)), AGAIN_MS);
      },
    });
  });
}

const isAll = (heard, missed) => heard.length === missed && heard.every((number, i) => i === 0 || number === heard[i - 1] + 1);
