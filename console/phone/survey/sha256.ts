const ROUNDS = 64;
const BLOCK = 64;

/** The first 32 bits behind the point of a root: where SHA-256 takes its constants from (FIPS 180-4, 4.2.2 and 5.3.3). */
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const isPrime = (n: number) => {
  for (let i = 2; i * i <= n; i++) if (n % i === 0) return false;
  return true;
};
const primes: number[] = [];
for (let n = 2; primes.length < ROUNDS; n++) if (isPrime(n)) primes.push(n);
const BEGIN = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ADDED = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const schedule = new Int32Array(ROUNDS);

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** SHA-256 of a text in ASCII, as eight words. */
export function sha256(text: string): Int32Array {
  const hash = Int32Array.from(BEGIN);
  const blocks = Math.ceil((text.length + 9) / BLOCK);
  for (let block = 0; block < blocks; block++) {
    read(text, block * BLOCK);
    if (block === blocks - 1) schedule[15] = text.length * 8;
    spread();
    mix(hash);
  }
  return hash;
}

/** Sixteen words of the text, which is closed by one bit and then by noughts. */
function read(text: string, from: number) {
  for (let i = 0; i < 16; i++) {
    let word = 0;
    for (let at = from + 4 * i; at < from + 4 * i + 4; at++) word = (word << 8) | byteAt(text, at);
    schedule[i] = word;
  }
}

function byteAt(text: string, at: number): number {
  if (at < text.length) return text.charCodeAt(at);
  return at === text.length ? 0x80 : 0;
}

function spread() {
  for (let i = 16; i < ROUNDS; i++) {
    const before = schedule[i - 15]!;
    const last = schedule[i - 2]!;
    const low = turn(before, 7) ^ turn(before, 18) ^ (before >>> 3);
    const high = turn(last, 17) ^ turn(last, 19) ^ (last >>> 10);
    schedule[i] = schedule[i - 16]! + low + schedule[i - 7]! + high;
  }
}

/** Eight names and no list, which an old phone would make anew sixty-four times. */
function mix(hash: Int32Array) {
  let a = hash[0]!;
  let b = hash[1]!;
  let c = hash[2]!;
  let d = hash[3]!;
  let e = hash[4]!;
  let f = hash[5]!;
  let g = hash[6]!;
  let h = hash[7]!;
  for (let i = 0; i < ROUNDS; i++) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ADDED[i]! + schedule[i]!) | 0;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  hash[0]! += a;
  hash[1]! += b;
  hash[2]! += c;
  hash[3]! += d;
  hash[4]! += e;
  hash[5]! += f;
  hash[6]! += g;
  hash[7]! += h;
}
