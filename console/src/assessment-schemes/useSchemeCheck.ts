import { CheckAssessmentSchemeDocument } from '@gridward/schema';
import { useMemo } from 'react';
import { useLagging } from '../fields/useLagging';
import { useOperation } from '../providers/queries';
import { indicatorsOut, type Indicator } from './draft';

const REST_MS = 400;

export interface Checked {
  /** Message by place within the line: `name`, `target`, `raters`. */
  readonly faults: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Of the scheme as a whole. */
  readonly whole: readonly string[];
  readonly isFit: boolean;
}

/** What publishing would be refused for. The API is asked, because what can be used is decided there, once. */
export function useSchemeCheck(indicators: readonly Indicator[], frameId: string | null): Checked {
  const rested = useLagging(indicators, REST_MS);
  const input = useMemo(() => ({ frameId, indicators: indicatorsOut(rested) }), [frameId, rested]);
  const { data } = useOperation(CheckAssessmentSchemeDocument, { input }, { keep: true, enabled: rested.length > 0 });
  return useMemo(() => {
    const faults = new Map<string, Record<string, string>>();
    const whole: string[] = [];
    for (const { field, message } of data?.checkAssessmentScheme.faults ?? []) {
      const [, place, path = 'line'] = /^indicators\.(\d+)(?:\.(.+))?$/.exec(field) ?? [];
      const key = place === undefined ? undefined : rested[Number(place)]?.key;
      if (key) faults.set(key, { [path]: message, ...faults.get(key) });
      else whole.push(message);
    }
    return { faults, whole, isFit: data !== undefined && data.checkAssessmentScheme.faults.length === 0 };
  }, [data, rested]);
}
