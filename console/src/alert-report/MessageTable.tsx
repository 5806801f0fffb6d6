import { useTranslate } from 'ra-core';
import { LevelMark } from '../alerts/LevelMark';
import { useMoment } from '../fields/moment';
import { useNumber } from '../fields/show';
import { Part } from './Part';
import type { Report, ReportedAlert } from './report';
import { Rows, type ReportColumn } from './Rows';

type Message = Report['messages'][number];

/** What was said, by whom and when. */
export const MessageTable = ({ report: { messages }, status }: { report: Report; status: ReportedAlert['status'] }) => {
  const translate = useTranslate();
  const number = useNumber();
  const { moment } = useMoment();
  const word = (key: string) => translate(`alertReport.messages.${key}`);
  const columns: ReportColumn<Message>[] = [
    { key: 'at', label: word('at'), cell: ({ sentAt }) => moment(sentAt) },
    { key: 'type', label: word('type'), cell: ({ msgType }) => translate(`enums.AlertMessageType.${msgType}`) },
    { key: 'level', label: translate('alerts.fields.level'), cell: ({ level }) => <LevelMark level={level} status={status} past /> },
    { key: 'headline', label: translate('alerts.fields.headline'), wraps: true, cell: ({ headline }) => headline },
    {
      key: 'by',
      label: word('by'),
      wraps: true,
      cell: ({ senderName, publishedByName }) => [senderName, publishedByName].filter(Boolean).join(' · '),
    },
    { key: 'recipients', label: word('recipients'), right: true, cell: ({ recipients }) => number(recipients) },
    { key: 'acknowledged', label: word('acknowledged'), right: true, cell: ({ acknowledged }) => number(acknowledged) },
  ];
  return (
    <Part title={word('title')}>
      <Rows label={word('title')} columns={columns} rows={messages} keyOf={({ id }) => id} />
    </Part>
  );
};
