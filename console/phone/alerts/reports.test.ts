import { describe, expect, it } from '@jest/globals';
import { Reports, type Entry } from './reports.ts';
import { sampleAlert } from './sample.ts';

function phone(fail = false) {
  const sent: object[] = [];
  const state = { kept: [] as readonly Entry[], fail };
  const make = () =>
    new Reports({
      device: 'd',
      send: async (input: object) => {
        if (state.fail) throw new Error('no line');
        sent.push(input);
        return true;
      },
      load: () => state.kept,
      save: (entries) => void (state.kept = entries),
      changed: () => undefined,
    });
  return { sent, state, make };
}

const alert = sampleAlert(1, { id: 'a', areas: ['210102'] });
const AREAS = ['210102', '210102003001'];
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('what a phone says of an alert', () => {
  it('goes out once, from the narrowest area', async () => {
    const { sent, make } = phone();
    const reports = make();
    reports.say(alert, AREAS, { seen: true });
    reports.say(alert, AREAS, { seen: true });
    await settle();
    expect(sent).toEqual([{ alertId: 'a', device: 'd', area: '210102003001', seen: true }]);
  });

  it('waits for a line, also over a restart, and then has all of it', async () => {
    const { sent, state, make } = phone(true);
    const before = make();
    before.say(alert, AREAS, { delivered: true });
    before.say(alert, AREAS, { answer: 'NEED_HELP', note: '三楼' });
    await settle();
    expect(sent).toEqual([]);
    state.fail = false;
    await make().flush();
    expect(sent).toEqual([{ alertId: 'a', device: 'd', area: '210102003001', delivered: true, answer: 'NEED_HELP', note: '三楼' }]);
  });

  it('may change: the last answer is told as well', async () => {
    const { sent, make } = phone();
    const reports = make();
    reports.say(alert, AREAS, { answer: 'NEED_HELP' });
    await settle();
    reports.say(alert, AREAS, { answer: 'SAFE' });
    await settle();
    expect(sent).toMatchObject([{ answer: 'NEED_HELP' }, { answer: 'SAFE' }]);
    expect(reports.of('a')).toMatchObject({ answer: 'SAFE', isTold: true });
  });

  it('says nothing of a district that the phone does not listen for', async () => {
    const { sent, make } = phone();
    make().say(alert, ['210103'], { seen: true });
    await settle();
    expect(sent).toEqual([]);
  });
});
