import { SaxesParser } from 'saxes';
import { Archive, NotAWorkbook } from './zip.js';

/** A row as the sheet has it; cells by column, from 0. Numbers and dates are text as they are stored. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly (string | undefined)[];
}

const MIB = 1 << 20;
const LIMITS = { book: MIB, relations: MIB, strings: 200 * MIB, sheet: 600 * MIB } as const;
const MOST_COLUMNS = 200;
const LONGEST_CELL = 2_000;

/**
 * The rows of the first sheet of an Excel workbook (ECMA-376, transitional or strict), one after the other: the sheet is unpacked
 * and parsed while it is read, and never held as a whole. Only the table of shared strings is.
 *
 * @throws NotAWorkbook
 */
export async function* sheetRows(bytes: Buffer): AsyncGenerator<SheetRow> {
  const archive = await Archive.open(bytes);
  const path = await firstSheet(archive);
  const strings = archive.has('xl/sharedStrings.xml') ? await sharedStrings(archive) : [];
  const reader = new RowReader(strings);
  for await (const _ of parsed(archive, path, LIMITS.sheet, reader.parser)) {
    yield* reader.rows;
    reader.rows.length = 0;
  }
}

/** Parses an entry piece by piece; ends a step after each, so that what was found can be taken away. */
async function* parsed(archive: Archive, name: string, most: number, parser: SaxesParser): AsyncGenerator<void> {
  const decoder = new TextDecoder();
  try {
    for await (const piece of await archive.read(name, most)) {
      parser.write(decoder.decode(piece as Buffer, { stream: true }));
      yield;
    }
    parser.close();
    yield;
  } catch (error) {
    // Of broken XML and broken compression alike: it is not a workbook that anybody could open.
    throw error instanceof NotAWorkbook ? error : new NotAWorkbook('NOT_A_WORKBOOK');
  }
}

/** Without namespaces they are plain texts; the parser's type allows for both. */
type Attributes = Record<string, string>;
const local = (name: string) => name.slice(name.indexOf(':') + 1);
const refuse = (error: Error) => {
  throw error;
};

async function firstSheet(archive: Archive): Promise<string> {
  let relation: string | undefined;
  const book = new SaxesParser({ position: false });
  book.on('error', refuse);
  book.on('opentag', ({ name, attributes }) => {
    if (local(name) === 'sheet') relation ??= Object.entries(attributes as Attributes).find(([key]) => local(key) === 'id' && key !== 'id')?.[1];
  });
  for await (const _ of parsed(archive, 'xl/workbook.xml', LIMITS.book, book));
  let target: string | undefined;
  const relations = new SaxesParser({ position: false });
  relations.on('error', refuse);
  relations.on('opentag', ({ attributes }) => {
    const { Id, Target } = attributes as Attributes;
    if (Id === relation) target = Target;
  });
  for await (const _ of parsed(archive, 'xl/_rels/workbook.xml.rels', LIMITS.relations, relations));
  if (!target) throw new NotAWorkbook('NOT_A_WORKBOOK');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

async function sharedStrings(archive: Archive): Promise<string[]> {
  const strings: string[] = [];
  const parser = new SaxesParser({ position: false });
  const text = new CellText();
  parser.on('error', refuse);
  parser.on('opentag', ({ name }) => text.open(local(name)));
  parser.on('text', (piece) => text.add(piece));
  parser.on('closetag', ({ name }) => {
    text.close(local(name));
    if (local(name) === 'si') strings.push(text.take());
  });
  for await (const _ of parsed(archive, 'xl/sharedStrings.xml', LIMITS.strings, parser));
  return strings;
}

/** Gathers the text of `<t>` and `<v>`, but not how it is pronounced (`<rPh>`). */
class CellText {
  #gathered = '';
  #wanted = false;
  #phonetic = 0;

  open(tag: string) {
    if (tag === 'rPh') this.#phonetic++;
    this.#wanted = (tag === 't' || tag === 'v') && this.#phonetic === 0;
  }

  add(text: string) {
    if (this.#wanted && this.#gathered.length < LONGEST_CELL) this.#gathered += text;
  }

  close(tag: string) {
    this.#wanted = false;
    if (tag === 'rPh') this.#phonetic--;
  }

  take(): string {
    const taken = this.#gathered.slice(0, LONGEST_CELL);
    this.#gathered = '';
    return taken;
  }
}

class RowReader {
  readonly rows: SheetRow[] = [];
  readonly parser = new SaxesParser({ position: false });
  #number = 0;
  #cells: (string | undefined)[] = [];
  #column = -1;
  #type = '';
  #text = new CellText();

  constructor(private readonly strings: readonly string[]) {
    this.parser.on('error', refuse);
    this.parser.on('opentag', ({ name, attributes }) => this.#open(local(name), attributes as Attributes));
    this.parser.on('text', (text) => this.#text.add(text));
    this.parser.on('closetag', ({ name }) => this.#close(local(name)));
  }

  #open(tag: string, { r, t }: Attributes) {
    this.#text.open(tag);
    if (tag === 'row') {
      this.#number = r ? Number(r) : this.#number + 1;
      this.#cells = [];
      this.#column = -1;
    } else if (tag === 'c') {
      this.#column = r ? columnOf(r) : this.#column + 1;
      this.#type = t ?? 'n';
      this.#text.take();
    }
  }

  #close(tag: string) {
    this.#text.close(tag);
    if (tag === 'c' && this.#column < MOST_COLUMNS) this.#cells[this.#column] = this.#value();
    else if (tag === 'row') this.rows.push({ number: this.#number, cells: this.#cells });
  }

  #value(): string | undefined {
    const text = this.#text.take();
    if (this.#type === 's') return this.strings[Number(text)];
    if (this.#type === 'e') return undefined;
    // A number of up to 15 digits may be written with an exponent.
    if (this.#type === 'n' && /e/i.test(text) && Math.abs(Number(text)) < 1e15) return String(Number(text));
    return text;
  }
}

/** `AB12` is 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
