import type { EntityManager } from '@mikro-orm/postgresql';
import { ServiceKey } from '../../request/context.js';
import { INTAKE, RECOMPUTE, WHY_NOT } from './intake.sql.js';

export const intakeKey = new ServiceKey<Intake>('survey intake');

/** One answer, checked, as it is written. */
export interface Submission {
  readonly district: string;
  readonly surveyId: string;
  /** Who was drawn; none at a point. */
  readonly unitId: string | null;
  readonly pointId: string | null;
  readonly receipt: string;
  readonly code: string;
  readonly cell: string;
  readonly sex: string | null;
  readonly stream: 'PROBABILITY' | 'SELF_SELECTED';
  readonly channel: string;
  readonly scores: readonly (number | null)[];
  /** Sealed. */
  readonly words: string | null;
  /** Equal for equal words. */
  readonly mark: string | null;
  readonly weight: number;
  readonly seconds: number;
  readonly origin: string | null;
  readonly flags: readonly string[];
  readonly day: string;
  readonly disposition: 'COMPLETE' | 'PARTIAL';
}

/** ANSWERED: it was taken before. FULL: the point takes no more. */
export type Outcome = 'TAKEN' | 'ANSWERED' | 'CLOSED' | 'FULL';

const MOST = 500;
/** How long the first waits for others. */
const WAIT_MS = 15;
/** Figures follow answers by so much. */
const LAG_SECONDS = 2;

interface Batch {
  readonly submissions: Map<string, Submission>;
  readonly outcomes: Promise<ReadonlyMap<string, Outcome>>;
  readonly full: () => void;
}

/** Takes the answers of everybody at once: many in one transaction, each told when it is committed. */
export class Intake {
  #open: Batch | undefined;
  #writing: Promise<unknown> = Promise.resolve();

  /** @param transaction runs work as the role that may write for every district */
  constructor(private readonly transaction: <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>) {}

  /** @returns once it is committed what became of it; the same answer sent twice at once is one */
  async take(submission: Submission): Promise<Outcome> {
    const batch = (this.#open ??= this.#begin());
    if (batch.submissions.has(submission.receipt)) return 'ANSWERED';
    batch.submissions.set(submission.receipt, submission);
    if (batch.submissions.size >= MOST) batch.full();
    return (await batch.outcomes).get(submission.receipt) ?? 'CLOSED';
  }

  #begin(): Batch {
    const submissions = new Map<string, Submission>();
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, WAIT_MS);
    // One after the other: two at once would wait for the rows of the same points.
    const outcomes = Promise.all([promise, this.#writing]).then(() => {
      this.#open = undefined;
      return this.transaction((em) => takeAll(em, [...submissions.values()]));
    });
    this.#writing = outcomes.catch(() => undefined);
    return { submissions, outcomes, full: () => (clearTimeout(timer), resolve()) };
  }
}

/** @returns what became of each, by its receipt */
export async function takeAll(em: EntityManager, submissions: readonly Submission[]): Promise<ReadonlyMap<string, Outcome>> {
  const rows = JSON.stringify(submissions.map((submission, place) => ({ ...submission, place })));
  const taken = await em.execute<{ receipt: string }[]>(INTAKE, [rows]);
  const outcomes = new Map<string, Outcome>(taken.map(({ receipt }) => [receipt, 'TAKEN']));
  const left = submissions.filter(({ receipt }) => !outcomes.has(receipt));
  if (left.length > 0) {
    const text = JSON.stringify(left.map(({ district, surveyId, unitId, receipt }) => ({ district, surveyId, unitId, receipt })));
    for (const { receipt, why } of await em.execute<{ receipt: string; why: Outcome }[]>(WHY_NOT, [text])) outcomes.set(receipt, why);
  }
  await recompute(
    em,
    new Set(submissions.filter(({ receipt }) => outcomes.get(receipt) === 'TAKEN').map(({ district, surveyId }) => `${district} ${surveyId}`)),
  );
  return outcomes;
}

async function recompute(em: EntityManager, surveys: ReadonlySet<string>) {
  if (surveys.size === 0) return;
  const rows = [...surveys].map((each) => each.split(' ')).map(([district, id]) => ({ district, id }));
  await em.execute(RECOMPUTE, [LAG_SECONDS, JSON.stringify(rows)]);
}
