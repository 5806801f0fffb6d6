import { areasOf, drawnArea, type Places } from './areas.js';
import type { IssuedAlert } from './cap.statements.js';
import * as cap from './model.js';
import { present } from './fields.js';

/** Name of the parameter with the colour: CAP itself has none. */
export const LEVEL_PARAMETER = 'gridward:level';

/** The national classification of emergencies. */
export const EVENT_CODES = 'GB/T 35561';

export interface AlertFacts extends Places {
  readonly alert: IssuedAlert;
  /** The messages before it in its chain. */
  readonly earlier: readonly { readonly sender: string; readonly identifier: string; readonly sentAt: Date }[];
}

/**
 * One of our alerts as a CAP 1.2 message: Chinese first, English where there is some, all earlier messages of its chain as
 * references, so that who missed one of them still knows what this one ends.
 */
export function capOf({ alert, earlier, ...places }: AlertFacts): cap.CapAlert {
  const infos = [infoOf(alert, 'zh-CN', { headline: alert.headline, description: alert.description, instruction: alert.instruction }, places)];
  const english = { headline: alert.headlineEn, description: alert.descriptionEn, instruction: alert.instructionEn };
  if (Object.values(english).some(Boolean)) infos.push(infoOf(alert, 'en', english, places));
  const references = earlier.map(({ sender, identifier, sentAt }) => ({ sender, identifier, sent: beijingTime(sentAt) }));
  return {
    identifier: alert.identifier,
    sender: alert.sender,
    sent: beijingTime(alert.sentAt),
    status: spelled(cap.STATUSES, alert.status),
    msgType: spelled(cap.MESSAGE_TYPES, alert.msgType),
    scope: spelled(cap.SCOPES, alert.scope),
    codes: [],
    infos,
    signatures: [],
    // The standard asks for a word about the exercise here.
    ...present({ note: alert.status === 'EXERCISE' ? alert.headline : undefined, references: references.length > 0 ? references : undefined }),
  };
}

interface Texts {
  readonly headline: string | null;
  readonly description: string | null;
  readonly instruction: string | null;
}

function infoOf(alert: IssuedAlert, language: string, { headline, description, instruction }: Texts, places: Places): cap.CapInfo {
  return {
    language,
    categories: [spelled(cap.CATEGORIES, alert.category)],
    event: alert.event,
    responseTypes: alert.msgType === 'CANCEL' ? ['AllClear'] : [],
    urgency: spelled(cap.URGENCIES, alert.urgency),
    severity: spelled(cap.SEVERITIES, alert.severity),
    certainty: spelled(cap.CERTAINTIES, alert.certainty),
    eventCodes: alert.eventCode ? [{ valueName: EVENT_CODES, value: alert.eventCode }] : [],
    effective: beijingTime(alert.effectiveAt),
    expires: beijingTime(alert.expiresAt),
    senderName: alert.senderName,
    parameters: [{ valueName: LEVEL_PARAMETER, value: alert.level }],
    resources: [],
    areas: alert.polygon ? [drawnArea(alert.polygon, alert.areas, places)] : areasOf(alert.areas, places),
    ...present({
      onset: alert.onsetAt ? beijingTime(alert.onsetAt) : undefined,
      headline: headline ?? undefined,
      description: description ?? undefined,
      instruction: instruction ?? undefined,
      contact: alert.contact ?? undefined,
    }),
  };
}

/** `2026-11-22T08:00:00+08:00`: whole seconds, and never Z. */
export function beijingTime(moment: Date): string {
  return `${new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

/** Our enumerations are those of CAP in upper case. */
function spelled<T extends string>(list: readonly T[], value: string): T {
  const found = list.find((one) => one.toUpperCase() === value);
  if (!found) throw new RangeError(`CAP has no ${value}.`);
  return found;
}
