import { Button, Dialog, DialogActions, DialogContent, DialogContentText } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';

/** Inside the console by a dialog; closing the tab, or another territory, by the browser's own question. */
export function AskBeforeLeaving({ when }: { when: boolean }) {
  const translate = useTranslate();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);
  return (
    <Dialog open={blocker.state === 'blocked'} onClose={() => blocker.reset?.()} aria-labelledby="leave">
      <DialogContent>
        <DialogContentText id="leave" color="text.primary">
          {translate('form.leave')}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => blocker.proceed?.()}>{translate('form.leaveYes')}</Button>
        <Button autoFocus variant="contained" onClick={() => blocker.reset?.()}>
          {translate('form.leaveNo')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
