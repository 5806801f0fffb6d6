import SaveIcon from '@mui/icons-material/BookmarkAddOutlined';
import RemoveIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, Popover, Tab, Tabs, TextField } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { sameFilter, useViews, type View } from './useViews';

const ALL: View = { label: 'list.all', filter: {} };

/** Views as tabs: everything, those of the page, then one's own. */
export function Views({ fixed }: { fixed: readonly View[] }) {
  const translate = useTranslate();
  const list = useListContext();
  const { setFilters, setSort } = list;
  const { saved, save, remove } = useViews();
  const current = list.filterValues as Record<string, unknown>;
  const views = [ALL, ...fixed, ...saved];
  const at = views.findIndex(({ filter }) => sameFilter(filter, current));
  const show = ({ filter, sort }: View) => {
    setFilters(filter, {});
    if (sort) setSort(sort);
  };
  if (views.length === 1 && at === 0) return null;
  const mine = at >= 1 + fixed.length ? views[at] : undefined;
  return (
    <Box className="no-print" sx={{ display: 'flex', alignItems: 'center', gap: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Tabs
        value={at < 0 ? false : at}
        onChange={(_, index: number) => show(views[index] ?? ALL)}
        aria-label={translate('list.views')}
        variant="scrollable"
        scrollButtons="auto"
        sx={{ minWidth: 0 }}
      >
        {views.map(({ label }, index) => (
          <Tab key={`${index}${label}`} label={index <= fixed.length ? translate(label) : label} />
        ))}
      </Tabs>
      {mine && (
        <IconButton aria-label={translate('list.removeView', { name: mine.label })} onClick={() => remove(mine.label)}>
          <RemoveIcon />
        </IconButton>
      )}
      {at < 0 && <SaveView onSave={save} taken={saved.map(({ label }) => label)} filter={current} />}
    </Box>
  );
}

function SaveView({ onSave, taken, filter }: { onSave: (view: View) => void; taken: string[]; filter: Record<string, unknown> }) {
  const translate = useTranslate();
  const { sort } = useListContext();
  const [at, setAt] = useState<HTMLElement | null>(null);
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ label: name.trim(), filter, sort });
    setAt(null);
    setName('');
  };
  return (
    <>
      <Button startIcon={<SaveIcon />} aria-haspopup="dialog" onClick={(event) => setAt(event.currentTarget)}>
        {translate('list.saveView')}
      </Button>
      <Popover
        open={Boolean(at)}
        anchorEl={at}
        onClose={() => setAt(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('list.saveView') } as object }}
      >
        <Box component="form" onSubmit={submit} sx={{ p: 2, display: 'flex', gap: 1, alignItems: 'start' }}>
          <TextField
            autoFocus
            label={translate('list.viewName')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            helperText={taken.includes(name.trim()) ? translate('list.viewTaken') : undefined}
            slotProps={{ htmlInput: { maxLength: 20 } }}
          />
          <Button type="submit" variant="contained" disabled={!name.trim()}>
            {translate('form.save')}
          </Button>
        </Box>
      </Popover>
    </>
  );
}
