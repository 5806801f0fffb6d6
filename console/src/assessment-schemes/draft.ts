import type {
  AssessmentBand,
  AssessmentDirection,
  AssessmentIndicatorBlock,
  AssessmentIndicatorInput,
  AssessmentIndicatorKind,
  AssessmentIndicatorPartsFragment,
  AssessmentRaterKind,
  AssessmentUnit,
  GridKind,
  Post,
} from '@gridward/schema';

/** A line as it stands in the editor: what is empty is an empty text. */
export interface Indicator {
  readonly key: string;
  readonly kind: AssessmentIndicatorKind;
  readonly block: AssessmentIndicatorBlock;
  readonly name: string;
  readonly nameEn: string;
  readonly explanation: string;
  readonly weight: number;
  readonly source: string;
  readonly item: string;
  readonly unit: AssessmentUnit;
  readonly direction: AssessmentDirection;
  readonly floor: number;
  readonly target: number;
  readonly leastExposure: number;
  readonly isExpected: boolean;
  readonly isShrunken: boolean;
  readonly most: number | null;
  readonly cap: AssessmentBand | null;
  readonly raters: readonly { readonly kind: AssessmentRaterKind; readonly share: number }[];
  readonly isLocked: boolean;
}

export interface Draft {
  readonly title: string;
  readonly titleEn: string;
  readonly post: Post;
  readonly gridKind: GridKind | null;
  readonly reason: string;
  readonly indicators: readonly Indicator[];
}

export const POSTS: readonly Post[] = [
  'GRID_WORKER',
  'COMMUNITY_DIRECTOR',
  'DEPUTY_COMMUNITY_DIRECTOR',
  'CIVIL_AFFAIRS_OFFICER',
  'PUBLIC_SAFETY_OFFICER',
  'CULTURE_SPORTS_OFFICER',
  'STREET_OFFICER',
  'DISTRICT_OFFICER',
  'OTHER',
];
export const BLOCKS: readonly AssessmentIndicatorBlock[] = ['TASK', 'QUALITY', 'ATTITUDE', 'RESIDENTS', 'MULTI_RATER', 'OTHER'];
export const KINDS: readonly AssessmentIndicatorKind[] = ['KPI', 'SURVEY', 'RATING', 'BONUS', 'DEDUCTION', 'VETO'];
export const RATERS: readonly AssessmentRaterKind[] = ['SUPERIOR', 'PEER', 'SUBORDINATE', 'RESIDENT', 'DEPARTMENT', 'SELF'];
export const IMPORTED = 'IMPORTED';

/** Shares out the 100 points. */
export const isWeighed = (kind: AssessmentIndicatorKind) => kind === 'KPI' || kind === 'SURVEY' || kind === 'RATING';

export const indicatorIn = ({ raters, nameEn, explanation, source, item, ...rest }: AssessmentIndicatorPartsFragment): Indicator => ({
  ...rest,
  nameEn: nameEn ?? '',
  explanation: explanation ?? '',
  source: source ?? '',
  item: item ?? '',
  raters: raters.map(({ kind, share }) => ({ kind, share })),
});

/** As the API wants them. */
export const indicatorsOut = (indicators: readonly Indicator[]): AssessmentIndicatorInput[] =>
  indicators.map(({ nameEn, explanation, source, item, raters, ...rest }) => ({
    ...rest,
    nameEn: nameEn || null,
    explanation: explanation || null,
    source: source || null,
    item: item || null,
    raters: raters.map(({ kind, share }) => ({ kind, share })),
  }));

/** Points that are shared out, as one types; the API has the last word. */
export const pointsOf = (indicators: readonly Indicator[]) =>
  indicators.reduce((sum, { kind, weight }) => sum + (isWeighed(kind) ? Math.round(100 * weight) : 0), 0) / 100;

const PLAIN = {
  name: '',
  nameEn: '',
  explanation: '',
  weight: 0,
  source: '',
  item: '',
  unit: 'POINTS',
  direction: 'MORE',
  floor: 0,
  target: 100,
  leastExposure: 0,
  isExpected: false,
  isShrunken: false,
  most: null,
  cap: null,
  raters: [],
  isLocked: false,
} as const;

/** A new line. Its key is never shown: nobody should have to think of one. */
export function emptyIndicator(kind: AssessmentIndicatorKind, block: AssessmentIndicatorBlock, taken: readonly string[]): Indicator {
  let n = taken.length + 1;
  while (taken.includes(`line${n}`)) n++;
  return { ...PLAIN, key: `line${n}`, block, ...ofKind(kind) };
}

/** What another kind needs, and what it has no use for. */
export const ofKind = (kind: AssessmentIndicatorKind) =>
  ({
    kind,
    source: kind === 'KPI' ? IMPORTED : '',
    item: '',
    unit: kind === 'KPI' || kind === 'SURVEY' ? ('PERCENT' as const) : ('POINTS' as const),
    weight: isWeighed(kind) ? 5 : 0,
    most: kind === 'BONUS' || kind === 'DEDUCTION' ? 5 : null,
    cap: kind === 'VETO' ? ('UNQUALIFIED' as const) : null,
    raters:
      kind === 'RATING'
        ? ([
            { kind: 'SUPERIOR', share: 60 },
            { kind: 'PEER', share: 40 },
            { kind: 'SELF', share: 0 },
          ] as const)
        : [],
    direction: 'MORE' as const,
    floor: 0,
    target: 100,
    leastExposure: 0,
    isExpected: false,
    isShrunken: false,
  }) satisfies Partial<Indicator>;
