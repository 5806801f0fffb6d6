import type { CapFault } from './fault.js';
import { Faults, Fields, present, type Sequence } from './fields.js';
import * as cap from './model.js';
import { Values } from './values.js';
import { escapeAttribute } from './xml-text.js';
import { parseXml, type XmlElement } from './xml-tree.js';

/** Nobody has needed more than two: a forwarder signs beside the sender. */
const MOST_SIGNATURES = 8;

const ALERT = {
  identifier: 'one',
  sender: 'one',
  sent: 'one',
  status: 'one',
  msgType: 'one',
  source: 'maybe',
  scope: 'one',
  restriction: 'maybe',
  addresses: 'maybe',
  code: 'any',
  note: 'maybe',
  references: 'maybe',
  incidents: 'maybe',
  info: 'any',
} as const satisfies Sequence;

const INFO = {
  language: 'maybe',
  category: 'some',
  event: 'one',
  responseType: 'any',
  urgency: 'one',
  severity: 'one',
  certainty: 'one',
  audience: 'maybe',
  eventCode: 'any',
  effective: 'maybe',
  onset: 'maybe',
  expires: 'maybe',
  senderName: 'maybe',
  headline: 'maybe',
  description: 'maybe',
  instruction: 'maybe',
  web: 'maybe',
  contact: 'maybe',
  parameter: 'any',
  resource: 'any',
  area: 'any',
} as const satisfies Sequence;

const RESOURCE = {
  resourceDesc: 'one',
  mimeType: 'one',
  size: 'maybe',
  uri: 'maybe',
  derefUri: 'maybe',
  digest: 'maybe',
} as const satisfies Sequence;
const AREA = { areaDesc: 'one', polygon: 'any', circle: 'any', geocode: 'any', altitude: 'maybe', ceiling: 'maybe' } as const satisfies Sequence;
const VALUE = { valueName: 'one', value: 'one' } as const satisfies Sequence;

export type CapReading = { readonly alert: cap.CapAlert; readonly faults: readonly [] } | { readonly faults: readonly [CapFault, ...CapFault[]] };

/**
 * Reads a CAP 1.2 message and checks it: by the XSD, and by what the text of the standard asks beyond it (names without
 * commas, closed polygons, positions on the earth). Comments and processing instructions are left out. Never throws.
 *
 * Signatures come along as they stand, unchecked. They sign the document, not the message: who wants to check one needs
 * the document that was received.
 *
 * @param bytes UTF-8, at most 1 MiB
 */
export function readCap(bytes: Buffer): CapReading {
  const tree = parseXml(bytes);
  if ('fault' in tree) return { faults: [tree.fault] };
  const faults = new Faults();
  const alert = new CapReader(faults, tree.text).alert(tree.root);
  const [first, ...more] = faults.all;
  return first ? { faults: [first, ...more] } : { alert, faults: [] };
}

class CapReader {
  readonly #is: Values;

  constructor(
    private readonly faults: Faults,
    private readonly text: string,
  ) {
    this.#is = new Values(faults);
  }

