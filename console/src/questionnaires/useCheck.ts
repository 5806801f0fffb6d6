import { CheckQuestionnaireDocument, type CheckQuestionnaireQuery } from '@gridward/schema';
import { useMemo } from 'react';
import { useLagging } from '../fields/useLagging';
import { useOperation } from '../providers/queries';
import { questionsOut, type Question } from './draft';

/** Message by place within the question: `text`, `choices.1.text`, `showIf.0.choices`. */
export type Faults = Readonly<Record<string, string>>;

type QuestionWording = CheckQuestionnaireQuery['checkQuestionnaire']['wordings'][number];

interface Looked {
  readonly faults: ReadonlyMap<string, Faults>;
  readonly wordings: ReadonlyMap<string, Pick<QuestionWording, 'isStandard' | 'change'>>;
}

const REST_MS = 400;

/**
 * What the API would refuse these questions for. The API is asked, because what can be asked and reached is decided there: one rule,
 * in one place, with its messages in both languages.
 */
export function useCheck(id: string | null, questions: readonly Question[]): Looked {
  const rested = useLagging(questions, REST_MS);
  const input = useMemo(() => ({ id, questions: questionsOut(rested) }), [id, rested]);
  const { data } = useOperation(CheckQuestionnaireDocument, { input }, { keep: true, enabled: rested.length > 0 });
  return useMemo(() => {
    const faults = new Map<string, Record<string, string>>();
    for (const { field, message } of data?.checkQuestionnaire.faults ?? []) {
      const [, place = '', path = ''] = /^questions\.(\d+)\.(.+)$/.exec(field) ?? [];
      const key = rested[Number(place)]?.key;
      if (place && key) faults.set(key, { [path]: message, ...faults.get(key) });
    }
    return { faults, wordings: new Map((data?.checkQuestionnaire.wordings ?? []).map((wording) => [wording.key, wording])) };
  }, [data, rested]);
}

/** What is not yet written is no mistake, until somebody wants to save it. */
export function shown(faults: Faults | undefined, question: Question, hasTried: boolean): Faults {
  if (hasTried || !faults) return faults ?? {};
  return Object.fromEntries(Object.entries(faults).filter(([path]) => !isEmptyAt(question, path)));
}

function isEmptyAt(question: Question, path: string): boolean {
  const value = path
    .split('.')
    .reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : at), question);
  return value === '';
}
