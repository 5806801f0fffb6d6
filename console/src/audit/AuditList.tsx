import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { choice, code, moment, text, type Column } from '../fields/column';
import { dayFilter, enumFilter, textFilter } from '../fields/filter';
import { None } from '../fields/show';
import { ListPage } from '../layout/list/ListPage';
import { AuditPanel } from './AuditPanel';
import { fieldText, inOneLine, tableText, worthShowing, type Entry } from './changes';
import { tableFilter } from './tableFilter';

const columns: readonly Column<Entry>[] = [
  moment('at', ({ at }) => at, { sort: true }),
  text('actorName', ({ actorName }) => actorName, { render: ({ actorName }) => <Actor name={actorName ?? null} /> }),
  choice('action', 'AuditAction', ({ action }) => action),
  {
    source: 'tableName',
    render: ({ tableName }) => <TableName name={tableName} />,
    sheet: ({ tableName }, translate) => tableText(translate, tableName),
  },
  { source: 'changes', render: (entry) => <Fields entry={entry} />, sheet: (entry, translate) => inOneLine(entry, translate) },
  code('divisionCode', ({ divisionCode }) => divisionCode),
  text('reason', ({ reason }) => reason),
  text('recordId', ({ recordId }) => recordId, { hidden: true }),
];

const filters = [
  enumFilter('action', 'AuditAction', ['INSERT', 'UPDATE', 'DELETE', 'READ']),
  tableFilter('tableName'),
  dayFilter('at'),
  textFilter('actorId'),
  textFilter('recordId'),
];

const views = [
  { label: 'audit.business', filter: { tableName: ['staff_member', 'staff_personal', 'grid', 'grid_member', 'grid_revision', 'alert'] } },
  { label: 'audit.rights', filter: { tableName: ['account', 'credential', 'post_assignment', 'break_glass_grant'] } },
  { label: 'audit.reads', filter: { action: ['READ'] } },
];

/** Who did what to which record. Only auditors come here; nothing can be changed. */
export default function AuditList() {
  return (
    <ListPage<Entry>
      columns={columns}
      filters={filters}
      views={views}
      search={false}
      tickable={false}
      sort={{ field: 'at', order: 'DESC' }}
      nameOf={({ at }) => at}
      panel={AuditPanel}
      whole
    />
  );
}

const Actor = ({ name }: { name: string | null }) => {
  const translate = useTranslate();
  return name ? <>{name}</> : <Box sx={{ color: 'text.secondary' }}>{translate('audit.unknown')}</Box>;
};

const FIELDS_SHOWN = 3;

/** Which fields, in words; what was in them is in the panel. */
function Fields({ entry }: { entry: Entry }) {
  const translate = useTranslate();
  const changes = worthShowing(entry);
  if (changes.length === 0) return <None />;
  const fields = changes
    .slice(0, FIELDS_SHOWN)
    .map(({ field }) => fieldText(translate, field))
    .join(translate('time.comma'));
  return <>{changes.length > FIELDS_SHOWN ? translate('audit.more', { fields, count: changes.length }) : fields}</>;
}

const TableName = ({ name }: { name: string }) => <>{tableText(useTranslate(), name)}</>;
