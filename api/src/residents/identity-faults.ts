import { textFaults } from '../identity/index.js';
import type { FieldError } from '../request/errors.js';
import { factsOfIdNumber, looksLikeIdNumber, looksLikePhone, normalIdNumber, normalPhone } from '../staff/index.js';
import type { Identity } from './identity.js';

export const LONGEST_NAME = 50;
const LONGEST_ADDRESS = 200;
const OLDEST = 130;

/** As somebody typed it. Nothing given is null; an empty text takes the value away. */
export type IdentityInput = { readonly [K in keyof Identity]?: Identity[K] | null | undefined };

/** Everything that is wrong with what identifies somebody, as far as it is given. */
export function identityFaults({ name, idNumber, phone, address, birthYear }: IdentityInput, year: number): FieldError[] {
  const faults: FieldError[] = name == null ? [] : textFaults('name', name, LONGEST_NAME);
  const idFault = idNumber ? factsOfIdNumber(idNumber).fault : undefined;
  if (idFault) faults.push({ field: 'idNumber', key: idFault });
  if (phone && !looksLikePhone(phone)) faults.push({ field: 'phone', key: 'badPhone' });
  if (address && address.trim().length > LONGEST_ADDRESS) faults.push({ field: 'address', key: 'tooLong', values: { max: LONGEST_ADDRESS } });
  if (birthYear != null && (birthYear < year - OLDEST || birthYear > year))
    faults.push({ field: 'birthYear', key: 'outOfRange', values: { min: year - OLDEST, max: year } });
  return faults;
}

/** As it is kept: one writing of each. */
export const normalIdentity = ({ name, idNumber, phone, address, birthYear }: IdentityInput): Identity => ({
  name: name?.trim() ?? '',
  idNumber: idNumber && looksLikeIdNumber(idNumber) ? normalIdNumber(idNumber) : null,
  phone: phone ? normalPhone(phone) || null : null,
  address: address?.trim() || null,
  birthYear: birthYear ?? null,
});
