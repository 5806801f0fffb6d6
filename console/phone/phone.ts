import type { PhoneAlertsSubscription } from '@gridward/schema';
import type { Alert, AlertEvent } from './alerts/alert.ts';
import { Announcer } from './alerts/announcer.ts';
import { askAnew, holds, receive, type Book } from './alerts/book.ts';
import { Reports, type Entry, type Report as Said } from './alerts/reports.ts';
import { burnBook, putBook, takeBook } from './alerts/shelf.ts';
import { currentAlerts, type Stood } from './alerts/standing.ts';
import { byDistrict, MOST_AREAS, type Area } from './areas/area.ts';
import { loadAreas, saveAreas } from './areas/list.ts';
import { deviceId } from './device.ts';
import { ask, Refusal } from './line/ask.ts';
import { Alerts, Report } from './line/documents.ts';
import { Line, type Channel, type LineEvents } from './line/line.ts';
import { ServerClock } from './line/server-clock.ts';
import { StreamSocket } from './line/stream-socket.ts';
import { Way } from './line/way.ts';
import { onOtherTab, recall, remember } from './memory.ts';
import { applySettings, loadSettings, saveSettings, type Settings } from './settings/settings.ts';
import { surveysHere } from './survey/here.ts';
import { WORDS } from './words.ts';

const isEntries = (value: unknown): value is Entry[] => Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number';
const CONTACT_EVERY_MS = 30_000;
const MESSAGE_MS = 6_000;

