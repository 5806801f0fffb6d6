import { useDataProvider, useGetOne, type RaRecord } from 'ra-core';
import { useMemo, useState, type ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { changedFields, sameValue, type FieldErrors, type Values } from '../../fields/form';
import { ErrorState } from '../../fields/states';
import { isCode, type ApiError } from '../../providers/errors';
import { Lines } from '../PageSkeleton';
import { ConflictTable, type Disagreement } from './ConflictTable';
import { FormPage, type FormPageProps } from './FormPage';

interface Props<Row extends RaRecord> extends Pick<FormPageProps<Row>, 'resource' | 'required' | 'wide'> {
  /** Message by field for what the browser can know; `row` is the record as it was opened. */
  validate?: (values: Values, row: Row) => FieldErrors;
  title: (row: Row) => string;
  toValues: (row: Row) => Values;
  inputs: (row: Row) => ReactNode;
  /** How a field's value is shown when two people's changes are compared; plain text by default. */
  says?: Record<string, (value: never) => ReactNode>;
}

/** Keeps the record apart from the row that a list leaves in the cache under the same id. */
const WHOLE = { whole: true };

/** Changing one record, at `/<resource>/<id>/edit`. */
export function EditPage<Row extends RaRecord>(props: Props<Row>) {
  const { id = '' } = useParams<{ id: string }>();
  const { data, error, refetch } = useGetOne<Row, Error>(
    props.resource,
    { id, meta: WHOLE },
    { retry: false, staleTime: 0, refetchOnMount: 'always' },
  );
  const [opened, setOpened] = useState<Row | null>(null);
  // What was read first is what the person changes; a later answer must not replace input under their hands.
  if (data && !opened) setOpened(data);
  if (opened) return <EditForm {...props} row={opened} />;
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Lines />;
}

function EditForm<Row extends RaRecord>({ row, resource, title, toValues, inputs, validate, says = {}, ...rest }: Props<Row> & { row: Row }) {
  const dataProvider = useDataProvider();
  const initial = useMemo(() => toValues(row), [row, toValues]);
  const [base, setBase] = useState(row);
  const [clash, setClash] = useState<{ error: ApiError; fields: Disagreement[] } | null>(null);

  const submit = async (values: Values) => {
    const { data } = await dataProvider.update<Row>(resource, { id: row.id, data: values as Partial<Row>, previousData: base });
    return data;
  };

  /** Reads the record as the other person left it, takes over what only they changed, and shows the rest side by side. */
  const compare = async (error: ApiError, mine: Values, put: (values: Values) => void) => {
    const { data: fresh } = await dataProvider.getOne<Row>(resource, { id: row.id });
    const before = toValues(base);
    const theirs = toValues(fresh);
    const ours = new Set(changedFields(mine, before));
    const changed = Object.keys(theirs).filter((field) => !sameValue(theirs[field], before[field]));
    put({ ...mine, ...Object.fromEntries(changed.filter((field) => !ours.has(field)).map((field) => [field, theirs[field]])) });
    setClash({
      error,
      fields: changed.map((field) => ({
        field,
        mine: mine[field],
        theirs: theirs[field],
        disputed: ours.has(field) && !sameValue(mine[field], theirs[field]),
      })),
    });
    setBase(fresh);
  };

  return (
    <FormPage<Row>
      {...rest}
      resource={resource}
      title={title(row)}
      initial={initial}
      {...(validate && { validate: (values: Values) => validate(values, row) })}
      submit={submit}
      after={({ id }) => `/${resource}/${id}/show`}
      back={`/${resource}/${row.id}/show`}
      submitLabel={clash ? 'form.conflict.again' : 'form.save'}
      notice={clash && <ConflictTable error={clash.error} fields={clash.fields} says={says} />}
      onRefused={(error, values, put) => {
        if (!isCode(error, 'CONFLICT')) return false;
        void compare(error, values, put);
        return true;
      }}
    >
      {inputs(row)}
    </FormPage>
  );
}
