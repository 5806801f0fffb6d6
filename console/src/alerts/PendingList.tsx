import { Box, Button, List, ListItem, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useMoment } from '../fields/moment';
import { LevelMark } from './LevelMark';
import { ReviewAlert } from './ReviewAlert';
import type { Pending } from './usePending';

/** Who wrote what, and until when somebody must look at it. */
export const PendingList = ({ drafts }: { drafts: readonly Pending[] }) => {
  const [open, setOpen] = useState<string | null>(null);
  const [last, setLast] = useState<Pending | null>(null);
  // It leaves the list as soon as somebody has decided; the dialog stays until it is closed.
  const shown = drafts.find(({ id }) => id === open) ?? (open ? last : null);
  return (
    <>
      <List dense disablePadding>
        {drafts.map((draft) => (
          <Line
            key={draft.id}
            draft={draft}
            onOpen={() => {
              setLast(draft);
              setOpen(draft.id);
            }}
          />
        ))}
      </List>
      {shown && <ReviewAlert draft={shown} onClose={() => setOpen(null)} />}
    </>
  );
};

const Line = ({
  draft: { level, content, areaNames, authorName, decideBy, mayDecide, state, reason },
  onOpen,
}: {
  draft: Pending;
  onOpen: () => void;
}) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  return (
    <ListItem divider sx={{ display: 'flex', gap: 1, px: 2, py: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <LevelMark level={level} status="ACTUAL" past />
          <Typography noWrap>{content.headline}</Typography>
        </Box>
        <Typography variant="caption" color="text.secondary" component="div" noWrap title={areaNames.join('、')}>
          {areaNames.join('、')}
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {state === 'PENDING'
            ? translate('alerts.pending.line', { author: authorName ?? content.senderName, time: moment(decideBy) })
            : `${translate(`alerts.pending.states.${state}`)}${reason ? `：${reason}` : ''}`}
        </Typography>
      </Box>
      <Button variant={mayDecide ? 'contained' : 'outlined'} size="small" onClick={onOpen}>
        {translate(mayDecide ? 'alerts.pending.review' : 'alerts.pending.look')}
      </Button>
    </ListItem>
  );
};
