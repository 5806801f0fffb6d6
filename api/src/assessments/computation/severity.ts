import { Equations, type Core, type Design } from './equations.js';

export interface Severity extends Core {
  /** b_j by rater: how much higher than others they score; 0 where it was not estimated. */
  readonly effect: Float64Array;
  /** How uncertain an effect is; τ² where it was not estimated. */
  readonly variance: Float64Array;
  /** σ²: of a single rating about its subject, after severity where that was estimated. */
  readonly within: number;
  /** τ²: of severities, as far as it is known. */
  readonly between: number;
}

export interface Needs {
  readonly subjectsPerRater: number;
  readonly ratersPerSubject: number;
}

/**
 * How severe raters are: `y_ij = μ + a_i + b_j + ε` (section 4.4 of the domain; Houston, Raymond & Svec 1991), a_i by least squares and b_j
 * a random effect, so that who rated few is moved little: the minimum of `Σ (y − a_i − b_j)² + (σ²/τ²) Σ b_j²` (Henderson 1975). σ² and
 * τ² by Henderson's method 3 (1953): `σ² = RSS / (N − I − J + C)`, `τ² = (RSS_a − RSS − (J − C) σ²) / (N − I)`. Only raters of enough
 * subjects and items of enough raters take part, and only within connected components can anybody be compared: in each the effects
 * sum to 0.
 */
export function severityOf(design: Design, needs: Needs): Severity {
  const core = coreOf(design, needs);
  const effect = new Float64Array(design.raters);
  const variance = new Float64Array(design.raters);
  const flat = { effect, variance, between: 0, ...core };
  const system = new Equations(design, core);
  const free = system.ratings - system.items - system.raters + system.components;
  if (free <= 0) return { ...flat, within: withinOf(design) };
  // Least squares first, for the variances; then with what they say of raters.
  const squares = system.residual(effect);
  const left = system.residual(system.solve(0, ENOUGH));
  const within = left < squares * 1e-12 ? 0 : left / free;
  const between = Math.max(0, (squares - left - (system.raters - system.components) * within) / (system.ratings - system.items));
  if (between === 0) return { ...flat, within };
  const ridge = within / between;
  effect.set(system.solve(ridge));
  system.diagonal.forEach((own, rater) => (variance[rater] = core.known[rater] === 1 ? within / (own + ridge) : between));
  return { ...flat, within, between };
}

/** Of what is left of the squares: variances need no more. */
const ENOUGH = 1e-7;

/** What is left when raters of too few subjects and items of too few raters are taken away, until all that is left has enough. */
function coreOf({ subject, first, rater, raters }: Design, { subjectsPerRater, ratersPerSubject }: Needs): Core {
  const [items, known] = [new Uint8Array(subject.length).fill(1), new Uint8Array(raters).fill(1)];
  const [subjects, last] = [new Int32Array(raters), new Int32Array(raters)];
  for (let changed = true; changed;) {
    changed = false;
    subjects.fill(0);
    last.fill(-1);
    items.forEach((isIn, item) => {
      if (isIn === 0) return;
      for (let row = first[item] as number; row < (first[item + 1] as number); row++) {
        const who = rater[row] as number;
        if (last[who] !== subject[item]) subjects[who]! += 1;
        last[who] = subject[item] as number;
      }
    });
    known.forEach((isIn, who) => {
      if (isIn === 0 || (subjects[who] as number) >= subjectsPerRater) return;
      known[who] = 0;
      changed = true;
    });
    items.forEach((isIn, item) => {
      if (isIn === 0) return;
      let count = 0;
      for (let row = first[item] as number; row < (first[item + 1] as number); row++) count += known[rater[row] as number] as number;
      if (count >= ratersPerSubject) return;
      items[item] = 0;
      changed = true;
    });
  }
  return { items, known };
}

/** σ² of all items as they are, where no severity is known. */
function withinOf({ first, score }: Design): number {
  let [squares, free] = [0, 0];
  for (let item = 0; item + 1 < first.length; item++) {
    const own = score.subarray(first[item], first[item + 1]);
    const mean = own.reduce((a, b) => a + b, 0) / own.length;
    squares += own.reduce((total, y) => total + (y - mean) ** 2, 0);
    free += own.length - 1;
  }
  return free > 0 ? squares / free : 0;
}
