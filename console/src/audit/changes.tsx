import type { AuditEntryPartsFragment } from '@gridward/schema';
import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate, type TranslateFunction } from 'ra-core';
import { spaced } from '../fields/code';
import { useMoment } from '../fields/moment';

export type Entry = AuditEntryPartsFragment;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const tableText = (translate: TranslateFunction, table: string) => translate(`audit.tables.${snake(table)}`, { _: table });
export const fieldText = (translate: TranslateFunction, field: string) => translate(`audit.fields.${snake(field)}`, { _: field });

/** Bookkeeping, which every change touches and nobody asks about. */
const BOOKKEEPING = new Set([
  'version',
  'updated_at',
  'created_at',
  'id',
  'district_code',
  'initials',
  'phone_index',
  'address_index',
  'id_number_index',
  'access_hash',
  'refresh_hash',
  'previous_refresh_hash',
]);

export const worthShowing = ({ changes }: Entry) => changes.filter(({ field }) => !BOOKKEEPING.has(snake(field)));

/** Of which enumeration a column's values are, by table where the name alone does not tell. */
const ENUMS: Record<string, Record<string, string>> = {
  status: { account: 'AccountStatus', staff_member: 'StaffStatus', grid: 'GridStatus', grid_revision: 'GridStatus', alert: 'AlertStatus' },
  kind: { staff_member: 'StaffKind', grid: 'GridKind', grid_revision: 'GridKind', division: 'DivisionKind', channel_endpoint: 'ChannelKind' },
  role: { post_assignment: 'Role', grid_member: 'GridRole' },
  level: { alert: 'AlertLevel', division: 'DivisionLevel' },
  post: { '': 'Post' },
  scope: { '': 'AlertScope' },
  msg_type: { '': 'AlertMessageType' },
  category: { '': 'AlertCategory' },
  severity: { '': 'AlertSeverity' },
  urgency: { '': 'AlertUrgency' },
  certainty: { '': 'AlertCertainty' },
};

/** JSON as the audit keeps it: text and numbers as they are, the rest as it would be written down. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value));

/** What stood in a column, as a person would say it. The audit keeps plain values; which enumeration they are of, the column tells. */
function useSay(table: string) {
  const translate = useTranslate();
  const { moment, day } = useMoment();
  return (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return translate('history.nothing');
    if (typeof value === 'boolean') return translate(`ra.boolean.${value}`);
    if (typeof value === 'object') return plain(value);
    const text = plain(value);
    if (/^\d{6,15}$/.test(text) && /code$|^territory$/.test(snake(field))) return spaced(text);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
    if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)) return moment(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'));
    const names = ENUMS[snake(field)];
    const name = names?.[snake(table)] ?? names?.[''];
    return name ? translate(`enums.${name}.${text}`, { _: text }) : text;
  };
}

/** For a cell of a workbook: field: before → after. Values as they are kept. */
export const inOneLine = (entry: Entry, translate: TranslateFunction) =>
  worthShowing(entry)
    .map(({ field, before, after }) => `${fieldText(translate, field)}: ${plain(before)} → ${plain(after)}`)
    .join('\n');

const cell = { height: 28, py: 0.5, verticalAlign: 'top', overflowWrap: 'anywhere' } as const;

/** Before → after, field by field. */
export function Changes({ entry }: { entry: Entry }) {
  const translate = useTranslate();
  const say = useSay(entry.tableName);
  const changes = worthShowing(entry);
  if (changes.length === 0) return entry.action === 'READ' ? null : <Typography color="text.secondary">{translate('audit.noChanges')}</Typography>;
  const isNew = entry.action === 'INSERT';
  return (
    <Table size="small" aria-label={translate('resources.audit.fields.changes')} sx={{ tableLayout: 'fixed' }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ ...cell, width: '30%' }}>{translate('history.field')}</TableCell>
          {!isNew && <TableCell sx={cell}>{translate('history.before')}</TableCell>}
          <TableCell sx={cell}>{translate('history.after')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {changes.map(({ field, before, after }) => (
          <TableRow key={field}>
            <TableCell component="th" scope="row" sx={{ ...cell, color: 'text.secondary' }}>
              {fieldText(translate, field)}
            </TableCell>
            {!isNew && (
              <TableCell sx={cell}>
                <Box component="span" sx={{ textDecoration: 'line-through', textDecorationColor: 'text.disabled' }}>
                  {say(field, before)}
                </Box>
              </TableCell>
            )}
            <TableCell sx={cell}>{say(field, after)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
