/** What is shown of personal data until it is revealed, after the customary masks: 138****5678, **************123X. */
export const maskPhone = (phone: string) =>
  phone.length < 8 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}${'*'.repeat(phone.length - 7)}${phone.slice(-4)}`;

export const maskIdNumber = (idNumber: string) => `${'*'.repeat(Math.max(idNumber.length - 4, 0))}${idNumber.slice(-4)}`;

/** Digits only, so that the same number written in two ways has one blind index. */
export const normalPhone = (phone: string) => phone.replace(/[\s-]/g, '').replace(/^\+86/, '');

export const normalIdNumber = (idNumber: string) => idNumber.trim().toUpperCase();

export const looksLikePhone = (phone: string) => /^\d{7,15}$/.test(normalPhone(phone));

export const looksLikeIdNumber = (idNumber: string) => /^\d{17}[\dX]$/.test(normalIdNumber(idNumber));

const COMPOUND_SURNAMES = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '夏侯',
  '端木',
  '南宫',
  '独孤',
  '长孙',
  '宇文',
  '轩辕',
];

/** 张*, 王**, 欧阳**. How long a longer name is, is not shown. */
export function maskName(name: string): string {
  const letters = [...name.trim()];
  const surname = letters.length > 2 && COMPOUND_SURNAMES.includes(letters.slice(0, 2).join('')) ? 2 : 1;
  return letters.slice(0, surname).join('') + '*'.repeat(Math.min(Math.max(letters.length - surname, 1), 2));
}
