import { describe, expect, it } from '@jest/globals';
import { askAnew, openBook, receive, type Book } from './book.ts';
import { caughtUp, heard, HOUR, MORNING, sampleAlert, sampleFollower } from './sample.ts';
import { currentAlerts, pastAlerts } from './standing.ts';

const HOME = ['210102003001'];
const read = (events: Parameters<typeof receive>[1][], book = openBook(HOME)): Book => events.reduce(receive, book);
const shown = (book: Book, at = MORNING + HOUR) => currentAlerts([book], at).map(({ alert }) => alert.id);
const ended = (book: Book, at = MORNING + HOUR) => pastAlerts([book], at).map(({ alert }) => alert.id);

describe('the book of a district', () => {
  it('moves the cursor with the alert, and with the marker', () => {
    const book = read([heard(sampleAlert(1))]);
    expect(book.cursor).toBe('cursor-1');
    expect(read([caughtUp(7)], book).cursor).toBe('cursor-7');
  });

  it('holds an alert once, however often it is told', () => {
    const alert = sampleAlert(1);
    expect(read([heard(alert), heard(alert), heard(alert)]).alerts).toHaveLength(1);
  });

  it('comes to the same end whatever the order of arrival', () => {
    const first = sampleAlert(1);
    const update = sampleFollower(first, 2, {});
    const cancel = sampleFollower(update, 3, { msgType: 'CANCEL' });
    const other = sampleAlert(4, { level: 'BLUE' });
    for (const order of permutations([first, update, cancel, other])) {
      const book = read(order.map(heard));
      expect(book.alerts.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
      expect(shown(book)).toEqual(['alert-4', 'alert-3']);
    }
  });

  it('takes no alert that is not for residents, but its cursor', () => {
    const book = read([
      heard(sampleAlert(1, { scope: 'RESTRICTED' })),
      heard(sampleAlert(2, { status: 'SYSTEM' })),
      heard(sampleAlert(3, { status: 'DRAFT' })),
    ]);
    expect(book.alerts).toEqual([]);
    expect(book.cursor).toBe('cursor-3');
  });

  it('ends what the server no longer tells when asked anew: its cancel was lost with the cursor', () => {
    const before = read([heard(sampleAlert(1)), heard(sampleAlert(2)), caughtUp(2)]);
    const after = read([heard(sampleAlert(2)), caughtUp(5)], askAnew(before));
    expect(shown(after)).toEqual(['alert-2']);
    expect(ended(after)).toEqual(['alert-1']);
  });

  it('does so too when the replay was interrupted and resumed', () => {
    const before = read([heard(sampleAlert(1)), heard(sampleAlert(2)), heard(sampleAlert(3)), caughtUp(3)]);
    const interrupted = read([heard(sampleAlert(2))], askAnew(before));
    const resumed = read([heard(sampleAlert(3)), caughtUp(5)], interrupted);
    expect(shown(resumed)).toEqual(['alert-3', 'alert-2']);
  });

  it('ends nothing on an ordinary resumption', () => {
    const book = read([heard(sampleAlert(1)), caughtUp(1), heard(sampleAlert(2)), caughtUp(2)]);
    expect(shown(book)).toEqual(['alert-2', 'alert-1']);
  });

  it('forgets whole incidents, the first to expire first, so that nothing cancelled comes back', () => {
    const first = sampleAlert(1, { expiresAt: new Date(MORNING + 24 * HOUR).toISOString() });
    const cancel = sampleFollower(first, 2, { msgType: 'CANCEL', expiresAt: new Date(MORNING).toISOString() });
    const many = Array.from({ length: 80 }, (_, i) => sampleAlert(i + 3, { expiresAt: new Date(MORNING + (i + 1) * 1000).toISOString() }));
    const book = read([first, cancel, ...many].map(heard));
    expect(book.alerts.length).toBeLessThanOrEqual(62);
    expect(shown(book, MORNING + 2 * HOUR)).toEqual([]);
    expect(book.alerts.map(({ id }) => id)).toEqual(expect.arrayContaining(['alert-1', 'alert-2', 'alert-82']));
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, i) => permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]));
}
