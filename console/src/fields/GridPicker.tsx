import { GridSearchDocument, type GridSearchQuery } from '@gridward/schema';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import { spaced } from './code';
import { Picker, type PickerProps } from './Picker';
import { useLagging } from './useLagging';

type Grid = GridSearchQuery['grids']['nodes'][number];

interface Props extends PickerProps {
  value: string | null;
  onChange: (code: string | null) => void;
}

/** A grid in use, by name or code. Its value is the code, as that of a division. */
export function GridPicker({ value, onChange, ...rest }: Props) {
  const translate = useTranslate();
  const { territory } = useMe();
  const [text, setText] = useState('');
  const search = useLagging(text.trim().replace(/(?<=\d)\s+(?=\d)/g, ''));
  const { data, isFetching } = useOperation(
    GridSearchDocument,
    { filter: { code: { startsWith: territory.code }, status: ['ACTIVE'], ...(search && { search }) }, first: 20 },
    { keep: true },
  );
  const nodes = data?.grids.nodes ?? [];
  const chosen = value ? (nodes.find(({ code }) => code === value) ?? { id: value, code: value, name: spaced(value), community: null }) : null;
  return (
    <Picker<Grid>
      placeholder={translate('pick.gridHint')}
      {...rest}
      options={nodes}
      value={chosen}
      onChange={(grid) => onChange(grid?.code ?? null)}
      onText={setText}
      loading={isFetching}
      keyOf={({ code }) => code}
      textOf={({ name }) => name}
      line={({ name, code, community }) => (
        <Box sx={{ display: 'flex', gap: 2, width: 1, alignItems: 'baseline' }}>
          <Box sx={{ flex: 1 }}>
            {name}
            <Typography variant="caption" color="text.secondary" component="div">
              {community?.name}
            </Typography>
          </Box>
          <Typography variant="caption" color="text.secondary">
            {spaced(code)}
          </Typography>
        </Box>
      )}
    />
  );
}
