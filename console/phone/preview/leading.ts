import { stepsOf, type Given, type Question, type Seat } from '../survey/sheet.ts';

type Answers = Readonly<Record<string, Given>>;

/**
 * Answers with which somebody is asked a question: those given, and for each condition on the way the first that meets it.
 * @returns null when no such answers are found: nobody is asked it
 */
export function answersLeadingTo(seat: Seat, key: string, answers: Answers): Answers | null {
  const isAsked = (given: Answers) => stepsOf({ seat, answers: given }).some(({ question }) => question.key === key);
  return [answers, withWay(seat.questions, key, answers), withWay(seat.questions, key, {})].find(isAsked) ?? null;
}

function withWay(questions: readonly Question[], key: string, answers: Answers): Answers {
  const place = questions.findIndex((question) => question.key === key);
  const before = questions.slice(0, Math.max(place, 0));
  return (questions[place]?.showIf ?? []).reduce<Answers>((sofar, condition) => {
    const earlier = before.find((question) => question.key === condition.question);
    if (!earlier) return sofar;
    return { ...withWay(before, earlier.key, sofar), [earlier.key]: givenAs(earlier, condition.choices) };
  }, answers);
}

function givenAs({ kind }: Question, [wanted = '']: readonly string[]): Given {
  if (wanted === 'NA') return { notApplicable: true };
  return kind === 'LIKERT' || kind === 'NPS' ? { value: Number(wanted) } : { choices: [wanted] };
}