  alert(root: XmlElement): cap.CapAlert {
    if (root.name !== 'alert' || root.namespace !== cap.CAP_NAMESPACE)
      this.faults.add('NOT_CAP', root, root.namespace || root.name, cap.CAP_NAMESPACE);
    const [of, is] = [new Fields(root, ALERT, this.faults), this.#is];
    return {
      identifier: of.one('identifier', is.name, ''),
      sender: of.one('sender', is.name, ''),
      sent: of.one('sent', is.moment, ''),
      status: of.one('status', is.oneOf(cap.STATUSES), 'Draft'),
      msgType: of.one('msgType', is.oneOf(cap.MESSAGE_TYPES), 'Error'),
      scope: of.one('scope', is.oneOf(cap.SCOPES), 'Private'),
      codes: of.all('code', is.text),
      infos: of.all('info', (element) => this.#info(element)),
      signatures: this.#signatures(root),
      ...present({
        source: of.maybe('source', is.text),
        restriction: of.maybe('restriction', is.text),
        addresses: of.maybe('addresses', is.text),
        note: of.maybe('note', is.text),
        references: of.maybe('references', is.references),
        incidents: of.maybe('incidents', is.text),
      }),
    };
  }

  #info(element: XmlElement): cap.CapInfo {
    const [of, is] = [this.#fields(element, INFO), this.#is];
    return {
      categories: of.all('category', is.oneOf(cap.CATEGORIES)),
      event: of.one('event', is.text, ''),
      responseTypes: of.all('responseType', is.oneOf(cap.RESPONSE_TYPES)),
      urgency: of.one('urgency', is.oneOf(cap.URGENCIES), 'Unknown'),
      severity: of.one('severity', is.oneOf(cap.SEVERITIES), 'Unknown'),
      certainty: of.one('certainty', is.oneOf(cap.CERTAINTIES), 'Unknown'),
      eventCodes: of.all('eventCode', (one) => this.#value(one)),
      parameters: of.all('parameter', (one) => this.#value(one)),
      resources: of.all('resource', (one) => this.#resource(one)),
      areas: of.all('area', (one) => this.#area(one)),
      ...present({
        language: of.maybe('language', is.language),
        audience: of.maybe('audience', is.text),
        effective: of.maybe('effective', is.moment),
        onset: of.maybe('onset', is.moment),
        expires: of.maybe('expires', is.moment),
        senderName: of.maybe('senderName', is.text),
        headline: of.maybe('headline', is.text),
        description: of.maybe('description', is.text),
        instruction: of.maybe('instruction', is.text),
        web: of.maybe('web', is.text),
        contact: of.maybe('contact', is.text),
      }),
    };
  }

  #resource(element: XmlElement): cap.CapResource {
    const [of, is] = [this.#fields(element, RESOURCE), this.#is];
    return {
      resourceDesc: of.one('resourceDesc', is.text, ''),
      mimeType: of.one('mimeType', is.text, ''),
      ...present({
        size: of.maybe('size', is.size),
        uri: of.maybe('uri', is.text),
        derefUri: of.maybe('derefUri', is.text),
        digest: of.maybe('digest', is.text),
      }),
    };
  }

  #area(element: XmlElement): cap.CapArea {
    const [of, is] = [this.#fields(element, AREA), this.#is];
    return {
      areaDesc: of.one('areaDesc', is.text, ''),
      polygons: of.all('polygon', is.polygon),
      circles: of.all('circle', is.circle),
      geocodes: of.all('geocode', (one) => this.#value(one)),
      ...present({ altitude: of.maybe('altitude', is.number), ceiling: of.maybe('ceiling', is.number) }),
    };
  }

  #value(element: XmlElement): cap.CapValue {
    const [of, is] = [this.#fields(element, VALUE), this.#is];
    return { valueName: of.one('valueName', is.text, ''), value: of.one('value', is.text, '') };
  }

  #fields<S extends Sequence>(element: XmlElement, sequence: S) {
    for (const child of element.children) if (child.namespace === cap.SIGNATURE_NAMESPACE) this.faults.add('UNKNOWN_ELEMENT', child);
    return new Fields(element, sequence, this.faults);
  }

  #signatures(root: XmlElement): string[] {
    const found = root.children.filter(({ namespace }) => namespace === cap.SIGNATURE_NAMESPACE);
    const tooMany = found[MOST_SIGNATURES];
    if (tooMany) this.faults.add('TOO_MANY', tooMany, '', MOST_SIGNATURES);
    return found.slice(0, MOST_SIGNATURES).map((element) => this.#verbatim(element, root.declared));
  }

  /** As it stands; prefixes that the root declares are declared on it too, so that it can stand alone. */
  #verbatim({ start, end, declared }: XmlElement, around: Readonly<Record<string, string>>): string {
    const source = this.text.slice(start, end);
    const missing = Object.entries(around).filter(([prefix]) => prefix !== '' && !(prefix in declared) && source.includes(`${prefix}:`));
    const attributes = missing.map(([prefix, uri]) => ` xmlns:${prefix}="${escapeAttribute(uri)}"`);
    return source.replace(/^<[^\s/>]+/, (name) => name + attributes.join(''));
  }
}
