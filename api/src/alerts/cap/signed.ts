import { createHash } from 'node:crypto';

const REMEMBERED = 200;

/**
 * Signs each text once: a warning is fetched by everybody at the same time, and an ECDSA signature would come out different
 * each time. The texts used last are remembered.
 */
export class Signed {
  readonly #known = new Map<string, string>();

  constructor(private readonly sign: (text: string) => string) {}

  of(text: string): string {
    const key = createHash('sha256').update(text).digest('base64');
    const signed = this.#known.get(key) ?? this.sign(text);
    this.#known.delete(key);
    this.#known.set(key, signed);
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
    return signed;
  }
}
