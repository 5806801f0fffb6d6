import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useDataProvider, useListContext, useNotify, useTranslate, type RaRecord } from 'ra-core';
import { useState } from 'react';
import { useNumber } from '../../fields/show';
import { LARGEST_PAGE } from '../../providers/data';
import { errorText } from '../../providers/errors';
import { useListSetup } from './ListSetup';
import { useSheet } from './useSheet';

/** More than that is not a list that somebody reads, and the browser would stand still. */
const MOST_ROWS = 10_000;

/** Everything the filter matches, page after page, with the columns on the page. */
export function ExportButton() {
  const translate = useTranslate();
  const number = useNumber();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const { resource } = useListSetup();
  const list = useListContext();
  const { sort, total = 0 } = list;
  const write = useSheet();
  const [done, setDone] = useState<number | null>(null);

  const run = async () => {
    const rows: RaRecord[] = [];
    let matching = Math.min(total, MOST_ROWS);
    setDone(0);
    try {
      for (let page = 1; rows.length < Math.min(matching, MOST_ROWS); page += 1) {
        const answer = await dataProvider.getList(resource, {
          pagination: { page, perPage: LARGEST_PAGE },
          sort,
          filter: list.filterValues as object,
        });
        rows.push(...(answer.data as RaRecord[]));
        matching = answer.total ?? rows.length;
        setDone(rows.length);
        if (answer.data.length === 0) break;
      }
      await write(rows.slice(0, MOST_ROWS));
      const count = number(Math.min(rows.length, MOST_ROWS));
      notify(matching > MOST_ROWS ? 'list.exportedPart' : 'list.exported', {
        type: matching > MOST_ROWS ? 'warning' : 'info',
        messageArgs: { count, total: number(matching) },
        ...(matching > MOST_ROWS && { autoHideDuration: null }),
      });
    } catch (error) {
      notify('list.exportFailed', { type: 'error', messageArgs: { reason: errorText(error, translate) } });
    } finally {
      setDone(null);
    }
  };
  return (
    <Button variant="outlined" startIcon={<ExportIcon />} disabled={total === 0 || done !== null} onClick={() => void run()} aria-live="polite">
      {done === null ? translate('list.export') : translate('list.exporting', { done: number(done), total: number(Math.min(total, MOST_ROWS)) })}
    </Button>
  );
}

/** The ticked rows, also those of other pages. */
export function ExportTicked() {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const { resource } = useListSetup();
  const { selectedIds } = useListContext();
  const write = useSheet();
  const run = async () => {
    try {
      const { data } = await dataProvider.getMany(resource, { ids: selectedIds });
      await write(data as RaRecord[]);
      notify('list.exported', { messageArgs: { count: data.length } });
    } catch (error) {
      notify('list.exportFailed', { type: 'error', messageArgs: { reason: errorText(error, translate) } });
    }
  };
  return (
    <Button startIcon={<ExportIcon />} onClick={() => void run()}>
      {translate('list.export')}
    </Button>
  );
}
