import { useTranslate } from 'ra-core';
import { spaced } from '../../fields/code';
import { levelOf } from '../figure';
import { itemText, questionOf } from '../items';
import type { Survey } from '../../surveys/survey';
import type { FigurePage } from './pages';

type Value = string | number | null;

const COLUMNS = ['level', 'code', 'place', 'stream', 'group', 'dimension', 'question', 'questionEn', 'measure'] as const;
const FIGURES = [
  'n',
  'value',
  'low',
  'high',
  'topTwo',
  'topTwoLow',
  'topTwoHigh',
  'atLeastBasic',
  'atLeastBasicLow',
  'atLeastBasicHigh',
  'designEffect',
] as const;
const LEVELS = [5, 4, 3, 2, 1];

const rounded = (value: number | null | undefined) => (value == null ? null : Math.round(value * 100) / 100);

/** Figures as rows of a sheet, each with all its labels, in the language of the page. */
export function useFigureRows({ questionnaire: { questions } }: Survey) {
  const translate = useTranslate();
  const word = (key: string) => translate(`surveys.export.${key}`);
  const heads = [...COLUMNS, ...FIGURES].map(word).concat(LEVELS.map((level) => `${translate(`surveys.levels.${level}`)} %`));

  const groupOf = (slice: string): string => {
    const [by = '', group = ''] = slice.split('=');
    if (!by) return word('everybody');
    return translate(by === 'age' ? `surveys.cells.${group}` : `enums.SurveyChannel.${group}`, { _: group });
  };

  const rowsOf = ({ stream, figures }: FigurePage): Value[][] =>
    figures.map((figure): Value[] => {
      const { code, placeName, slice, item, n, levels } = figure;
      const question = questionOf(item, questions);
      const kind = question?.kind === 'NPS' ? 'nps' : item.includes('=') ? 'share' : 'index';
      return [
        translate(`enums.TerritoryLevel.${levelOf(code)}`),
        spaced(code),
        placeName,
        translate(`enums.SurveyStream.${stream}`),
        groupOf(slice),
        question?.dimension ?? null,
        itemText(item, questions, 'zh'),
        itemText(item, questions, 'en'),
        word(`measures.${kind}`),
        // Nothing but that there is nothing: how few they are is not told either.
        ...(n == null
          ? [translate('surveys.results.tooFew'), ...Array.from({ length: FIGURES.length - 1 + LEVELS.length }, () => null)]
          : [...FIGURES.map((key) => rounded(figure[key])), ...LEVELS.map((level) => rounded(levels[level - 1]))]),
      ];
    });

  return { heads, rowsOf };
}
