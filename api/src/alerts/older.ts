import type { AlertSummary } from './alert.statements.js';

/** Numbers to a page. Numbers have no gaps, so a page that is not the last is full. */
export const PAGE = 200;
/** Pages that a process keeps, of all districts: some 20 MB at the most. */
const KEPT = 64;

type Read = (after: number, limit: number) => Promise<AlertSummary[]>;

/**
 * Alerts from before a process remembers them, for who comes back after long: page by page, each read once for all who ask for it
 * at about the same time, and only so many kept, however old the cursors are.
 */
export class OlderPages {
  #pages = new Map<string, Promise<AlertSummary[]>>();

  constructor(private readonly kept = KEPT) {}

  /** @returns alerts after a number, in order: at least the next one, if there is one */
  async after(district: string, after: number, read: Read): Promise<AlertSummary[]> {
    const first = Math.floor(after / PAGE) * PAGE;
    const key = `${district} ${first}`;
    const known = this.#pages.get(key);
    const rows = following(await this.#keep(key, known ?? read(first, PAGE)), after);
    if (rows.length > 0 || !known) return rows;
    // It was the last page when it was read, and has grown since.
    if (this.#pages.get(key) === known) this.#pages.delete(key);
    return following(await this.#keep(key, this.#pages.get(key) ?? read(first, PAGE)), after);
  }

  /** Used last, forgotten last. */
  #keep(key: string, page: Promise<AlertSummary[]>): Promise<AlertSummary[]> {
    this.#pages.delete(key);
    this.#pages.set(key, page);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > this.kept && oldest !== undefined) this.#pages.delete(oldest);
    page.catch(() => this.#pages.get(key) === page && this.#pages.delete(key));
    return page;
  }
}

const following = (rows: readonly AlertSummary[], after: number) => rows.filter(({ seq }) => seq > after);
