import type { AttendanceCellFragment, AttendanceMonthQuery } from '@gridward/schema';

export type Month = NonNullable<AttendanceMonthQuery['attendanceMonth']>;

/** Of one person: late and early are one column, as on paper. */
export function countsOf(cells: readonly Pick<AttendanceCellFragment, 'status'>[]) {
  const of = (...statuses: string[]) => cells.filter(({ status }) => statuses.includes(status)).length;
  return { present: of('NORMAL', 'LATE', 'EARLY', 'OUT_ON_DUTY'), late: of('LATE', 'EARLY'), absent: of('ABSENT'), leave: of('LEAVE') };
}
