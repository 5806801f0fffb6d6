import type { Conditions } from '../storage/conditions.js';

const MOST_WORDS = 5;

/** Households behind doors of which every word occurs in the building's name, its initials, the unit or the room: `3号楼 501`. */
export function inPlace(conditions: Conditions, search: string | null | undefined, household: string): void {
  const words = (search ?? '').trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  words.forEach((word, i) =>
    conditions.when(
      `place${i}`,
      word.toLowerCase(),
      `${household} in (select h.id from household h
        join dwelling d on d.district_code = h.district_code and d.id = h.dwelling_id
        join building b on b.district_code = d.district_code and b.id = d.building_id
        where strpos(lower(b.name || ' ' || b.initials || ' ' || d.unit || d.room), ?) > 0)`,
    ),
  );
}
