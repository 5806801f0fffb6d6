import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** A file that is no workbook, or one too large to be a register. */
export class NotAWorkbook extends Error {
  constructor(readonly failure: 'NOT_A_WORKBOOK' | 'TOO_LARGE') {
    super(failure);
  }
}

const MOST_ENTRIES = 2_000;

/** The entries of an archive, read when they are wanted. What unpacks to more than it says is refused while it is read. */
export class Archive {
  #entries = new Map<string, Entry>();

  private constructor(private readonly zip: ZipFile) {}

  /** @throws NotAWorkbook */
  static async open(bytes: Buffer): Promise<Archive> {
    const zip = await new Promise<ZipFile>((resolve, reject) =>
      fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
    ).catch(() => {
      throw new NotAWorkbook('NOT_A_WORKBOOK');
    });
    const archive = new Archive(zip);
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: Entry) => {
        archive.#entries.set(entry.fileName, entry);
        if (archive.#entries.size > MOST_ENTRIES) reject(new NotAWorkbook('TOO_LARGE'));
        else zip.readEntry();
      });
      zip.once('end', resolve);
      zip.once('error', () => reject(new NotAWorkbook('NOT_A_WORKBOOK')));
      zip.readEntry();
    });
    return archive;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * @param most bytes when unpacked
   * @throws NotAWorkbook when there is no such entry, or it is larger
   */
  async read(name: string, most: number): Promise<Readable> {
    const entry = this.#entries.get(name);
    if (!entry) throw new NotAWorkbook('NOT_A_WORKBOOK');
    if (entry.uncompressedSize > most) throw new NotAWorkbook('TOO_LARGE');
    return new Promise<Readable>((resolve, reject) =>
      this.zip.openReadStream(entry, (error, stream) => (error ? reject(new NotAWorkbook('NOT_A_WORKBOOK')) : resolve(stream))),
    );
  }
}
