import { fork } from 'node:child_process';

const MOST_PHONES = 5_000;
const CROWD = new URL('crowd.mjs', import.meta.url);

let gatherings = 0;

/** As many phones as asked for, in as many processes as they need, each of which comes from an address of its own. */
export class Crowds {
  #crowds;

  constructor(phones) {
    const processes = Math.ceil(phones / MOST_PHONES);
    const gathering = gatherings++ % 256;
    this.#crowds = Array.from({ length: processes }, (_, i) => ({
      child: fork(CROWD),
      count: Math.floor((phones + i) / processes),
      // One address has 28,000 ports, and those of the crowd before are taken for another minute: looking for a free one would
      // take longer than what is measured. Only Linux answers to all of 127.0.0.0/8 unasked.
      source: process.platform === 'linux' ? `127.0.${gathering}.${2 + i}` : undefined,
    }));
    process.once('exit', this.close);
  }

  /** @returns what each process answers */
  ask(task, job = {}) {
    return Promise.all(this.#crowds.map(({ child, count, source }) => ask(child, { task, count, source, ...job })));
  }

  /** @returns how many subscriptions there are now */
  async connect(port, payload, each = 1) {
    const answers = await this.ask('connect', { port, payload, each });
    return answers.reduce((sum, { connected }) => sum + connected, 0);
  }

  /** @returns the times at which the mark arrived, in order */
  async collect(patienceMs) {
    const answers = await this.ask('collect', { patienceMs });
    return answers.flatMap(({ times }) => times).sort((a, b) => a - b);
  }

  close = () => {
    process.off('exit', this.close);
    for (const { child } of this.#crowds) child.kill();
  };
}

function ask(child, job) {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('A crowd ended early.'));
    child.once('exit', ended).once('message', (answer) => {
      child.off('exit', ended);
      if (answer.error) reject(new Error(answer.error));
      else resolve(answer);
    });
    child.send(job);
  });
}
