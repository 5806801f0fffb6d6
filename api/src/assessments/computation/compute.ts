import { inputHash, outputHash } from './canonical.js';
import { ceilingOf, type Candidate } from './ceiling.js';
import { columnsFor, COUNTED, told, type Columns } from './columns.js';
import { designsOf } from './designs.js';
import { componentsOf, flagsOf } from './flags.js';
import { frameOf, type Frame } from './frame.js';
import type { CycleInput } from './input.js';
import { measure } from './measured.js';
import type { CycleOutput, SubjectResult } from './output.js';
import { rate } from './rating-lines.js';
import { bandOf, resultAt, type Computed } from './result.js';
import { scoresOf, type Scores } from './scores.js';
import { severityOf } from './severity.js';

/** A median of fewer tells what single ones have. */
const LEAST_PEERS = 5;

/**
 * The assessment of a cycle (section 4 of the domain). Pure: the same input, in whatever order, gives the same bytes. Neither the input nor
 * what comes out is changed by anything afterwards.
 *
 * @throws RangeError for an input that contradicts itself, naming what is wrong
 */
export function computeCycle(input: CycleInput): CycleOutput {
  const frame = frameOf(input);
  const columns = columnsFor(frame.slots, frame.cells.count, frame.groups.count);
  measure(frame, columns);
  const designs = designsOf(frame).map((design) => ({ design, severity: severityOf(design, frame.rules.leniency) }));
  rate(frame, columns, designs);
  compareWithPeers(frame, columns);
  const scores = scoresOf(frame, columns);
  const { pools, ...ceiling } = placed(frame, scores);
  const computed: Computed = { frame, columns, scores, ceiling, cellOf: cellsBySlot(frame) };
  const places = new Map(frame.subjects.map(({ id }, place) => [id, place]));
  const found = {
    size: frame.subjects.length,
    results: () => resultsOf(computed),
    resultOf: (id: string) => {
      const place = places.get(id);
      return place === undefined ? null : resultAt(computed, place);
    },
    pools,
    flags: designs.flatMap(({ design }) => flagsOf(design, frame.raters, frame.rules.leniency.subjectsPerRater)),
    components: designs.flatMap(({ design, severity }) => componentsOf(design, severity)),
  };
  return { ...found, inputHash: inputHash(frame), outputHash: outputHash(found) };
}

function* resultsOf(computed: Computed): Generator<SubjectResult, void> {
  for (let subject = 0; subject < computed.frame.subjects.length; subject++) yield resultAt(computed, subject);
}

function compareWithPeers({ groups: { count, first, members } }: Frame, { state, value, peerMedian }: Columns): void {
  for (let group = 0; group < count; group++) {
    const slots = members.subarray(first[group], first[group + 1]).filter((slot) => state[slot] === COUNTED);
    if (slots.length < LEAST_PEERS) continue;
    const values = Float64Array.from(slots, (slot) => value[slot] as number).sort();
    peerMedian[group] = told(((values[values.length >> 1] as number) + (values[(values.length - 1) >> 1] as number)) / 2);
  }
}

/** The ceiling, for those who have a score; by their place among all. */
function placed({ subjects, rules }: Frame, { score, deviation, veto }: Scores) {
  const who: number[] = [];
  const candidates: Candidate[] = [];
  subjects.forEach(({ team, teamRate }, subject) => {
    const own = score[subject] as number;
    if (own < 0) return;
    const isEligible = bandOf(own, rules.bands) === 'EXCELLENT' && veto[subject] === 0;
    who.push(subject);
    candidates.push({ team, teamRate, score: own, deviation: deviation[subject] as number, isEligible });
  });
  const { pools, inside, indistinguishable } = ceilingOf(candidates, rules.ceiling);
  const among = (places: ReadonlySet<number>) => new Set([...places].map((place) => who[place] as number));
  return { pools, inside: among(inside), indistinguishable: among(indistinguishable) };
}

function cellsBySlot({ slots, cells }: Frame): Int32Array {
  const cellOf = new Int32Array(slots).fill(-1);
  for (let cell = cells.count - 1; cell >= 0; cell--) cellOf[cells.slot[cell] as number] = cell;
  return cellOf;
}
