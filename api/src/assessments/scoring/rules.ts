import type { DistrictRow } from '../../request/district.entity.js';
import { parameter } from '../../request/parameters.js';
import { DEFAULT_RULES, type Rules } from '../computation/index.js';

/** What a district has decided, and what earlier cycles left over of the ceilings. */
export function rulesOf(district: DistrictRow | null, banked: Readonly<Record<string, number>>): Rules {
  const value = (name: Parameters<typeof parameter>[1]) => parameter(district, name);
  return {
    ...DEFAULT_RULES,
    bands: {
      excellent: 100 * value('assessments.excellentFrom'),
      qualified: 100 * value('assessments.qualifiedFrom'),
      basicallyQualified: 100 * value('assessments.basicallyQualifiedFrom'),
    },
    ceiling: { share: value('assessments.excellentPercent') / 100, leastPool: value('assessments.leastPool'), banked },
    minRaters: value('assessments.minRaters'),
  };
}
