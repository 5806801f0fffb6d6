import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import { AssessmentResultSheetDocument, type AssessmentResultSheetQuery } from '@gridward/schema';
import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { stamp } from '../../alert-report/useWorkbook';
import { writeWorkbook, type Page } from '../../alert-report/workbook';
import { spaced } from '../../fields/code';
import { dayOf } from '../../fields/moment';
import { errorText } from '../../providers/errors';
import { send } from '../../providers/graphql';
import { useMe } from '../../providers/me';
import type { WholeCycle } from '../cycle';
import { isWeighed } from './LineTable';
import { useCorrectionWords, useFigureWords } from './useLineWords';

type Row = AssessmentResultSheetQuery['assessmentResults']['nodes'][number];

const PAGE = 100;
/** A workbook is written as a whole, and with more the browser stands still. */
const MOST = 5_000;

/** Everybody whose result one may see: a sheet of scores, one of lines, and how they were made. */
export const ExportResults = ({ cycle }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { name, login, territory } = useMe();
  const sheets = useSheets(cycle);
  const [isBusy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      const rows = await all(cycle.id);
      const mark = translate('alertReport.sheets.mark', { name, login, time: stamp(new Date().toISOString()) });
      const title = `${cycle.title}-${territory.name}-${dayOf(new Date())}`.replace(/[\\/:*?"<>|\s]+/g, ' ');
      await writeWorkbook(sheets(rows), mark, `${title}.xlsx`);
      notify('list.exported', { messageArgs: { count: rows.length } });
    } catch (error) {
      notify('list.exportFailed', { type: 'error', messageArgs: { reason: errorText(error, translate) } });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button className="no-print" variant="outlined" startIcon={<ExportIcon />} loading={isBusy} onClick={() => void run()}>
      {translate('assessments.results.export')}
    </Button>
  );
};

async function all(cycleId: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const { assessmentResults } = await send(AssessmentResultSheetDocument, { cycleId, first: PAGE, offset: rows.length });
    rows.push(...assessmentResults.nodes);
    if (assessmentResults.nodes.length === 0 || rows.length >= Math.min(MOST, assessmentResults.totalCount)) return rows;
  }
}

function useSheets(cycle: WholeCycle) {
  const translate = useTranslate();
  const figures = useFigureWords();
  const corrections = useCorrectionWords();
  const word = (key: string) => translate(`assessments.fields.${key}`);
  const who = ({ name, staffNo, post, placeName, code }: Row) => [name, staffNo, translate(`enums.Post.${post}`), placeName, spaced(code)];
  const heads = ['name', 'staffNo', 'post', 'place', 'code'].map(word);
  const scores = (rows: readonly Row[]): Page => ({
    name: translate('assessments.tabs.results'),
    heads: [...heads, ...['score', 'deviation', 'band', 'cap'].map(word)],
    rows: rows.map((row) => [
      ...who(row),
      row.score,
      row.score === null ? null : Math.round(10 * row.deviation) / 10,
      row.band && translate(`enums.AssessmentBand.${row.band}`),
      row.cappedBy && translate(`enums.AssessmentCap.${row.cappedBy}`),
    ]),
  });
  const lines = (rows: readonly Row[]): Page => ({
    name: translate('assessments.results.lines'),
    heads: [...heads, ...['indicator', 'normalised', 'weight', 'contribution', 'figures', 'corrections'].map(word)],
    rows: rows.flatMap((row) =>
      row.lines.map((line) => [
        ...who(row),
        line.name ?? line.key,
        isWeighed(line) ? line.normalised : null,
        isWeighed(line) ? line.weight : null,
        line.contribution,
        line.state === 'COUNTED' ? figures(line).join('；') : translate(`enums.AssessmentLineState.${line.state}`),
        corrections(line).join('；'),
      ]),
    ),
  });
  const method = (): Page => ({
    name: translate('assessments.results.method'),
    rows: [
      [word('title'), cycle.title],
      [word('place'), `${cycle.placeName ?? ''} ${spaced(cycle.code)}`],
      [word('span'), `${cycle.from} – ${cycle.to}`],
      [word('state'), translate(`enums.AssessmentCycleState.${cycle.state}`)],
      ...cycle.editions.flatMap(({ edition, computedAt, reason, inputDigest, outputDigest }) => [
        [translate('assessments.edition', { edition }), `${stamp(computedAt)} ${reason ?? translate('assessments.overview.first')}`],
        [word('input'), inputDigest],
        [word('output'), outputDigest],
      ]),
      [],
      [translate('assessments.results.sumNote')],
    ],
  });
  return (rows: readonly Row[]): Page[] => [scores(rows), lines(rows), method()];
}
