import 'reflect-metadata';
import type { IncomingMessage } from 'node:http';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ExecutionArgs } from 'graphql';
import {
  measuresKey,
  Previews,
  previewsKey,
  RatingProgress,
  ratingProgressKey,
  scoresMeasure,
  scoringTasks,
  stepBlocks,
} from './assessments/index.js';
import { CapPublications } from './alerts/cap/index.js';
import {
  capHostsKey,
  capPolling,
  expireDrafts,
  Feed,
  feedKey,
  Progress,
  progressKey,
  PublicAlerts,
  publicAlertsKey,
  ReceiptBook,
  receiptBookKey,
  recipientOf,
  SentBook,
  sentBookKey,
} from './alerts/index.js';
import { alertMeasure, Called, calledKey, callingTasks, dutyHandover, tellEverywhere } from './callouts/index.js';
import { attendanceRate, Colleagues, colleaguesKey, computeAttendance, lateRate, turnLeave } from './attendance/index.js';
import { Delivery, forgetMessages, Reports, Surroundings, surroundingsKey, wakeOverdue, type DeliveryParts } from './channels/index.js';
import { COOKIE, Directory, directoryKey, forgetSessions, IDENTITY, noteUse, settingsKey } from './identity/index.js';
import { gridHandover } from './grids/index.js';
import { startWorker } from './jobs/worker.js';
import { AgeBands, forgetUploads, RegisterImports, RegisterUploads } from './residents/index.js';
import { nobody, type Actor } from './request/actor.js';
import { Answers } from './request/answers.js';
import { Services } from './request/context.js';
import { BadInput } from './request/errors.js';
import { forgetAnswers } from './request/forget-answers.js';
import { JOBS, sessionContext } from './request/tenancy.js';
import { localeOf, type Locale } from './request/words.js';
import { createSchema } from './schema.js';
import { endExits, forgetExits, gradesInEffect, handoverSourcesKey, StaffUploads, stepBlocksKey, trainingHours } from './staff/index.js';
import {
  Booth,
  boothKey,
  countEvents,
  countingTasks,
  EventReader,
  eventReaderKey,
  forgetContacts,
  Intake,
  intakeKey,
  Pace,
  paceKey,
  Peers,
  peersKey,
  Published,
  publishedKey,
  Puzzles,
  puzzlesKey,
  surveyMeasure,
  SurveyTexts,
  SurveyThemes,
  Terms,
  termsKey,
  Watching,
  watchingKey,
} from './surveys/index.js';
import { keyringKey } from './storage/keyring.js';
import { Listener } from './storage/listener.js';
import { isUuid } from './storage/keys.js';
import { createOrm } from './storage/orm.js';
import { Reader } from './storage/reader.js';
import type { Keyring } from './storage/sealing.js';
import { serveCap } from './transport/cap.js';
import { Compiler } from './transport/compile.js';
import { Documents } from './transport/documents.js';
import { Doors, LINE_LIMITS, type LineLimits } from './transport/doors.js';
import { Executor, type Operation } from './transport/execute.js';
import { Fanout } from './transport/fanout.js';
import { HostList } from './transport/hosts.js';
import { serveHealth } from './transport/health.js';
import { createHttp } from './transport/http.js';
import { Limits } from './transport/limits.js';
import type { Log } from './transport/log.js';
import { Safelist } from './transport/safelist.js';
import { serveMetrics } from './transport/metrics.js';
import { present } from './transport/present.js';
import { createSockets } from './transport/socket.js';
import { serveReports } from './transport/reports.js';
import { serveStatic } from './transport/static.js';
import { serveStreams } from './transport/stream.js';
import { serveUploads } from './transport/uploads.js';

export interface AppOptions {
  /** Logs in as gridward_api. */
  readonly databaseUrl: string;
  readonly keyring: Keyring;
  readonly log: Log;
  readonly connections?: number;
  readonly queue?: number;
  readonly statementTimeoutMs?: number;
  readonly requireSecondFactor?: boolean;
  readonly trustProxy?: boolean;
  readonly lines?: Partial<LineLimits>;
  /** Where messages may go; nowhere if not given. */
  readonly surroundings?: Surroundings;
  /** Hosts that districts may ask for alerts; none if not given. */
  readonly capHosts?: readonly string[];
  /** How long a message waits for its next attempt; by the district's parameters if not given. */
  readonly pauseMs?: DeliveryParts['pauseMs'];
  /** Folder of the only operations that may run; without it all may. */
  readonly safelistFolder?: string | undefined;
  /** Folder of the built console. */
  readonly pages?: string;
  /** More routes, such as the simulator of the demonstration; called before it listens. */
  readonly more?: (http: FastifyInstance) => void;
}

