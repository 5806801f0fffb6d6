import { AssessmentAppealsDocument } from '@gridward/schema';
import { Box, Button, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { today } from '../../fields/moment';
import { DayField, StateMark } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import { usePermission } from '../../providers/me';
import { useOperation } from '../../providers/queries';
import type { WholeCycle } from '../cycle';
import { Pages } from '../Pages';
import { AnswerAppeal } from './AnswerAppeal';
import { isOpen, type Appeal } from './appeal';

const AT_ONCE = 25;

/** Who disputes which lines, the first to be answered first. */
export const Appeals = ({ cycle }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const mayDecide = usePermission('assessment.decide');
  const [offset, setOffset] = useState(0);
  const [openId, setOpenId] = useState<string | null>(null);
  const { data } = useOperation(AssessmentAppealsDocument, { first: AT_ONCE, offset, filter: { cycleId: cycle.id } }, { keep: true });
  const rows = data?.assessmentAppeals.nodes ?? [];
  const total = data?.assessmentAppeals.totalCount ?? 0;
  const opened = rows.find(({ id }) => id === openId);
  const title = translate('assessments.tabs.appeals');
  return (
    <Panel title={title} count={total}>
      <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
        {translate(data && rows.length === 0 ? 'assessments.appeals.none' : 'assessments.appeals.explain')}
      </Typography>
      {rows.length > 0 && (
        <Table size="small" aria-label={title} sx={{ '& tbody :is(td, th)': { verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              {['name', 'disputed', 'reason', 'state', 'answerBy'].map((key) => (
                <TableCell key={key}>{translate(`assessments.fields.${key}`)}</TableCell>
              ))}
              {mayDecide && <TableCell />}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((appeal) => (
              <Row key={appeal.id} appeal={appeal} mayDecide={mayDecide} onOpen={() => setOpenId(appeal.id)} />
            ))}
          </TableBody>
        </Table>
      )}
      <Box sx={{ px: 2, pb: 1 }}>
        <Pages total={total} size={AT_ONCE} offset={offset} onOffset={setOffset} />
      </Box>
      {opened && <AnswerAppeal key={`${opened.id} ${opened.version}`} appeal={opened} onClose={() => setOpenId(null)} />}
    </Panel>
  );
};

interface RowProps {
  readonly appeal: Appeal;
  readonly mayDecide: boolean;
  readonly onOpen: () => void;
}

const Row = ({ appeal, mayDecide, onOpen }: RowProps) => {
  const translate = useTranslate();
  const { name, post, lines, reason, state, answerBy, answer, result } = appeal;
  const nameOf = (key: string) => result?.lines.find((line) => line.key === key)?.name ?? key;
  const isLate = isOpen(appeal) && today() > answerBy;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {mayDecide ? (
          <Link component="button" type="button" onClick={onOpen}>
            {name}
          </Link>
        ) : (
          name
        )}
        <Typography variant="caption" component="div" color="text.secondary">
          {translate(`enums.Post.${post}`)}
        </Typography>
      </TableCell>
      <TableCell>{lines.map(nameOf).join(translate('time.comma'))}</TableCell>
      <TableCell sx={{ minWidth: 200 }}>
        {reason}
        {answer && (
          <Typography variant="caption" component="div" color="text.secondary">
            {translate('assessments.appeals.answered', { answer })}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        <StateMark tone={isOpen(appeal) ? 'care' : 'off'}>{translate(`enums.AssessmentAppealState.${state}`)}</StateMark>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <DayField day={answerBy} />
        {isLate && (
          <Typography variant="caption" component="div" color="error">
            {translate('assessments.appeals.late')}
          </Typography>
        )}
      </TableCell>
      {mayDecide && (
        <TableCell align="right">
          <Button size="small" variant="outlined" onClick={onOpen}>
            {translate(isOpen(appeal) ? 'assessments.appeals.review' : 'assessments.appeals.show')}
          </Button>
        </TableCell>
      )}
    </TableRow>
  );
};
