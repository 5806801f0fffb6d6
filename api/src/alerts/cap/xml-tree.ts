import { isUtf8 } from 'node:buffer';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { CapFault, CapFaultReason } from './fault.js';

export const MOST_BYTES = 1 << 20;
/** An alert has five levels; a signature with certificates and transforms in it some more. */
const DEEPEST = 24;
/** 500 areas in two languages have 5,000. Reading is linear, but nobody else is served meanwhile. */
const MOST_ELEMENTS = 20_000;

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** Names of attributes that are no namespace declaration and no hint about a schema. */
  readonly attributes: readonly string[];
  readonly line: number;
  readonly children: XmlElement[];
  /** All text directly inside, CDATA included. */
  text: string;
  /** Where it begins and ends in the text of the document. */
  readonly start: number;
  end: number;
  /** Namespaces by prefix, as its own tag declares them. */
  readonly declared: Readonly<Record<string, string>>;
}

/** Why a document could not be taken apart; there is no going on after it. */
class Stopped extends Error {
  constructor(readonly fault: CapFault) {
    super(fault.reason);
  }
}

export type Tree = { readonly root: XmlElement; readonly text: string } | { readonly fault: CapFault };

/**
 * Takes an XML document apart. Never throws.
 *
 * The parser is saxes: it is strict about XML 1.0 and namespaces, knows the line of everything, opens no file and no
 * address, and knows no entity beyond the five of XML itself; jsdom stands on it. A DOCTYPE is refused as soon as it is
 * read, so that nothing in it can be expanded.
 *
 * @param bytes UTF-8, with or without a byte order mark, at most MOST_BYTES
 */
export function parseXml(bytes: Buffer): Tree {
  const whole = (reason: CapFaultReason, expected?: number): Tree => ({
    fault: { line: 1, element: 'alert', reason, value: '', ...(expected === undefined ? {} : { expected }) },
  });
  if (bytes.length > MOST_BYTES) return whole('TOO_LARGE', MOST_BYTES);
  if (!isUtf8(bytes)) return whole('NOT_UTF8');
  const text = new TextDecoder().decode(bytes);
  try {
    return { root: new Builder(text).build(), text };
  } catch (error) {
    if (error instanceof Stopped) return { fault: error.fault };
    throw error;
  }
}

class Builder {
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #open: XmlElement[] = [];
  #root: XmlElement | undefined;
  #count = 0;

  constructor(private readonly text: string) {}

  build(): XmlElement {
    const parser = this.#parser;
    parser.on('error', (error) => this.#stop('MALFORMED', error.message.replace(/^\d+:\d+: /, '')));
    parser.on('doctype', () => this.#stop('DOCTYPE', ''));
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)) this.#stop('NOT_UTF8', encoding);
    });
    parser.on('opentag', (tag) => this.#enter(tag));
    parser.on('closetag', () => this.#leave());
    parser.on('text', (text) => this.#add(text));
    parser.on('cdata', (text) => this.#add(text));
    parser.write(this.text).close();
    return this.#root ?? this.#stop('MALFORMED', '');
  }

  #enter(tag: SaxesTagNS) {
    if (this.#open.length === DEEPEST) this.#stop('TOO_DEEP', tag.name, DEEPEST);
    if (++this.#count > MOST_ELEMENTS) this.#stop('TOO_MANY', tag.name, MOST_ELEMENTS);
    // No attribute may hold a bare <, so the last one before is where the tag begins.
    const start = this.text.lastIndexOf('<', this.#parser.position - 1);
    const parent = this.#open.at(-1);
    const element: XmlElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes: attributesOf(tag),
      line: this.#parser.line,
      children: [],
      text: '',
      start,
      end: start,
      declared: tag.ns,
    };
    this.#open.push(element);
    if (parent) parent.children.push(element);
    else this.#root = element;
  }

  #leave() {
    const element = this.#open.pop();
    if (element) element.end = this.#parser.position;
  }

  #add(text: string) {
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }

  #stop(reason: CapFaultReason, value: string, expected?: number): never {
    const element = this.#open.at(-1)?.name ?? 'alert';
    const fault = { line: this.#parser.line, element, reason, value: value.slice(0, 100) };
    throw new Stopped(expected === undefined ? fault : { ...fault, expected });
  }
}

const HINTS = 'http://www.w3.org/2001/XMLSchema-instance';

const attributesOf = ({ attributes }: SaxesTagNS) =>
  Object.values(attributes).flatMap(({ name, prefix, uri }) => (prefix === 'xmlns' || name === 'xmlns' || uri === HINTS ? [] : [name]));
