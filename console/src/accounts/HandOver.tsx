import { Box, Button, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';

/** A password that somebody must carry to somebody else: large, copyable, with a way to another one. */
export function HandOver({ password, note, onFresh }: { password: string; note: string; onFresh: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = () => void navigator.clipboard?.writeText(password).then(() => notify('accounts.copied'));
  return (
    <Box sx={{ mt: 1.5 }}>
      <Box sx={(theme) => ({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, p: 1, bgcolor: theme.ground.code, borderRadius: 1 })}>
        <Box component="code" sx={{ flex: 1, fontSize: 'h2.fontSize', userSelect: 'all' }}>
          {password}
        </Box>
        <Button onClick={copy}>{translate('accounts.copy')}</Button>
        <Button onClick={onFresh}>{translate('accounts.fresh')}</Button>
      </Box>
      <Typography variant="caption" color="text.secondary">
        {note}
      </Typography>
    </Box>
  );
}
