import { AssessmentProposalsDocument, type AssessmentProposalsQuery } from '@gridward/schema';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { MomentField, StateMark } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import { usePermission } from '../../providers/me';
import { useOperation } from '../../providers/queries';
import type { WholeCycle } from '../cycle';
import { Pages } from '../Pages';
import { SignDialog } from './SignDialog';

export type Proposal = AssessmentProposalsQuery['assessmentProposals']['nodes'][number];

const AT_ONCE = 50;
const TONES = { PROPOSED: 'care', SIGNED: 'on', DECLINED: 'off' } as const;

/** What final results suggest. Nothing has an effect until a person signs it. */
export const Proposals = ({ cycle }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const mayDecide = usePermission('assessment.decide');
  const [offset, setOffset] = useState(0);
  const [signing, setSigning] = useState<{ proposal: Proposal; isSigned: boolean } | null>(null);
  const { data } = useOperation(AssessmentProposalsDocument, { cycleId: cycle.id, first: AT_ONCE, offset }, { keep: true });
  const rows = data?.assessmentProposals.nodes ?? [];
  const total = data?.assessmentProposals.totalCount ?? 0;
  const title = translate('assessments.tabs.proposals');
  return (
    <Panel title={title} count={total}>
      <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
        {translate(data && rows.length === 0 ? 'assessments.proposals.none' : 'assessments.proposals.explain')}
      </Typography>
      {rows.length > 0 && (
        <Table size="small" aria-label={title}>
          <TableHead>
            <TableRow>
              {['name', 'proposal', 'why', 'state'].map((key) => (
                <TableCell key={key}>{translate(`assessments.fields.${key}`)}</TableCell>
              ))}
              {mayDecide && <TableCell />}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((proposal) => (
              <TableRow key={proposal.id}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                  {proposal.name}
                  <Typography variant="caption" component="div" color="text.secondary">
                    {translate(`enums.Post.${proposal.post}`)}
                  </Typography>
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{translate(`enums.AssessmentProposalKind.${proposal.kind}`)}</TableCell>
                <TableCell sx={{ minWidth: 180 }}>
                  {proposal.reason}
                  {proposal.note && (
                    <Typography variant="caption" component="div" color="text.secondary">
                      {proposal.note}
                    </Typography>
                  )}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <StateMark tone={TONES[proposal.state]}>{translate(`enums.AssessmentProposalState.${proposal.state}`)}</StateMark>
                  {proposal.signedAt && (
                    <Typography variant="caption" component="div" color="text.secondary">
                      <MomentField moment={proposal.signedAt} />
                    </Typography>
                  )}
                </TableCell>
                {mayDecide && (
                  <TableCell align="right">
                    {proposal.state === 'PROPOSED' && (
                      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', whiteSpace: 'nowrap' }}>
                        <Button size="small" onClick={() => setSigning({ proposal, isSigned: false })}>
                          {translate('assessments.proposals.decline')}
                        </Button>
                        <Button size="small" variant="outlined" onClick={() => setSigning({ proposal, isSigned: true })}>
                          {translate('assessments.proposals.sign')}
                        </Button>
                      </Box>
                    )}
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      <Box sx={{ px: 2, pb: 1 }}>
        <Pages total={total} size={AT_ONCE} offset={offset} onOffset={setOffset} />
      </Box>
      {signing && <SignDialog {...signing} onClose={() => setSigning(null)} />}
    </Panel>
  );
};
