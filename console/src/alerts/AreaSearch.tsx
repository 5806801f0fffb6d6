import { AreaSearchDocument, type AreaSearchQuery } from '@gridward/schema';
import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { spaced } from '../fields/code';
import { useLagging } from '../fields/useLagging';
import { useOperation } from '../providers/queries';
import type { Place } from './target';

interface Option extends Place {
  readonly within: string;
}

const optionsOf = ({ divisions, grids }: AreaSearchQuery): Option[] => [
  ...divisions.nodes.map(({ code, name, ancestors }) => ({ code, name, within: ancestors.map((each) => each.name).join(' › ') })),
  ...grids.nodes.map(({ code, name, community }) => ({ code, name: `${community?.name ?? ''}${name}`, within: community?.name ?? '' })),
];

/** Divisions and grids in one box: the one who publishes thinks of places, not of tables. */
export const AreaSearch = ({ onChoose }: { onChoose: (place: Place) => void }) => {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useLagging(text.trim());
  const { data, isFetching } = useOperation(AreaSearchDocument, { search }, { enabled: search !== '', keep: true });
  const options = search && data ? optionsOf(data) : [];
  return (
    <Autocomplete<Option>
      value={null}
      inputValue={text}
      options={options}
      loading={isFetching}
      blurOnSelect
      filterOptions={(all) => all}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ code }) => code}
      noOptionsText={translate(search ? 'pick.none' : 'pick.more')}
      loadingText={translate('pick.loading')}
      onInputChange={(_, next, reason) => setText(reason === 'input' ? next : '')}
      onChange={(_, option) => option && onChoose({ code: option.code, name: option.name })}
      renderOption={({ key, ...props }, { code, name, within }) => (
        <Box component="li" key={key} {...props} sx={{ display: 'flex', gap: 1 }}>
          <span>{name}</span>
          <Typography variant="caption" color="text.secondary" noWrap sx={{ flex: 1 }}>
            {within}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {spaced(code)}
          </Typography>
        </Box>
      )}
      renderInput={(params) => <TextField {...params} label={translate('alerts.areaSearch')} placeholder={translate('pick.divisionHint')} />}
    />
  );
};
