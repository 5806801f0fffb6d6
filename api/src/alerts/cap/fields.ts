import type { CapFault, CapFaultReason } from './fault.js';
import { CAP_NAMESPACE, SIGNATURE_NAMESPACE } from './model.js';
import type { XmlElement } from './xml-tree.js';

/** How often a child may occur: 1, 0 or 1, 1 or more, 0 or more. */
export type Times = 'one' | 'maybe' | 'some' | 'any';
/** The children of an element in the order in which the XSD wants them. */
export type Sequence = Readonly<Record<string, Times>>;

const MOST_FAULTS = 50;

/** What was found wrong so far. */
export class Faults {
  readonly all: CapFault[] = [];

  add(reason: CapFaultReason, { line, name }: { readonly line: number; readonly name: string }, value = '', expected?: string | number) {
    const fault = { line, element: name, reason, value: value.trim().slice(0, 100) };
    if (this.all.length < MOST_FAULTS) this.all.push(expected === undefined ? fault : { ...fault, expected });
  }
}

/** An element's children by name, after their order and number have been checked. */
export class Fields<S extends Sequence> {
  readonly #byName = new Map<string, XmlElement[]>();

  constructor(
    readonly element: XmlElement,
    sequence: S,
    private readonly faults: Faults,
  ) {
    for (const name of element.attributes) faults.add('UNKNOWN_ATTRIBUTE', element, name);
    if (element.text.trim() !== '') faults.add('STRAY_TEXT', element, element.text);
    for (const name of Object.keys(sequence)) this.#byName.set(name, []);
    this.#sort(Object.keys(sequence));
    for (const [name, times] of Object.entries(sequence)) this.#count(name, times);
  }

  /** Signatures are looked at by the caller: they may stand behind the last child of the root. */
  #sort(names: readonly string[]) {
    let reached = 0;
    for (const child of this.element.children) {
      if (child.namespace === SIGNATURE_NAMESPACE) continue;
      const place = child.namespace === CAP_NAMESPACE ? names.indexOf(child.name) : -1;
      if (place < 0) this.faults.add('UNKNOWN_ELEMENT', child);
      else if (place < reached) this.faults.add('ORDER', child, '', names[reached]);
      else reached = place;
      if (place >= 0) this.#byName.get(child.name)?.push(child);
    }
  }

  #count(name: string, times: Times) {
    const found = this.#byName.get(name) ?? [];
    if (found.length === 0 && (times === 'one' || times === 'some')) this.faults.add('MISSING', { line: this.element.line, name });
    const second = found[1];
    if (second && (times === 'one' || times === 'maybe')) this.faults.add('REPEATED', second);
  }

  all<T>(name: keyof S & string, read: (element: XmlElement) => T): T[] {
    return (this.#byName.get(name) ?? []).map(read);
  }

  maybe<T>(name: keyof S & string, read: (element: XmlElement) => T): T | undefined {
    const [found] = this.#byName.get(name) ?? [];
    return found && read(found);
  }

  /** What is missing has been reported, and the message will not be used: the stand-in only has the right type. */
  one<T>(name: keyof S & string, read: (element: XmlElement) => T, standIn: T): T {
    return this.maybe(name, read) ?? standIn;
  }
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the properties that are undefined. */
export const present = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Present<T>;
