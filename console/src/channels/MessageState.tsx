import type { ChannelMessageStatus } from '@gridward/schema';
import { useTranslate, type TranslateFunction } from 'ra-core';
import { StateMark } from '../fields/show';
import type { MessageRow } from './channels.data';

const TONES: Record<ChannelMessageStatus, 'on' | 'off' | 'care'> = { QUEUED: 'on', SENT: 'on', DELIVERED: 'off', FAILED: 'care' };

export function MessageState({ message: { status, repliedAt } }: { message: MessageRow }) {
  const translate = useTranslate();
  return <StateMark tone={TONES[status]}>{translate(repliedAt ? 'channels.replied' : `enums.ChannelMessageStatus.${status}`)}</StateMark>;
}

/** Why the last attempt failed, as somebody who can do something about it would say it. */
export function errorOf({ lastError }: Pick<MessageRow, 'lastError'>, translate: TranslateFunction): string | null {
  if (!lastError) return null;
  const [, status] = /^HTTP (\d+)$/.exec(lastError) ?? [];
  return status ? translate('channels.errors.HTTP', { status }) : translate(`channels.errors.${lastError}`, { _: lastError });
}
