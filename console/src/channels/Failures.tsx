import { ChannelsDocument, ResendChannelMessagesDocument } from '@gridward/schema';
import { Alert, Button } from '@mui/material';
import { useListContext, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../fields/Ask';
import { useChange, useOperation } from '../providers/queries';

/** There while messages lie that were given up: where they are, and the way to send them all again. */
export function Failures() {
  const translate = useTranslate();
  const notify = useNotify();
  const { setFilters } = useListContext();
  const [asking, setAsking] = useState(false);
  const { data } = useOperation(ChannelsDocument, {}, { keep: true });
  const { mutate, isPending, error } = useChange(ResendChannelMessagesDocument);
  const failed = data?.channels.reduce((sum, channel) => sum + channel.failed, 0) ?? 0;
  if (failed === 0) return null;
  const resend = () =>
    mutate(
      { input: {} },
      {
        onSuccess: ({ resendChannelMessages: { count } }) => {
          notify('channels.resentAll', { messageArgs: { smart_count: count, count } });
          setAsking(false);
        },
      },
    );
  return (
    <Alert
      severity="warning"
      sx={{ mb: 1 }}
      action={
        <>
          <Button color="inherit" onClick={() => setFilters({ status: ['FAILED'] }, {})}>
            {translate('channels.show')}
          </Button>
          <Button color="inherit" onClick={() => setAsking(true)}>
            {translate('channels.resendAll')}
          </Button>
        </>
      }
    >
      {translate('channels.failed', { count: failed })}
      {asking && (
        <Ask
          title={translate('channels.resendAll')}
          text={translate('channels.resendAllText')}
          action={translate('channels.resendAll')}
          busy={isPending}
          error={error}
          onConfirm={resend}
          onClose={() => setAsking(false)}
        />
      )}
    </Alert>
  );
}
