import type { Seal } from '../storage/sealing.js';
import { factsOfIdNumber } from './id-number.js';
import { maskIdNumber, maskPhone, normalIdNumber, normalPhone } from './masking.js';
import { birthDatePlace, idNumberPlace, phonePlace } from './sealed.js';
import type { SEXES } from './staff.entity.js';

export interface PersonalInput {
  readonly phone?: string | null | undefined;
  readonly idNumber?: string | null | undefined;
  readonly sex?: (typeof SEXES)[number] | null | undefined;
  readonly birthDate?: string | null | undefined;
}

export const saysNothing = ({ phone, idNumber, sex, birthDate }: PersonalInput) =>
  phone == null && idNumber == null && sex == null && birthDate == null;

/** What is kept of it, sealed for this file: only what was named; an empty text removes. */
export function sealedPersonal(seal: Seal, id: string, { phone, idNumber, sex, birthDate }: PersonalInput) {
  const kept: Record<string, string | number | null> = {};
  if (phone != null) {
    const plain = normalPhone(phone);
    kept['phone'] = plain ? seal.close(plain, phonePlace(id)) : null;
    kept['phoneMasked'] = plain ? maskPhone(plain) : null;
    kept['phoneIndex'] = plain ? seal.blindIndex(plain) : null;
  }
  const plain = normalIdNumber(idNumber ?? '');
  if (idNumber != null) {
    kept['idNumber'] = plain ? seal.close(plain, idNumberPlace(id)) : null;
    kept['idNumberMasked'] = plain ? maskIdNumber(plain) : null;
    kept['idNumberIndex'] = plain ? seal.blindIndex(plain) : null;
  }
  // An ID number says both by itself.
  const facts = plain ? factsOfIdNumber(plain) : null;
  const says = facts && !facts.fault ? facts : null;
  const born = birthDate ?? (says ? plain.replace(/^.{6}(.{4})(..)(..).*$/, '$1-$2-$3') : null);
  if (born) {
    kept['sealedBirthDate'] = seal.close(born, birthDatePlace(id));
    kept['birthYear'] = Number(born.slice(0, 4));
  }
  if (sex ?? says) kept['sex'] = sex ?? says?.sex ?? null;
  return kept;
}
