import { writeNumber, writePoint } from './coordinates.js';
import { CAP_NAMESPACE, type CapAlert, type CapArea, type CapInfo, type CapReference, type CapResource, type CapValue } from './model.js';
import { element, optional, xmlDocument, type Markup } from './xml-text.js';

/** A CAP 1.2 document, UTF-8, elements in the order of the XSD. `readCap` gives the same message back. */
export function writeCap(alert: CapAlert): string {
  return xmlDocument(
    element(
      'alert',
      [
        element('identifier', alert.identifier),
        element('sender', alert.sender),
        element('sent', alert.sent),
        element('status', alert.status),
        element('msgType', alert.msgType),
        optional('source', alert.source),
        element('scope', alert.scope),
        optional('restriction', alert.restriction),
        optional('addresses', alert.addresses),
        ...alert.codes.map((code) => element('code', code)),
        optional('note', alert.note),
        optional('references', alert.references?.map(writeReference).join(' ')),
        optional('incidents', alert.incidents),
        ...alert.infos.map(writeInfo),
        ...alert.signatures.map((markup) => ({ markup })),
      ],
      { xmlns: CAP_NAMESPACE },
    ),
  );
}

const writeReference = ({ sender, identifier, sent }: CapReference) => `${sender},${identifier},${sent}`;

function writeInfo(info: CapInfo): Markup {
  return element('info', [
    optional('language', info.language),
    ...info.categories.map((category) => element('category', category)),
    element('event', info.event),
    ...info.responseTypes.map((type) => element('responseType', type)),
    element('urgency', info.urgency),
    element('severity', info.severity),
    element('certainty', info.certainty),
    optional('audience', info.audience),
    ...info.eventCodes.map((code) => writeValue('eventCode', code)),
    optional('effective', info.effective),
    optional('onset', info.onset),
    optional('expires', info.expires),
    optional('senderName', info.senderName),
    optional('headline', info.headline),
    optional('description', info.description),
    optional('instruction', info.instruction),
    optional('web', info.web),
    optional('contact', info.contact),
    ...info.parameters.map((parameter) => writeValue('parameter', parameter)),
    ...info.resources.map(writeResource),
    ...info.areas.map(writeArea),
  ]);
}

const writeValue = (name: string, { valueName, value }: CapValue) => element(name, [element('valueName', valueName), element('value', value)]);
const writeMaybe = (name: string, value: number | undefined) => optional(name, value === undefined ? undefined : writeNumber(value));

const writeResource = (resource: CapResource) =>
  element('resource', [
    element('resourceDesc', resource.resourceDesc),
    element('mimeType', resource.mimeType),
    writeMaybe('size', resource.size),
    optional('uri', resource.uri),
    optional('derefUri', resource.derefUri),
    optional('digest', resource.digest),
  ]);

const writeArea = (area: CapArea) =>
  element('area', [
    element('areaDesc', area.areaDesc),
    ...area.polygons.map((points) => element('polygon', points.map(writePoint).join(' '))),
    ...area.circles.map(({ centre, radiusKm }) => element('circle', `${writePoint(centre)} ${writeNumber(radiusKm)}`)),
    ...area.geocodes.map((code) => writeValue('geocode', code)),
    writeMaybe('altitude', area.altitude),
    writeMaybe('ceiling', area.ceiling),
  ]);
