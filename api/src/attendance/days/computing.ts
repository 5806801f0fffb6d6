import type { EntityManager } from '@mikro-orm/postgresql';
import { ownParameters } from '../../identity/index.js';
import type { Task } from '../../jobs/worker.js';
import { dayIn } from '../../request/context.js';
import { parameter } from '../../request/parameters.js';
import { readIn } from '../../storage/statement.js';
import { laterBy } from '../hours/workdays.js';
import { COMPUTE_DAYS } from './days.sql.js';

export interface Computed {
  readonly district: string;
  /** Whose days: of all whose post lies in this place. */
  readonly scope: string;
  /** Of this person only. */
  readonly staffId?: string;
  readonly from: string;
  readonly to: string;
}

/** Works out days anew. Doing it again changes nothing; months that are closed stay as they are. */
export async function computeDays(em: EntityManager, { district, scope, staffId, from, to }: Computed): Promise<number> {
  await em.flush();
  const [tenant] = await readIn(em, ownParameters, { code: district });
  const args = {
    ...{ district, scope, staff: staffId ?? null, first: from, last: to },
    starts: parameter(tenant, 'attendance.startMinute'),
    ends: parameter(tenant, 'attendance.endMinute'),
    grace: parameter(tenant, 'attendance.graceMinutes'),
    most: parameter(tenant, 'attendance.fieldPerDay'),
    gap: parameter(tenant, 'attendance.fieldGapMinutes'),
    burst: parameter(tenant, 'attendance.burstMinutes'),
  };
  const [done] = await em.execute<{ written: number; gone: number }[]>(COMPUTE_DAYS, [JSON.stringify(args)]);
  return (done?.written ?? 0) + (done?.gone ?? 0);
}

/** What was entered late still comes in within these days. */
const BACK = 3;

/** Every evening, at ten in China, the days of all districts; and once more at night, when the day is over. */
export const computeAttendance: Task = {
  name: 'compute-attendance',
  cron: '10 14,16 * * *',
  run: async ({ transaction }) => {
    const today = dayIn(new Date());
    const districts = await transaction((em) => em.execute<{ code: string }[]>('select distinct district_code as code from staff_member order by 1'));
    for (const { code } of districts)
      await transaction((em) => computeDays(em, { district: code, scope: code, from: laterBy(today, -BACK), to: today }));
  },
};
