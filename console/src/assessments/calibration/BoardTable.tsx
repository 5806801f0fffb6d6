import { NoteAssessmentDocument, type AssessmentBoardQuery } from '@gridward/schema';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { errorText } from '../../providers/errors';
import { useChange } from '../../providers/queries';
import { BandField } from '../results/BandField';
import { usePoints } from '../results/points';
import { MoveDialog } from './MoveDialog';
import { QuestionDialog } from './QuestionDialog';

export type BoardRow = AssessmentBoardQuery['assessmentResults']['nodes'][number];

/** Results as a panel looks at them: what each member thinks of it, and what was decided. */
export const BoardTable = ({ label, rows }: { label: string; rows: readonly BoardRow[] }) => {
  const translate = useTranslate();
  const [moving, setMoving] = useState<BoardRow | null>(null);
  const [questioning, setQuestioning] = useState<BoardRow | null>(null);
  return (
    <>
      <Table size="small" aria-label={label} sx={{ '& tbody :is(td, th)': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('assessments.fields.name')}</TableCell>
            <TableCell align="right">{translate('assessments.fields.score')}</TableCell>
            <TableCell>{translate('assessments.fields.band')}</TableCell>
            <TableCell>{translate('assessments.board.opinions')}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.subjectId} row={row} onMove={() => setMoving(row)} onQuestion={() => setQuestioning(row)} />
          ))}
        </TableBody>
      </Table>
      {moving && <MoveDialog result={moving} onClose={() => setMoving(null)} />}
      {questioning && <QuestionDialog result={questioning} onClose={() => setQuestioning(null)} />}
    </>
  );
};

interface RowProps {
  readonly row: BoardRow;
  readonly onMove: () => void;
  readonly onQuestion: () => void;
}

const Row = ({ row, onMove, onQuestion }: RowProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const points = usePoints();
  const note = useChange(NoteAssessmentDocument);
  const own = row.notes.find(({ isOwn }) => isOwn)?.stance;
  const agree = () =>
    note.mutate({ input: { resultId: row.id, stance: 'AGREE' } }, { onError: (error) => notify(errorText(error, translate), { type: 'error' }) });
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {row.name}
        <Typography variant="caption" component="div" color="text.secondary">
          {[translate(`enums.Post.${row.post}`), row.placeName ?? row.code].join(' · ')}
        </Typography>
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {points(row.score)}
        <Typography variant="caption" component="div" color="text.secondary">
          ±{points(row.deviation, 1)}
        </Typography>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <BandField result={row} />
      </TableCell>
      <TableCell sx={{ minWidth: 160 }}>
        <Opinions row={row} />
      </TableCell>
      <TableCell align="right">
        <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', whiteSpace: 'nowrap' }}>
          <Button
            size="small"
            aria-pressed={own === 'AGREE'}
            variant={own === 'AGREE' ? 'outlined' : 'text'}
            loading={note.isPending}
            onClick={agree}
          >
            {translate('assessments.board.agree')}
          </Button>
          <Button size="small" aria-pressed={own === 'QUESTION'} variant={own === 'QUESTION' ? 'outlined' : 'text'} onClick={onQuestion}>
            {translate('assessments.board.question')}
          </Button>
          <Button size="small" variant="outlined" disabled={row.score === null} onClick={onMove}>
            {translate(row.isIndistinguishable ? 'assessments.board.decide' : 'assessments.board.move')}
          </Button>
        </Box>
      </TableCell>
    </TableRow>
  );
};

const Opinions = ({ row: { notes, decisions } }: { row: BoardRow }) => {
  const translate = useTranslate();
  const agreed = notes.filter(({ stance }) => stance === 'AGREE').length;
  const questions = notes.filter(({ stance }) => stance === 'QUESTION');
  const decided = decisions.filter(({ band }) => band !== null);
  return (
    <>
      {notes.length > 0 && translate('assessments.board.counted', { agreed, questioned: questions.length })}
      {questions.map(({ id, text, isOwn }) => (
        <Typography key={id} variant="caption" component="div" color="text.secondary">
          {translate(isOwn ? 'assessments.board.ownQuestion' : 'assessments.board.aQuestion', { text: text ?? '' })}
        </Typography>
      ))}
      {decided.map(({ id, band, reason }) => (
        <Typography key={id} variant="caption" component="div">
          {translate('assessments.board.decided', { band: translate(`enums.AssessmentBand.${band}`), reason })}
        </Typography>
      ))}
    </>
  );
};
