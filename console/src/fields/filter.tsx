import { Checkbox, FormControlLabel, FormGroup, MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate, type TranslateFunction } from 'ra-core';
import { useState, type ComponentType } from 'react';
import { DivisionPicker } from './DivisionPicker';
import { useMoment } from './moment';
import { useDivisionName } from './names';

interface EditorProps<V> {
  label: string;
  value: V | undefined;
  onChange(this: void, value: V | undefined): void;
}

/** One filter of a list. Its label is `resources.<resource>.fields.<source>`, as that of the column. */
export interface Filter {
  source: string;
  Editor: ComponentType<EditorProps<unknown>>;
  /** What the chip says of the value. */
  Text: ComponentType<{ value: unknown }>;
}

/** Values come out of the address as JSON; what a filter wrote there is what it reads. */
const filter = <V,>(source: string, Editor: ComponentType<EditorProps<V>>, Text: ComponentType<{ value: V }>): Filter => ({
  source,
  Editor: Editor as ComponentType<EditorProps<unknown>>,
  Text: Text as ComponentType<{ value: unknown }>,
});

/** Any of several values of an enumeration. */
export const enumFilter = (source: string, name: string, values: readonly string[]) =>
  filter<string[]>(
    source,
    ({ label, value = [], onChange }) => {
      const translate = useTranslate();
      const toggle = (one: string) => onChange(value.includes(one) ? value.filter((v) => v !== one) : [...value, one]);
      return (
        <FormGroup aria-label={label} role="group">
          {values.map((one) => (
            <FormControlLabel
              key={one}
              control={<Checkbox checked={value.includes(one)} onChange={() => toggle(one)} />}
              label={translate(`enums.${name}.${one}`)}
            />
          ))}
        </FormGroup>
      );
    },
    ({ value }) => {
      const translate = useTranslate();
      return value.map((one) => translate(`enums.${name}.${one}`)).join(translate('time.comma'));
    },
  );

export const divisionFilter = (source: string) =>
  filter<string>(
    source,
    ({ label, value, onChange }) => <DivisionPicker autoFocus label={label} value={value ?? null} onChange={(code) => onChange(code ?? undefined)} />,
    ({ value }) => useDivisionName(value),
  );

/** @param of words for yes and no, `<of>.true` and `<of>.false`; plain yes and no by default */
export const booleanFilter = (source: string, of = 'ra.boolean') =>
  filter<boolean>(
    source,
    ({ label, value, onChange }) => {
      const translate = useTranslate();
      return (
        <TextField
          select
          autoFocus
          label={label}
          value={value === undefined ? '' : String(value)}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value === 'true')}
        >
          <MenuItem value="">{translate('list.any')}</MenuItem>
          <MenuItem value="true">{translate(`${of}.true`)}</MenuItem>
          <MenuItem value="false">{translate(`${of}.false`)}</MenuItem>
        </TextField>
      );
    },
    ({ value }) => useTranslate()(`${of}.${value}`),
  );

export const textFilter = (source: string) =>
  filter<string>(
    source,
    ({ label, value = '', onChange }) => {
      const [text, setText] = useState(value);
      const done = () => onChange(text.trim() || undefined);
      return (
        <TextField
          autoFocus
          label={label}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={done}
          onKeyDown={(event) => event.key === 'Enter' && done()}
        />
      );
    },
    ({ value }) => value,
  );

export interface Range<V> {
  from?: V;
  to?: V;
}

const rangeOf = <V,>(range: Range<V>): Range<V> | undefined => (range.from === undefined && range.to === undefined ? undefined : range);

const sayRange = (translate: TranslateFunction, from: string | undefined, to: string | undefined) =>
  from && to ? (from === to ? from : translate('time.between', { from, to })) : `${translate(from ? 'list.from' : 'list.to')} ${from ?? to}`;

/** From a day to a day, both included. */
export const dayFilter = (source: string) =>
  filter<Range<string>>(
    source,
    ({ value = {}, onChange }) => {
      const translate = useTranslate();
      const set = (end: 'from' | 'to') => (text: string) => {
        const { [end]: _, ...rest } = value;
        onChange(rangeOf(text ? { ...rest, [end]: text } : rest));
      };
      const input = { inputLabel: { shrink: true } };
      return (
        <Stack direction="row" spacing={1}>
          <TextField
            autoFocus
            type="date"
            label={translate('list.from')}
            value={value.from ?? ''}
            onChange={(event) => set('from')(event.target.value)}
            slotProps={input}
          />
          <TextField
            type="date"
            label={translate('list.to')}
            value={value.to ?? ''}
            onChange={(event) => set('to')(event.target.value)}
            slotProps={input}
          />
        </Stack>
      );
    },
    ({ value }) => {
      const translate = useTranslate();
      const { day } = useMoment();
      return sayRange(translate, value.from && day(value.from), value.to && day(value.to));
    },
  );

export const numberFilter = (source: string) =>
  filter<Range<number>>(
    source,
    ({ value = {}, onChange }) => {
      const translate = useTranslate();
      const set = (end: 'from' | 'to') => (text: string) => {
        const { [end]: _, ...rest } = value;
        onChange(rangeOf(text ? { ...rest, [end]: Number(text) } : rest));
      };
      return (
        <Stack direction="row" spacing={1}>
          <TextField
            autoFocus
            type="number"
            label={translate('list.from')}
            value={value.from ?? ''}
            onChange={(event) => set('from')(event.target.value)}
          />
          <TextField type="number" label={translate('list.to')} value={value.to ?? ''} onChange={(event) => set('to')(event.target.value)} />
        </Stack>
      );
    },
    ({ value }) => sayRange(useTranslate(), value.from?.toString(), value.to?.toString()),
  );
