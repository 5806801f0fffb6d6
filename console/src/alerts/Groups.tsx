import DeleteIcon from '@mui/icons-material/DeleteOutline';
import { Box, Button, Checkbox, IconButton, List, ListItem, TextField, Typography } from '@mui/material';
import { AlertGroupsDocument, CreateAlertGroupDocument, RemoveAlertGroupDocument, type GroupPartsFragment } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../fields/FormError';
import { useMe, usePermission } from '../providers/me';
import { useChange, useOperation } from '../providers/queries';
import type { Target } from './target';

interface GroupsProps {
  readonly value: Target;
  readonly onChange: (changed: Partial<Target>) => void;
}

/** Places that are told together every time: chosen by their name, kept from what was just chosen. */
export const Groups = ({ value, onChange }: GroupsProps) => {
  const translate = useTranslate();
  const mayKeep = usePermission('alert.group');
  const { data } = useOperation(AlertGroupsDocument, {});
  const groups = data?.alertGroups ?? [];
  const toggle = ({ id, name }: GroupPartsFragment) =>
    onChange({
      groups: value.groups.some((group) => group.id === id) ? value.groups.filter((group) => group.id !== id) : [...value.groups, { id, name }],
    });
  const forget = (id: string) => onChange({ groups: value.groups.filter((group) => group.id !== id) });
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, minWidth: 0 }}>
      {data && groups.length === 0 && (
        <Typography color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {translate('alerts.groups.none')}
        </Typography>
      )}
      <List dense disablePadding sx={{ maxHeight: 300, overflow: 'auto' }}>
        {groups.map((group) => (
          <Group
            key={group.id}
            group={group}
            checked={value.groups.some(({ id }) => id === group.id)}
            onToggle={() => toggle(group)}
            onRemoved={() => forget(group.id)}
          />
        ))}
      </List>
      {mayKeep && <Keep value={value} />}
    </Box>
  );
};

interface GroupProps {
  readonly group: GroupPartsFragment;
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly onRemoved: () => void;
}

const Group = ({ group: { id, name, areas, areaNames }, checked, onToggle, onRemoved }: GroupProps) => {
  const translate = useTranslate();
  const { territory } = useMe();
  const isOwn = usePermission('alert.group') && areas.every((code) => code.startsWith(territory.code));
  const { mutate, error, isPending } = useChange(RemoveAlertGroupDocument);
  return (
    <ListItem
      divider
      disablePadding
      sx={{ display: 'block' }}
      secondaryAction={
        isOwn && (
          <IconButton
            edge="end"
            disabled={isPending}
            aria-label={translate('alerts.groups.remove', { name })}
            onClick={() => mutate({ input: { id } }, { onSuccess: onRemoved })}
          >
            <DeleteIcon />
          </IconButton>
        )
      }
    >
      <Box component="label" sx={{ display: 'flex', alignItems: 'center', cursor: 'pointer', pr: 6 }}>
        <Checkbox checked={checked} onChange={onToggle} />
        <Box sx={{ minWidth: 0 }}>
          {name}
          <Typography variant="caption" color="text.secondary" component="div" noWrap title={areaNames.join('、')}>
            {areaNames.join('、')}
          </Typography>
        </Box>
      </Box>
      <FormError error={error} />
    </ListItem>
  );
};

/** What is chosen now, under a name for the next time. */
const Keep = ({ value: { areas, drawn } }: { value: Target }) => {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const { mutate, error, isPending } = useChange(CreateAlertGroupDocument);
  const codes = [...areas, ...(drawn?.areas ?? [])].map(({ code }) => code);
  const keep = () => mutate({ input: { name, areas: codes } }, { onSuccess: () => setName('') });
  return (
    <Box sx={{ p: 1, display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <TextField
          label={translate('alerts.groups.name')}
          value={name}
          disabled={codes.length === 0}
          sx={{ flex: 1 }}
          helperText={codes.length === 0 ? translate('alerts.groups.chooseFirst') : undefined}
          onChange={({ target }) => setName(target.value)}
        />
        <Button variant="outlined" loading={isPending} disabled={codes.length === 0 || name.trim() === ''} onClick={keep}>
          {translate('alerts.groups.keep', { smart_count: codes.length })}
        </Button>
      </Box>
      <FormError error={error} />
    </Box>
  );
};
