import type { EntityManager } from '@mikro-orm/postgresql';
import type { CycleRow } from '../cycles/cycle.entity.js';

const TAKEN = `
select count(*) filter (where coalesce(d.band, r.band) = 'EXCELLENT')::int as count
from assessment_result r
left join lateral (
  select d.band from assessment_decision d where d.district_code = r.district_code and d.subject_id = r.subject_id and d.kind in ('TIE', 'MOVE') and d.edition > ?
  order by d.created_at desc limit 1
) d on true
where r.district_code = ? and r.cycle_id = ? and r.edition = ? and left(r.code, 12) = any (?)`;

/** Seats of EXCELLENT that nobody has taken where somebody works, with what was decided a moment ago. Whoever asks sees the whole pool or none is free. */
export async function seatsFree(em: EntityManager, { district, id, edition, summary }: CycleRow, code: string): Promise<number> {
  const pool = summary?.pools.find(({ teams }) => teams.includes(code.slice(0, 12)));
  if (!pool) return 0;
  await em.flush();
  const [row] = await em.execute<{ count: number }[]>(TAKEN, [edition, district, id, edition, `{${pool.teams.join(',')}}`]);
  return pool.seats - (row?.count ?? 0);
}
