import { HouseholdListDocument, type HouseholdListQuery } from '@gridward/schema';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useField } from '../fields/form';
import { Picker } from '../fields/Picker';
import { useLagging } from '../fields/useLagging';
import { useOperation } from '../providers/queries';
import { doorOf } from './residents.data';

type Household = HouseholdListQuery['households']['nodes'][number];

/** A household by its door: building, unit or room, or pinyin initials of the building. */
export function HouseholdInput({ field }: { field: string }) {
  const translate = useTranslate();
  const { value, set, props } = useField<string>(field);
  const [text, setText] = useState('');
  const search = useLagging(text.trim());
  const list = useOperation(HouseholdListDocument, { first: 20, filter: { status: ['ACTIVE'], ...(search && { search }) } }, { keep: true });
  const own = useOperation(HouseholdListDocument, { first: 1, filter: { id: { eq: value ?? '' } } }, { enabled: Boolean(value), staleTime: 300_000 });
  const nodes = list.data?.households.nodes ?? [];
  const chosen = value ? (nodes.find(({ id }) => id === value) ?? own.data?.households.nodes[0] ?? null) : null;
  return (
    <Picker<Household>
      {...props}
      placeholder={translate('residents.findDoor')}
      options={nodes}
      value={chosen}
      onChange={(household) => set(household?.id ?? null)}
      onText={setText}
      loading={list.isFetching}
      keyOf={({ id }) => id}
      textOf={({ dwelling }) => doorOf(dwelling) ?? ''}
      line={({ dwelling, residents, size }) => (
        <Box sx={{ display: 'flex', gap: 2, width: 1 }}>
          <Box sx={{ flex: 1 }}>{doorOf(dwelling)}</Box>
          <Typography variant="caption" color="text.secondary">
            {residents.map(({ nameMasked }) => nameMasked).join(translate('time.comma')) || translate('buildings.doors.persons', { count: size })}
          </Typography>
        </Box>
      )}
    />
  );
}
