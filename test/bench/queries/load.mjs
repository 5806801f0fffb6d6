/**
 * The load generator, in a process of its own: a fixed number of keep-alive connections to 127.0.0.1, each asking again
 * as soon as it is answered. Written on bare sockets, because on two cores a client that costs as much as the server
 * hides the differences between servers.
 */
import { connect } from 'node:net';

const MOST = 1_000_000;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
const END_OF_CHUNKS = Buffer.from('0\r\n\r\n');

process.on('message', (job) => {
  run(job).then(
    (result) => process.send(result),
    (error) => process.send({ error: String(error) }),
  );
});

/** @param job `{ port, path, requests, concurrency, milliseconds }` */
async function run({ port, path, requests, concurrency, milliseconds }) {
  const messages = requests.map((request) => messageOf(path, request));
  const started = performance.now();
  const until = started + milliseconds;
  const state = { next: 0, count: 0, failed: 0, failure: '' };
  await Promise.all(Array.from({ length: concurrency }, () => talk(port, messages, until, state)));
  return { count: state.count, failed: state.failed, failure: state.failure, milliseconds: performance.now() - started };
}

function messageOf(path, { headers, body }) {
  const all = { host: '127.0.0.1', connection: 'keep-alive', ...headers, 'content-length': Buffer.byteLength(body) };
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\n${Object.entries(all)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}\r\n${body}`,
  );
}

function talk(port, messages, until, state) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let parts = [];
    const ask = () => {
      if (performance.now() >= until || state.count >= MOST) return socket.end(resolve);
      socket.write(messages[state.next++ % messages.length]);
    };
    socket.once('error', reject).once('connect', ask);
    socket.on('data', (part) => {
      parts.push(part);
      const answer = parts.length === 1 ? part : Buffer.concat(parts);
      parts = [answer];
      if (!isComplete(answer)) return;
      parts = [];
      count(answer, state);
      ask();
    });
  });
}

function isComplete(answer) {
  const end = answer.indexOf(END_OF_HEAD);
  if (end < 0) return false;
  const head = answer.latin1Slice(0, end);
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  return length === undefined ? answer.subarray(-END_OF_CHUNKS.length).equals(END_OF_CHUNKS) : answer.length >= end + 4 + Number(length);
}

function count(answer, state) {
  state.count++;
  if (answer.latin1Slice(9, 12) === '200' && !answer.includes('"errors":')) return;
  state.failed++;
  state.failure ||= answer.toString().slice(0, 1_000);
}
