/** A process full of phones, told by its parent what to do. Times are of the clock that all processes of the machine share. */
import { Phone } from './phone.mjs';
import { resume } from './resume.mjs';

/** As many shake hands at once: more would measure how long a full backlog makes the kernel wait. */
const AT_ONCE = 100;
const GIVE_UP_MS = 60_000;

const now = () => Number(process.hrtime.bigint()) / 1e6;
const phones = [];
/** Subscriptions of each phone. */
let each = 1;
/** The publication that is waited for: when each phone got it. */
let waited = { mark: Buffer.from('none yet'), times: [], full: () => {} };

const TASKS = {
  async connect({ count, ...where }) {
    each = where.each ?? 1;
    let next = 0;
    const work = async () => {
      while (next++ < count) await join(where);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { connected: phones.length * each };
  },
  /** From here on the phones look out for a mark. */
  async await({ mark }) {
    waited = { mark: Buffer.from(mark), times: [], full: () => {} };
    return {};
  },
  /** @returns when each of them got it, as soon as all have, or after so long */
  async collect({ patienceMs }) {
    if (waited.times.length < phones.length * each) {
      await new Promise((resolve) => {
        waited.full = resolve;
        setTimeout(resolve, patienceMs).unref();
      });
    }
    return { times: waited.times };
  },
  async drop() {
    for (const phone of phones.splice(0)) phone.drop();
    return {};
  },
  resume: (job) => resume(job, now),
};

function join({ port, source, payload, each: subscriptions }) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('A phone was not let in.')), GIVE_UP_MS);
    const phone = new Phone({ port, source, each: subscriptions }, payload, {
      onSubscribed() {
        clearTimeout(late);
        phones.push(phone);
        resolve();
      },
      onText: hear,
      onGone: () => reject(new Error('A phone was sent away.')),
    });
  });
}

function hear(payload) {
  if (payload.indexOf(waited.mark) < 0) return;
  waited.times.push(now());
  if (waited.times.length >= phones.length * each) waited.full();
}

process.on('message', ({ task, ...job }) => {
  TASKS[task](job).then(
    (result) => process.send(result),
    (error) => process.send({ error: error.message }),
  );
});
