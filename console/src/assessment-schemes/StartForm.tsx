import { AssessmentSchemesDocument, type GridKind, type Post } from '@gridward/schema';
import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { Panel } from '../layout/Panel';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import { POSTS } from './draft';
import type { Start } from './SchemeCreate';

const GRID_KINDS: readonly GridKind[] = ['COMPREHENSIVE', 'DEDICATED', 'STREET_ROAD', 'RURAL'];
const MOST_FRAMES = 50;
const NONE = '';

/** For whom the scheme is. A street may fill in a frame of its district. */
export const StartForm = ({ onStart }: { onStart: (start: Start) => void }) => {
  const translate = useTranslate();
  const { territory } = useMe();
  const [post, setPost] = useState<Post>('GRID_WORKER');
  const [gridKind, setGridKind] = useState<GridKind | typeof NONE>(NONE);
  const [frameId, setFrameId] = useState(NONE);
  const isStreet = territory.code.length === 9;
  const title = translate('resources.assessment-schemes.create');
  usePageTitle(title);
  const { data } = useOperation(
    AssessmentSchemesDocument,
    { first: MOST_FRAMES, filter: { post: [post], state: ['PUBLISHED'], code: { eq: territory.code.slice(0, 6) } } },
    { enabled: isStreet },
  );
  const frames = data?.assessmentSchemes.nodes ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onStart({ post, gridKind: gridKind === NONE ? null : gridKind, frameId: frames.some(({ id }) => id === frameId) ? frameId : null });
  };
  return (
    <PageFrame title={title}>
      <Panel padded title={translate('schemes.forWhom')}>
        <Box component="form" onSubmit={submit} sx={({ size }) => ({ display: 'grid', gap: 1.5, pt: 1, maxWidth: size.form })}>
          <TextField select label={translate('schemes.fields.post')} value={post} onChange={({ target }) => setPost(target.value as Post)}>
            {POSTS.map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`enums.Post.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          {post === 'GRID_WORKER' && (
            <TextField
              select
              label={translate('schemes.fields.gridKind')}
              helperText={translate('schemes.gridKindHint')}
              value={gridKind}
              onChange={({ target }) => setGridKind(target.value as GridKind)}
            >
              <MenuItem value={NONE}>{translate('list.any')}</MenuItem>
              {GRID_KINDS.map((each) => (
                <MenuItem key={each} value={each}>
                  {translate(`enums.GridKind.${each}`)}
                </MenuItem>
              ))}
            </TextField>
          )}
          {isStreet && (
            <TextField
              select
              label={translate('schemes.fields.frame')}
              helperText={translate('schemes.frameHint')}
              value={frames.some(({ id }) => id === frameId) ? frameId : NONE}
              onChange={({ target }) => setFrameId(target.value)}
            >
              <MenuItem value={NONE}>{translate('schemes.noFrame')}</MenuItem>
              {frames.map(({ id, title: name, edition }) => (
                <MenuItem key={id} value={id}>
                  {translate('schemes.called', { title: name, edition })}
                </MenuItem>
              ))}
            </TextField>
          )}
          <Typography color="text.secondary">{translate('schemes.startsFrom')}</Typography>
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button type="submit" variant="contained">
              {translate('schemes.start')}
            </Button>
            <Button component={Link} to="/assessment-schemes">
              {translate('form.cancel')}
            </Button>
          </Box>
        </Box>
      </Panel>
    </PageFrame>
  );
};
