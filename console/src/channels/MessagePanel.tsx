import { ResendChannelMessageDocument } from '@gridward/schema';
import { Box, Button, Typography } from '@mui/material';
import { useNotify, useRecordContext, useTranslate } from 'ra-core';
import { EnumField, MomentField, NumberCell } from '../fields/show';
import { Fact, Facts, RecordView } from '../layout/list/RecordView';
import { errorText } from '../providers/errors';
import { useChange } from '../providers/queries';
import type { MessageRow } from './channels.data';
import { errorOf, MessageState } from './MessageState';

/** What was said to whom, how far it is, and when each step was. */
export function MessagePanel() {
  const translate = useTranslate();
  const message = useRecordContext<MessageRow>();
  if (!message) return null;
  const { kind, recipient, divisionName, title, text, status } = message;
  const label = (field: string) => translate(`resources.channels.fields.${field}`);
  const reason = errorOf(message, translate);
  const moment = (field: 'createdAt' | 'sentAt' | 'deliveredAt' | 'repliedAt' | 'resentAt') =>
    message[field] && (
      <Fact label={label(field)}>
        <MomentField moment={message[field]} />
      </Fact>
    );
  const facts = (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {title && (
        <Box sx={(theme) => ({ p: 1.5, bgcolor: theme.ground.code, borderRadius: 1, overflowWrap: 'anywhere' })}>
          <Typography variant="h3">{title}</Typography>
          {text}
        </Box>
      )}
      <Facts>
        <Fact label={label('purpose')}>
          <EnumField name="ChannelPurpose" value={message.purpose} />
        </Fact>
        <Fact label={label('division')}>{divisionName}</Fact>
        {reason && <Fact label={label('lastError')}>{reason}</Fact>}
        <Fact label={label('attempts')}>
          <NumberCell value={message.attempts} />
        </Fact>
        {status === 'QUEUED' && (
          <Fact label={label('dueAt')}>
            <MomentField moment={message.dueAt} />
          </Fact>
        )}
        {moment('createdAt')}
        {moment('sentAt')}
        {moment('deliveredAt')}
        {moment('repliedAt')}
        {moment('resentAt')}
      </Facts>
    </Box>
  );
  return (
    <RecordView
      title={recipient?.name ?? divisionName}
      line={<EnumField name="ChannelKind" value={kind} />}
      state={<MessageState message={message} />}
      actions={status === 'FAILED' && <Resend id={message.id} />}
      tabs={[{ key: 'facts', label: translate('record.facts'), content: facts }]}
    />
  );
}

function Resend({ id }: { id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutate, isPending } = useChange(ResendChannelMessageDocument);
  const resend = () =>
    mutate(
      { input: { id } },
      { onSuccess: () => notify('channels.resent'), onError: (error) => notify(errorText(error, translate), { type: 'error' }) },
    );
  return (
    <Button variant="contained" loading={isPending} onClick={resend}>
      {translate('channels.resend')}
    </Button>
  );
}
