import { looksLikeIdNumber, normalIdNumber } from './masking.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

export type IdNumberFault = 'badIdNumber' | 'badIdDate' | 'badIdCheck';
export type IdNumberFacts =
  { readonly fault: IdNumberFault } | { readonly fault?: undefined; readonly birthYear: number; readonly sex: 'FEMALE' | 'MALE' };

/** What a citizen ID number says by itself: GB 11643-1999, eighteen characters with date of birth, sex and check digit. */
export function factsOfIdNumber(text: string): IdNumberFacts {
  const number = normalIdNumber(text);
  if (!looksLikeIdNumber(number)) return { fault: 'badIdNumber' };
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day || moment > new Date()) return { fault: 'badIdDate' };
  if (checkDigitOf(number) !== number[17]) return { fault: 'badIdCheck' };
  return { birthYear: Number(number.slice(6, 10)), sex: Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

/** @param body at least 17 digits; what comes after is not looked at */
export function checkDigitOf(body: string): string {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) sum += (WEIGHTS[i] ?? 0) * Number(body[i]);
  return CHECK_DIGITS[sum % 11] ?? '';
}
