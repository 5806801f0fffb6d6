import type { AssessmentLinePartsFragment } from '@gridward/schema';
import { Box, Table, TableBody, TableCell, TableFooter, TableHead, TableRow, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'ra-core';
import { BLOCKS } from '../../assessment-schemes/draft';
import { usePoints } from './points';
import { useCorrectionWords, useFigureWords } from './useLineWords';

export type Line = AssessmentLinePartsFragment;

interface Props {
  readonly lines: readonly Line[];
  readonly score: number | null;
  /** Lines that somebody disputes. */
  readonly marked?: readonly string[];
}

/** A score as the sum that it is. What did not count says why, and where its weight went. */
export const LineTable = ({ lines, score, marked = [] }: Props) => {
  const translate = useTranslate();
  const points = usePoints();
  return (
    <Table size="small" aria-label={translate('assessments.results.lines')} sx={{ '& tbody :is(td, th)': { verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('assessments.fields.indicator')}</TableCell>
          {['normalised', 'weight', 'contribution'].map((key) => (
            <TableCell key={key} align="right" sx={{ whiteSpace: 'nowrap' }}>
              {translate(`assessments.fields.${key}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {inOrder(lines).map((line) => (
          <TableRow key={line.key} selected={marked.includes(line.key)}>
            <TableCell component="th" scope="row">
              <LineName line={line} />
            </TableCell>
            <TableCell align="right">{isWeighed(line) && line.normalised !== null ? points(line.normalised, 1) : ''}</TableCell>
            <TableCell align="right">{isWeighed(line) ? points(line.weight) : ''}</TableCell>
            <TableCell align="right">{points(line.contribution, 2, !isWeighed(line))}</TableCell>
          </TableRow>
        ))}
      </TableBody>
      <TableFooter>
        <TableRow
          sx={{ '& td, & th': { borderTop: 2, borderTopColor: 'text.secondary', fontSize: 'inherit', color: 'text.primary', fontWeight: 600 } }}
        >
          <TableCell component="th" scope="row" colSpan={2}>
            {translate('assessments.results.sum')}
          </TableCell>
          <TableCell align="right">{points(lines.filter(isWeighed).reduce((sum, { weight }) => sum + weight, 0))}</TableCell>
          <TableCell align="right">{points(score)}</TableCell>
        </TableRow>
      </TableFooter>
    </Table>
  );
};

const placeOf = (line: Line) => (isWeighed(line) ? BLOCKS.indexOf(line.block ?? 'OTHER') : BLOCKS.length);

/** As the scheme has them: side by side of the work, then what adds to the points or takes from them. */
const inOrder = (lines: readonly Line[]) => [...lines].sort((one, other) => placeOf(one) - placeOf(other));

/** Shares out the 100 points; the others add to them or take from them. */
export const isWeighed = ({ kind }: Pick<Line, 'kind'>) => kind === 'KPI' || kind === 'SURVEY' || kind === 'RATING';

const LineName = ({ line }: { line: Line }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const figures = useFigureWords();
  const corrections = useCorrectionWords();
  const name = (locale === 'en' && line.nameEn) || line.name || translate(`assessments.lines.${line.key}`, { _: line.key });
  const why = isWeighed(line) ? `enums.AssessmentLineState.${line.state}` : 'assessments.lines.nothingEntered';
  const said = line.state === 'COUNTED' ? [...figures(line), ...corrections(line)] : [translate(why)];
  return (
    <>
      {name}
      {said.map((words) => (
        <Typography key={words} variant="caption" component="div" color="text.secondary">
          {words}
        </Typography>
      ))}
      {line.lift > 0 && line.state === 'COUNTED' && isWeighed(line) && (
        <Box component="span" sx={{ typography: 'caption', color: 'text.secondary', display: 'block' }}>
          {translate('assessments.results.lift', { points: line.lift.toFixed(2) })}
        </Box>
      )}
    </>
  );
};
