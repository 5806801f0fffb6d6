import { expect, test } from '@jest/globals';
import { buildSchema, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { Documents } from '../../api/src/transport/documents.js';
import { Fanout } from '../../api/src/transport/fanout.js';
import type { Framed } from '../../api/src/transport/frame.js';
import type { Numbered } from '../../api/src/transport/source.js';
import { until } from '../kit/socket.js';

const UNAVAILABLE = { errors: [{ message: '', extensions: { code: 'SERVICE_UNAVAILABLE' } }] } as unknown as ExecutionResult;
const QUERY = 'subscription { alerts }';

/** A source that is fed by hand, with nothing before it. */
function handFed() {
  const waiting: Numbered[] = [];
  let wake = () => {};
  const source = {
    position: 0,
    concerns: () => true,
    reach: async () => 0,
    between: async function* () {},
    cursorAt: String,
    caughtUp: () => ({ caughtUp: '' }),
    async next() {
      while (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return { value: waiting.shift(), done: false };
    },
    return: async () => ({ value: undefined, done: true }),
    [Symbol.asyncIterator]: () => source,
  };
  return { source, push: (seq: number) => (waiting.push({ seq }), wake()) };
}

/** A line that keeps what is written. */
function recorder() {
  const sent: unknown[] = [];
  const cuts: string[] = [];
  const outlet = {
    write: ({ json }: Framed) => sent.push(JSON.parse(json.toString())) > 0,
    isReady: () => true,
    cut: (reason = '') => void cuts.push(reason),
  };
  return { outlet, sent, cuts };
}

async function subscribed(run: (args: ExecutionArgs, root: unknown) => Promise<ExecutionResult>) {
  const schema = buildSchema('type Query { a: Int } type Subscription { alerts: Int }');
  const { source, push } = handFed();
  Object.assign(schema.getSubscriptionType()?.getFields()['alerts'] ?? {}, { subscribe: () => source });
  const documents = new Documents();
  const fanout = new Fanout(
    documents,
    run,
    () => {},
    () => ({ errors: [] }),
  );
  const { outlet, sent, cuts } = recorder();
  const args = { schema, document: documents.parse(QUERY), contextValue: { outlet, scope: '' } } as ExecutionArgs;
  await fanout.subscribe(args);
  await until(() => sent.length === 1, 'the marker');
  return { push, sent, cuts };
}

test('an event that could not be executed because the database was away is executed again, not told as an error', async () => {
  let failures = 2;
  const { push, sent, cuts } = await subscribed(async (_args, root) =>
    'seq' in (root as object) && failures-- > 0 ? UNAVAILABLE : { data: { alerts: (root as { seq?: number }).seq ?? 0 } },
  );
  push(1);
  push(2);
  await until(() => sent.length === 3, 'both events');
  expect(sent.slice(1)).toEqual([1, 2].map((alerts) => ({ data: { alerts } })));
  expect(cuts).toEqual([]);
});

test('when the database stays away, everybody is sent to resume, and nobody is told an error in place of an event', async () => {
  const { push, sent, cuts } = await subscribed(async (_args, root) => ('seq' in (root as object) ? UNAVAILABLE : { data: { alerts: 0 } }));
  push(1);
  await until(() => cuts.length === 1, 'the end of the line');
  expect(cuts[0]).toContain('Resume');
  expect(sent).toHaveLength(1);
});
