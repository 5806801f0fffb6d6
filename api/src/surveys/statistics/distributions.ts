const CONFIDENCE = 0.95;

/**
 * The probability that a standard normal variable is below x. West 2005 ("Better approximations to cumulative normal
 * functions", after Hart 1968); the error is below 1e-14 everywhere.
 */
export function normalProbability(x: number): number {
  const tail = upperTail(Math.abs(x));
  return x > 0 ? 1 - tail : tail;
}

const ABOVE = [3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376];
const BELOW = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752,
];
const polynomial = (coefficients: readonly number[], x: number) => coefficients.reduce((value, coefficient) => value * x + coefficient, 0);

/** @param x not below 0 */
function upperTail(x: number): number {
  if (x > 37) return 0;
  const density = Math.exp((-x * x) / 2);
  if (x < 7.07106781186547) return (density * polynomial(ABOVE, x)) / polynomial(BELOW, x);
  return density / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / Math.sqrt(2 * Math.PI);
}

/**
 * The x that a standard normal variable is below with the given probability. Abramowitz & Stegun 1964, 26.2.23, made exact
 * by Newton's method; the error is below 1e-9 between 1e-12 and 1 − 1e-12.
 *
 * @throws RangeError for a probability outside (0, 1)
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`A probability lies between 0 and 1: ${probability}.`);
  if (probability > 0.5) return -normalQuantile(1 - probability);
  const t = Math.sqrt(-2 * Math.log(probability));
  let x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 4; step++) x -= (normalProbability(x) - probability) / (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI));
  return x;
}

/**
 * The x that Student's t with so many degrees of freedom is below with the given probability. Hill 1970 (Algorithm 396);
 * exact for 1 and 2 degrees, else better than 1e-5 for what intervals use (probabilities from 0.005 to 0.995).
 *
 * @param degrees at least 1, not necessarily whole; Infinity is the normal distribution
 * @throws RangeError for a probability outside (0, 1), or degrees below 1
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`A probability lies between 0 and 1: ${probability}.`);
  if (!(degrees >= 1)) throw new RangeError(`Student's t needs at least one degree of freedom: ${degrees}.`);
  if (degrees > 1e7) return normalQuantile(probability);
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -studentQuantile(1 - probability, degrees);
  const outside = 2 * (1 - probability);
  if (degrees === 1) return 1 / Math.tan((outside * Math.PI) / 2);
  if (degrees === 2) return Math.sqrt(2 / (outside * (2 - outside)) - 2);
  return hill(outside, degrees);
}

/** @param outside the probability of both tails together */
function hill(outside: number, n: number): number {
  const a = 1 / (n - 0.5);
  const b = (48 / a) * (1 / a);
  let c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * n;
  let x = d * outside;
  let y = x ** (2 / n);
  if (y <= 0.05 + a) {
    y = ((1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4)) * y - 1) * ((n + 1) / (n + 2)) + 1 / y;
    return Math.sqrt(n * y);
  }
  x = normalQuantile(outside / 2);
  y = x * x;
  if (n < 5) c += 0.3 * (n - 4.5) * (x + 0.6);
  c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c;
  y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
  return Math.sqrt(n * Math.expm1(a * y * y));
}

/** How many standard errors an interval reaches to either side: 1.96 for 0.95. @throws RangeError outside (0, 1) */
export const standardErrorsFor = (confidence: number = CONFIDENCE, degrees = Infinity): number => studentQuantile((1 + confidence) / 2, degrees);
