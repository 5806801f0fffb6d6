const KINDS = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];

/** The API's rule, said while typing: ten characters, three of four kinds. */
export const strongEnough = (password: string) => password.length >= 10 && KINDS.filter((kind) => kind.test(password)).length >= 3;

/** A password to hand over once, without letters that look alike (0 O, 1 l I). Its holder changes it at the first sign-in. */
export function freshPassword(): string {
  const alphabets = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '-+='];
  const pick = (letters: string) => letters[crypto.getRandomValues(new Uint32Array(1))[0]! % letters.length]!;
  return Array.from({ length: 14 }, (_, place) => pick(alphabets[place % alphabets.length]!)).join('');
}
