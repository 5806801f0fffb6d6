import type { Member } from './families.js';

/**
 * People who cannot be mistaken for real ones, in any export, screenshot or log: their name begins with 演示, their phone
 * cannot ring, and their ID number was never issued.
 */
export interface Identity {
  readonly name: string;
  readonly phone: string;
  readonly phoneMasked: string;
  readonly idNumber: string;
  readonly idNumberMasked: string;
}

/** 演示·网格员0001. The number is unique in the district. */
export const demoName = (title: string, number: number) => `演示·${title}${String(number).padStart(4, '0')}`;

/** @param district six digits; @param number unique in the district, below 10,000 */
export function identityOf(district: string, title: string, number: number): Identity {
  const [phone, idNumber] = [phoneOf(district, number), idNumberOf(number)];
  return {
    name: demoName(title, number),
    phone,
    phoneMasked: `${phone.slice(0, 3)}****${phone.slice(-4)}`,
    idNumber,
    idNumberMasked: `${'*'.repeat(14)}${idNumber.slice(-4)}`,
  };
}

/**
 * Eleven digits like a mobile number, beginning 104. Mobile numbers in China begin 13 to 19; what begins 10 are short
 * codes of operators and call centres (10086, 106…), so no operator can give such a number to a subscriber.
 */
const phoneOf = (district: string, number: number) => `104${district.slice(2)}${String(number).padStart(4, '0')}`;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** 王演示00012: masked like anybody's, and nobody's when it is revealed. */
export function residentIdentityOf(district: string, { number, surname, birthYear, sex }: Pick<Member, 'number' | 'surname' | 'birthYear' | 'sex'>) {
  const day = `${two((number % 12) + 1)}${two((Math.floor(number / 12) % 28) + 1)}`;
  const sequence = ((Math.floor(number / 336) % 499) + 1) * 2 + (sex === 'MALE' ? 1 : 0);
  return {
    name: `${surname}演示${String(number).padStart(5, '0')}`,
    phone: `105${district.slice(2)}${String(number % 10_000).padStart(4, '0')}`,
    idNumber: neverIssued(`000000${birthYear}${day}${String(sequence).padStart(3, '0')}`),
  };
}

const two = (value: number) => String(value).padStart(2, '0');

/** Eighteen characters as in GB 11643, but of the region 000000, which does not exist, and with a wrong check digit. */
const idNumberOf = (number: number) => neverIssued(`000000${1968 + (number % 36)}0101${String(Math.floor(number / 36)).padStart(3, '0')}`);

function neverIssued(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return `${body}${CHECK_DIGITS[(sum + 1) % 11]}`;
}
