import {
  ChannelMessageListDocument,
  type ChannelKind,
  type ChannelMessageFilter,
  type ChannelMessagePartsFragment,
  type ChannelMessageStatus,
  type ChannelPurpose,
} from '@gridward/schema';
import type { ResourceData } from '../providers/data';
import { send } from '../providers/graphql';

export type MessageRow = ChannelMessagePartsFragment;
export const KINDS: readonly ChannelKind[] = ['SMS', 'VOICE', 'PUSH'];
export const STATES: readonly ChannelMessageStatus[] = ['FAILED', 'QUEUED', 'SENT', 'DELIVERED'];
export const PURPOSES: readonly ChannelPurpose[] = ['CALLOUT', 'TEST'];

interface Filters {
  status?: ChannelMessageStatus[];
  kind?: ChannelKind[];
  purpose?: ChannelPurpose[];
  ids?: string[];
}

const filterOf = ({ status, kind, purpose, ids }: Filters): ChannelMessageFilter => ({
  ...(status && { status }),
  ...(kind && { kind }),
  ...(purpose && { purpose }),
  ...(ids && { id: { in: ids } }),
});

export default {
  list: async ({ first, offset, filter, signal }) =>
    (await send(ChannelMessageListDocument, { first, offset, filter: filterOf(filter as Filters) }, { signal })).channelMessages,
  one: async (id, signal) =>
    (await send(ChannelMessageListDocument, { first: 1, filter: { id: { eq: id } } }, { signal })).channelMessages.nodes[0] ?? null,
} satisfies ResourceData<MessageRow>;
