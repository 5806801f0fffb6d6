import { useTranslate } from 'ra-core';
import { useNumber } from '../../fields/show';
import type { Line } from './LineTable';
import { usePoints } from './points';

const UNITS: Readonly<Record<string, string>> = { PERCENT: ' %' };

/** What was measured, of how many, and where the peers are. */
export function useFigureWords() {
  const translate = useTranslate();
  const number = useNumber();
  const one = (value: number) => number(Math.round(10 * value) / 10);
  return (line: Line): string[] => {
    const unit = line.unit ? (UNITS[line.unit] ?? ` ${translate(`assessments.units.${line.unit}`)}`) : '';
    const value = line.value === null ? null : `${one(line.value)}${unit}`;
    const isShare = line.unit === 'PERCENT' && line.numerator !== null && line.denominator !== null;
    const parts = [
      value && translate('assessments.lines.value', { value }),
      isShare && translate('assessments.lines.of', { numerator: one(line.numerator ?? 0), denominator: one(line.denominator ?? 0) }),
      line.value !== null && line.target !== null && line.unit && translate('assessments.lines.target', { target: `${one(line.target)}${unit}` }),
      line.peerMedian !== null && translate('assessments.lines.median', { median: `${one(line.peerMedian)}${unit}` }),
    ];
    const raters = line.raters
      .filter(({ n }) => n > 0)
      .map(({ kind, n, mean }) =>
        translate(mean === null ? 'assessments.lines.tooFew' : 'assessments.lines.raters', {
          kind: translate(`enums.AssessmentRaterKind.${kind}`),
          n,
          mean: mean === null ? '' : one(mean),
        }),
      );
    const source = line.source
      ? [translate('assessments.lines.source', { source: translate(`assessments.sources.${line.source}`, { _: line.source }) })]
      : [];
    const figures = parts.filter((part): part is string => Boolean(part));
    return [...(figures.length > 0 ? [figures.join(' · ')] : []), ...(raters.length > 0 ? [raters.join(' · ')] : []), ...source];
  };
}

/** What was done to a plain figure, a sentence each. */
export function useCorrectionWords() {
  const translate = useTranslate();
  const number = useNumber();
  const points = usePoints();
  return ({ corrections }: Line): string[] =>
    corrections.map(({ kind, amount, reliability }) =>
      translate(`assessments.corrections.${kind}${reliability === null ? '' : 'Known'}`, {
        _: translate(`assessments.corrections.${kind}`, { amount: points(amount, 1, true) }),
        amount:
          kind === 'EXPECTED' ? number(Math.round(10 * amount) / 10) : kind === 'RELIABILITY' ? points(amount / 100, 2) : points(amount, 1, true),
        share: Math.round(100 * (reliability ?? 0)),
      }),
    );
}
