import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { spaced } from '../fields/code';
import { dayOf } from '../fields/moment';
import { FIGURES } from './figures';
import type { Child } from './useTerritory';

interface RankingExportProps {
  readonly territory: string;
  /** In the order in which they are shown. */
  readonly rows: readonly Child[];
}

const NAME_WIDTH = 24;
const FIGURE_WIDTH = 18;

/** All figures of all rows, not only the one shown: a workbook is where people go on comparing. */
export const RankingExport = ({ territory, rows }: RankingExportProps) => {
  const translate = useTranslate();
  const write = async () => {
    const { default: writeXlsxFile } = await import('write-excel-file/browser');
    const heads = [
      translate('home.rank'),
      translate('home.code'),
      translate('home.place'),
      ...FIGURES.map(({ key, unit }) => `${translate(`home.figures.${key}`)} (${translate(`home.units.${unit}`)})`),
    ];
    const lines = rows.map((row, i) => [
      { value: i + 1, type: Number },
      { value: spaced(row.code), type: String },
      { value: row.name, type: String },
      ...FIGURES.map(({ of }) => {
        const value = of(row);
        return value === null ? null : { value, type: Number };
      }),
    ]);
    const columns = heads.map((_, i) => ({ width: i === 0 ? 6 : i < 3 ? NAME_WIDTH : FIGURE_WIDTH }));
    const data = [heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const })), ...lines];
    await writeXlsxFile([{ data, sheet: territory, columns, stickyRowsCount: 1 }]).toFile(`${territory}-${dayOf(new Date())}.xlsx`);
  };
  return (
    <Button variant="outlined" startIcon={<DownloadIcon />} disabled={rows.length === 0} onClick={() => void write()}>
      {translate('list.export')}
    </Button>
  );
};
