import { createApp, type AppOptions } from '../../api/src/app.js';
import { Keyring } from '../../api/src/storage/sealing.js';
import { Log } from '../../api/src/transport/log.js';
import { Actors } from './actors.js';
import { dataOf, post, refusalOf, type Answer, type SendOptions, type TypedDocument } from './client.js';
import { createDatabase, type TestDatabase } from './database.js';
import { listen } from './socket.js';

/** As in start.mjs. */
const TEST_KEY = Buffer.alloc(32, 7);

export interface TestAppOptions extends Partial<Omit<AppOptions, 'databaseUrl' | 'keyring' | 'log'>> {
  /** With the demonstration city; otherwise the database has no row. */
  readonly demo?: boolean;
  /** A second process on the same database. */
  readonly database?: TestDatabase;
}

/** The server itself, logged in as gridward_api, on a port and a database of its own. */
export async function startTestApp({ demo = false, database: given, ...options }: TestAppOptions = {}) {
  const database = given ?? (await createDatabase(demo ? 'demo' : 'empty'));
  const keyring = new Keyring(TEST_KEY);
  const logged: string[] = [];
  const app = await createApp({
    databaseUrl: database.apiUrl,
    keyring,
    log: new Log('debug', (line) => void logged.push(line)),
    connections: 6,
    ...options,
  });
  const url = await app.http.listen({ port: 0, host: '127.0.0.1' });
  const actors = new Actors(url, database);

  /** @param who a login, such as `street1` or `street1@210103`; empty for nobody */
  async function send<T, V extends object = object>(
    who: string,
    document: string | TypedDocument<T, V>,
    variables: V = {} as V,
    how: SendOptions = {},
  ): Promise<Answer<T>> {
    return post<T>(url, who ? await actors.token(who) : undefined, document.toString(), variables, how);
  }
  return {
    ...app,
    database,
    keyring,
    logged,
    url,
    socketUrl: `${url.replace('http', 'ws')}/graphql`,
    actors,
    send,
    /** The data. @throws Error when something was refused */
    data: async <T, V extends object = object>(who: string, document: string | TypedDocument<T, V>, variables?: V, how?: SendOptions): Promise<T> =>
      dataOf(await send<T, V>(who, document, variables, how)),
    /** The refusal. @throws Error when nothing was refused */
    refusal: async (who: string, document: string, variables?: object, how?: SendOptions) =>
      refusalOf(await send<unknown>(who, document, variables, how)),
    /** A phone listening for alerts. */
    async listen(who: string, areas: readonly string[], after?: string) {
      return listen({ socketUrl: `${url.replace('http', 'ws')}/graphql`, token: who ? await actors.token(who) : undefined, areas, after });
    },
    async stop() {
      await app.close();
      if (!given) await database.drop();
    },
  };
}

export type TestApp = Awaited<ReturnType<typeof startTestApp>>;
