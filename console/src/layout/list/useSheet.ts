import { useTranslate, type RaRecord } from 'ra-core';
import type { CellObject } from 'write-excel-file/browser';
import type { SheetValue } from '../../fields/column';
import { dayOf } from '../../fields/moment';
import { useMe } from '../../providers/me';
import { useListSetup } from './ListSetup';
import { useShownColumns } from './useColumns';

const WIDEST = 40;
/** A Chinese character is about two digits wide. */
const widthOf = (text: string) => [...text].reduce((width, letter) => width + (letter.charCodeAt(0) > 0xff ? 2 : 1), 0);

const cell = (value: SheetValue, format: string | undefined): CellObject | null => {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, ...(format && { format }) };
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
};

/** Writes rows into a workbook: the columns on the page, in the language of the page; a sheet beside it says whose and when. */
export function useSheet() {
  const translate = useTranslate();
  const { resource } = useListSetup();
  const columns = useShownColumns();
  const me = useMe();
  return async (rows: readonly RaRecord[]) => {
    const { default: writeXlsxFile } = await import('write-excel-file/browser');
    const labels = columns.map(({ source }) => translate(`resources.${resource}.fields.${source}`));
    const cells = rows.map((row) => columns.map(({ sheet, format }) => cell(sheet(row, translate), format)));
    const widths = columns.map((_, at) => ({
      width: Math.min(
        WIDEST,
        3 +
          Math.max(
            widthOf(labels[at] ?? ''),
            ...cells.slice(0, 200).map((line) => (line[at]?.type === Date ? 16 : widthOf(String(line[at]?.value ?? '')))),
          ),
      ),
    }));
    const name = translate(`resources.${resource}.name`);
    const about = [
      [translate('list.sheet.territory'), me.territory.name],
      [translate('list.sheet.by'), `${me.name} (${me.login})`],
      [translate('list.sheet.at'), new Date().toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })],
    ];
    const file = writeXlsxFile([
      {
        data: [labels.map((value) => ({ value, type: String, fontWeight: 'bold' as const })), ...cells],
        sheet: name,
        columns: widths,
        stickyRowsCount: 1,
      },
      {
        data: about.map((line) => line.map((value) => ({ value: value ?? '', type: String }))),
        sheet: translate('list.export'),
        columns: [{ width: 14 }, { width: WIDEST }],
      },
    ]);
    await file.toFile(`${name}-${me.territory.name}-${dayOf(new Date())}.xlsx`);
  };
}
