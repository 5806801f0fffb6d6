import type { SubmitSurveyAnswersInput } from '@gridward/schema';
import { Refusal } from '../line/ask.ts';
import { pause } from '../line/pause.ts';
import { END, faultyStep, inputOf, isEmpty, lowest, openSheet, type Given, type Question, type Seat, type Sheet } from './sheet.ts';
import type { Shelf } from './shelf.ts';

/** What became of a paper. UNKNOWN: nobody was given this token, or it was before the survey was over. */
export type Ending = 'TAKEN' | 'ANSWERED' | 'CLOSED' | 'FULL' | 'UNKNOWN';

/** Where the paper under a token stands. */
export interface Standing {
  readonly sheet: Sheet | null;
  readonly ending: Ending | null;
  /** What the phone is doing about it. */
  readonly work: 'asking' | 'preparing' | 'sending' | null;
  /** It was asked for, and the server was not reached. */
  readonly isCut: boolean;
  /** What was answered low, once it was taken: one may ask to be called about it. Only as long as the page is open. */
  readonly low: Question | null;
  /** The phone will still have it after the page was closed. */
  readonly isKept: boolean;
}

export interface SurveyParts {
  readonly device: string;
  readonly shelf: Shelf;
  /** @returns null for a token that nobody was given */
  ask(token: string): Promise<Seat | null>;
  /** @returns what became of it @throws Refusal, or Error without a line */
  submit(input: SubmitSurveyAnswersInput): Promise<Ending>;
  solve(text: string, bits: number): Promise<string>;
  later(work: () => void, ms: number): void;
  changed(): void;
  ended(token: string, ending: Ending): void;
  /** The server found an answer wrong: this screen is to be looked at again. */
  returned(token: string, step: string): void;
}

const NOTHING: Standing = { sheet: null, ending: null, work: null, isCut: false, low: null, isKept: true };

/** Papers of this phone: kept under their tokens from the first answer until the server has them, however long that takes. */
export class Surveys {
  readonly #standings = new Map<string, Standing>();
  #isSending = false;
  #isLater = false;
  #failures = 0;

  constructor(private readonly parts: SurveyParts) {}

  of = (token: string): Standing => this.#standings.get(token) ?? NOTHING;

  /** Shows what the phone has at once, and asks the server whether it can still be answered. */
  async open(token: string): Promise<void> {
    const { sheet, ending, work } = this.of(token);
    if (work || ending === 'TAKEN') return;
    const kept = sheet ?? this.parts.shelf.take(token);
    if (kept?.isWaiting) {
      this.#hold(kept);
      return this.flush();
    }
    this.#set(token, { sheet: kept, work: 'asking', isCut: false });
    try {
      this.#seat(token, await this.parts.ask(token));
    } catch {
      this.#set(token, { isCut: true });
    } finally {
      if (this.of(token).work === 'asking') this.#set(token, { work: null });
    }
  }

