import { shrinkMeans, shrinkShares } from '../../surveys/statistics/index.js';
import { need } from './check.js';
import { COUNTED, stateNumber, told, type Columns } from './columns.js';
import { indicatorAt, type Frame } from './frame.js';
import type { Indicator, Sample } from './input.js';
import { shrinkRates, type ShrunkenRate } from './rates.js';

/** Fills in what records and surveys say, one group of peers after the other. */
export function measure(frame: Frame, columns: Columns): void {
  const { count, first, members } = frame.groups;
  for (let group = 0; group < count; group++) {
    const slots = members.subarray(first[group], first[group + 1]);
    const { kind } = indicatorAt(frame, slots[0] as number);
    if (kind === 'SURVEY') surveyGroup(frame, columns, slots);
    else if (kind !== 'RATING') recordGroup(frame, columns, slots);
  }
}

/**
 * A survey's figure of a place moves towards those of the peers' places (section 4.3 of the domain; Morris 1983). A place counts once,
 * however many of the peers work there. Where places differ hardly more than by chance, the line weighs less, or nothing.
 */
function surveyGroup({ samples, sample, indicators, indicatorOf, rules }: Frame, columns: Columns, slots: Int32Array): void {
  const answered = (place: number) => place >= 0 && (samples[place] as Sample).n > 0;
  const places = [...new Set(slots.map((slot) => sample[slot] as number))].filter(answered).sort((a, b) => a - b);
  if (places.length === 0) return;
  const { areas, medianReliability } = shrinkMeans(places.map((place) => samples[place] as Sample));
  const found = new Map(places.map((place, i) => [place, areas[i]]));
  const typical = medianReliability ?? 0;
  for (const slot of slots) {
    const area = found.get(sample[slot] as number);
    if (!area) continue;
    const { leastExposure } = indicatorAt({ indicators, indicatorOf }, slot);
    columns.value[slot] = told(area.value);
    columns.deviation[slot] = area.standardDeviation;
    columns.shrinkage[slot] = told(area.value - (samples[sample[slot] as number] as Sample).mean);
    columns.reliability[slot] = told(area.reliability);
    columns.factor[slot] = typical >= rules.leastReliability ? 1 : told(typical);
    const isUsable = columns.factor[slot] > 0;
    columns.state[slot] = area.n < leastExposure ? stateNumber('TOO_LITTLE_EXPOSURE') : isUsable ? COUNTED : stateNumber('TOO_UNRELIABLE');
  }
}

/**
 * Rates, not counts (section 4.2 of the domain). The own rate may be moved towards the peers' where cases are few: proportions by
 * Beta-binomial, cases against what was expected by gamma-Poisson.
 */
function recordGroup({ numerator, denominator, indicators, indicatorOf }: Frame, columns: Columns, slots: Int32Array): void {
  const measured = slots.filter((slot) => (denominator[slot] as number) > 0);
  const of = (slot: number) => ({ cases: numerator[slot] as number, exposure: denominator[slot] as number });
  let shares: ReturnType<typeof shrunkenShares> | undefined;
  let rates: ShrunkenRate[] | undefined;
  const rate = rateOf(numerator, measured) / rateOf(denominator, measured);
  measured.forEach((slot, place) => {
    const indicator = indicatorAt({ indicators, indicatorOf }, slot);
    const { isExpected, isShrunken, unit, leastExposure } = indicator;
    const { cases, exposure } = of(slot);
    need(cases >= 0 || !(isExpected || isShrunken), `${indicator.key} has fewer cases than none: ${cases}`);
    const plain = cases / exposure;
    const scale = isExpected ? (rate > 0 ? 100 / rate : 0) : unit === 'PERCENT' ? 100 : 1;
    const figure = !isShrunken
      ? { value: plain, standardDeviation: 0, reliability: NaN }
      : isExpected
        ? (rates ??= shrinkRates(Array.from(measured, of)))[place]
        : (shares ??= shrunkenShares(indicator, Array.from(measured, of)))[place];
    need(figure !== undefined, `${indicator.key} has no figure`);
    // Where none of the peers has a case, nobody expects one: as expected.
    columns.value[slot] = told(isExpected && rate === 0 ? 100 : figure.value * scale);
    columns.deviation[slot] = figure.standardDeviation * scale;
    if (isExpected) columns.expected[slot] = told(rate * exposure);
    if (isShrunken) columns.shrinkage[slot] = told((figure.value - plain) * scale);
    columns.reliability[slot] = told(figure.reliability);
    columns.state[slot] = exposure < leastExposure ? stateNumber('TOO_LITTLE_EXPOSURE') : COUNTED;
  });
}

const rateOf = (values: Float64Array, slots: Int32Array) => slots.reduce((total, slot) => total + (values[slot] as number), 0);

function shrunkenShares({ key }: Indicator, counts: readonly { readonly cases: number; readonly exposure: number }[]) {
  for (const { cases, exposure } of counts) {
    const isShare = Number.isSafeInteger(cases) && Number.isSafeInteger(exposure) && cases >= 0 && cases <= exposure;
    need(isShare, `${key} is moved towards the peers, which takes counts out of counts: ${cases} of ${exposure}`);
  }
  return shrinkShares(counts.map(({ cases, exposure }) => ({ key, n: exposure, hits: cases }))).areas;
}
