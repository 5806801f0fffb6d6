import { identityOf } from '../../api/src/demo/people.js';
import type { Job } from '../../api/src/jobs/worker.js';
import { JOBS, sessionContext } from '../../api/src/request/tenancy.js';
import { uuidv7 } from '../../api/src/storage/keys.js';
import { send, Surroundings, type Notice } from '../../api/src/channels/index.js';
import { startTestApp } from './app.js';
import { startGateway } from './gateway.js';
import { until } from './socket.js';

export const SAVE_CHANNEL = 'mutation($input: SaveChannelInput!) { saveChannel(input: $input) { secret channel { version url enabled updatedAt } } }';
export interface SavedChannel {
  readonly saveChannel: {
    readonly secret: string | null;
    readonly channel: { readonly version: number; readonly url: string; readonly enabled: boolean };
  };
}

export interface MessageRow {
  readonly status: string;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly sent_at: Date | null;
  readonly delivered_at: Date | null;
  readonly replied_at: Date | null;
}

/** The demonstration city with a gateway for text messages and calls in 210102; retries do not wait. */
export async function startChannels() {
  const gateway = await startGateway();
  const surroundings = new Surroundings({ publicUrl: 'https://wgt.example.cn', webhookHosts: [gateway.host], pushHosts: [gateway.host] });
  const app = await startTestApp({ demo: true, surroundings, pauseMs: () => 0 });
  const accountOf = async (login: string) => {
    const [account] = await app.database.sql<{ id: string; name: string }>('select id, name from account where login = $1', [login]);
    return account ?? { id: '', name: '' };
  };
  const { id: accountId, name } = await accountOf('leader@210102');
  const secrets = { SMS: '', VOICE: '' };
  for (const kind of ['SMS', 'VOICE'] as const) {
    const { saveChannel } = await app.data<SavedChannel>('district', SAVE_CHANNEL, { input: { kind, url: `${gateway.host}/${kind}` } });
    secrets[kind] = saveChannel.secret ?? '';
  }
  const inJob: Job['transaction'] = (work) => app.orm.em.fork({ session: sessionContext(JOBS) }).transactional(work);
  const notice = (more: Partial<Notice> = {}): Notice => ({
    district: '210102',
    accountId,
    purpose: 'CALLOUT',
    reference: uuidv7(),
    title: '暴雨红色预警',
    text: '请立即到岗，回复 1 确认。',
    kinds: ['SMS'],
    ...more,
  });
  const row = async (id: string) => (await app.database.sql<MessageRow>('select * from channel_message where id = $1', [id]))[0];
  return {
    app,
    gateway,
    surroundings,
    secrets,
    accountId,
    accountOf,
    /** Of the account: the number that the demonstration gave. */
    phone: identityOf('210102', '网格长', Number(name.slice(-4))).phone,
    /** As a job does it. */
    inJob,
    notice,
    row,
    /** @returns its id */
    queue: async (more: Partial<Notice> = {}) => (await inJob((em) => send(em, notice(more)))).queued[0]?.id ?? '',
    ends: (id: string, status: string) => until(async () => (await row(id))?.status === status, `the message is ${status}`),
    /** What the gateway was given of one message. */
    received: (id: string) => gateway.received.filter(({ body }) => body.includes(id)),
    async stop() {
      await app.stop();
      await gateway.stop();
    },
  };
}

export type Channels = Awaited<ReturnType<typeof startChannels>>;
