import { setTimeout as pause } from 'node:timers/promises';

const MOMENT_MS = 500;
const LISTENING = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gridward-listen' and datname = current_database()`;

/** What goes wrong in a run, by name; how often each is said by `plan`. */
export const FAULTS = {
  async kill({ servers, chance }) {
    const server = chance.from(servers);
    await server.kill();
    await server.start();
  },
  async killBoth({ servers }) {
    await Promise.all(servers.map((server) => server.kill()));
    await Promise.all(servers.map((server) => server.start()));
  },
  async deafen({ world }) {
    await world.query(LISTENING);
  },
  async restartDatabase({ world }) {
    await world.restart();
  },
  async stall({ phones, chance }) {
    const phone = chance.from(phones);
    phone.stall();
    await pause(chance.below(MOMENT_MS));
    phone.drop();
  },
  async halfOpen({ phones, chance, abandoned }) {
    const socket = chance.from(phones).abandon();
    if (socket) abandoned.push(socket);
  },
};

/** @returns names of faults, in turn: so many kills, and the others between them */
export function plan(kills) {
  const every = (n, i, name) => (i % n === n - 1 ? [name] : []);
  return Array.from({ length: kills }, (_, i) => [
    ...every(10, i + 8, 'deafen'),
    ...every(25, i + 22, 'restartDatabase'),
    'stall',
    'halfOpen',
    i % 10 === 9 ? 'killBoth' : 'kill',
  ]).flat();
}
