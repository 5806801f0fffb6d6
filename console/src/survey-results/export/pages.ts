import { SurveyFigurePageDocument } from '@gridward/schema';
import { send } from '../../providers/graphql';
import { PLACE_LEVELS, type Figure, type Stream } from '../figure';

/** Places at once. */
const PAGE = 50;

export interface Wanted {
  readonly id: string;
  /** Down to places of this size. */
  readonly level: (typeof PLACE_LEVELS)[number];
  /** Beside everybody together: age, channel. */
  readonly breakdowns: readonly string[];
}

export interface FigurePage {
  readonly stream: Stream;
  readonly figures: readonly Figure[];
}

/** All figures that one may see, the largest places first, a page after the other; nothing is kept in between. */
export async function* figurePages({ id, level: last, breakdowns }: Wanted): AsyncGenerator<FigurePage> {
  for (const stream of ['PROBABILITY', 'SELF_SELECTED'] as const)
    for (const by of [null, ...breakdowns])
      for (const level of PLACE_LEVELS.slice(0, PLACE_LEVELS.indexOf(last) + 1))
        for (let after = ''; ;) {
          const { survey } = await send(SurveyFigurePageDocument, { id, level, stream, by, first: PAGE, after });
          const figures = survey?.figures ?? [];
          if (figures.length === 0) break;
          yield { stream, figures };
          after = figures.at(-1)?.code ?? '';
        }
}
