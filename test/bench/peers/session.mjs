/**
 * One round trip: session setting and queries as one implicit transaction with one Sync, prepared statements, rows as plain
 * lists of texts. The bare minimum that row security allows; it has no timeouts, no reconnection and no snapshot over
 * several trips, which a real server needs.
 */
import pg from 'pg';
import { serialize } from 'pg-protocol';

export const VARIABLES = ['role', 'app.actor', 'app.district', 'app.districts', 'app.scope', 'app.write_district'];
const SET = { name: 'session', text: `select ${VARIABLES.map((name, i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}` };
const EXECUTE = serialize.execute({ portal: '', rows: 0 });
const SYNC = serialize.sync();

/** Who asks, as the API would set it. The account is the district's administrator. */
export const settingsOf = (district) => ['gridward_district', process.env.BENCH_ACTOR ?? '', district, district, district, district];

const texts = (values) => values.map((value) => (Array.isArray(value) ? `{${value.join(',')}}` : value === null ? null : String(value)));
const bind = (name, values) => serialize.bind({ portal: '', statement: name, values, binary: false });

class Batch {
  #at = -1;
  #rows;
  #done;

  constructor(settings, asks, done) {
    Object.assign(this, { settings, asks });
    this.#rows = asks.map(() => []);
    this.#done = done;
  }

  submit(connection) {
    const parts = [
      ...this.#messages(connection, SET, this.settings),
      ...this.asks.flatMap(({ statement, values }) => this.#messages(connection, statement, texts(values))),
    ];
    connection.stream.write(Buffer.concat([...parts, SYNC]));
  }

  #messages({ parsedStatements }, { name, text }, values) {
    const run = [bind(name, values), EXECUTE];
    if (parsedStatements[name]) return run;
    parsedStatements[name] = text;
    return [serialize.parse({ name, text, types: [] }), ...run];
  }

  handleDataRow({ fields }) {
    if (this.#at >= 0) this.#rows[this.#at].push(fields);
  }

  handleCommandComplete() {
    this.#at++;
  }

  handleReadyForQuery() {
    this.#done(undefined, this.#rows);
  }

  handleError(error) {
    this.#done(error);
  }

  handleRowDescription() {}
  handleParseComplete() {}
}

export class Pool {
  #free = [];
  #waiting = [];

  /** @param settings of the server, such as `plan_cache_mode` */
  static async open(connectionString, size, settings = {}) {
    const options = Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' ');
    const pool = new Pool();
    for (let i = 0; i < size; i++) {
      const client = new pg.Client({ connectionString, options });
      await client.connect();
      pool.#free.push(client);
    }
    return pool;
  }

  /** @param asks `{ statement: { name, text }, values }` @returns the rows of each, as lists of texts */
  read(settings, asks) {
    return new Promise((resolve, reject) => {
      const job = { settings, asks, resolve, reject };
      const client = this.#free.pop();
      if (client) this.#run(client, job);
      else this.#waiting.push(job);
    });
  }

  #run(client, { settings, asks, resolve, reject }) {
    const done = (error, rows) => {
      if (error) reject(error);
      else resolve(rows);
      const next = this.#waiting.shift();
      if (next) this.#run(client, next);
      else this.#free.push(client);
    };
    client.query(new Batch(settings, asks, done));
  }
}
