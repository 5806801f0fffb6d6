import { describe, expect, it } from '@jest/globals';
import type { SubmitSurveyAnswersInput } from '@gridward/schema';
import { Refusal } from '../line/ask.ts';
import { sampleSeat } from './sample.ts';
import { END, type Seat, type Sheet } from './sheet.ts';
import type { Shelf } from './shelf.ts';
import { Surveys, type Ending } from './surveys.ts';

/** A phone whose storage outlives it, and a server that says what it is told to say. */
function world() {
  const stored = new Map<string, string>();
  const done = new Set<string>();
  const state = { seat: sampleSeat() as Seat | null, says: 'TAKEN' as Ending | Error, sent: [] as SubmitSurveyAnswersInput[] };
  const heard: string[] = [];
  const later: (() => void)[] = [];
  const read = (token: string) => JSON.parse(stored.get(token) ?? 'null') as Sheet | null;
  const shelf: Shelf = {
    take: read,
    waiting: () => [...stored.keys()].filter((token) => read(token)?.isWaiting),
    isDone: (token) => done.has(token),
    put: (sheet) => (stored.set(sheet.token, JSON.stringify(sheet)), true),
    burn: (token) => void stored.delete(token),
    finish: (token) => void done.add(token),
  };
  const answer = <Value>(value: Value) =>
    state.says instanceof Error && !(state.says instanceof Refusal) ? Promise.reject(state.says) : Promise.resolve(value);
  const make = () =>
    new Surveys({
      device: 'phone',
      shelf,
      ask: () => answer(state.seat),
      submit: async (input) => {
        if (state.says instanceof Error) throw state.says;
        state.sent.push(input);
        return state.says;
      },
      solve: async (text, bits) => `${text}/${bits}`,
      later: (work) => void later.push(work),
      changed: () => undefined,
      ended: (token, ending) => heard.push(`${token} ${ending}`),
      returned: (token, step) => heard.push(`${token} ${step}`),
    });
  return { make, state, stored, heard, later };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const CUT = new Error('no line');

async function answered(surveys: Surveys, token = 't') {
  await surveys.open(token);
  surveys.answer(token, 'lives', { choices: ['elsewhere'] });
  surveys.move(token, 'lives', 7);
}

describe('a paper on the phone', () => {
  it('is there after the page was closed, at the screen where it was left, also without a line', async () => {
    const { make, state } = world();
    await answered(make());
    state.says = CUT;
    const later = make();
    await later.open('t');
    expect(later.of('t')).toMatchObject({ isCut: true, sheet: { at: 'lives', seconds: 7, answers: { lives: { choices: ['elsewhere'] } } } });
  });

  it('goes out once, and then nothing of it stays', async () => {
    const { make, state, stored, heard } = world();
    const surveys = make();
    await answered(surveys);
    await Promise.all([surveys.submit('t'), surveys.submit('t')]);
    expect(state.sent).toEqual([{ token: 't', answers: [{ question: 'lives', choices: ['elsewhere'] }], seconds: 7 }]);
    expect([...stored]).toEqual([]);
    expect(surveys.of('t')).toMatchObject({ ending: 'TAKEN', sheet: null, work: null });
    expect(heard).toEqual(['t TAKEN']);
  });

  it('waits for a line, over a restart, and goes out without being opened', async () => {
    const { make, state, heard, later } = world();
    const before = make();
    await answered(before);
    state.says = CUT;
    await before.submit('t');
    expect(before.of('t')).toMatchObject({ sheet: { isWaiting: true }, work: null });
    expect(later).toHaveLength(1);
    state.says = 'TAKEN';
    await make().flush();
    expect(heard).toEqual(['t TAKEN']);
    expect(state.sent).toHaveLength(1);
  });

  it('tries again by itself; a server that has trouble is not one that has refused', async () => {
    const { make, state, later } = world();
    const surveys = make();
    await answered(surveys);
    state.says = new Refusal('SERVICE_UNAVAILABLE');
    await surveys.submit('t');
    expect(surveys.of('t').sheet?.isWaiting).toBe(true);
    state.says = 'TAKEN';
    later.pop()?.();
    await settle();
    expect(surveys.of('t').ending).toBe('TAKEN');
  });

  it('one that cannot go does not hold up another', async () => {
    const { make, state } = world();
    const surveys = make();
    await answered(surveys, 'a');
    await answered(surveys, 'b');
    state.says = CUT;
    await surveys.submit('a');
    await surveys.submit('b');
    state.says = 'TAKEN';
    await surveys.flush();
    expect(state.sent.map(({ token }) => token)).toEqual(['a', 'b']);
  });

  it('comes back when the server finds an answer wrong, to the question that is', async () => {
    const { make, state, heard } = world();
    const surveys = make();
    await answered(surveys);
    state.says = new Refusal('BAD_USER_INPUT', ['answers.0.choices']);
    await surveys.submit('t');
    expect(surveys.of('t').sheet).toMatchObject({ isWaiting: false, fault: 'lives', at: 'lives', answers: { lives: {} } });
    expect(heard).toEqual(['t lives']);
    surveys.answer('t', 'lives', { choices: ['here'] });
    expect(surveys.of('t').sheet?.fault).toBeNull();
    state.says = new Refusal('BAD_USER_INPUT', ['seconds']);
    await surveys.submit('t');
    expect(surveys.of('t').sheet).toMatchObject({ fault: END, isWaiting: false });
  });

  it.each(['ANSWERED', 'CLOSED', 'FULL'] as const)('hears on opening that it is %s, and keeps nothing', async (seat) => {
    const { make, state, stored } = world();
    await answered(make());
    state.seat = sampleSeat({ state: seat });
    const surveys = make();
    await surveys.open('t');
    expect(surveys.of('t')).toMatchObject({ ending: seat, sheet: null });
    expect(stored.size).toBe(0);
  });

  it('with a token that nobody was given says so', async () => {
    const { make, state } = world();
    state.seat = null;
    const surveys = make();
    await surveys.open('t');
    expect(surveys.of('t').ending).toBe('UNKNOWN');
  });

  it('with a token that was forgotten when the survey was over says that it is over', async () => {
    const { make, state, stored } = world();
    const [sending, opening] = [make(), make()];
    await answered(sending);
    state.says = new Refusal('NOT_FOUND');
    await sending.submit('t');
    expect(sending.of('t').ending).toBe('CLOSED');
    expect(stored.size).toBe(0);
    await answered(make());
    state.seat = null;
    await opening.open('t');
    expect(opening.of('t').ending).toBe('CLOSED');
  });

  it('at a poster is sent with work done for it, on what was asked for just now; and not begun a second time', async () => {
    const { make, state } = world();
    state.seat = sampleSeat({ isOpen: true, challenge: 'old', challengeBits: 16 });
    const surveys = make();
    await answered(surveys);
    state.seat = sampleSeat({ isOpen: true, challenge: 'new', challengeBits: 16 });
    await surveys.submit('t');
    expect(state.sent).toMatchObject([{ device: 'phone', challenge: 'new', solution: 'new:phone/16' }]);
    const again = make();
    await again.open('t');
    expect(again.of('t').ending).toBe('ANSWERED');
  });
});
