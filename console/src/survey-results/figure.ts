import type { SurveyFigurePartsFragment, SurveyPlaceLevel } from '@gridward/schema';

export type Figure = SurveyFigurePartsFragment;
export type Stream = 'PROBABILITY' | 'SELF_SELECTED';

export const PLACE_LEVELS = ['DISTRICT', 'STREET', 'COMMUNITY', 'GRID'] as const satisfies readonly SurveyPlaceLevel[];
export const DIGITS: Readonly<Record<(typeof PLACE_LEVELS)[number], number>> = { DISTRICT: 6, STREET: 9, COMMUNITY: 12, GRID: 15 };

export const levelOf = (code: string) => PLACE_LEVELS.find((level) => DIGITS[level] === code.length) ?? 'DISTRICT';
/** @returns null below a grid */
export const levelBelow = (code: string) => PLACE_LEVELS[PLACE_LEVELS.indexOf(levelOf(code)) + 1] ?? null;

/** Largest places of a survey that somebody of this territory sees. */
export function topsOf(areas: readonly string[], territory: string): string[] {
  const own = areas.filter((area) => area.startsWith(territory));
  if (own.length > 0) return own;
  return areas.some((area) => territory.startsWith(area)) ? [territory] : [];
}

/** @returns undefined where they are of several: then none can be named for all */
export function commonLevel(codes: readonly string[]) {
  const levels = [...new Set(codes.map(levelOf))];
  return levels.length === 1 ? levels[0] : undefined;
}

export interface ChannelShare {
  readonly channel: string;
  /** Null where so few came by one of them that none is told. */
  readonly n: number | null;
}

/** Those of which each had too few answers are counted as one, with `+` between them. */
export const channelName = (channel: string, translate: (key: string) => string) =>
  channel
    .split('+')
    .map((each) => translate(`enums.SurveyChannel.${each}`))
    .join(' + ');

/** How people answered: of the item that most of them did, from figures by channel of one place. */
export function channelMix(figures: readonly Figure[]): readonly ChannelShare[] {
  const channels = [...new Set(figures.map(({ slice }) => slice.replace('channel=', '')))];
  return channels.map((channel) => {
    const counts = figures.flatMap(({ slice, n }) => (slice === `channel=${channel}` && n != null ? [n] : []));
    return { channel, n: counts.length > 0 ? Math.max(...counts) : null };
  });
}

/** By tier, and within one by code: a rank would tell differences that are not there. What is hidden comes last. */
export const inTiers = (figures: readonly Figure[]): Figure[] => {
  const tierOf = ({ n, tier }: Figure) => (n == null ? Infinity : (tier ?? 0));
  // Infinity less itself is nothing.
  return [...figures].sort((a, b) => (tierOf(a) === tierOf(b) ? 0 : tierOf(a) - tierOf(b)) || a.code.localeCompare(b.code));
};

/** The first row of each tier after the first one: a line stands before it. What is hidden belongs to none. */
export const beginsTier = (rows: readonly Figure[], at: number): boolean => {
  const tierOf = (figure: Figure | undefined) => (figure?.n == null ? null : (figure.tier ?? null));
  return at > 0 && tierOf(rows[at - 1]) !== tierOf(rows[at]);
};

/** In the order in which each group comes first. Desks are of 2015: they know no Map.groupBy. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [key: string, rows: Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(keyOf(row));
    if (own) own.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups];
}
