import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { choice, moment, number, text, type Column } from '../fields/column';
import { enumFilter } from '../fields/filter';
import { None } from '../fields/show';
import { ListPage } from '../layout/list/ListPage';
import { KINDS, PURPOSES, STATES, type MessageRow } from './channels.data';
import { Failures } from './Failures';
import { Gateways } from './Gateways';
import { MessagePanel } from './MessagePanel';
import { errorOf, MessageState } from './MessageState';

const columns: readonly Column<MessageRow>[] = [
  moment('createdAt', ({ createdAt }) => createdAt),
  choice('kind', 'ChannelKind', ({ kind }) => kind),
  text('recipient', ({ recipient }) => recipient?.name, { needs: 'account.read', lead: true }),
  choice('status', 'ChannelMessageStatus', ({ status }) => status, { render: (message) => <MessageState message={message} /> }),
  text('division', ({ divisionName }) => divisionName),
  text('title', ({ title }) => title, { needs: 'alert.readRestricted' }),
  { source: 'lastError', render: (message) => <Reason message={message} />, sheet: (message, translate) => errorOf(message, translate) },
  number('attempts', ({ attempts }) => attempts),
  choice('purpose', 'ChannelPurpose', ({ purpose }) => purpose, { hidden: true }),
  moment('deliveredAt', ({ deliveredAt }) => deliveredAt, { hidden: true }),
  moment('repliedAt', ({ repliedAt }) => repliedAt, { hidden: true }),
];

const filters = [
  enumFilter('status', 'ChannelMessageStatus', STATES),
  enumFilter('kind', 'ChannelKind', KINDS),
  enumFilter('purpose', 'ChannelPurpose', PURPOSES),
];

const views = [
  { label: 'channels.views.failed', filter: { status: ['FAILED'] } },
  { label: 'channels.views.waiting', filter: { status: ['QUEUED'] } },
];

/** The gateways of the district on top, then what left over them; what was given up is said before everything else. */
export default function ChannelList() {
  const translate = useTranslate();
  return (
    <ListPage<MessageRow>
      columns={columns}
      filters={filters}
      views={views}
      search={false}
      tickable={false}
      sort={{ field: 'createdAt', order: 'DESC' }}
      nameOf={({ kind, recipient, divisionName }) => `${translate(`enums.ChannelKind.${kind}`)} ${recipient?.name ?? divisionName}`}
      panel={MessagePanel}
      head={
        <>
          <Failures />
          <Gateways />
        </>
      }
    />
  );
}

function Reason({ message }: { message: MessageRow }) {
  const reason = errorOf(message, useTranslate());
  return reason ? <Box sx={{ color: 'text.secondary' }}>{reason}</Box> : <None />;
}
