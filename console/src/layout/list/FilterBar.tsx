import AddIcon from '@mui/icons-material/FilterList';
import { Box, Button, Menu, MenuItem, Popover, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import type { Filter } from '../../fields/filter';
import { useListSetup } from './ListSetup';
import { SearchBox } from './SearchBox';

type Values = Record<string, unknown>;

/** Filters as chips: what is set can be read, changed by a click, removed by its cross. */
export function FilterBar({ search }: { search: boolean }) {
  const translate = useTranslate();
  const { filters } = useListSetup();
  const list = useListContext();
  const { setFilters } = list;
  const values = list.filterValues as Values;
  const [editing, setEditing] = useState<{ filter: Filter; at: HTMLElement } | null>(null);
  const set = (source: string, value: unknown) => {
    const { [source]: _, ...rest } = values;
    setFilters(value === undefined || (Array.isArray(value) && value.length === 0) ? rest : { ...rest, [source]: value }, {});
  };
  const isSet = (filter: Filter) => values[filter.source] !== undefined;
  const active = filters.filter(isSet);
  if (!search && filters.length === 0) return null;
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 1 }}>
      {search && (
        <SearchBox value={typeof values['search'] === 'string' ? values['search'] : ''} onChange={(text) => set('search', text || undefined)} />
      )}
      {active.map((filter) => (
        <ActiveFilter
          key={filter.source}
          filter={filter}
          value={values[filter.source]}
          onEdit={(at) => setEditing({ filter, at })}
          onRemove={() => set(filter.source, undefined)}
        />
      ))}
      <AddFilter filters={filters.filter((filter) => !isSet(filter))} onChoose={(filter, at) => setEditing({ filter, at })} />
      {(active.length > 1 || (active.length === 1 && Boolean(values['search']))) && (
        <Button onClick={() => setFilters({}, {})}>{translate('list.clear')}</Button>
      )}
      {editing && (
        <Editing
          {...editing}
          value={values[editing.filter.source]}
          onChange={(value) => set(editing.filter.source, value)}
          onClose={() => setEditing(null)}
        />
      )}
    </Box>
  );
}

function useLabel() {
  const translate = useTranslate();
  const { resource } = useListSetup();
  return (source: string) => translate(`resources.${resource}.fields.${source}`);
}

function ActiveFilter({
  filter: { source, Text },
  value,
  onEdit,
  onRemove,
}: {
  filter: Filter;
  value: unknown;
  onEdit: (at: HTMLElement) => void;
  onRemove: () => void;
}) {
  const translate = useTranslate();
  const label = useLabel()(source);
  return (
    <Box component="span" sx={{ display: 'inline-flex', border: 1, borderColor: 'primary.main', borderRadius: 1, height: 32, maxWidth: 360 }}>
      <Button onClick={(event) => onEdit(event.currentTarget)} aria-haspopup="dialog" sx={{ minHeight: 0, minWidth: 0 }}>
        <Typography component="span" noWrap>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {label}{' '}
          </Box>
          <Text value={value} />
        </Typography>
      </Button>
      <Button onClick={onRemove} aria-label={translate('list.removeFilter', { label })} sx={{ minHeight: 0, minWidth: 0, px: 1 }}>
        ×
      </Button>
    </Box>
  );
}

function AddFilter({ filters, onChoose }: { filters: readonly Filter[]; onChoose: (filter: Filter, at: HTMLElement) => void }) {
  const translate = useTranslate();
  const label = useLabel();
  const [at, setAt] = useState<HTMLElement | null>(null);
  if (filters.length === 0) return null;
  return (
    <>
      <Button startIcon={<AddIcon />} aria-haspopup="menu" aria-expanded={Boolean(at)} onClick={(event) => setAt(event.currentTarget)}>
        {translate('list.addFilter')}
      </Button>
      <Menu anchorEl={at} open={Boolean(at)} onClose={() => setAt(null)}>
        {filters.map((filter) => (
          <MenuItem
            key={filter.source}
            onClick={() => {
              if (at) onChoose(filter, at);
              setAt(null);
            }}
          >
            {label(filter.source)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function Editing({
  filter: { source, Editor },
  at,
  value,
  onChange,
  onClose,
}: {
  filter: Filter;
  at: HTMLElement;
  value: unknown;
  onChange: (value: unknown) => void;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const label = useLabel()(source);
  return (
    <Popover
      open
      anchorEl={at}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': translate('list.filterBy', { label }) } as object }}
    >
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
        }}
        sx={{ p: 2, minWidth: 280, maxWidth: 420, display: 'grid', gap: 1.5 }}
      >
        <Typography variant="h3" component="p">
          {label}
        </Typography>
        <Editor label={label} value={value} onChange={onChange} />
        <Button type="submit" variant="contained" sx={{ justifySelf: 'end' }}>
          {translate('list.apply')}
        </Button>
      </Box>
    </Popover>
  );
}
