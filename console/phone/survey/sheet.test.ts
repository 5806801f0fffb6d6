import { describe, expect, it } from '@jest/globals';
import { sampleSeat } from './sample.ts';
import { faultyStep, inputOf, missing, openSheet, stepsOf, type Given } from './sheet.ts';

const sheet = (answers: Record<string, Given>) => ({ ...openSheet('t', sampleSeat()), answers });
const steps = (answers: Record<string, Given>) => stepsOf(sheet(answers)).map(({ id }) => id);
const HERE = { lives: { choices: ['here'] } };

describe('a paper', () => {
  it('asks one thing on each screen: a matrix row by row', () => {
    expect(steps({})).toEqual(['lives', 'overall', 'services.repair', 'services.clean', 'wish']);
  });

  it('asks as is answered: more, less, or no further', () => {
    expect(steps({ ...HERE, overall: { value: 1 } })).toContain('why');
    expect(steps({ ...HERE, overall: { notApplicable: true } })).toContain('why');
    expect(steps({ ...HERE, overall: { value: 3 } })).not.toContain('why');
    expect(steps({ lives: { choices: ['elsewhere'] }, overall: { value: 1 } })).toEqual(['lives']);
  });

  it('sends what is asked on this way, row by row, and nothing empty', () => {
    const answers = {
      ...HERE,
      overall: { value: 5 },
      why: { choices: ['slow'] },
      'services.clean': { notApplicable: true as const },
      wish: { text: ' ' },
    };
    expect(inputOf(sheet(answers))).toEqual([
      { question: 'lives', choices: ['here'] },
      { question: 'overall', value: 5 },
      { question: 'services', row: 'clean', notApplicable: true },
    ]);
  });

  it('knows what must still be answered, which is every row of a matrix and no optional question', () => {
    expect(missing(sheet({}))?.id).toBe('lives');
    const most = { ...HERE, overall: { value: 5 }, 'services.repair': { value: 4 } };
    expect(missing(sheet(most))?.id).toBe('services.clean');
    expect(missing(sheet({ ...most, 'services.clean': { value: 4 } }))).toBeUndefined();
  });

  it.each([
    ['a question by its key', ['answers.overall'], 'overall'],
    ['an answer by its place', ['answers.1.value'], 'overall'],
    ['a row by its place', ['answers.2.row'], 'services.repair'],
    ['the row that lacks an answer', ['answers.services'], 'services.clean'],
    ['nothing that is on a screen', ['seconds'], undefined],
    ['a question of another way', ['answers.why'], undefined],
  ])('finds the screen when the server names %s', (_, fields, id) => {
    expect(faultyStep(sheet({ ...HERE, overall: { value: 5 }, 'services.repair': { value: 4 } }), fields)).toBe(id);
  });
});
