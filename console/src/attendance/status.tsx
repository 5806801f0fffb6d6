import type { AttendanceCellFragment, AttendanceStatus } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { StateMark } from '../fields/show';

type Tone = 'on' | 'off' | 'care';

const TONES: Readonly<Record<AttendanceStatus, Tone>> = {
  NORMAL: 'on',
  OUT_ON_DUTY: 'on',
  LEAVE: 'off',
  LATE: 'care',
  EARLY: 'care',
  ABSENT: 'care',
};

/** What came of a day, in words with a mark. */
export const DayStatus = ({ status }: { status: AttendanceStatus }) => {
  const translate = useTranslate();
  return <StateMark tone={TONES[status]}>{translate(`enums.AttendanceStatus.${status}`)}</StateMark>;
};

export const needsLook = ({ status, flags }: Pick<AttendanceCellFragment, 'status' | 'flags'>) => TONES[status] === 'care' || flags.length > 0;

/** Everything that is said of a day, for a title and for a sheet. */
export function useDayText() {
  const translate = useTranslate();
  return (cell: AttendanceCellFragment) =>
    [
      translate(`enums.AttendanceStatus.${cell.status}`),
      (cell.firstAt ?? cell.lastAt) && `${cell.firstAt ?? '—'}–${cell.lastAt ?? '—'}`,
      cell.lateMinutes > 0 && translate('attendance.lateBy', { minutes: cell.lateMinutes }),
      cell.earlyMinutes > 0 && translate('attendance.earlyBy', { minutes: cell.earlyMinutes }),
      cell.fieldCount > 0 && translate('attendance.field', { count: cell.fieldCount }),
      ...cell.flags.map((flag) => translate(`enums.AttendanceFlag.${flag}`)),
      cell.isCorrected && translate('attendance.corrected'),
    ]
      .filter(Boolean)
      .join(translate('time.comma'));
}
