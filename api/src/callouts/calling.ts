import type { EntityManager } from '@mikro-orm/postgresql';
import { District } from '../request/district.entity.js';
import { parameter } from '../request/parameters.js';
import { readIn } from '../storage/statement.js';
import { candidatesFor, dueCallouts, newestOfChain } from './calling.statements.js';
import * as write from './calling.sql.js';
import { ladderOf, upwards, type Candidate, type Rung } from './ladder.js';

type Due = (typeof dueCallouts)['row'];

/** Somebody is to be told that they are called, for all these places at once. */
export interface Call {
  readonly accountId: string;
  readonly alertId: string;
  readonly round: number;
  readonly headline: string;
  readonly isExercise: boolean;
  readonly minutes: number;
  /** So urgent that telephones ring. */
  readonly byVoice: boolean;
  /** Names of the places. */
  readonly places: readonly string[];
}

/** Tells people, and says by which channels each is told. */
export type Tell = (em: EntityManager, district: string, calls: readonly Call[]) => Promise<ReadonlyMap<string, readonly string[]>>;

interface Step {
  readonly calloutId: string;
  readonly code: string;
  readonly kind: string;
  readonly rung?: string | undefined;
  readonly accountId?: string | undefined;
  readonly note?: string;
  channels?: readonly string[];
}

interface Move {
  readonly id: string;
  readonly status: string;
  readonly called: readonly string[];
  readonly seconds: number;
  readonly answeredBy: string | null;
}

const MINUTES = {
  RED: 'callouts.minutesRed',
  ORANGE: 'callouts.minutesOrange',
  YELLOW: 'callouts.minutesYellow',
  BLUE: 'callouts.minutesBlue',
} as const;
const RANK = { RED: 1, ORANGE: 2, YELLOW: 3, BLUE: 4 } as const;
/** Places moved in one transaction; the rest follows at once. */
const AT_ONCE = 500;

/** The calling of one district, inside one transaction of the role that works across tenants. */
export class Calling {
  constructor(
    private readonly em: EntityManager,
    private readonly district: string,
    private readonly tell: Tell,
  ) {}

  /** What a message asks for: places to call, a higher level, or an end. Doing it again changes nothing. */
  async follow(alertId: string): Promise<void> {
    const { district, em } = this;
    await em.execute(write.TURN, [district]);
    const [newest] = await readIn(em, newestOfChain, { district, alertId });
    if (!newest) return;
    if (newest.over) return this.#end(newest.id);
    if (newest.status !== 'ACTUAL' && newest.status !== 'EXERCISE') return;
    const tenant = await em.findOne(District, { code: district });
    await this.#run(write.RAISE, [district, newest.id]);
    await em.execute(write.FOLLOW, [district, newest.id]);
    await em.execute(write.OPEN, [RANK[newest.level] <= parameter(tenant, 'callouts.toGrids'), district, newest.id]);
    await this.#next();
  }

  /** Calls the next person wherever the time to answer is over. */
  async next(): Promise<void> {
    await this.em.execute(write.TURN, [this.district]);
    await this.#next();
  }

  async #end(alertId: string) {
    await this.#run(write.END, [this.district, alertId]);
  }

  async #next() {
    const { district, em } = this;
    await this.#run(write.SETTLE, [district]);
    const due = await readIn(em, dueCallouts, { district, limit: AT_ONCE });
    for (const alertId of new Set(due.filter(({ over }) => over).map((row) => row.alertId))) await this.#end(alertId);
    const open = due.filter(({ over }) => !over);
    if (open.length > 0) await this.#move(open);
    await this.#run(write.SETTLE, [district]);
    await em.execute(write.WAKE, [district]);
  }

  /** Whoever watches hears what it has changed. */
  async #run(text: string, values: readonly unknown[]) {
    const changed = await this.em.execute<{ id: string }[]>(text, [...values]);
    await tellChanged(this.em, this.district, changed);
  }

  async #move(due: readonly Due[]) {
    const { district, em } = this;
    const tenant = await em.findOne(District, { code: district });
    const codes = [...new Set(due.flatMap(({ code }) => upwards(code)))];
    const candidates = Map.groupBy<string, Candidate>(await readIn(em, candidatesFor, { district, codes }), ({ code }) => code);
    const turns = due.map((row) => turnOf(row, candidates, 60 * parameter(tenant, MINUTES[row.level])));
    const loudest = parameter(tenant, 'callouts.voiceFromLevel');
    const calls = callsOf(turns, (level) => RANK[level] <= loudest);
    const told = await this.tell(em, district, calls);
    const steps = turns.flatMap((turn) => turn.steps);
    for (const step of steps) if (step.kind === 'CALLED' && step.accountId) step.channels = told.get(step.accountId) ?? [];
    await this.#run(write.MOVE, [JSON.stringify(turns.map(({ move }) => move)), district]);
    await em.execute(write.NOTE_STEPS, [district, JSON.stringify(steps)]);
  }
}

/** Tells who watches the alerts, and who was called, that these callouts have changed. */
export async function tellChanged(em: EntityManager, district: string, changed: readonly { readonly id: string }[]): Promise<void> {
  if (changed.length > 0) await em.execute(write.TELL, [district, JSON.stringify(changed.map(({ id }) => id)), district, district]);
}

interface Turn {
  readonly row: Due;
  readonly move: Move;
  readonly steps: Step[];
  readonly next: Rung | undefined;
}

/** What becomes of a place whose time is over: the next person of its ladder is called, or it stays unanswered. */
function turnOf(row: Due, candidates: ReadonlyMap<string, readonly Candidate[]>, seconds: number): Turn {
  const ladder = ladderOf(row.code, candidates);
  const called = row.called as readonly string[];
  const next = ladder.find(({ accountId }) => !called.includes(accountId));
  const step = (kind: string, rung?: Rung): Step => ({
    calloutId: row.id,
    code: row.code,
    kind,
    rung: rung?.rung,
    accountId: rung?.accountId,
    ...(rung?.standsInFor && { note: `代${rung.standsInFor}` }),
  });
  const before = called.at(-1);
  const steps = before ? [{ ...step('NO_ANSWER'), accountId: before }] : [];
  const move = (status: string, answeredBy: string | null = null): Move => ({
    id: row.id,
    status,
    called: next ? [...called, next.accountId] : called,
    seconds,
    answeredBy,
  });
  if (!next) return { row, next, move: move('UNANSWERED'), steps: before ? steps : [step('NOBODY')] };
  // Whoever published it need not be told.
  if (next.accountId === row.publishedBy)
    return { row, next: undefined, move: move('ANSWERED', next.accountId), steps: [...steps, step('ANSWERED', next)] };
  return { row, next, move: move('CALLING'), steps: [...steps, step('CALLED', next)] };
}

/** One call for each person and message, however many places they answer for. */
function callsOf(turns: readonly Turn[], byVoice: (level: Due['level']) => boolean): Call[] {
  const calling = turns.flatMap(({ row, next, move }) => (next ? [{ row, next, move }] : []));
  return [...Map.groupBy(calling, ({ row, next }) => `${next.accountId} ${row.alertId}`).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { row, next, move } = first;
    return {
      accountId: next.accountId,
      alertId: row.alertId,
      round: Math.max(...own.map((turn) => turn.row.round)),
      headline: row.headline,
      isExercise: row.status === 'EXERCISE',
      minutes: Math.max(1, Math.round(move.seconds / 60)),
      byVoice: byVoice(row.level),
      places: own.map((turn) => turn.row.place ?? turn.row.code),
    };
  });
}