function openSocket(heard: () => void): WebSocket {
  const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`, 'graphql-transport-ws');
  socket.addEventListener('message', heard, { once: true });
  return socket;
}

/** All that this phone knows, and the line it hears by. The screens only show it. */
export class Phone {
  areas: readonly Area[] = loadAreas();
  settings: Settings = loadSettings();
  /** Up to when this phone has heard everything, by the server's clock. */
  contactAt = recall('contact', isNumber);
  /** The alert that the reader is on. */
  selected: string | null = null;
  /** A short word about what was just done. */
  message = '';
  readonly line: Line<PhoneAlertsSubscription>;

  readonly reports = new Reports({
    device: deviceId(),
    send: (input) => ask(Report, { input }).catch(endIfRefused),
    load: () => recall('reports', isEntries) ?? [],
    save: (entries) => remember('reports', entries),
    changed: () => this.#changed(),
  });

  readonly surveys = surveysHere({
    changed: () => this.#changed(),
    ended: (ending) => this.tell(WORDS[this.settings.language].survey.endings[ending].title),
  });

  readonly #books = new Map<string, Book>();
  readonly #listeners = new Set<() => void>();
  readonly #announcer: Announcer;
  readonly #clock = new ServerClock(() => this.#changed());
  #contactKeptAt = 0;

  constructor(announce: (news: Stood, settings: Settings) => void) {
    this.#announcer = new Announcer((ids) => this.#announce(ids, announce));
    const events: LineEvents<PhoneAlertsSubscription> = {
      next: (key, { alerts }) => this.#receive(districtIn(key), alerts),
      refused: (key, code) => this.#refused(districtIn(key), code),
      heard: () => this.#heard(),
      changed: () => this.#heard(),
    };
    const way = new Way(openSocket, (heard) => new StreamSocket(heard));
    this.line = new Line(way.open, Alerts.text, events, { device: deviceId() });
    onOtherTab((key) => key === 'areas' && this.#moveTo(loadAreas()));
  }

  /** The server's time. */
  now = () => this.#clock.now();

  get books(): readonly Book[] {
    return [...this.#books.values()];
  }

  start() {
    applySettings(this.settings);
    this.#moveTo(this.areas);
    void this.#clock.read();
    void this.surveys.flush();
    addEventListener('online', () => this.#reconnect());
    addEventListener('offline', () => this.line.check(3_000));
    addEventListener('pageshow', () => this.#wake());
    addEventListener('pagehide', () => remember('contact', this.contactAt));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#wake());
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** False when there are too many already. */
  addArea(area: Area): boolean {
    const others = this.areas.filter(({ code }) => code !== area.code);
    if (others.length >= MOST_AREAS) return false;
    saveAreas([...others, area]);
    this.#moveTo([...others, area]);
    return true;
  }

  removeArea(code: string) {
    const areas = this.areas.filter((area) => area.code !== code);
    saveAreas(areas);
    this.#moveTo(areas);
  }

  set(change: Partial<Settings>) {
    this.settings = { ...this.settings, ...change };
    saveSettings(this.settings);
    applySettings(this.settings);
    this.#changed();
  }

  tell(message: string) {
    this.message = message;
    this.#changed();
    if (message) setTimeout(() => this.message === message && this.tell(''), MESSAGE_MS);
  }

  /** Tells the office what became of an alert here. */
  report(alert: Alert, said: Said) {
    this.reports.say(
      alert,
      this.areas.map(({ code }) => code),
      said,
    );
  }

  select(id: string | null) {
    this.selected = id;
    this.#changed();
  }

  /** In force, and all-clears not read yet. */
  current(): Stood[] {
    return currentAlerts(this.books, this.now()).filter(({ standing, alert }) => standing === 'current' || !this.settings.read.includes(alert.id));
  }

  #moveTo(areas: readonly Area[]) {
    this.areas = areas;
    const districts = byDistrict(areas);
    for (const district of this.#books.keys()) if (!districts.has(district)) this.#drop(district);
    for (const [district, codes] of districts) this.#books.set(district, takeBook(district, codes, this.#books));
    this.line.carry([...districts].map(([district, codes]) => this.#channel(district, codes)));
    this.#changed();
  }

  #drop(district: string) {
    this.#books.delete(district);
    burnBook(district);
  }

  #channel(district: string, areas: readonly string[]): Channel {
    return { key: `${district}:${areas.join()}`, variables: () => ({ areas, after: this.#books.get(district)?.cursor ?? null }) };
  }

  #receive(district: string, event: AlertEvent): boolean {
    const book = this.#books.get(district);
    if (!book) return false;
    const isNew = event.alert !== null && !holds(book, event.alert.id);
    this.#keep(district, receive(book, event));
    if (event.alert && isNew) this.report(event.alert, { delivered: true });
    if (event.alert && isNew) this.#announcer.add(event.alert.id, this.line.phase === 'live');
    if (event.kind === 'CAUGHT_UP') this.#announcer.flush();
    this.#changed();
    return event.kind === 'CAUGHT_UP';
  }

  #refused(district: string, code: string): boolean {
    const book = this.#books.get(district);
    const isCursor = code === 'CURSOR_INVALID' || code === 'CURSOR_FOREIGN';
    if (!book?.cursor || !isCursor) return false;
    this.#keep(district, askAnew(book));
    return true;
  }

  #keep(district: string, book: Book) {
    this.#books.set(district, book);
    putBook(district, book);
  }

  #announce(ids: ReadonlySet<string>, announce: (news: Stood, settings: Settings) => void) {
    const current = this.current();
    const news = current.find(({ alert }) => ids.has(alert.id));
    if (!news) return;
    const shown = current.findIndex(({ alert }) => alert.id === this.selected);
    if (shown < 0 || current.indexOf(news) <= shown) this.select(news.alert.id);
    this.tell('');
    announce(news, this.settings);
  }

  #heard() {
    if (this.line.phase === 'live') {
      this.#contact();
      void this.reports.flush();
    }
    this.#changed();
  }

  #contact() {
    this.contactAt = this.now();
    void this.#clock.read();
    if (Date.now() - this.#contactKeptAt < CONTACT_EVERY_MS) return;
    this.#contactKeptAt = Date.now();
    remember('contact', this.contactAt);
  }

  #reconnect() {
    this.line.check();
    void this.surveys.flush();
  }

  /** After the tunnel, the drawer, or the night. */
  #wake() {
    this.#changed();
    this.#reconnect();
    void this.#clock.read(true);
  }

  #changed() {
    for (const listener of this.#listeners) listener();
  }
}

/** An alert that is gone, or a place that it does not concern: asking again would not help. */
function endIfRefused(error: unknown) {
  const isFinal = error instanceof Refusal && ['NOT_FOUND', 'BAD_USER_INPUT', 'FORBIDDEN'].includes(error.message);
  if (!isFinal) throw error;
}

const districtIn = (key: string) => key.slice(0, key.indexOf(':'));
