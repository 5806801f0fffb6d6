import type { KindDesign } from './designs.js';
import type { FlaggedRater, RaterFlag, RatingComponent } from './output.js';
import { Links } from './links.js';
import type { Severity } from './severity.js';

/** Nine steps of a scale of ten are four of a scale of five. */
const OF_FIVE = 4 / 9;
const FLAT = 0.3;
const HIGHEST = 10;

/**
 * Raters who tell nobody from anybody (sd < 0.3 on a scale of five), contradict the others (correlation < 0), or give everybody the most
 * (section 4.4 of the domain). Only who rated enough people can be told to do so.
 */
export function flagsOf(design: KindDesign, names: readonly string[], least: number): FlaggedRater[] {
  const sums = Array.from({ length: design.raters }, () => ({
    n: 0,
    people: 0,
    last: -1,
    y: 0,
    yy: 0,
    all: true,
    pairs: 0,
    a: 0,
    b: 0,
    aa: 0,
    bb: 0,
    ab: 0,
  }));
  const { first, rater, score, subject } = design;
  for (let item = 0; item < subject.length; item++) {
    const [from, to] = [first[item] as number, first[item + 1] as number];
    let total = 0;
    for (let row = from; row < to; row++) total += score[row] as number;
    for (let row = from; row < to; row++) {
      const own = sums[rater[row] as number] as (typeof sums)[number];
      const y = score[row] as number;
      own.n++;
      own.people += own.last === subject[item] ? 0 : 1;
      own.last = subject[item] as number;
      own.y += y;
      own.yy += y * y;
      own.all &&= y === HIGHEST;
      if (to - from < 2) continue;
      const others = (total - y) / (to - from - 1);
      own.pairs++;
      own.a += y;
      own.b += others;
      own.aa += y * y;
      own.bb += others * others;
      own.ab += y * others;
    }
  }
  return sums.flatMap((own, who) => {
    if (own.people < Math.max(2, least)) return [];
    const standardDeviation = Math.sqrt(Math.max(0, own.yy - own.y ** 2 / own.n) / (own.n - 1)) * OF_FIVE;
    const correlation = own.pairs < least ? null : correlationOf(own);
    const reasons: RaterFlag[] = [];
    if (standardDeviation < FLAT) reasons.push('FLAT');
    if (correlation !== null && correlation < 0) reasons.push('CONTRARY');
    if (own.all) reasons.push('ALL_MAXIMUM');
    if (reasons.length === 0) return [];
    return [
      {
        rater: names[design.who[who] as number] as string,
        kind: design.kind,
        reasons,
        n: own.n,
        standardDeviation: digits(standardDeviation),
        correlation: correlation === null ? null : digits(correlation),
      },
    ];
  });
}

function correlationOf({ pairs, a, b, aa, bb, ab }: Record<'pairs' | 'a' | 'b' | 'aa' | 'bb' | 'ab', number>): number | null {
  const spread = (aa - a ** 2 / pairs) * (bb - b ** 2 / pairs);
  // What the machine leaves over where all are the same is no spread.
  return spread > 1e-9 ? (ab - (a * b) / pairs) / Math.sqrt(spread) : null;
}

/** Who is linked by ratings of this kind, the largest first. */
export function componentsOf({ kind, subject, first, rater, raters }: KindDesign, severity: Severity): RatingComponent[] {
  const links = new Links(raters);
  for (let row = 0, item = 0; row < rater.length; row++) {
    if (row >= (first[item + 1] as number)) item++;
    links.join(rater[first[item] as number] as number, rater[row] as number);
  }
  const found = new Map<
    number,
    { kind: RatingComponent['kind']; subjects: number; raters: number; ratings: number; corrected: number; last: number }
  >();
  for (let who = 0; who < raters; who++) {
    const at = links.find(who);
    const one = found.get(at);
    if (one) one.raters++;
    else found.set(at, { kind, subjects: 0, raters: 1, ratings: 0, corrected: 0, last: -1 });
  }
  for (let item = 0; item < subject.length; item++) {
    const own = found.get(links.find(rater[first[item] as number] as number));
    if (!own) continue;
    own.subjects += own.last === subject[item] ? 0 : 1;
    own.last = subject[item] as number;
    for (let row = first[item] as number; row < (first[item + 1] as number); row++) {
      own.ratings++;
      own.corrected += severity.items[item] === 1 && severity.known[rater[row] as number] === 1 ? 1 : 0;
    }
  }
  return [...found.values()].map(({ last: _last, ...component }) => component).sort((a, b) => b.ratings - a.ratings || b.subjects - a.subjects);
}

const digits = (value: number) => Math.round(value * 1e4) / 1e4;
