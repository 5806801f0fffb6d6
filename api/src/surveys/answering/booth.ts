import { ServiceKey } from '../../request/context.js';
import { JOBS } from '../../request/tenancy.js';
import type { Reader } from '../../storage/reader.js';
import { paperOf, tokenHolder, type Holder, type Paper } from './booth.statements.js';
import { tokenHashOf, type Token } from './token.js';

export const boothKey = new ServiceKey<Booth>('survey booth');

/** What a survey asks does not change once it is open; only its end may be brought forward, which the intake looks at again. */
const KEPT_MS = 5_000;
const MOST = 200;

/** Who holds a token, with what is asked of them. */
export interface Seat {
  readonly holder: Holder;
  readonly paper: Paper;
}

/** What is asked of whom: found by the token alone, for people without an account. */
export class Booth {
  #papers = new Map<string, { readonly paper: Promise<Paper | undefined>; readonly until: number }>();

  constructor(private readonly reader: Pick<Reader, 'within'>) {}

  /** @returns undefined for a token that nobody was given */
  async find({ district, secret }: Token): Promise<Seat | undefined> {
    const hash = tokenHashOf(secret);
    const [holder] = await this.reader.within(JOBS, (snapshot) => snapshot.read(tokenHolder, { district, hash, secret }));
    const paper = holder && (await this.#paper(district, holder.surveyId));
    return holder && paper ? { holder, paper } : undefined;
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
