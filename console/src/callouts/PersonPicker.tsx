import { DutyCandidatesDocument, type DutyCandidatesQuery } from '@gridward/schema';
import { useState } from 'react';
import { spaced } from '../fields/code';
import { Picker, type PickerProps } from '../fields/Picker';
import { useLagging } from '../fields/useLagging';
import { useOperation } from '../providers/queries';

type Person = DutyCandidatesQuery['dutyCandidates'][number];

interface Props extends PickerProps {
  /** Who may be on duty depends on the place. */
  readonly code: string;
  readonly value: string | null;
  /** Of the value, before anything was searched. */
  readonly name: string;
  readonly onChange: (accountId: string | null) => void;
}

/** Somebody who may be put on duty, by name. */
export const PersonPicker = ({ code, value, name, onChange, ...rest }: Props) => {
  const [text, setText] = useState('');
  const search = useLagging(text.trim());
  const { data, isFetching } = useOperation(DutyCandidatesDocument, { code, search }, { keep: true });
  const [chosen, setChosen] = useState<Person | null>(value ? { accountId: value, name, territory: code } : null);
  return (
    <Picker<Person>
      {...rest}
      options={data?.dutyCandidates ?? []}
      value={chosen}
      onChange={(person) => {
        setChosen(person);
        onChange(person?.accountId ?? null);
      }}
      onText={setText}
      loading={isFetching}
      keyOf={({ accountId }) => accountId}
      textOf={(person) => person.name}
      line={(person) => `${person.name} · ${spaced(person.territory)}`}
    />
  );
};
