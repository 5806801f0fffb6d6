import { expect, test } from '@jest/globals';
import { canonicalJson } from './canonical-json.js';
import { Signed } from './signed.js';

test('a text in use is signed once; what nobody asked for in a long time is forgotten', () => {
  let count = 0;
  const signed = new Signed((text) => `${text}${++count}`);
  expect([signed.of('a'), signed.of('a')]).toEqual(['a1', 'a1']);
  for (let i = 0; i < 300; i++) {
    signed.of(String(i));
    if (i < 200) signed.of('a');
  }
  expect(signed.of('a')).toBe('a1');
  expect(signed.of('0')).toBe('0302');
});

/** The example of RFC 8785, section 3.2.2, and the order of its section 3.2.3. */
test('canonical JSON is that of the standard', () => {
  expect(
    canonicalJson({
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\nA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
      left: undefined,
    }),
  ).toBe(String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`);
  const sorted = JSON.parse(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 })) as object;
  expect(Object.values(sorted)).toEqual([4, 2, 6, 7, 1, 5, 3]);
  expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
  expect(() => canonicalJson('\ud800')).toThrow(TypeError);
});
