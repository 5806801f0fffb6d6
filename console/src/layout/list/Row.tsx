import { Checkbox, TableCell, TableRow, type TableRowProps } from '@mui/material';
import {
  useDataTableCallbacksContext,
  useDataTableDataContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
  useTranslate,
  type RaRecord,
} from 'ra-core';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useListSetup } from './ListSetup';

/**
 * One row: a click or Enter opens it beside the list, arrows move, space ticks. Only one row is in the tab order, the open one or the
 * first. React-admin's own row names no record in its tick box.
 */
export function Row({ children, className, sx }: TableRowProps) {
  const translate = useTranslate();
  const { nameOf, opens, openId, open, tickable } = useListSetup();
  const { handleToggleItem } = useDataTableCallbacksContext();
  const ticked = useDataTableSelectedIdsContext();
  const rows = useDataTableDataContext<RaRecord>();
  const record = useRecordContext();
  if (!record) return null;
  const id = String(record.id);
  const isOpen = id === openId;
  const openIsHere = rows?.some((row) => String(row.id) === openId);
  const inTabOrder = openIsHere ? isOpen : rows?.[0]?.id === record.id;
  const isTicked = ticked?.includes(record.id) ?? false;
  const toggle = (event: MouseEvent | KeyboardEvent) => handleToggleItem?.(record.id, event);

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && opens) open(id);
    else if (event.key === ' ' && tickable) toggle(event);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.currentTarget, event.key === 'ArrowDown', openId !== null);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    // Links and buttons in a row do their own; text that is being selected is not a click.
    if (!opens || (event.target as Element).closest('a, button, input, label') || window.getSelection()?.toString()) return;
    open(id);
  };
  return (
    <TableRow
      hover
      className={className ?? ''}
      sx={{ ...(sx as object), cursor: opens ? 'pointer' : 'default', '&:focus-visible': { outlineOffset: -2 } }}
      tabIndex={opens ? (inTabOrder ? 0 : -1) : undefined}
      aria-current={isOpen || undefined}
      selected={isOpen || isTicked}
      onClick={onClick}
      onKeyDown={onKeyDown}
      data-id={id}
    >
      {tickable && (
        <TableCell padding="checkbox">
          <Checkbox
            checked={isTicked}
            onClick={toggle}
            tabIndex={-1}
            slotProps={{ input: { 'aria-label': translate('list.selectRow', { name: nameOf(record) }) } }}
          />
        </TableCell>
      )}
      {children}
    </TableRow>
  );
}

/** To the next row; while a record is open, the next one opens. */
function move(row: HTMLTableRowElement, down: boolean, opening: boolean) {
  const next = (down ? row.nextElementSibling : row.previousElementSibling) as HTMLElement | null;
  next?.focus();
  if (opening) next?.click();
}
