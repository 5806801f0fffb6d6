/** The usual way: graphql-ws `useServer` as its documentation says, graphql-js `subscribe` and `execute` for every client, one topic. */
import http from 'node:http';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { SCHEMA, takeEvents } from './alerts.mjs';

const followers = new Set();

class Following {
  waiting = [];
  wake = undefined;

  constructor() {
    followers.add(this);
  }

  push(value) {
    if (!this.wake) return void this.waiting.push(value);
    this.wake({ value, done: false });
    this.wake = undefined;
  }

  next() {
    if (this.waiting.length > 0) return Promise.resolve({ value: this.waiting.shift(), done: false });
    return new Promise((resolve) => (this.wake = resolve));
  }

  return() {
    followers.delete(this);
    this.wake?.({ value: undefined, done: true });
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator]() {
    return this;
  }
}

const schema = buildSchema(SCHEMA);
schema.getSubscriptionType().getFields().alerts.subscribe = () => new Following();

const server = http.createServer((request, response) =>
  takeEvents(request, response, (event) => {
    for (const follower of followers) follower.push({ alerts: event });
  }),
);
useServer({ schema }, new WebSocketServer({ server, path: '/graphql' }));
server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' }, () => console.log('READY'));
