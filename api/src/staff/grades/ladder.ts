import type { POSTS } from '../staff.entity.js';

type Post = (typeof POSTS)[number];

export const GRADE_GROUPS = ['HEAD', 'DEPUTY', 'GENERAL'] as const;
export type GradeGroup = (typeof GRADE_GROUPS)[number];

export interface GradeRange {
  readonly group: GradeGroup;
  readonly posts: readonly Post[];
  readonly from: number;
  readonly to: number;
}

/** The ladder of a district, as data. */
export interface Ladder {
  readonly ranges: readonly GradeRange[];
  /** Years in a grade before the next one. */
  readonly yearsPerStep: number;
  /** Years off that for a professional certificate of social work. */
  readonly certificateYears: number;
}

/** 三岗十八级 (section 2.4 of the domain): heads 7-18, deputies 4-15, everybody else 1-12, a step about every three years. */
export const DEFAULT_LADDER: Ladder = {
  ranges: [
    { group: 'HEAD', posts: ['COMMUNITY_DIRECTOR'], from: 7, to: 18 },
    { group: 'DEPUTY', posts: ['DEPUTY_COMMUNITY_DIRECTOR'], from: 4, to: 15 },
    {
      group: 'GENERAL',
      posts: ['GRID_WORKER', 'CIVIL_AFFAIRS_OFFICER', 'PUBLIC_SAFETY_OFFICER', 'CULTURE_SPORTS_OFFICER', 'OTHER'],
      from: 1,
      to: 12,
    },
  ],
  yearsPerStep: 3,
  certificateYears: 1,
};

export const GRADE_RULES = ['FIRST_GRADE', 'RANGE', 'YEARS', 'CERTIFICATE', 'TOP', 'ASSESSMENT'] as const;

/** A reason for a step, or one against it. */
export interface GradeReason {
  readonly rule: (typeof GRADE_RULES)[number];
  readonly speaksFor: boolean;
  /** What was found, and what is asked: years, grades. */
  readonly found: number;
  readonly wanted: number;
}

export interface Career {
  readonly post: Post;
  /** Nothing for who has none yet. */
  readonly grade: number | null;
  /** Since when in the grade; of who has none, since when employed. */
  readonly since: string;
  readonly hasCertificate: boolean;
  /** The last assessment was UNQUALIFIED. */
  readonly isUnqualified: boolean;
}

export interface Proposal {
  readonly group: GradeGroup;
  readonly grade: number;
  /** Whether a step is proposed; otherwise the reasons against say why not. */
  readonly isStep: boolean;
  readonly reasons: readonly GradeReason[];
}

/** Whole years from one day to another. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years);
}

/**
 * What the ladder says of somebody on a day, with the reasons for it and against it.
 * @returns nothing for a post that is on no ladder
 */
export function proposalFor(ladder: Ladder, { post, grade, since, hasCertificate, isUnqualified }: Career, on: string): Proposal | null {
  const range = ladder.ranges.find(({ posts }) => posts.includes(post));
  if (!range) return null;
  const { group, from, to } = range;
  const reason = (rule: GradeReason['rule'], speaksFor: boolean, found: number, wanted: number): GradeReason => ({ rule, speaksFor, found, wanted });
  const years = yearsBetween(since, on);
  const wanted = Math.max(1, ladder.yearsPerStep - (hasCertificate ? ladder.certificateYears : 0));
  const certificate = hasCertificate ? [reason('CERTIFICATE', true, ladder.certificateYears, 0)] : [];
  if (grade === null) {
    // Years before there was a ladder count.
    const first = Math.min(to, from + Math.floor(years / wanted));
    return {
      group,
      grade: first,
      isStep: true,
      reasons: [reason('FIRST_GRADE', true, first, from), reason('YEARS', true, years, wanted), ...certificate],
    };
  }
  if (grade < from) return { group, grade: from, isStep: true, reasons: [reason('RANGE', true, grade, from)] };
  const against = [
    ...(isUnqualified ? [reason('ASSESSMENT', false, 0, 0)] : []),
    ...(grade >= to ? [reason('TOP', false, grade, to)] : []),
    ...(years < wanted ? [reason('YEARS', false, years, wanted)] : []),
  ];
  if (against.length) return { group, grade, isStep: false, reasons: [...against, ...certificate] };
  return { group, grade: grade + 1, isStep: true, reasons: [reason('YEARS', true, years, wanted), ...certificate] };
}
