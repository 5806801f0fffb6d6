import { AssessmentResultsDocument, type AssessmentBand, type Post } from '@gridward/schema';
import { Box, Button, Dialog, MenuItem, TextField, Typography, useMediaQuery, type Theme } from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useLagging } from '../../fields/useLagging';
import { Panel } from '../../layout/Panel';
import { useOperation } from '../../providers/queries';
import { BANDS, type WholeCycle } from '../cycle';
import { Pages } from '../Pages';
import { ExportResults } from './ExportResults';
import { ResultPanel } from './ResultPanel';
import { ResultTable, type Order } from './ResultTable';

const AT_ONCE = 50;
const POSTS: readonly Post[] = [
  'GRID_WORKER',
  'COMMUNITY_DIRECTOR',
  'DEPUTY_COMMUNITY_DIRECTOR',
  'CIVIL_AFFAIRS_OFFICER',
  'PUBLIC_SAFETY_OFFICER',
  'CULTURE_SPORTS_OFFICER',
  'STREET_OFFICER',
  'DISTRICT_OFFICER',
  'OTHER',
];
const ALL = 'ALL';

/** What came out for each; opening one shows every line of it beside the list. */
export const Results = ({ cycle }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const [offset, setOffset] = useState(0);
  const [text, setText] = useState('');
  const [band, setBand] = useState<AssessmentBand | typeof ALL>(ALL);
  const [post, setPost] = useState<Post | typeof ALL>(ALL);
  const [order, setOrder] = useState<Order>({ field: 'SCORE', direction: 'DESC' });
  /** The person, who stays the same in all editions. */
  const [openId, setOpenId] = useState<string | null>(null);
  const search = useLagging(text.trim());
  const filter = { ...(search && { search }), ...(band !== ALL && { band: [band] }), ...(post !== ALL && { post: [post] }) };
  const { data } = useOperation(AssessmentResultsDocument, { cycleId: cycle.id, first: AT_ONCE, offset, filter, orderBy: [order] }, { keep: true });
  const rows = data?.assessmentResults.nodes ?? [];
  const total = data?.assessmentResults.totalCount ?? 0;
  const opened = rows.find(({ subjectId }) => subjectId === openId);
  const from = (change: () => void) => {
    change();
    setOffset(0);
  };
  return (
    <Beside
      label={opened?.name ?? ''}
      onClose={() => setOpenId(null)}
      panel={opened && <ResultPanel key={opened.id} id={opened.id} onClose={() => setOpenId(null)} />}
    >
      <Panel title={translate('assessments.tabs.results')} count={total} action={<ExportResults cycle={cycle} />}>
        <Box className="no-print" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', px: 2, py: 1.5 }}>
          <TextField
            size="small"
            type="search"
            label={translate('assessments.results.search')}
            value={text}
            onChange={({ target }) => from(() => setText(target.value))}
          />
          <TextField
            select
            size="small"
            label={translate('assessments.fields.band')}
            value={band}
            sx={{ minWidth: 112 }}
            onChange={({ target }) => from(() => setBand(target.value as AssessmentBand))}
          >
            <MenuItem value={ALL}>{translate('list.any')}</MenuItem>
            {BANDS.map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`enums.AssessmentBand.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            size="small"
            label={translate('assessments.fields.post')}
            value={post}
            sx={{ minWidth: 128 }}
            onChange={({ target }) => from(() => setPost(target.value as Post))}
          >
            <MenuItem value={ALL}>{translate('list.any')}</MenuItem>
            {POSTS.map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`enums.Post.${each}`)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        {data && rows.length === 0 ? (
          <Typography color="text.secondary" sx={{ px: 2, pb: 2 }}>
            {translate('assessments.results.none')}
          </Typography>
        ) : (
          <ResultTable rows={rows} order={order} onOrder={(next) => from(() => setOrder(next))} openId={openId} onOpen={setOpenId} />
        )}
        <Box sx={{ px: 2, pb: 1 }}>
          <Pages total={total} size={AT_ONCE} offset={offset} onOffset={setOffset} />
        </Box>
      </Panel>
    </Beside>
  );
};

interface BesideProps {
  readonly label: string;
  readonly panel: React.ReactNode;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** The list stays, and what was opened stands beside it; where there is no room, over it. */
const Beside = ({ label, panel, onClose, children }: BesideProps) => {
  const translate = useTranslate();
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  if (!panel) return children;
  if (!hasRoom)
    return (
      <>
        {children}
        <Dialog open fullScreen onClose={onClose} aria-label={label}>
          {panel}
          <Button onClick={onClose} startIcon={<CloseIcon />} sx={{ m: 2 }}>
            {translate('record.close')}
          </Button>
        </Dialog>
      </>
    );
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', alignItems: 'start' }}>
      {children}
      <Box component="aside" aria-label={label} sx={{ position: 'sticky', top: 8, minWidth: 0 }}>
        {panel}
      </Box>
    </Box>
  );
};
