import { AssessmentBoardDocument } from '@gridward/schema';
import { Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useLagging } from '../../fields/useLagging';
import { useNumber } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import { useOperation } from '../../providers/queries';
import type { WholeCycle } from '../cycle';
import { Pages } from '../Pages';
import { BoardTable } from './BoardTable';

const MOST_TIES = 200;
const AT_ONCE = 25;

/** What a panel does before results are published: ties first, because only people can tell them apart; then whatever somebody questions. */
export const Board = ({ cycle }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const number = useNumber();
  const pools = cycle.summary?.pools ?? [];
  const sum = (of: 'seats' | 'taken') => pools.reduce((all, pool) => all + pool[of], 0);
  return (
    <>
      <Typography color="text.secondary">
        {translate('assessments.board.explain')}{' '}
        {translate('assessments.board.seats', {
          free: number(sum('seats') - sum('taken')),
          seats: number(sum('seats')),
          pools: number(pools.length),
        })}
      </Typography>
      <Ties cycle={cycle} />
      <Everybody cycle={cycle} />
    </>
  );
};

const Ties = ({ cycle: { id } }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const { data } = useOperation(AssessmentBoardDocument, { cycleId: id, first: MOST_TIES, filter: { isIndistinguishable: true } }, { keep: true });
  const rows = data?.assessmentResults.nodes ?? [];
  const title = translate('assessments.board.ties');
  return (
    <Panel title={title} count={data?.assessmentResults.totalCount ?? 0}>
      <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
        {translate(data && rows.length === 0 ? 'assessments.board.noTies' : 'assessments.board.tiesExplain')}
      </Typography>
      {rows.length > 0 && <BoardTable label={title} rows={rows} />}
    </Panel>
  );
};

const Everybody = ({ cycle: { id } }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const [offset, setOffset] = useState(0);
  const [text, setText] = useState('');
  const search = useLagging(text.trim());
  const filter = search ? { search } : {};
  const { data } = useOperation(AssessmentBoardDocument, { cycleId: id, first: AT_ONCE, offset, filter }, { keep: true });
  const total = data?.assessmentResults.totalCount ?? 0;
  const title = translate('assessments.board.all');
  return (
    <Panel
      title={title}
      count={total}
      action={
        <TextField
          size="small"
          type="search"
          placeholder={translate('assessments.results.search')}
          value={text}
          sx={{ my: 0.5 }}
          slotProps={{ htmlInput: { 'aria-label': translate('assessments.results.search') } }}
          onChange={({ target }) => {
            setText(target.value);
            setOffset(0);
          }}
        />
      }
    >
      <BoardTable label={title} rows={data?.assessmentResults.nodes ?? []} />
      <Box sx={{ px: 2, pb: 1 }}>
        <Pages total={total} size={AT_ONCE} offset={offset} onOffset={setOffset} />
      </Box>
    </Panel>
  );
};
