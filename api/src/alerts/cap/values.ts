import { isClosed, readCircle, readNumber, readPoints } from './coordinates.js';
import type { Faults } from './fields.js';
import type { CapCircle, CapPoint, CapReference } from './model.js';
import type { XmlElement } from './xml-tree.js';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
const A_MOMENT = '2026-11-22T08:00:00+08:00';
/** The standard forbids what would break a reference apart. */
const NAME = /^[^\s,<&]+$/;

const isMoment = (text: string) => MOMENT.test(text) && !Number.isNaN(Date.parse(text));

/** Reads what stands in single elements; whatever is wrong goes to `faults`, and something of the right type comes back. */
export class Values {
  constructor(private readonly faults: Faults) {}

  readonly text = (element: XmlElement): string => {
    for (const child of element.children) this.faults.add('UNKNOWN_ELEMENT', child);
    for (const name of element.attributes) this.faults.add('UNKNOWN_ATTRIBUTE', element, name);
    return element.text;
  };

  /** Around everything that is no free text, white space means nothing. */
  #word(element: XmlElement): string {
    return this.text(element).trim();
  }

  readonly name = (element: XmlElement): string => {
    const word = this.#word(element);
    if (!NAME.test(word)) this.faults.add('BAD_NAME', element, word);
    return word;
  };

  readonly moment = (element: XmlElement): string => {
    const word = this.#word(element);
    if (!isMoment(word)) this.faults.add('BAD_TIME', element, word, A_MOMENT);
    return word;
  };

  readonly language = (element: XmlElement): string => {
    const word = this.#word(element);
    if (!/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(word)) this.faults.add('BAD_LANGUAGE', element, word, 'zh-CN');
    return word;
  };

  readonly oneOf =
    <T extends string>(list: readonly [T, ...T[]]) =>
    (element: XmlElement): T => {
      const word = this.#word(element);
      const found = list.find((one) => one === word);
      if (!found) this.faults.add('UNKNOWN_VALUE', element, word, list.join(', '));
      return found ?? list[0];
    };

  readonly number = (element: XmlElement): number => {
    const word = this.#word(element);
    const number = readNumber(word);
    if (number === undefined) this.faults.add('BAD_NUMBER', element, word);
    return number ?? 0;
  };

  readonly size = (element: XmlElement): number => {
    const size = this.number(element);
    if (!Number.isSafeInteger(size)) this.faults.add('BAD_NUMBER', element, element.text);
    return size;
  };

  readonly references = (element: XmlElement): CapReference[] =>
    this.#word(element)
      .split(/\s+/)
      .filter((one) => one !== '')
      .map((one) => {
        const [sender = '', identifier = '', sent = '', ...more] = one.split(',');
        if (!sender || !identifier || !isMoment(sent) || more.length > 0) this.faults.add('BAD_REFERENCE', element, one, 'sender,identifier,sent');
        return { sender, identifier, sent };
      });

  readonly polygon = (element: XmlElement): CapPoint[] => {
    const points = readPoints(this.#word(element));
    if (!points) this.faults.add('BAD_POINT', element, element.text);
    else if (!isClosed(points)) this.faults.add('BAD_POLYGON', element, element.text);
    return points ?? [];
  };

  readonly circle = (element: XmlElement): CapCircle => {
    const circle = readCircle(this.#word(element));
    if (!circle) this.faults.add('BAD_CIRCLE', element, element.text);
    return circle ?? { centre: [0, 0], radiusKm: 0 };
  };
}
