import { describe, expect, it } from '@jest/globals';
import { areaInAddress, byDistrict, covers, grouped } from './area.ts';

describe('the area in an address', () => {
  it.each([
    ['https://ward.example/m?area=210102003001', '210102003001'],
    ['https://ward.example/m/210102003001', '210102003001'],
    ['http://10.0.0.5:4000/m/210102003001/', '210102003001'],
    ['210102003', '210102003'],
    [' https://ward.example/m?area=210102&x=1 ', '210102'],
  ])('%s', (address, code) => {
    expect(areaInAddress(address)).toBe(code);
  });

  it.each([
    'https://ward.example/m',
    'https://ward.example/pay?area=210102003001',
    'https://ward.example/m?area=21010',
    'weixin://dl/x',
    'hello',
    '2101020030',
  ])('is none in %s', (address) => {
    expect(areaInAddress(address)).toBeNull();
  });
});

describe('areas', () => {
  it('lie in each other by their codes', () => {
    expect(covers('210102', '210102003001')).toBe(true);
    expect(covers('210100', '210102003001')).toBe(true);
    expect(covers('210000', '210102003001')).toBe(true);
    expect(covers('210102003001', '210102')).toBe(false);
    expect(covers('210103', '210102003001')).toBe(false);
  });

  it('are heard by district, in a fixed order', () => {
    const areas = ['210103001', '210102003001', '210102001'].map((code) => ({ code, name: code }));
    expect([...byDistrict(areas)]).toEqual([
      ['210102', ['210102001', '210102003001']],
      ['210103', ['210103001']],
    ]);
  });

  it('are read in groups', () => {
    expect(grouped('210102003001005')).toBe('210102 003 001 005');
  });
});
