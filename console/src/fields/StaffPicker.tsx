import { StaffSearchDocument, type StaffFilter, type StaffSearchQuery } from '@gridward/schema';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useOperation } from '../providers/queries';
import { Picker, type PickerProps } from './Picker';
import { useLagging } from './useLagging';

type Staff = StaffSearchQuery['staffMembers']['nodes'][number];

interface Props extends PickerProps {
  value: string | null;
  onChange: (id: string | null, staff: Staff | null) => void;
  /** Which staff are offered; by default all of the territory. */
  filter?: StaffFilter;
}

/** A member of staff by name, number or pinyin initials. */
export function StaffPicker({ value, onChange, filter, ...rest }: Props) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useLagging(text.trim());
  const list = useOperation(StaffSearchDocument, { filter: { ...filter, ...(search && { search }) }, first: 20 }, { keep: true });
  const own = useOperation(StaffSearchDocument, { filter: { id: { eq: value ?? '' } }, first: 1 }, { enabled: Boolean(value), staleTime: 300_000 });
  const nodes = list.data?.staffMembers.nodes ?? [];
  const chosen = value ? (nodes.find(({ id }) => id === value) ?? own.data?.staffMembers.nodes[0] ?? null) : null;
  return (
    <Picker<Staff>
      placeholder={translate('pick.staffHint')}
      {...rest}
      options={nodes}
      value={chosen}
      onChange={(staff) => onChange(staff?.id ?? null, staff)}
      onText={setText}
      loading={list.isFetching}
      keyOf={({ id }) => id}
      textOf={({ name }) => name}
      line={({ name, staffNo, post, division }) => (
        <Box sx={{ display: 'flex', gap: 2, width: 1, alignItems: 'baseline' }}>
          <Box sx={{ flex: 1 }}>
            {name}
            <Typography variant="caption" color="text.secondary" component="div">
              {[division?.name, translate(`enums.Post.${post}`)].filter(Boolean).join(' · ')}
            </Typography>
          </Box>
          <Typography variant="caption" color="text.secondary">
            {staffNo}
          </Typography>
        </Box>
      )}
    />
  );
}
