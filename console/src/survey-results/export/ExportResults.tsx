import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  LinearProgress,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { stamp } from '../../alert-report/useWorkbook';
import { writeWorkbook } from '../../alert-report/workbook';
import { dayOf } from '../../fields/moment';
import { useNumber } from '../../fields/show';
import { errorText } from '../../providers/errors';
import { useMe } from '../../providers/me';
import { DIGITS, PLACE_LEVELS } from '../figure';
import type { Survey } from '../../surveys/survey';
import { useMethod } from '../useMethod';
import { csvOf, saveCsv } from './csv';
import { figurePages } from './pages';
import { useFigureRows } from './useFigureRows';

type Format = 'xlsx' | 'csv';
type Level = (typeof PLACE_LEVELS)[number];

/** A workbook is written as a whole, and with more the browser stands still; a CSV is written piece by piece. */
const MOST_ROWS = { xlsx: 50_000, csv: 2_000_000 } as const;

/** All figures that one may see, with their labels and how they were made. */
export const ExportResults = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="no-print" variant="outlined" startIcon={<ExportIcon />} onClick={() => setOpen(true)}>
        {translate('surveys.export.open')}
      </Button>
      {isOpen && <ExportDialog survey={survey} onClose={() => setOpen(false)} />}
    </>
  );
};

const ExportDialog = ({ survey, onClose }: { survey: Survey; onClose: () => void }) => {
  const translate = useTranslate();
  const number = useNumber();
  const { territory } = useMe();
  const levels = PLACE_LEVELS.filter((level) => DIGITS[level] >= territory.code.length);
  const [level, setLevel] = useState<Level>(levels.find((each) => each === 'COMMUNITY') ?? 'GRID');
  const [breakdowns, setBreakdowns] = useState<readonly string[]>([]);
  const { run, done } = useExport(survey, onClose);
  const isBusy = done !== null;
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={isBusy ? undefined : onClose} aria-labelledby="export-results">
      <DialogTitle id="export-results">{translate('surveys.export.open')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography color="text.secondary">{translate('surveys.export.explain')}</Typography>
        <TextField
          select
          label={translate('surveys.export.downTo')}
          value={level}
          sx={{ mt: 1 }}
          onChange={({ target }) => setLevel(target.value as Level)}
        >
          {levels.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`enums.TerritoryLevel.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <div role="group" aria-label={translate('surveys.export.beside')}>
          {['age', 'channel'].map((by) => (
            <FormControlLabel
              key={by}
              label={translate(`surveys.export.by.${by}`)}
              control={
                <Checkbox
                  checked={breakdowns.includes(by)}
                  onChange={(_, isChosen) => setBreakdowns((before) => (isChosen ? [...before, by] : before.filter((each) => each !== by)))}
                />
              }
            />
          ))}
        </div>
        {isBusy && (
          <div role="status">
            <LinearProgress aria-label={translate('surveys.export.open')} />
            {translate('surveys.export.running', { count: number(done) })}
          </div>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isBusy}>
          {translate('form.cancel')}
        </Button>
        {(['csv', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            variant={format === 'xlsx' ? 'contained' : 'outlined'}
            disabled={isBusy}
            onClick={() => void run(format, { id: survey.id, level, breakdowns })}
          >
            {translate(`surveys.export.${format}`)}
          </Button>
        ))}
      </DialogActions>
    </Dialog>
  );
};

function useExport(survey: Survey, onDone: () => void) {
  const translate = useTranslate();
  const notify = useNotify();
  const number = useNumber();
  const { name, login, territory } = useMe();
  const { heads, rowsOf } = useFigureRows(survey);
  const { facts, notes } = useMethod(survey);
  const [done, setDone] = useState<number | null>(null);

  const write = async (format: Format, wanted: Parameters<typeof figurePages>[0]): Promise<{ count: number; isCut: boolean }> => {
    const mark = translate('alertReport.sheets.mark', { name, login, time: stamp(new Date().toISOString()) });
    const title = `${survey.title}-${territory.name}-${dayOf(new Date())}`.replace(/[\\/:*?"<>|\s]+/g, ' ');
    const method = [...facts, [], ...notes, [], [mark]];
    const rows: (string | number | null)[][] = [];
    const pieces = [csvOf([heads])];
    let count = 0;
    for await (const page of figurePages(wanted)) {
      const more = rowsOf(page).slice(0, MOST_ROWS[format] - count);
      if (format === 'csv') pieces.push(csvOf(more));
      else rows.push(...more);
      setDone((count += more.length));
      if (count >= MOST_ROWS[format]) break;
    }
    if (format === 'csv') {
      saveCsv(pieces, `${title}.csv`);
      saveCsv([csvOf(method)], `${title}-${translate('surveys.export.method')}.csv`);
    } else {
      const pages = [
        { name: translate('surveys.export.figures'), heads, rows },
        { name: translate('surveys.export.method'), rows: method.map((row) => [...row]) },
      ];
      await writeWorkbook(pages, mark, `${title}.xlsx`);
    }
    return { count, isCut: count >= MOST_ROWS[format] };
  };

  const run = async (format: Format, wanted: Parameters<typeof figurePages>[0]) => {
    setDone(0);
    try {
      const { count, isCut } = await write(format, wanted);
      notify(isCut ? 'surveys.export.part' : 'list.exported', { type: isCut ? 'warning' : 'info', messageArgs: { count: number(count) } });
      onDone();
    } catch (error) {
      notify('list.exportFailed', { type: 'error', messageArgs: { reason: errorText(error, translate) } });
    } finally {
      setDone(null);
    }
  };
  return { run, done };
}
