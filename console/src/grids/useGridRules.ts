import { useTranslate } from 'ra-core';
import { useCallback } from 'react';
import type { FieldErrors, Values } from '../fields/form';

const isCount = (value: unknown) => value === null || value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0);

/** What the browser can know; the rest, and the boundary, the server says. */
export const useGridRules = () => {
  const translate = useTranslate();
  return useCallback(
    (values: Values, before?: { boundary: unknown }): FieldErrors => {
      const wrong = (['households', 'population'] as const).filter((field) => !isCount(values[field]));
      const lost = Boolean(before?.boundary) && !values['boundary'];
      return {
        ...Object.fromEntries(wrong.map((field) => [field, translate('grids.wholeNumber')])),
        ...(lost && { boundary: translate('grids.boundaryLost') }),
      };
    },
    [translate],
  );
};
