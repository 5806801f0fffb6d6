import type { FieldError } from '../../request/errors.js';
import { answersTo, type Choice, type Question } from './question.js';

/** Answers that are possible to each question that something depends on. */
type Possible = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What is wrong with the way through a questionnaire, found without anybody answering it: conditions that name nothing, or
 * something that comes later, and questions that nobody can ever reach. As conditions look back only, there are no circles.
 *
 * Exact for conditions on questions with one answer: all that must have been answered before is intersected. A choice that ends
 * the survey is impossible for whoever comes further. Several answers at once (MULTI) never exclude each other.
 */
export function logicFaults(questions: readonly Question[]): FieldError[] {
  const ways = new Map<string, Possible>();
  const faults: FieldError[] = [];
  questions.forEach((question, i) => {
    const before = new Map(questions.slice(0, i).map((each) => [each.key, each]));
    const wrong = conditionFaults(question, `questions.${i}`, before);
    faults.push(...wrong);
    if (wrong.length > 0) return;
    const way = wayTo(question, questions.slice(0, i), ways);
    if (way) ways.set(question.key, way);
    else faults.push({ field: `questions.${i}.showIf`, key: 'unreachableQuestion' });
  });
  return faults;
}

function conditionFaults({ showIf }: Question, place: string, before: ReadonlyMap<string, Question>): FieldError[] {
  return showIf.flatMap(({ question, choices }, i): FieldError[] => {
    const field = `${place}.showIf.${i}`;
    const asked = before.get(question);
    if (!asked) return [{ field: `${field}.question`, key: 'notAskedBefore', values: { name: question.slice(0, 40) } }];
    const known = answersTo(asked);
    if (!known) return [{ field: `${field}.question`, key: 'noChoicesToAskFor', values: { name: question } }];
    const unknown = choices.find((choice) => !known.includes(choice));
    if (unknown !== undefined) return [{ field: `${field}.choices`, key: 'unknownChoice', values: { name: unknown.slice(0, 40) } }];
    return choices.length === 0 ? [{ field: `${field}.choices`, key: 'required' }] : [];
  });
}

/** @returns what may have been answered before by who reaches it; undefined when nobody can */
function wayTo(question: Question, before: readonly Question[], ways: ReadonlyMap<string, Possible>): Possible | undefined {
  const possible = new Map<string, ReadonlySet<string>>();
  const narrow = (key: string, answers: ReadonlySet<string>) => {
    const known = possible.get(key);
    possible.set(key, known ? new Set([...known].filter((answer) => answers.has(answer))) : answers);
  };
  for (const condition of question.showIf) {
    const inherited = ways.get(condition.question);
    if (!inherited) return undefined;
    for (const [key, answers] of inherited) narrow(key, answers);
    if (before.find(({ key }) => key === condition.question)?.kind !== 'MULTI') narrow(condition.question, new Set(condition.choices));
  }
  // Whoever gets here was asked these on every way, and chose nothing that ends it.
  for (const asked of before.filter(({ kind, showIf }) => kind === 'SINGLE' && showIf.length === 0))
    narrow(asked.key, new Set(goingOn(asked.choices)));
  return [...possible.values()].some((answers) => answers.size === 0) ? undefined : possible;
}

const goingOn = (choices: readonly Choice[]) => choices.filter(({ ends }) => !ends).map(({ key }) => key);

/** What was answered to a question, as conditions name it. */
export type Given = (question: string) => readonly string[];

/** The questions that are asked of somebody who answers so, in order. */
export function shownTo(questions: readonly Question[], given: Given): Question[] {
  const shown = new Map<string, Question>();
  for (const question of questions) {
    if (!question.showIf.every((each) => shown.has(each.question) && given(each.question).some((answer) => each.choices.includes(answer)))) continue;
    shown.set(question.key, question);
    if (question.choices.some(({ key, ends }) => ends && given(question.key).includes(key))) break;
  }
  return [...shown.values()];
}
