import { AssessmentNoticesDocument } from '@gridward/schema';
import { Box, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Panel } from '../layout/Panel';
import { useOperation } from '../providers/queries';
import { useDivisionNames } from '../surveys/useDivisionNames';
import type { WholeCycle } from './cycle';
import { Pages } from './Pages';

const AT_ONCE = 100;
const MOST_NAMES = 200;

/** What everybody reads while it is public: name, post and band, and no score. */
export const Notices = ({ cycle }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [offset, setOffset] = useState(0);
  const { data } = useOperation(AssessmentNoticesDocument, { id: cycle.id }, { keep: true });
  const all = data?.assessmentCycle?.notices ?? [];
  const found = text.trim() ? all.filter(({ name }) => name.includes(text.trim())) : all;
  const rows = found.slice(offset, offset + AT_ONCE);
  const nameOf = useDivisionNames([...new Set(rows.map(({ code }) => code))].slice(0, MOST_NAMES));
  const title = translate('assessments.tabs.notices');
  return (
    <Panel
      title={title}
      count={found.length}
      action={
        <TextField
          size="small"
          type="search"
          placeholder={translate('assessments.fields.name')}
          value={text}
          sx={{ my: 0.5 }}
          className="no-print"
          slotProps={{ htmlInput: { 'aria-label': translate('assessments.fields.name') } }}
          onChange={({ target }) => {
            setText(target.value);
            setOffset(0);
          }}
        />
      }
    >
      <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
        {translate('assessments.notices.explain')}
      </Typography>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            {['place', 'name', 'post', 'band'].map((key) => (
              <TableCell key={key}>{translate(`assessments.fields.${key}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, code, name, post, band }) => (
            <TableRow key={id}>
              <TableCell>{nameOf(code)}</TableCell>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              <TableCell>{translate(`enums.Post.${post}`)}</TableCell>
              <TableCell>{translate(`enums.AssessmentBand.${band}`)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Box sx={{ px: 2, pb: 1 }}>
        <Pages total={found.length} size={AT_ONCE} offset={offset} onOffset={setOffset} />
      </Box>
    </Panel>
  );
};
