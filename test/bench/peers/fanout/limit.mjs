/** The limit: `ws` and nothing else. The frame is built once and the same bytes go to all, who therefore all use one operation id. */
import http from 'node:http';
import { Sender, WebSocketServer } from 'ws';
import { takeEvents } from './alerts.mjs';

const followers = new Set();
const ACK = '{"type":"connection_ack"}';

const server = http.createServer((request, response) => takeEvents(request, response, publish));
const sockets = new WebSocketServer({ server, path: '/graphql', handleProtocols: () => 'graphql-transport-ws' });
sockets.on('connection', (socket) => {
  socket.on('message', (message) => {
    const { type } = JSON.parse(message);
    if (type === 'connection_init') socket.send(ACK);
    if (type === 'subscribe') followers.add(socket._socket);
  });
  socket.on('close', () => followers.delete(socket._socket));
});

function publish(event) {
  const message = Buffer.from(JSON.stringify({ id: '1', type: 'next', payload: { data: { alerts: event } } }));
  const frame = Buffer.concat(Sender.frame(message, { fin: true, opcode: 1, mask: false, readOnly: true, rsv1: false }));
  for (const follower of followers) follower.write(frame);
}

server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' }, () => console.log('READY'));
