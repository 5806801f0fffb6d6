import { localeNow } from '../providers/locale';
import type { Question } from '../surveys/survey';

/** The parts of an item's key: of the question, and of its row (`.`) or choice (`=`). */
function partsOf(item: string, questions: readonly Question[]) {
  const [, key = '', mark, part] = /^([A-Za-z0-9]+)([.=])?(.*)$/.exec(item) ?? [];
  const question = questions.find((each) => each.key === key);
  const choice = (mark === '.' ? question?.rows : question?.choices)?.find((each) => each.key === part);
  return { question, choice };
}

export const questionOf = (item: string, questions: readonly Question[]) => partsOf(item, questions).question;

/** Where the scale of an item begins. */
export const leastOf = (item: string, questions: readonly Question[]) => (questionOf(item, questions)?.kind === 'NPS' ? -100 : 0);

/** In the language of the page, where it was written in it. In Chinese the dimension says it shortest; of a choice, the question and the choice. */
export function itemName(item: string, questions: readonly Question[]): string {
  const { question, choice } = partsOf(item, questions);
  if (!question) return item;
  const english = localeNow() === 'en' ? itemText(item, questions, 'en') : null;
  if (english) return english;
  const name = question.kind === 'LIKERT' && question.dimension ? question.dimension : question.text;
  return choice ? `${name}：${choice.text}` : name;
}

/** As people were asked it, in one language. @returns null where it was not written in English */
export function itemText(item: string, questions: readonly Question[], language: 'zh' | 'en'): string | null {
  const { question, choice } = partsOf(item, questions);
  if (!question) return language === 'zh' ? item : null;
  if (language === 'zh') return choice ? `${question.text} ${choice.text}` : question.text;
  if (!question.textEn) return null;
  return choice ? `${question.textEn} ${choice.textEn ?? choice.text}` : question.textEn;
}

/** As the questionnaire asks them. */
export const inOrder = (questions: readonly Question[]) => {
  const place = (item: string) => {
    const { question, choice } = partsOf(item, questions);
    const parts = [...(question?.rows ?? []), ...(question?.choices ?? [])];
    return questions.findIndex((each) => each === question) * 100 + parts.findIndex((each) => each === choice);
  };
  return (a: { readonly item: string }, b: { readonly item: string }) => place(a.item) - place(b.item);
};

/** What can be put beside each other for many places: levels and recommendations, one by one. */
export const scoredItems = (questions: readonly Question[]): string[] =>
  questions.flatMap(({ key, kind, rows }) => {
    if (kind === 'LIKERT' || kind === 'NPS') return [key];
    return kind === 'MATRIX' ? rows.map((row) => `${key}.${row.key}`) : [];
  });
