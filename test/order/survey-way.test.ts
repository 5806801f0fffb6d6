import { expect, test } from '@jest/globals';
import { shownTo as onServer } from '../../api/src/surveys/questionnaire/logic.js';
import type { Question } from '../../api/src/surveys/questionnaire/question.js';
import { shownTo as onPhone } from '../../console/phone/survey/way.js';

/** Always the same sequence (mulberry32): a case that fails is found again. */
function chance(seed: number) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const KEYS = ['x', 'y', 'z'];

function questionnaire(next: () => number): Question[] {
  const some = () => KEYS.filter(() => next() < 0.5);
  return Array.from({ length: 8 }, (_, i): Question => {
    const conditions = i === 0 ? 0 : Math.floor(next() * 3);
    const showIf = Array.from({ length: conditions }, () => ({ question: `q${Math.floor(next() * i)}`, choices: some() }));
    const choices = KEYS.map((key) => ({ key, text: key, textEn: null, ends: next() < 0.08 }));
    return { key: `q${i}`, kind: 'MULTI', dimension: null, text: '', textEn: null, required: true, choices, rows: [], showIf };
  });
}

/** The phone cannot ask the server what comes next when there is no line, so the rule is there twice. */
test('the phone asks of everybody what the server expects of them', () => {
  const next = chance(20_261_122);
  const lengths = new Set<number>();
  for (let round = 0; round < 2_000; round++) {
    const questions = questionnaire(next);
    const answers = new Map(questions.map(({ key }) => [key, KEYS.filter(() => next() < 0.5)]));
    const given = (key: string) => answers.get(key) ?? [];
    const [server, phone] = [onServer, onPhone].map((shownTo) => shownTo(questions, given).map(({ key }) => key));
    expect(phone).toEqual(server);
    lengths.add(phone?.length ?? 0);
  }
  expect(lengths.size).toBe(8);
});
