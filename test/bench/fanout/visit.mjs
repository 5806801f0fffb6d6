import { setTimeout as pause } from 'node:timers/promises';
import { cpuOf } from '../queries/cpu.mjs';
import { start } from '../queries/servers.mjs';
import { Crowds } from './crowds.mjs';
import { subscriptionTo } from './event.mjs';
import { memoryOf } from './memory.mjs';
import { publish } from './publish.mjs';

const WARM_UPS = 5;
const PATIENCE_MS = 20_000;
const SETTLE_MS = 1_000;
let marks = 0;

/**
 * One server with all its subscribers, from start to stop, so that no other is in memory beside it.
 * @param district from 1; another one each lap, so that nobody is sent the alerts of the lap before
 * @returns CPU µs per delivery, ms until 99 % had it, KB per connection, deliveries and how many there should be
 */
export async function visit(name, what, { subscribers, each, publications, district }) {
  const server = await start(name, what);
  const crowds = new Crowds(Math.ceil(subscribers / each));
  try {
    await pause(SETTLE_MS);
    const empty = memoryOf(server.pid);
    const connected = await crowds.connect(server.port, subscriptionTo(district), each);
    await settle(server, crowds, connected, district);
    const memory = (memoryOf(server.pid) - empty) / (connected / each);
    const before = cpuOf(server.pid);
    const waits = [];
    for (let i = 0; i < publications; i++) waits.push(...(await deliver(server, crowds, district)));
    const own = cpuOf(server.pid) - before;
    return {
      server: name,
      connected,
      memory,
      cpu: own / waits.length,
      p99: quantile(waits, 0.99),
      delivered: waits.length,
      expected: connected * publications,
    };
  } finally {
    crowds.close();
    await server.stop();
  }
}

/** A subscription is not acknowledged: it stands when an event has arrived. The machine code is warm by then, too. */
async function settle(server, crowds, connected, district) {
  for (let i = 0; i < WARM_UPS; i++) await deliver(server, crowds, district);
  await pause(SETTLE_MS);
  const { length } = await deliver(server, crowds, district);
  if (length !== connected) throw new Error(`${server.name}: ${length} of ${connected} subscribers got the event. ${server.said()}`);
}

/** @returns ms until each subscriber had it */
export async function deliver(server, crowds, district) {
  const mark = `#${++marks}#`;
  await crowds.ask('await', { mark });
  const asked = await publish(server, district, mark);
  const times = await crowds.collect(PATIENCE_MS);
  return times.map((time) => time - asked);
}

export const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1];
