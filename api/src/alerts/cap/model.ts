/**
 * A message of the Common Alerting Protocol 1.2 (OASIS, July 2010), element by element as in its XSD. Names, order and
 * values are those of the standard; what is optional there may be missing here. An empty element is the empty string.
 */
export const CAP_NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2';
export const SIGNATURE_NAMESPACE = 'http://www.w3.org/2000/09/xmldsig#';

export const STATUSES = ['Actual', 'Exercise', 'System', 'Test', 'Draft'] as const;
export const MESSAGE_TYPES = ['Alert', 'Update', 'Cancel', 'Ack', 'Error'] as const;
export const SCOPES = ['Public', 'Restricted', 'Private'] as const;
export const CATEGORIES = ['Geo', 'Met', 'Safety', 'Security', 'Rescue', 'Fire', 'Health', 'Env', 'Transport', 'Infra', 'CBRNE', 'Other'] as const;
export const RESPONSE_TYPES = ['Shelter', 'Evacuate', 'Prepare', 'Execute', 'Avoid', 'Monitor', 'Assess', 'AllClear', 'None'] as const;
export const URGENCIES = ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'] as const;
export const SEVERITIES = ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'] as const;
export const CERTAINTIES = ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'] as const;

type OneOf<List extends readonly string[]> = List[number];

/** `valueName` and `value`: an event code, a parameter or a geocode. */
export interface CapValue {
  readonly valueName: string;
  readonly value: string;
}

/** An earlier message, as the three things that identify it. */
export interface CapReference {
  readonly sender: string;
  readonly identifier: string;
  readonly sent: string;
}

/** Latitude, then longitude, in WGS84: the other way round than in GeoJSON. */
export type CapPoint = readonly [latitude: number, longitude: number];

export interface CapCircle {
  readonly centre: CapPoint;
  readonly radiusKm: number;
}

export interface CapArea {
  readonly areaDesc: string;
  /** Each closed: the first point is also the last. */
  readonly polygons: readonly (readonly CapPoint[])[];
  readonly circles: readonly CapCircle[];
  readonly geocodes: readonly CapValue[];
  /** Feet above mean sea level, as the standard has it. */
  readonly altitude?: number;
  readonly ceiling?: number;
}

export interface CapResource {
  readonly resourceDesc: string;
  readonly mimeType: string;
  /** Bytes. */
  readonly size?: number;
  readonly uri?: string;
  /** Base64. */
  readonly derefUri?: string;
  /** SHA-1. */
  readonly digest?: string;
}

export interface CapInfo {
  /** en-US when missing. */
  readonly language?: string;
  /** At least one. */
  readonly categories: readonly OneOf<typeof CATEGORIES>[];
  readonly event: string;
  readonly responseTypes: readonly OneOf<typeof RESPONSE_TYPES>[];
  readonly urgency: OneOf<typeof URGENCIES>;
  readonly severity: OneOf<typeof SEVERITIES>;
  readonly certainty: OneOf<typeof CERTAINTIES>;
  readonly audience?: string;
  readonly eventCodes: readonly CapValue[];
  readonly effective?: string;
  readonly onset?: string;
  readonly expires?: string;
  readonly senderName?: string;
  readonly headline?: string;
  readonly description?: string;
  readonly instruction?: string;
  readonly web?: string;
  readonly contact?: string;
  readonly parameters: readonly CapValue[];
  readonly resources: readonly CapResource[];
  readonly areas: readonly CapArea[];
}

export interface CapAlert {
  readonly identifier: string;
  readonly sender: string;
  /** `2026-11-22T08:00:00+08:00`: seconds, and an offset in place of Z. So are all times of a message. */
  readonly sent: string;
  readonly status: OneOf<typeof STATUSES>;
  readonly msgType: OneOf<typeof MESSAGE_TYPES>;
  readonly source?: string;
  readonly scope: OneOf<typeof SCOPES>;
  readonly restriction?: string;
  readonly addresses?: string;
  readonly codes: readonly string[];
  readonly note?: string;
  readonly references?: readonly CapReference[];
  readonly incidents?: string;
  readonly infos: readonly CapInfo[];
  /** `ds:Signature` elements, letter by letter as they stood in the document they sign. */
  readonly signatures: readonly string[];
}
