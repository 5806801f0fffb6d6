import { EndPostDocument } from '@gridward/schema';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../fields/Ask';
import { CodeField, PeriodField } from '../fields/show';
import { useMe, usePermission } from '../providers/me';
import { useChange } from '../providers/queries';
import type { AccountRow } from './accounts.data';
import { AssignPost } from './AssignPost';

type Post = AccountRow['posts'][number];

/** As what somebody acts, and where. Nobody changes their own. */
export function Posts({ account }: { account: AccountRow }) {
  const translate = useTranslate();
  const isOwn = useMe().id === account.id;
  const mayAssign = usePermission('post.assign') && !isOwn;
  const [assigning, setAssigning] = useState(false);
  const [ending, setEnding] = useState<Post | null>(null);
  const { posts } = account;
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 0.5 }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {translate('accounts.posts')}
        </Typography>
        {mayAssign && <Button onClick={() => setAssigning(true)}>{translate('accounts.assign')}</Button>}
      </Box>
      {posts.length === 0 ? (
        <Typography color="text.secondary">{translate('accounts.noPosts')}</Typography>
      ) : (
        <Table aria-label={translate('accounts.posts')}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ pl: 0 }}>{translate('resources.accounts.fields.role')}</TableCell>
              <TableCell>{translate('resources.accounts.fields.territory')}</TableCell>
              <TableCell>{translate('accounts.from')}</TableCell>
              {mayAssign && <TableCell />}
            </TableRow>
          </TableHead>
          <TableBody>
            {posts.map((post) => (
              <TableRow key={post.id}>
                <TableCell sx={{ pl: 0 }}>{translate(`enums.Role.${post.role}`)}</TableCell>
                <TableCell>
                  {post.territoryName}
                  <Box sx={{ color: 'text.secondary', typography: 'caption' }}>
                    <CodeField code={post.territory} />
                  </Box>
                </TableCell>
                <TableCell>
                  <PeriodField from={post.validFrom} to={post.validTo} />
                </TableCell>
                {mayAssign && (
                  <TableCell align="right" sx={{ pr: 0 }}>
                    <Button
                      onClick={() => setEnding(post)}
                      aria-label={`${translate('accounts.end')}: ${translate(`enums.Role.${post.role}`)} ${post.territoryName ?? post.territory}`}
                    >
                      {translate('accounts.end')}
                    </Button>
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {assigning && <AssignPost account={account} onClose={() => setAssigning(false)} />}
      {ending && <EndPost account={account} post={ending} onClose={() => setEnding(null)} />}
    </Box>
  );
}

function EndPost({ account, post, onClose }: { account: AccountRow; post: Post; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutate, isPending, error } = useChange(EndPostDocument);
  const done = () => {
    notify('accounts.ended');
    onClose();
  };
  return (
    <Ask
      title={translate('accounts.endTitle')}
      text={translate('accounts.endText', {
        name: account.name,
        role: translate(`enums.Role.${post.role}`),
        territory: post.territoryName ?? post.territory,
      })}
      action={translate('accounts.end')}
      busy={isPending}
      error={error}
      onConfirm={() => mutate({ input: { id: post.id } }, { onSuccess: done })}
      onClose={onClose}
    />
  );
}
