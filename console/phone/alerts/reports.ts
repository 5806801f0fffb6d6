import type { ReportAlertInput } from '@gridward/schema';
import type { Alert } from './alert.ts';

/** What this phone has to say of one alert. Each fact is told once; of answers the last. */
export interface Report {
  readonly delivered?: true;
  readonly seen?: true;
  readonly acknowledged?: true;
  readonly answer?: 'SAFE' | 'NEED_HELP';
  readonly note?: string;
  readonly longitude?: number;
  readonly latitude?: number;
}

/** Said, and of that what the server has. Kept by alert, newest last. */
export interface Entry extends Report {
  readonly id: string;
  readonly area: string;
  readonly isTold: boolean;
}

export interface ReportParts {
  readonly device: string;
  /** @returns when the server has it, or has refused it for good. @throws Error when it is to be tried again */
  send(input: ReportAlertInput): Promise<unknown>;
  load(): readonly Entry[];
  save(entries: readonly Entry[]): void;
  changed(): void;
}

/** Alerts of which a phone remembers what it said. */
const KEPT = 60;

/** What a phone says of alerts goes out when there is a line, in order, and is never dropped because time has passed. */
export class Reports {
  #entries: readonly Entry[];
  #isSending = false;

  constructor(private readonly parts: ReportParts) {
    this.#entries = parts.load();
  }

  of(id: string): Entry | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  /** @param areas that this phone listens for */
  say(alert: Alert, areas: readonly string[], report: Report) {
    const area = areaFor(alert, areas);
    if (!area) return;
    const before = this.of(alert.id);
    if (before && isKnown(before, report)) return;
    const entry: Entry = { id: alert.id, area, ...before, ...report, isTold: false };
    this.#keep([...this.#entries.filter(({ id }) => id !== alert.id), entry].slice(-KEPT));
    void this.flush();
  }

  /** When there is a line again, and now and then. */
  async flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (let entry = this.#next(); entry; entry = this.#next()) {
        const { id: alertId, isTold: _, ...said } = entry;
        await this.parts.send({ alertId, device: this.parts.device, ...said });
        this.#told(entry);
      }
    } catch {
      // No line: it stays, and goes with the next flush.
    } finally {
      this.#isSending = false;
    }
  }

  #next = () => this.#entries.find(({ isTold }) => !isTold);

  /** Unless more was said meanwhile. What was refused for good is not asked again either. */
  #told(sent: Entry) {
    this.#keep(this.#entries.map((entry) => (entry === sent ? { ...entry, isTold: true } : entry)));
  }

  #keep(entries: readonly Entry[]) {
    this.#entries = entries;
    this.parts.save(entries);
    this.parts.changed();
  }
}

const isKnown = (before: Entry, report: Report) => Object.entries(report).every(([key, value]) => before[key as keyof Report] === value);

/** The narrowest of the phone's areas that the alert concerns; else one of the same district, which an earlier message named. */
function areaFor(alert: Alert, areas: readonly string[]): string | undefined {
  const own = areas.filter((code) => code.startsWith(alert.district)).sort((a, b) => b.length - a.length);
  return own.find((code) => alert.areas.some((area) => area.startsWith(code) || code.startsWith(area))) ?? own[0];
}
