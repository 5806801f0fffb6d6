import { expect, test } from '@jest/globals';
import { estimateMean, generatorOf } from '../statistics/index.js';
import { answersOf, type AnswerRow } from './answers.js';
import { addStratum, addTo, meanOf, sumItem, sumsFor } from './sums.js';

const random = generatorOf('sums');
const CHANNELS = ['LINK', 'PAPER'];

/** Some strata of several channels; one of them with a single answer. */
const rows: AnswerRow[] = [9, 5, 12, 1].flatMap((size, stratum) =>
  Array.from({ length: size }, (_, i): AnswerRow => {
    const scores = [1 + random.below(5), i % 4 === 3 ? '' : 1 + random.below(5)].join(',');
    const channel = CHANNELS[i % CHANNELS.length] as string;
    return {
      code: `g${stratum}`,
      cell: 'AGE_18_39',
      channel,
      sex: 'MALE',
      n: 1,
      weights: String(1 + random.below(40)),
      scores,
    };
  }),
);
const answers = answersOf(rows, 2);

function counted(item: number, wanted: (channel: number) => boolean) {
  const raw = sumItem(answers, answers.weights, item, answers.channels.length, answers.channel);
  const [all, own] = [sumsFor(1), sumsFor(1)];
  for (const [stratum] of answers.strata.entries()) {
    addStratum(raw, stratum, answers.channels.length, wanted, answers.stratum.filter((each) => each === stratum).length, own);
    addTo(all, 0, own);
  }
  return meanOf(all, 0);
}

/** The same, answer by answer. */
const reference = (item: number, channel?: string) =>
  estimateMean(
    rows.map(({ code, weights, scores, channel: own }) => {
      const score = scores.split(',')[item];
      return { value: score && (!channel || own === channel) ? Number(score) : null, weight: Number(weights), stratum: code };
    }),
  );

test.each([0, 1])('a mean from sums is the mean of the answers, with its error (item %i)', (item) => {
  const [own, other] = [counted(item, () => true), reference(item)];
  expect(own?.n).toBe(other?.n);
  expect(own?.value).toBeCloseTo(other?.value ?? NaN, 10);
  expect(own?.standardError).toBeCloseTo(other?.standardError ?? NaN, 10);
});

test('who answered in another channel belongs to the sample all the same', () => {
  const [own, other] = [counted(1, (channel) => answers.channels[channel] === 'PAPER'), reference(1, 'PAPER')];
  expect(own?.value).toBeCloseTo(other?.value ?? NaN, 10);
  expect(own?.standardError).toBeCloseTo(other?.standardError ?? NaN, 10);
});

test('where all said the same there is no error', () => {
  const same = answersOf([{ ...(rows[0] as AnswerRow), n: 3, weights: '1.1 2.7 3.3', scores: '4;4;4' }], 1);
  const own = sumsFor(1);
  addStratum(sumItem(same, same.weights, 0, 1, same.channel), 0, 1, () => true, 3, own);
  expect(meanOf(own, 0)).toMatchObject({ n: 3, value: 4, standardError: 0 });
});

test('scores of two digits and gaps are read where they stand', () => {
  const read = answersOf([{ ...(rows[0] as AnswerRow), n: 2, weights: '1 1', scores: '10,,3;,7,' }], 3);
  expect([...read.scores]).toEqual([10, -1, 3, -1, 7, -1]);
});
