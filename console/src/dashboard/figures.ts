import type { TerritoryFiguresFragment } from '@gridward/schema';

export type FigureKey =
  'households' | 'gridPopulation' | 'population' | 'grids' | 'workers' | 'householdsPerWorker' | 'gridsWithoutLeader' | 'alertsInForce';

export interface Figure {
  readonly key: FigureKey;
  /** Words: unit.<key>. */
  readonly unit: 'households' | 'people' | 'grids' | 'householdsPerPerson' | 'alerts';
  readonly digits: number;
  readonly of: (row: TerritoryFiguresFragment) => number | null;
  /** A rate is only shown with what it is a rate of. */
  readonly n?: (row: TerritoryFiguresFragment) => number;
  /** The list behind the figure, for one place. */
  readonly link: (code: string) => string;
}

/** Where a list is opened with its filters set, as react-admin reads them. */
export const listAt = (path: string, filter: Record<string, unknown>) => `${path}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

const gridsOf = (code: string, more: Record<string, unknown> = {}) => listAt('/grids', { territory: code, status: ['ACTIVE'], ...more });
const staffOf = (code: string) => listAt('/staff', { divisionCode: code });

/** Where nobody has made grids, what they would have counted is not zero but unknown. */
const inGrids =
  (of: (figures: TerritoryFiguresFragment['figures']) => number | null) =>
  ({ figures }: TerritoryFiguresFragment) =>
    figures.grids === 0 ? null : of(figures);

export const FIGURES: readonly Figure[] = [
  { key: 'households', unit: 'households', digits: 0, of: inGrids(({ households }) => households), link: gridsOf },
  { key: 'gridPopulation', unit: 'people', digits: 0, of: inGrids(({ gridPopulation }) => gridPopulation), link: gridsOf },
  { key: 'population', unit: 'people', digits: 0, of: ({ population }) => population?.value ?? null, link: (code) => `/divisions/${code}/show` },
  { key: 'grids', unit: 'grids', digits: 0, of: ({ figures }) => figures.grids, link: gridsOf },
  { key: 'workers', unit: 'people', digits: 0, of: ({ figures }) => figures.workers, link: staffOf },
  {
    key: 'householdsPerWorker',
    unit: 'householdsPerPerson',
    digits: 1,
    of: inGrids(({ households, workers }) => (workers === 0 ? null : households / workers)),
    n: ({ figures }) => figures.workers,
    link: staffOf,
  },
  {
    key: 'gridsWithoutLeader',
    unit: 'grids',
    digits: 0,
    of: ({ figures }) => figures.gridsWithoutLeader,
    link: (code) => gridsOf(code, { hasLeader: false }),
  },
  {
    key: 'alertsInForce',
    unit: 'alerts',
    digits: 0,
    of: ({ figures }) => figures.alertsInForce,
    link: (code) => listAt('/alerts', { inForce: true, area: code }),
  },
];

/** Equal figures share a place: nobody is behind for the order of codes. */
export const rankOf = <Row extends TerritoryFiguresFragment>(rows: readonly Row[], row: Row, { of }: Figure) =>
  1 + rows.filter((other) => (of(other) ?? -1) > (of(row) ?? -1)).length;

/** Largest first; places without the figure last, in the order of their codes. */
export const ranked = <Row extends TerritoryFiguresFragment>(rows: readonly Row[], { of }: Figure): Row[] =>
  [...rows].sort((a, b) => (of(b) ?? -1) - (of(a) ?? -1) || a.code.localeCompare(b.code));
