import { AssessmentMeasuresDocument } from '@gridward/schema';
import { useLocaleState, useTranslate } from 'ra-core';
import { useNumber } from '../fields/show';
import { useOperation } from '../providers/queries';
import { IMPORTED, type Indicator } from './draft';

const LONG_MS = 300_000;

/** What the records tell of staff; it changes with a release only. */
export function useMeasures() {
  const [locale] = useLocaleState();
  const { data } = useOperation(AssessmentMeasuresDocument, {}, { staleTime: LONG_MS });
  return (data?.assessmentMeasures ?? []).map((measure) => ({ ...measure, name: locale === 'en' ? measure.en : measure.zh }));
}

/** What a line is measured by, in one cell: source, from nothing to all points, or who rates. */
export function useMeasureWords() {
  const translate = useTranslate();
  const number = useNumber();
  const measures = useMeasures();
  return ({ kind, source, item, floor, target, unit, raters, cap }: Indicator): string => {
    if (kind === 'RATING')
      return raters
        .filter(({ kind: of }) => of !== 'SELF')
        .map((rater) => `${translate(`enums.AssessmentRaterKind.${rater.kind}`)} ${rater.share} %`)
        .join(translate('time.comma'));
    if (kind === 'VETO') return cap ? translate('schemes.capped', { band: translate(`enums.AssessmentBand.${cap}`) }) : '';
    if (kind !== 'KPI' && kind !== 'SURVEY') return '';
    const name =
      source === IMPORTED ? translate('schemes.importedFrom', { source: item }) : (measures.find(({ code }) => code === source)?.name ?? source);
    const end = unit === 'PERCENT' ? ' %' : ` ${translate(`assessments.units.${unit}`)}`;
    return translate('schemes.measuredBy', { name, floor: number(floor), target: `${number(target)}${end}` });
  };
}
