import { textFaults } from '../../identity/index.js';
import type { FieldError } from '../../request/errors.js';
import type { Measure } from '../../request/measures.js';
import { ALL_POINTS, IMPORTED, WEIGHED_KINDS, weightsOf, type Indicator } from './indicator.js';

const KEY = /^[a-z][A-Za-z0-9]{0,39}$/;
const MOST = { indicators: 40, weight: ALL_POINTS, points: 20, value: 1_000_000 } as const;
const LONGEST = { name: 30, nameEn: 60, explanation: 300, source: 60 } as const;
const ALL_SHARES = 100;

/** What keeps indicators from being used, each with its place. Weights are looked at by `weightFaults`: a draft may be half done. */
export function indicatorFaults(indicators: readonly Indicator[], measures: readonly Measure[]): FieldError[] {
  if (indicators.length === 0) return [{ field: 'indicators', key: 'required' }];
  if (indicators.length > MOST.indicators) return [{ field: 'indicators', key: 'tooMany', values: { max: MOST.indicators } }];
  const keys = indicators.map(({ key }) => key);
  return indicators.flatMap((indicator, i) => {
    const place = `indicators.${i}`;
    const twice: FieldError[] = keys.indexOf(indicator.key) === i ? [] : [{ field: `${place}.key`, key: 'taken' }];
    return [...twice, ...wordFaults(indicator, place), ...numberFaults(indicator, place), ...kindFaults(indicator, place, measures)];
  });
}

function wordFaults({ key, name, nameEn, explanation }: Indicator, place: string): FieldError[] {
  return [
    ...(KEY.test(key) ? [] : [{ field: `${place}.key`, key: 'badQuestionKey' } as const]),
    ...textFaults(`${place}.name`, name, LONGEST.name),
    ...(nameEn ? textFaults(`${place}.nameEn`, nameEn, LONGEST.nameEn) : []),
    ...(explanation ? textFaults(`${place}.explanation`, explanation, LONGEST.explanation) : []),
  ];
}

function numberFaults({ kind, weight, floor, target, direction, leastExposure, most }: Indicator, place: string): FieldError[] {
  const faults: FieldError[] = [];
  const least = WEIGHED_KINDS.includes(kind) ? 1 : 0;
  const heaviest = least ? MOST.weight : 0;
  if (!Number.isInteger(weight) || weight < least || weight > heaviest)
    faults.push({ field: `${place}.weight`, key: 'outOfRange', values: { min: least / 100, max: heaviest / 100 } });
  if (!inRange(leastExposure, 0, MOST.value))
    faults.push({ field: `${place}.leastExposure`, key: 'outOfRange', values: { min: 0, max: MOST.value } });
  if (kind === 'KPI' || kind === 'SURVEY') {
    for (const [field, value] of Object.entries({ floor, target }))
      if (!inRange(value, -MOST.value, MOST.value))
        faults.push({ field: `${place}.${field}`, key: 'outOfRange', values: { min: -MOST.value, max: MOST.value } });
    if (direction === 'MORE' ? target <= floor : target >= floor)
      faults.push({ field: `${place}.target`, key: direction === 'MORE' ? 'targetAboveFloor' : 'targetBelowFloor' });
  }
  if ((kind === 'BONUS' || kind === 'DEDUCTION') && !inRange(most, 0.01, MOST.points))
    faults.push({ field: `${place}.most`, key: 'outOfRange', values: { min: 0.01, max: MOST.points } });
  return faults;
}

const inRange = (value: number | null, min: number, max: number) => value !== null && Number.isFinite(value) && value >= min && value <= max;

function kindFaults({ kind, source, item, raters, cap }: Indicator, place: string, measures: readonly Measure[]): FieldError[] {
  switch (kind) {
    case 'KPI':
      if (source === IMPORTED) return item ? textFaults(`${place}.item`, item, LONGEST.source) : [{ field: `${place}.item`, key: 'required' }];
      return sourceFaults(
        source,
        item,
        place,
        measures.filter(({ isSurvey }) => !isSurvey),
      );
    case 'SURVEY':
      return sourceFaults(
        source,
        item,
        place,
        measures.filter(({ isSurvey }) => isSurvey),
      );
    case 'RATING':
      return shareFaults(raters, place);
    case 'VETO':
      return cap === null || cap === 'EXCELLENT' ? [{ field: `${place}.cap`, key: 'required' }] : [];
    default:
      return [];
  }
}

function sourceFaults(source: string | null, item: string | null, place: string, measures: readonly Measure[]): FieldError[] {
  const measure = measures.find(({ code }) => code === source);
  if (!measure) return [{ field: `${place}.source`, key: 'unknownChoice', values: { name: (source ?? '').slice(0, 40) } }];
  return measure.hasItems && !item ? [{ field: `${place}.item`, key: 'required' }] : [];
}

/** Who rates oneself is shown and never counts: nobody gives points to oneself. */
function shareFaults(raters: Indicator['raters'], place: string): FieldError[] {
  const kinds = raters.map(({ kind }) => kind);
  const faults = raters.flatMap(({ kind, share }, i): FieldError[] => {
    if (kinds.indexOf(kind) !== i) return [{ field: `${place}.raters.${i}.kind`, key: 'taken' }];
    const [min, max] = kind === 'SELF' ? [0, 0] : [1, ALL_SHARES];
    const fits = Number.isInteger(share) && share >= min && share <= max;
    return fits ? [] : [{ field: `${place}.raters.${i}.share`, key: 'outOfRange', values: { min, max } }];
  });
  const sum = raters.reduce((all, { share }) => all + share, 0);
  return faults.length === 0 && sum !== ALL_SHARES ? [{ field: `${place}.raters`, key: 'sharesNot100', values: { sum } }] : faults;
}

/** A scheme that is used shares out exactly 100 points; the database refuses any other. */
export function weightFaults(indicators: readonly Indicator[]): FieldError[] {
  const sum = weightsOf(indicators);
  return sum === ALL_POINTS ? [] : [{ field: 'indicators', key: 'weightsNot100', values: { sum: sum / 100 } }];
}

/** Where a street’s scheme leaves its district’s frame: what is locked is taken as it is. */
export function frameFaults(indicators: readonly Indicator[], frame: readonly Indicator[]): FieldError[] {
  return frame
    .filter(({ isLocked }) => isLocked)
    .flatMap((locked): FieldError[] => {
      const place = indicators.findIndex(({ key }) => key === locked.key);
      if (place < 0) return [{ field: 'indicators', key: 'lockedMissing', values: { name: locked.name } }];
      return sameIndicator(indicators[place], locked) ? [] : [{ field: `indicators.${place}`, key: 'lockedChanged', values: { name: locked.name } }];
    });
}

const sameIndicator = (one: Indicator | undefined, other: Indicator) => !!one && canonical(one) === canonical(other);

/** Whatever order its fields came in. */
const canonical = (indicator: Indicator) =>
  JSON.stringify(indicator, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
