import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { choice, code, moment, number, text, type Column } from '../fields/column';
import { dayFilter, enumFilter, textFilter } from '../fields/filter';
import { ListPage } from '../layout/list/ListPage';
import { AuditPanel } from './AuditPanel';
import { tableText, worthShowing, type Entry } from './changes';
import { tableFilter } from './tableFilter';

const columns: readonly Column<Entry>[] = [
  moment('at', ({ at }) => at, { sort: true }),
  text('actorName', ({ actorName }) => actorName, { render: ({ actorName }) => <Actor name={actorName ?? null} /> }),
  choice('action', 'AuditAction', ({ action }) => action),
  { source: 'tableName', render: ({ tableName }) => <TableName name={tableName} />, sheet: ({ tableName }, translate) => tableText(translate, tableName) },
  number('changes', (entry) => worthShowing(entry).length),
  code('divisionCode', ({ divisionCode }) => divisionCode),
  text('reason', ({ reason }) => reason),
  text('recordId', ({ recordId }) => recordId, { hidden: true }),
];

const filters = [enumFilter('action', 'AuditAction', ['INSERT', 'UPDATE', 'DELETE', 'READ']), tableFilter('tableName'), dayFilter('at'), textFilter('actorId'), textFilter('recordId')];

const views = [{ label: 'audit.reads', filter: { action: ['READ'] } }];

/** Who did what to which record. Only auditors come here; nothing can be changed. */
export default function AuditList() {
  return <ListPage<Entry> columns={columns} filters={filters} views={views} search={false} tickable={false} sort={{ field: 'at', order: 'DESC' }} nameOf={({ at }) => at} panel={AuditPanel} whole />;
}

const Actor = ({ name }: { name: string | null }) => {
  const translate = useTranslate();
  return name ? <>{name}</> : <Box sx={{ color: 'text.secondary' }}>{translate('audit.unknown')}</Box>;
};

const TableName = ({ name }: { name: string }) => <>{tableText(useTranslate(), name)}</>;
