import { useTranslate } from 'ra-core';
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { ApiError } from '../providers/errors';

export type Values = Record<string, unknown>;
export type FieldErrors = Record<string, string>;

export interface Form {
  resource: string;
  values: Values;
  set: (field: string, value: unknown) => void;
  errors: FieldErrors;
  required: readonly string[];
  busy: boolean;
}

const Context = createContext<Form | null>(null);
export const FormProvider = Context.Provider;

export function useForm(): Form {
  const form = useContext(Context);
  if (!form) throw new Error('Only inside a form.');
  return form;
}

/** One input: its value, its words, what is wrong with it. Label: `resources.<resource>.fields.<field>`; hint: `resources.<resource>.hints.<field>`. */
export function useField<T>(field: string) {
  const translate = useTranslate();
  const { resource, values, set, errors, required, busy } = useForm();
  const error = errors[field];
  const hint = translate(`resources.${resource}.hints.${field}`, { _: '' });
  return {
    value: values[field] as T | null | undefined,
    set: useCallback((value: T | null) => set(field, value), [set, field]),
    props: {
      name: field,
      label: translate(`resources.${resource}.fields.${field}`),
      error: error !== undefined,
      helperText: error ?? (hint || undefined),
      required: required.includes(field),
      disabled: busy,
    },
  };
}

const empty = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

/** Empty text and no value are the same to a form. */
export const sameValue = (a: unknown, b: unknown) => (empty(a) && empty(b)) || JSON.stringify(a) === JSON.stringify(b);

export const changedFields = (values: Values, initial: Values) => Object.keys(values).filter((field) => !sameValue(values[field], initial[field]));

interface Rules {
  required: readonly string[];
  /** Message keys, or texts, by field. */
  validate?: ((values: Values) => FieldErrors) | undefined;
}

/** The values of a form and what is wrong with them. */
export function useFormValues(initial: Values, { required, validate }: Rules) {
  const translate = useTranslate();
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<FieldErrors>({});
  const set = useCallback((field: string, value: unknown) => {
    setValues((before) => ({ ...before, [field]: value }));
    // What is being mended is no longer wrong, until it is checked again.
    setErrors(({ [field]: _, ...rest }) => rest);
  }, []);

  /** @returns whether the values may be sent */
  const check = () => {
    const missing = required.filter((field) => empty(values[field])).map((field) => [field, translate('form.required')] as const);
    const found = { ...Object.fromEntries(missing), ...validate?.(values) };
    setErrors(found);
    return Object.keys(found).length === 0;
  };
  const refuse = (error: unknown) => {
    if (error instanceof ApiError)
      setErrors(Object.fromEntries(error.fieldErrors.map(({ field, message }) => [field.replace(/^input\./, ''), message])));
  };
  return useMemo(
    () => ({ values, setValues, set, errors, changed: changedFields(values, initial), check, refuse }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [values, errors, initial, required, validate, translate],
  );
}
