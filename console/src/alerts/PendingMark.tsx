import HowToRegIcon from '@mui/icons-material/HowToRegOutlined';
import { Button, Popover, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { PendingList } from './PendingList';
import { playAlert } from './sound';
import { usePending } from './usePending';

/** In the bar, while an alert waits for the one who sits here. A new one is heard, softly: nothing has happened to anybody yet. */
export const PendingMark = () => {
  const translate = useTranslate();
  const { toDecide } = usePending();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const heard = useRef(0);
  const newest = Math.max(0, ...toDecide.map(({ createdAt }) => Date.parse(createdAt)));
  useEffect(() => {
    if (newest > heard.current) playAlert('BLUE', 'TEST');
    heard.current = Math.max(heard.current, newest);
  }, [newest]);
  if (toDecide.length === 0) return null;
  return (
    <>
      <Button ref={button} variant="contained" size="small" startIcon={<HowToRegIcon />} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {translate('alerts.pending.mark', { smart_count: toDecide.length })}
      </Button>
      <Popover
        open={open}
        anchorEl={() => button.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('alerts.pending.title'), sx: { width: 440, maxWidth: 1 } } as object }}
      >
        <Typography variant="h3" component="h2" sx={{ px: 2, py: 1 }}>
          {translate('alerts.pending.title')}
        </Typography>
        <PendingList drafts={toDecide} />
      </Popover>
    </>
  );
};
