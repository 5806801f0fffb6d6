/** Mercurius with graphql-jit and its own subscriptions and emitter, as its documentation says. */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { SCHEMA } from './alerts.mjs';

const TOPIC = 'alerts';
const resolvers = { Subscription: { alerts: { subscribe: (_root, _args, { pubsub }) => pubsub.subscribe(TOPIC) } } };

const app = Fastify();
await app.register(mercurius, { schema: SCHEMA, resolvers, jit: 1, subscription: true });
app.post('/publish', async ({ body }) => {
  await app.graphql.pubsub.publish({ topic: TOPIC, payload: { alerts: body } });
  return {};
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
console.log('READY');
