import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const VERSION = 'v1';

/** Seals and opens with one key. What is sealed says its place, so that a value copied to another row does not open. */
export class Seal {
  readonly #cipherKey: Buffer;
  readonly #indexKey: Buffer;

  /** @param key 32 bytes */
  constructor(key: Buffer) {
    this.#cipherKey = derived(key, 'cipher');
    this.#indexKey = derived(key, 'index');
  }

  close(text: string, place: string): string {
    return [VERSION, this.closeBytes(Buffer.from(text), place).toString('base64')].join(':');
  }

  closeBytes(bytes: Buffer, place: string): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv(ALGORITHM, this.#cipherKey, nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error when the text was changed, or sealed for another place or under another key */
  open(sealed: string, place: string): string {
    const [version, body = ''] = sealed.split(':');
    if (version !== VERSION) throw new Error('Sealed by a version that is not known here.');
    return this.openBytes(Buffer.from(body, 'base64'), place).toString('utf8');
  }

  /** @throws Error as `open` does */
  openBytes(bytes: Buffer, place: string): Buffer {
    const decipher = createDecipheriv(ALGORITHM, this.#cipherKey, bytes.subarray(0, 12))
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  }

  /** Equal values have equal indexes within a district, and nothing can be learned from one without the key. */
  blindIndex(text: string): string {
    return createHmac('sha256', this.#indexKey).update(text).digest('base64url');
  }
}

const derived = (key: Buffer, purpose: string, length = 32) => Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `gridward ${purpose}`, length));

/** The district's keys, each sealed under the installation's master key. */
export class Keyring {
  #master: Seal;
  #masterKey: Buffer;
  #known = new Map<string, Seal>();

  /** @param masterKey 32 bytes */
  constructor(masterKey: Buffer) {
    this.#master = new Seal(masterKey);
    this.#masterKey = masterKey;
  }

  /**
   * Secret bytes for one purpose (HKDF-SHA256, RFC 5869): the same in every process and after every start, so that they need
   * not be kept, and another master key gives others.
   */
  secretFor(purpose: string, length: number): Buffer {
    return derived(this.#masterKey, `secret ${purpose}`, length);
  }

  /** A fresh data key for a district, as it is to be stored. */
  generate(district: string): string {
    return this.#master.close(randomBytes(32).toString('base64'), `data-key:${district}`);
  }

  /** @param sealed the stored data key */
  seal(district: string, sealed: string): Seal {
    const known = this.#known.get(sealed);
    if (known) return known;
    const seal = new Seal(Buffer.from(this.#master.open(sealed, `data-key:${district}`), 'base64'));
    this.#known.set(sealed, seal);
    return seal;
  }
}
