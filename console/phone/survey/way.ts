/** As much of a question as decides who is asked it. */
interface Asked {
  readonly key: string;
  readonly choices: readonly { readonly key: string; readonly ends?: boolean | null }[];
  readonly showIf: readonly { readonly question: string; readonly choices: readonly string[] }[];
}

/** What was answered to a question, as conditions name it. */
export type Named = (question: string) => readonly string[];

/**
 * The questions that are asked of somebody who answers so, in order. The server decides it by the same rule
 * (api/src/surveys/questionnaire/logic.ts), which a phone without a line cannot ask; test/order/survey-way.test.ts holds them together.
 */
export function shownTo<Question extends Asked>(questions: readonly Question[], named: Named): Question[] {
  const shown = new Map<string, Question>();
  for (const question of questions) {
    const isAsked = question.showIf.every((each) => shown.has(each.question) && named(each.question).some((answer) => each.choices.includes(answer)));
    if (!isAsked) continue;
    shown.set(question.key, question);
    if (question.choices.some(({ key, ends }) => ends && named(question.key).includes(key))) break;
  }
  return [...shown.values()];
}
