import { DivisionSearchDocument, type DivisionLevel, type DivisionSearchQuery } from '@gridward/schema';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import { spaced } from './code';
import { Picker, type PickerProps } from './Picker';
import { useLagging } from './useLagging';

type Division = DivisionSearchQuery['divisions']['nodes'][number];

interface Props extends PickerProps {
  value: string | null;
  onChange: (code: string | null) => void;
  levels?: DivisionLevel[];
  /** Only below this one; by default below the territory acted for. */
  under?: string;
}

/** A division by name, code or pinyin initials. Its value is the code, which is what people know. */
export function DivisionPicker({ value, onChange, levels, under, ...rest }: Props) {
  const translate = useTranslate();
  const { territory } = useMe();
  const [text, setText] = useState('');
  const search = useLagging(text.trim().replace(/(?<=\d)\s+(?=\d)/g, ''));
  const code = { startsWith: under ?? territory.code };
  const list = useOperation(
    DivisionSearchDocument,
    { filter: { code, ...(search && { search }), ...(levels && { level: levels }) }, first: 20 },
    { keep: true },
  );
  const own = useOperation(
    DivisionSearchDocument,
    { filter: { code: { eq: value ?? '' } }, first: 1 },
    { enabled: Boolean(value), staleTime: 300_000 },
  );
  const nodes = list.data?.divisions.nodes ?? [];
  const chosen = value
    ? (nodes.find((node) => node.code === value) ?? own.data?.divisions.nodes[0] ?? { code: value, name: value, level: 'COMMUNITY', ancestors: [] })
    : null;
  return (
    <Picker<Division>
      placeholder={translate('pick.divisionHint')}
      {...rest}
      options={nodes}
      value={chosen}
      onChange={(division) => onChange(division?.code ?? null)}
      onText={setText}
      loading={list.isFetching}
      keyOf={(division) => division.code}
      textOf={(division) => division.name}
      line={(division) => (
        <Box sx={{ display: 'flex', gap: 2, width: 1, alignItems: 'baseline' }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            {division.name}
            <Typography variant="caption" color="text.secondary" noWrap component="div">
              {division.ancestors.map(({ name }) => name).join(' › ')}
            </Typography>
          </Box>
          <Typography variant="caption" color="text.secondary" noWrap>
            {spaced(division.code)}
          </Typography>
        </Box>
      )}
    />
  );
}
