import type { AlertReportQuery, ReachLevel, ReportPlaceFragment } from '@gridward/schema';

export type ReportedAlert = NonNullable<AlertReportQuery['alert']>;
export type Report = NonNullable<ReportedAlert['report']>;
export type Moment = Report['moments'][number];

/** In this order everywhere. */
export const REACH = ['sent', 'delivered', 'seen', 'acknowledged'] as const;
export type ReachFact = (typeof REACH)[number];

const LEVELS: readonly ReachLevel[] = ['STREET', 'COMMUNITY', 'GRID'];
const SMALLEST = { STREET: 9, COMMUNITY: 12, GRID: 15 } as const;

/** What a territory can be divided into. An alert is of one district, so the city divides it like the district. */
export const levelsBelow = (code: string): readonly ReachLevel[] => {
  const below = LEVELS.filter((level) => SMALLEST[level as keyof typeof SMALLEST] > code.length);
  return below.length > 0 ? below : ['GRID'];
};

/** @returns null where there is nobody to take a share of */
export const shareOf = (count: number, n: number) => (n > 0 ? count / n : null);

const COUNTED = ['recipients', 'sent', 'delivered', 'seen', 'acknowledged', 'safe', 'needHelp', 'residentsConfirmed'] as const;
export type Counted = Pick<ReportPlaceFragment, (typeof COUNTED)[number]>;

/** Recipients of the whole that are in none of its parts, because they tell no smaller place. */
export const restOf = (total: Counted, parts: readonly Counted[]): Counted =>
  Object.fromEntries(COUNTED.map((fact) => [fact, parts.reduce((left, part) => left - part[fact], total[fact])])) as Counted;

/** Minutes from the first message to the last row of the report. */
export const minutesCovered = ({ startedAt, endedAt, madeAt }: Pick<Report, 'startedAt' | 'endedAt' | 'madeAt'>) =>
  (Date.parse(endedAt ?? madeAt) - Date.parse(startedAt)) / 60_000;
