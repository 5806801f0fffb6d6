import { nobody } from '../../request/actor.js';
import { ServiceKey } from '../../request/context.js';
import type { Reader, Snapshot } from '../../storage/reader.js';
import { isUuid } from '../../storage/keys.js';
import { publishedSurvey, type PublishedSummary } from './published.statements.js';
import { readFigures } from './results.service.js';
import type { SurveyFigureArgs } from './results.type.js';

export const publishedKey = new ServiceKey<Published>('published surveys');

/**
 * Results that were made public, as somebody without an account sees them, whoever asks: an account of another district sees no more
 * and no less. Row security decides.
 */
export class Published {
  constructor(private readonly reader: Pick<Reader, 'within'>) {}

  /** @returns null for one that is not there, or not public */
  async find(id: string): Promise<PublishedSummary | null> {
    if (!isUuid(id)) return null;
    const [survey] = await this.#asNobody((reads) => reads.read(publishedSurvey, { id: id.toLowerCase() }));
    return survey ?? null;
  }

  /** Of those who were drawn; nothing of grids, ages and posters. @throws ExpectedError BAD_USER_INPUT that names the argument */
  figures({ id, questions }: PublishedSummary, args: SurveyFigureArgs) {
    return this.#asNobody((reads) => readFigures(reads, id, args, questions));
  }

  #asNobody<T>(work: (reads: Snapshot) => Promise<T>): Promise<T> {
    return this.reader.within(nobody('zh-CN').session, work);
  }
}
