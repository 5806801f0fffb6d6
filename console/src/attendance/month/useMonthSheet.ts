import { useNotify, useTranslate } from 'ra-core';
import { writeWorkbook } from '../../alert-report/workbook';
import { dayOf } from '../../fields/moment';
import { errorText } from '../../providers/errors';
import { useMe } from '../../providers/me';
import { useDayText } from '../status';
import { countsOf, type Month } from './month';

/** The month as a workbook: the table as it is seen, and each day in words. */
export function useMonthSheet() {
  const translate = useTranslate();
  const notify = useNotify();
  const text = useDayText();
  const { name, login, territory } = useMe();
  const column = (key: string) => translate(`attendance.columns.${key}`);
  return async ({ days, rows, month }: Month) => {
    const table = {
      name: translate('attendance.table'),
      heads: [
        column('number'),
        column('name'),
        column('post'),
        ...days.map(({ day }) => String(Number(day.slice(8)))),
        column('present'),
        column('late'),
        column('absent'),
        column('leave'),
      ],
      rows: rows.map((row) => {
        const cells = new Map(row.cells.map((cell) => [cell.day, cell]));
        const counts = countsOf(row.cells);
        const marks = days.map(({ day }) => {
          const cell = cells.get(day);
          return cell ? translate(`attendance.marks.${cell.status}`) : null;
        });
        return [row.staffNo, row.name, translate(`enums.Post.${row.post}`), ...marks, counts.present, counts.late, counts.absent, counts.leave];
      }),
    };
    const details = {
      name: translate('attendance.details'),
      heads: [column('number'), column('name'), column('day'), column('what')],
      rows: rows.flatMap((row) => row.cells.map((cell) => [row.staffNo, row.name, cell.day, text(cell)])),
    };
    const mark = translate('attendance.mark', { name, login, day: dayOf(new Date()) });
    try {
      await writeWorkbook([table, details], mark, `${translate('attendance.table')}-${territory.name}-${month.slice(0, 7)}.xlsx`);
    } catch (error) {
      notify(errorText(error, translate), { type: 'error' });
    }
  };
}
