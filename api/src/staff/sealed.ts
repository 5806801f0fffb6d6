import type { Seal } from '../storage/sealing.js';

/** A sealed number opens for its own file only. */
export const phonePlace = (staffId: string) => `phone:${staffId}`;
export const idNumberPlace = (staffId: string) => `id_number:${staffId}`;
export const birthDatePlace = (staffId: string) => `birth_date:${staffId}`;

/** For sending a message to it, now: what comes out must not be kept, shown or logged. */
export const openPhone = (seal: Seal, sealed: string, staffId: string): string => seal.open(sealed, phonePlace(staffId));
