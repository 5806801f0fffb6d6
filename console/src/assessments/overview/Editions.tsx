import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { MomentField } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import type { WholeCycle } from '../cycle';

/** As many letters as people compare by eye; the whole digest is one hover away and in the workbook. */
const SHOWN = 12;

/** Sets of results, why there is each, and the proof that the same inputs give the same again. */
export const Editions = ({ editions }: { editions: WholeCycle['editions'] }) => {
  const translate = useTranslate();
  const title = translate('assessments.overview.editions');
  return (
    <Panel title={title}>
      <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
        {translate('assessments.overview.editionsExplain')}
      </Typography>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            {['edition', 'computedAt', 'why', 'input', 'output', 'checked'].map((key) => (
              <TableCell key={key}>{translate(`assessments.fields.${key}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {editions.map(({ edition, computedAt, reason, inputDigest, outputDigest, checkedAt, isSame }) => (
            <TableRow key={edition}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {translate('assessments.edition', { edition })}
              </TableCell>
              <TableCell>
                <MomentField moment={computedAt} />
              </TableCell>
              <TableCell sx={{ minWidth: 160 }}>{reason ?? translate('assessments.overview.first')}</TableCell>
              <TableCell>
                <Digest of={inputDigest} />
              </TableCell>
              <TableCell>
                <Digest of={outputDigest} />
              </TableCell>
              <TableCell>
                {checkedAt && isSame !== null
                  ? translate(`assessments.overview.${isSame ? 'same' : 'notSame'}`)
                  : translate('assessments.overview.unchecked')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
};

const Digest = ({ of }: { of: string }) => (
  <Box component="code" title={of} sx={{ fontFamily: 'monospace' }}>
    {of.slice(0, SHOWN)}
  </Box>
);
