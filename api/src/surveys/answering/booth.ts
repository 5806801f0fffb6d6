import DataLoader from 'dataloader';
import { ServiceKey } from '../../request/context.js';
import { JOBS } from '../../request/tenancy.js';
import type { Reader } from '../../storage/reader.js';
import { paperOf, tokenHolders, type Holder, type Paper } from './booth.statements.js';
import { tokenHashOf, type Token } from './token.js';

export const boothKey = new ServiceKey<Booth>('survey booth');

/** What a survey asks does not change once it is open; only its end may be brought forward, which the intake looks at again. */
const KEPT_MS = 5_000;
const MOST = 200;
/** How long a token waits for others that are looked up along with it. */
const WAIT_MS = 4;
const MOST_AT_ONCE = 200;

/** Who holds a token, with what is asked of them. */
export interface Seat {
  readonly holder: Holder;
  readonly paper: Paper;
}

/** What is asked of whom: found by the token alone, for people without an account. */
export class Booth {
  #papers = new Map<string, { readonly paper: Promise<Paper | undefined>; readonly until: number }>();

  /** Nothing is remembered: whether somebody has answered changes. */
  #holders = new DataLoader<Token, Holder | null>((tokens) => this.#find(tokens), {
    cache: false,
    maxBatchSize: MOST_AT_ONCE,
    batchScheduleFn: (look) => void setTimeout(look, WAIT_MS),
  });

  constructor(private readonly reader: Pick<Reader, 'within'>) {}

  /** @returns undefined for a token that nobody was given */
  async find({ district, secret }: Token): Promise<Seat | undefined> {
    const holder = await this.#holders.load({ district, secret });
    const paper = holder && (await this.#paper(district, holder.surveyId));
    return holder && paper ? { holder, paper } : undefined;
  }

  async #find(tokens: readonly Token[]): Promise<(Holder | null)[]> {
    const args = {
      districts: tokens.map(({ district }) => district),
      hashes: tokens.map(({ secret }) => tokenHashOf(secret)),
      secrets: tokens.map(({ secret }) => secret),
    };
    const rows = await this.reader.within(JOBS, (snapshot) => snapshot.read(tokenHolders, args));
    const byPlace = new Map(rows.map((row) => [row.place, row]));
    return tokens.map((_, place) => byPlace.get(place) ?? null);
  }

  #paper(district: string, surveyId: string): Promise<Paper | undefined> {
    const known = this.#papers.get(surveyId);
    if (known && known.until > performance.now()) return known.paper;
    const paper = this.reader.within(JOBS, (snapshot) => snapshot.read(paperOf, { district, surveyId })).then(([row]) => row);
    this.#papers.delete(surveyId);
    this.#papers.set(surveyId, { paper, until: performance.now() + KEPT_MS });
    const [oldest] = this.#papers.keys();
    if (this.#papers.size > MOST && oldest !== undefined) this.#papers.delete(oldest);
    paper.catch(() => this.#papers.delete(surveyId));
    return paper;
  }
}