  answer(token: string, step: string, given: Given) {
    this.#change(token, ({ answers, fault }) => {
      const { [step]: _, ...others } = answers;
      return { answers: isEmpty(given) ? others : { ...others, [step]: given }, fault: fault === step ? null : fault };
    });
  }

  /** @param seconds that the screen before was looked at */
  move(token: string, at: string, seconds: number) {
    this.#change(token, (sheet) => ({ at, seconds: sheet.seconds + seconds }));
  }

  /** Hands it in: from now on it goes out by itself as soon as there is a line. */
  submit(token: string): Promise<void> {
    this.#change(token, () => ({ isWaiting: true, fault: null, at: END }));
    return this.flush();
  }

  /** When there is a line again, and now and then. */
  async flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    const tried = new Set<string>();
    let isCut = false;
    for (let sheet = this.#waiting(tried); sheet; sheet = this.#waiting(tried)) {
      tried.add(sheet.token);
      if (!(await this.#deliver(sheet))) isCut = true;
    }
    this.#isSending = false;
    if (isCut) this.#again();
    else this.#failures = 0;
  }

  #again() {
    if (this.#isLater) return;
    this.#isLater = true;
    const retry = () => {
      this.#isLater = false;
      void this.flush();
    };
    this.parts.later(retry, pause(++this.#failures));
  }

  #waiting(tried: ReadonlySet<string>): Sheet | null {
    const open = [...this.#standings.values()].find(({ sheet }) => sheet?.isWaiting && !tried.has(sheet.token))?.sheet;
    const stored = this.parts.shelf.waiting().find((token) => !tried.has(token) && !this.of(token).sheet);
    return open ?? (stored === undefined ? null : this.parts.shelf.take(stored));
  }

  /** @returns false when it is to be tried again */
  async #deliver(sheet: Sheet): Promise<boolean> {
    const { token } = sheet;
    try {
      const ending = await this.#send(sheet);
      if (ending === 'TAKEN') this.#set(token, { low: lowest(sheet) ?? null });
      this.#end(token, ending, sheet.seat.isOpen);
      return true;
    } catch (error) {
      return error instanceof Refusal && this.#refused(sheet, error);
    } finally {
      this.#set(token, { work: null });
    }
  }

  async #send(sheet: Sheet): Promise<Ending> {
    const { token, seconds, seat } = sheet;
    const proof = seat.isOpen ? await this.#proof(sheet) : {};
    this.#set(token, { sheet, work: 'sending' });
    return this.parts.submit({ token, answers: inputOf(sheet), seconds, ...proof });
  }

  /** Asked for anew each time: what was asked for before the line was lost is too old. */
  async #proof(sheet: Sheet) {
    this.#set(sheet.token, { sheet, work: 'preparing' });
    const seat = await this.parts.ask(sheet.token);
    if (!seat?.challenge) return {};
    const { challenge, challengeBits } = seat;
    return { device: this.parts.device, challenge, solution: await this.parts.solve(`${challenge}:${this.parts.device}`, challengeBits ?? 0) };
  }

  #refused(sheet: Sheet, { message, fields }: Refusal): boolean {
    const { token } = sheet;
    if (message === 'NOT_FOUND') this.#end(token, 'CLOSED', false);
    else if (message !== 'BAD_USER_INPUT' || fields.includes('solution')) return false;
    else {
      const at = faultyStep(sheet, fields) ?? END;
      this.#hold({ ...sheet, isWaiting: false, fault: at, at });
      this.parts.returned(token, at);
    }
    return true;
  }

  #seat(token: string, seat: Seat | null) {
    const { sheet } = this.of(token);
    if (sheet?.isWaiting) return;
    // Once a survey is over, nobody knows its tokens any more; this one was known when there was a paper.
    if (!seat) return this.#end(token, sheet ? 'CLOSED' : 'UNKNOWN', false);
    if (seat.state !== 'OPEN') return this.#end(token, seat.state, false);
    if (seat.isOpen && this.parts.shelf.isDone(token)) return this.#end(token, 'ANSWERED', false);
    this.#set(token, { sheet: sheet ? { ...sheet, seat } : openSheet(token, seat), ending: null });
  }

  #end(token: string, ending: Ending, isDone: boolean) {
    this.parts.shelf.burn(token);
    if (isDone && (ending === 'TAKEN' || ending === 'ANSWERED')) this.parts.shelf.finish(token);
    this.#set(token, { sheet: null, ending, isCut: false });
    this.parts.ended(token, ending);
  }

  #change(token: string, change: (sheet: Sheet) => Partial<Sheet>) {
    const { sheet } = this.of(token);
    if (sheet && !sheet.isWaiting) this.#hold({ ...sheet, ...change(sheet) });
  }

  #hold(sheet: Sheet) {
    this.#set(sheet.token, { sheet, isKept: this.parts.shelf.put(sheet) });
  }

  #set(token: string, change: Partial<Standing>) {
    this.#standings.set(token, { ...this.of(token), ...change });
    this.parts.changed();
  }
}