const TERRITORY = 'x-gridward-territory';

/** What the modules tell of staff: each brings its own. */
const measures = [attendanceRate, lateRate, trainingHours, alertMeasure, surveyMeasure, scoresMeasure];

/** The composition root: the only file that knows every module. */
export async function createApp(options: AppOptions) {
  const { databaseUrl, keyring, log, connections = 10, queue = 200, statementTimeoutMs = 10_000, trustProxy = false } = options;
  const schema = createSchema();
  const orm = await createOrm(databaseUrl, connections, statementTimeoutMs);
  // A pool of its own: work apart from an operation must never wait for what other operations hold.
  const apart = await createOrm(databaseUrl, Math.ceil(connections / 2), statementTimeoutMs, 'apart');
  const reader = new Reader(orm.em.getKysely(), { connectionString: databaseUrl, connections, queue, statementTimeoutMs });
  const listener = new Listener(databaseUrl);
  const requireSecondFactor = options.requireSecondFactor ?? false;
  const surroundings = options.surroundings ?? new Surroundings();
  const directory = new Directory(reader, listener, {
    requireSecondFactor,
    touch: (district, id) => noteUse(apart.em.fork({ session: sessionContext(IDENTITY) }), district, id),
  });
  const feed = new Feed(reader, listener);
  const acrossTenants = <T>(work: (em: EntityManager) => Promise<T>): Promise<T> =>
    apart.em.fork({ session: sessionContext(JOBS) }).transactional(work);
  const progress = new Progress(reader, listener);
  const called = new Called(listener);
  const watching = new Watching(reader, listener);
  const receipts = new ReceiptBook(acrossTenants);
  const sent = new SentBook(receipts);
  const services = new Services()
    .provide(keyringKey, keyring)
    .provide(surroundingsKey, surroundings)
    .provide(handoverSourcesKey, [gridHandover, dutyHandover])
    .provide(stepBlocksKey, stepBlocks)
    .provide(capHostsKey, new HostList(options.capHosts))
    .provide(directoryKey, directory)
    .provide(feedKey, feed)
    .provide(progressKey, progress)
    .provide(calledKey, called)
    .provide(publicAlertsKey, new PublicAlerts(reader))
    .provide(receiptBookKey, receipts)
    .provide(sentBookKey, sent)
    .provide(watchingKey, watching)
    .provide(publishedKey, new Published(reader))
    .provide(boothKey, new Booth(reader))
    .provide(eventReaderKey, new EventReader(reader))
    .provide(peersKey, new Peers(reader))
    .provide(termsKey, new Terms(reader))
    .provide(colleaguesKey, new Colleagues(reader))
    .provide(intakeKey, new Intake(acrossTenants))
    .provide(paceKey, new Pace())
    .provide(puzzlesKey, new Puzzles(keyring.secretFor('survey puzzles', 32)))
    .provide(measuresKey, measures)
    .provide(previewsKey, new Previews(reader))
    .provide(ratingProgressKey, new RatingProgress(reader))
    .provide(settingsKey, { requireSecondFactor });
  const limits = new Limits();
  const safelist = options.safelistFolder ? new Safelist(options.safelistFolder) : undefined;
  const executor = new Executor({
    compiler: new Compiler(schema),
    reader,
    orm,
    apart,
    queue: connections + queue,
    services,
    limits,
    safelist,
    answers: new Answers(),
    log,
  });
  const documents = new Documents();
  const fanout = new Fanout(
    documents,
    (args, root) => executor.execute(eventOf(args, root)),
    checkWith(limits, safelist),
    (error, args) => present({ errors: [error as never] }, actorIn(args).locale, log),
  );
  await listener.start();
  const delivery = new Delivery({ keyring, surroundings, ...(options.pauseMs && { pauseMs: options.pauseMs }) });
  const tasks = [
    forgetAnswers,
    forgetSessions,
    expireDrafts,
    ...capPolling(services),
    delivery,
    wakeOverdue,
    forgetMessages,
    forgetUploads,
    gradesInEffect,
    endExits,
    forgetExits,
    new RegisterImports(keyring),
    new AgeBands(keyring),
    computeAttendance,
    turnLeave,
    ...callingTasks(tellEverywhere),
    ...countingTasks,
    forgetContacts,
    countEvents,
    new SurveyTexts(keyring),
    new SurveyThemes(keyring),
    ...scoringTasks(measures),
  ];
  const worker = await startWorker({ databaseUrl, orm: apart, tasks, report: log.warn });
  const authentication = authenticationOf(directory);
  const { app, apollo } = await createHttp({
    schema,
    executor,
    trustProxy,
    authenticate: (request) => fromRequest(directory, request),
  });
  const doors = new Doors({ ...LINE_LIMITS, ...options.lines });
  const lines = { schema, documents, executor, fanout, authentication, doors, trustProxy, services, log };
  const sockets = createSockets(app.server, lines);
  const streams = serveStreams(app, lines);
  let draining = false;
  serveHealth(app, { database: () => reader.pool.query('select 1').then(() => true), listening: () => listener.connected, draining: () => draining });
  serveCap(app, new CapPublications(reader, keyring));
  serveReports(app, new Reports(acrossTenants, keyring));
  serveUploads(app, '/imports/staff', (request) => fromRequest(directory, request), new StaffUploads(orm, keyring));
  serveUploads(app, '/imports/register', (request) => fromRequest(directory, request), new RegisterUploads(orm, keyring));
  serveMetrics(app, {
    sockets: () => sockets.wss.clients.size,
    streams: () => streams.size,
    groups: () => fanout.groups,
    sentDropped: () => sent.dropped,
    refused: () => doors.refused,
    pool: reader.pool,
  });
  options.more?.(app);
  const hasPages = options.pages ? await serveStatic(app, options.pages) : false;

  /** Stops accepting, tells sockets to come back, finishes what runs, then lets go of the database. */
  const close = async () => {
    draining = true;
    streams.close();
    await sockets.close();
    await apollo.stop();
    await app.close();
    await worker.stop();
    await sent.close();
    feed.close();
    progress.close();
    called.close();
    watching.close();
    await listener.close();
    await reader.close();
    await Promise.all([orm.close(), apart.close()]);
  };
  return { http: app, schema, services, orm, reader, listener, executor, fanout, feed, directory, sockets: sockets.wss.clients, hasPages, close };
}

