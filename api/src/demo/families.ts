import type { ResidentTag } from '../residents/tags.js';
import { randomOf, type Random } from './random.js';

/** Somebody in the register of the demonstration. */
export interface Member {
  /** Unique in the register. */
  readonly number: number;
  readonly surname: string;
  readonly birthYear: number;
  readonly sex: 'FEMALE' | 'MALE';
  readonly tags: readonly ResidentTag[];
  readonly householdTag?: ResidentTag;
}

type Age = readonly [from: number, to: number];
interface Family {
  /** Out of a hundred. */
  readonly share: number;
  readonly ages: readonly Age[];
}

/** Small and old, as households of the inner city are: 2.2 persons on average. */
const FAMILIES: readonly Family[] = [
  { share: 14, ages: [[65, 92]] },
  { share: 16, ages: [[24, 58]] },
  {
    share: 18,
    ages: [
      [62, 84],
      [60, 82],
    ],
  },
  {
    share: 22,
    ages: [
      [28, 58],
      [26, 56],
    ],
  },
  {
    share: 20,
    ages: [
      [32, 48],
      [30, 46],
      [2, 17],
    ],
  },
  {
    share: 6,
    ages: [
      [34, 50],
      [32, 48],
      [6, 17],
      [62, 78],
    ],
  },
  {
    share: 4,
    ages: [
      [64, 78],
      [5, 16],
    ],
  },
];
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗'];
/** More than any household has. */
const MOST = 6;

/** Who lives in the household of this number; the same each time. */
export function membersOf(household: number, year: number): Member[] {
  const random = randomOf(`family ${household}`);
  const { ages } = chosen(random);
  const surname = SURNAMES[random.integer(0, SURNAMES.length - 1)] ?? '王';
  const poor = random.integer(1, 100) <= 3;
  return ages.map(([from, to], i) => {
    const age = random.integer(from, to);
    return {
      number: household * MOST + i,
      surname,
      birthYear: year - age,
      sex: random.next() < (i === 0 ? 0.48 : 0.52) ? 'MALE' : 'FEMALE',
      tags: tagsOf(age, ages, random),
      ...(poor && { householdTag: 'SUBSISTENCE_ALLOWANCE_HOUSEHOLD' as const }),
    };
  });
}

function chosen(random: Random): Family {
  let left = random.integer(1, 100);
  return FAMILIES.find(({ share }) => (left -= share) <= 0) ?? FAMILIES[0]!;
}

function tagsOf(age: number, ages: readonly Age[], random: Random): ResidentTag[] {
  const tags: ResidentTag[] = [];
  const elders = ages.every(([from]) => from >= 60);
  if (elders && ages.length === 1) tags.push('LIVING_ALONE_ELDER');
  if (elders && ages.length === 2) tags.push('EMPTY_NEST_ELDER');
  if (age >= 80) tags.push('OLDEST_OLD');
  if (age >= 70 && random.integer(1, 100) <= 8) tags.push('FUNCTIONALLY_DISABLED');
  if (random.integer(1, 100) <= 3) tags.push('PERSON_WITH_DISABILITY');
  if (age < 17 && ages.length === 2) tags.push('LEFT_BEHIND_CHILD');
  if (age > 17 && age < 40 && random.integer(1, 100) <= 12) tags.push('MIGRANT_RESIDENT');
  return tags;
}
