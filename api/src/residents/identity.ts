import { maskIdNumber, maskName, maskPhone } from '../staff/index.js';
import type { Seal } from '../storage/sealing.js';
import type { ResidentIdentityRow } from './resident.entity.js';

/** What identifies somebody, in the clear: only on its way in, or on its way to whoever gave a reason. */
export interface Identity {
  readonly name: string;
  readonly birthYear: number | null;
  /** As registered, where it is not the dwelling's. */
  readonly address: string | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
}

export type SealedField = keyof Identity;

/** A sealed value opens for its own field of its own resident only. */
export const placeOf = (field: SealedField, residentId: string) => `resident:${field}:${residentId}`;

/** By name and year of birth: tells whether somebody without a number is on file in a household already. */
export const personIndexOf = (seal: Pick<Seal, 'blindIndex'>, { name, birthYear }: Pick<Identity, 'name' | 'birthYear'>) =>
  seal.blindIndex(`person:${name}:${birthYear ?? ''}`);

/** The columns of `resident_identity`, in the order in which they stand there. Phone and ID number have been normalised. */
export function sealedIdentity(seal: Pick<Seal, 'close' | 'blindIndex'>, residentId: string, identity: Identity) {
  const close = (field: SealedField) => {
    const value = identity[field];
    return value === null ? null : seal.close(String(value), placeOf(field, residentId));
  };
  const { name, idNumber, phone } = identity;
  return {
    sealedName: seal.close(name, placeOf('name', residentId)),
    nameMasked: maskName(name),
    sealedBirthYear: close('birthYear'),
    sealedAddress: close('address'),
    sealedIdNumber: close('idNumber'),
    idNumberMasked: idNumber && maskIdNumber(idNumber),
    idNumberIndex: idNumber && seal.blindIndex(idNumber),
    sealedPhone: close('phone'),
    phoneMasked: phone && maskPhone(phone),
    phoneIndex: phone && seal.blindIndex(phone),
    personIndex: personIndexOf(seal, identity),
  };
}

type Sealed = Pick<ResidentIdentityRow, 'sealedName' | 'sealedBirthYear' | 'sealedAddress' | 'sealedIdNumber' | 'sealedPhone'>;

/** For a moment: what comes out must not be kept, logged or written down. */
export function openIdentity(seal: Pick<Seal, 'open'>, residentId: string, sealed: Sealed): Identity {
  const open = (field: SealedField, text: string | null | undefined) => (text ? seal.open(text, placeOf(field, residentId)) : null);
  const year = open('birthYear', sealed.sealedBirthYear);
  return {
    name: open('name', sealed.sealedName) ?? '',
    birthYear: year === null ? null : Number(year),
    address: open('address', sealed.sealedAddress),
    idNumber: open('idNumber', sealed.sealedIdNumber),
    phone: open('phone', sealed.sealedPhone),
  };
}