const actorIn = ({ contextValue }: ExecutionArgs) => (contextValue as { actor: Actor }).actor;

/** An event belongs to the scope, not to the subscriber who happened to come first. */
const eventOf = (args: ExecutionArgs, root: unknown): Operation => ({
  document: args.document,
  operationName: args.operationName ?? undefined,
  variables: { ...args.variableValues },
  actor: actorIn(args),
  root,
});

const checkWith = (limits: Limits, safelist: Safelist | undefined) => (args: ExecutionArgs) => {
  safelist?.check(args.document);
  limits.check(args.document, args.operationName ?? undefined, { ...args.variableValues }, actorIn(args).id !== '');
};

/** A wrong or ended token is nobody: reading what is public still works, and everything else asks to sign in. */
async function fromRequest(directory: Directory, request: FastifyRequest): Promise<Actor> {
  const { headers } = request;
  const locale = headers['accept-language'] ? localeOf(headers['accept-language']) : undefined;
  const token = bearer(headers.authorization) ?? request.cookies[COOKIE];
  const wanted = typeof headers[TERRITORY] === 'string' ? headers[TERRITORY] || undefined : undefined;
  const actor = token ? await directory.find(token, wanted, locale) : undefined;
  return actor ?? nobody(locale ?? 'zh-CN');
}

const authenticationOf = (directory: Directory) => ({
  /** @returns undefined when there are credentials and they are wrong: a socket then is not let in */
  async authenticate({ headers }: IncomingMessage, parameters: Readonly<Record<string, unknown>>): Promise<Actor | undefined> {
    const text = (name: string) => (typeof parameters[name] === 'string' && parameters[name] !== '' ? parameters[name] : undefined);
    const locale: Locale | undefined = text('locale') ? localeOf(text('locale')) : undefined;
    // The residents' page says so: a stale cookie of the console must not shut it out.
    const token = parameters['anonymous'] === true ? undefined : (text('token') ?? cookieOf(headers.cookie));
    if (!token) return nobody(locale ?? localeOf(headers['accept-language']));
    return directory.find(token, text('territory'), locale);
  },
  holder(actor: Actor, { device }: Readonly<Record<string, unknown>>): string | undefined {
    if (device !== undefined && !(typeof device === 'string' && isUuid(device))) throw BadInput({ field: 'device', key: 'badDevice' });
    return recipientOf(actor, device);
  },
  onChange: (accountId: string, callback: () => void) => directory.onChange(accountId, callback),
  validUntil: (actor: Actor) => directory.validUntil(actor),
});

const bearer = (header: string | undefined) => /^Bearer (\S+)$/i.exec(header ?? '')?.[1];
const cookieOf = (header: string | undefined) => new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(header ?? '')?.[1];
