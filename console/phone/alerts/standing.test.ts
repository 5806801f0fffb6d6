import { describe, expect, it } from '@jest/globals';
import type { Alert } from './alert.ts';
import { openBook, receive } from './book.ts';
import { heard, HOUR, MORNING, sampleAlert, sampleFollower } from './sample.ts';
import { currentAlerts, pastAlerts, stand } from './standing.ts';

const NOON = MORNING + 4 * HOUR;
const bookOf = (alerts: readonly Alert[], areas: readonly string[] = ['210102003001']) => alerts.map(heard).reduce(receive, openBook(areas));
const standing = (alert: Alert, others: readonly Alert[] = [], at = NOON) => stand(alert, bookOf([alert, ...others]), at).standing;

describe('an alert', () => {
  it('is current until it expires, and not a moment longer', () => {
    const alert = sampleAlert(1);
    expect(standing(alert, [], MORNING + 6 * HOUR - 1)).toBe('current');
    expect(standing(alert, [], MORNING + 6 * HOUR)).toBe('expired');
  });

  it('is never current when its end cannot be read', () => {
    expect(standing(sampleAlert(1, { expiresAt: 'tomorrow' }))).toBe('expired');
  });

  it('is replaced by its update', () => {
    const alert = sampleAlert(1);
    expect(standing(alert, [sampleFollower(alert, 2, {})])).toBe('replaced');
  });

  it('is ended by a cancel, of itself or of what replaced it', () => {
    const alert = sampleAlert(1);
    const update = sampleFollower(alert, 2, {});
    expect(standing(alert, [sampleFollower(alert, 2, { msgType: 'CANCEL' })])).toBe('cancelled');
    expect(standing(alert, [sampleFollower(update, 3, { msgType: 'CANCEL' })])).toBe('cancelled');
  });

  it('is not ended by an exercise, nor by an older message', () => {
    const alert = sampleAlert(5);
    expect(standing(alert, [sampleFollower(alert, 6, { msgType: 'CANCEL', status: 'EXERCISE' })])).toBe('current');
    expect(standing(alert, [sampleFollower(alert, 4, { msgType: 'CANCEL' })])).toBe('current');
  });

  it('is replaced when the server says so, though by a message this phone did not get', () => {
    expect(standing(sampleAlert(1, { supersededAt: new Date(NOON).toISOString() }))).toBe('replaced');
  });

  it('ends here when its update leaves out the areas of this phone', () => {
    const alert = sampleAlert(1);
    const elsewhere = sampleFollower(alert, 2, { areas: ['210102009'] });
    expect(currentAlerts([bookOf([alert, elsewhere])], NOON)).toEqual([]);
    expect(pastAlerts([bookOf([alert, elsewhere])], NOON)).toHaveLength(1);
  });

  it('stays when its update names the street or the city around', () => {
    const alert = sampleAlert(1);
    for (const areas of [['210102003'], ['210102'], ['210100'], ['210102003001004']]) {
      expect(currentAlerts([bookOf([alert, sampleFollower(alert, 2, { areas })])], NOON)).toHaveLength(1);
    }
  });
});

describe('an all-clear', () => {
  const alert = sampleAlert(1);
  const cancel = sampleFollower(alert, 2, { msgType: 'CANCEL', sentAt: new Date(NOON).toISOString() });

  it('is news for an hour', () => {
    expect(standing(cancel, [alert], NOON + HOUR - 1)).toBe('allClear');
    expect(standing(cancel, [alert], NOON + HOUR)).toBe('expired');
  });

  it('leaves one entry in the history: the alert, with the time of its end', () => {
    const [entry, ...rest] = pastAlerts([bookOf([alert, cancel])], NOON + 2 * HOUR);
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ alert: { id: 'alert-1' }, standing: 'cancelled', endsAt: NOON });
  });
});

describe('the order of what is in force', () => {
  it('puts the real before every exercise, the graver before the lesser, the newer before the older', () => {
    const alerts = [
      sampleAlert(1, { level: 'BLUE' }),
      sampleAlert(2, { level: 'RED', status: 'EXERCISE' }),
      sampleAlert(3, { level: 'ORANGE' }),
      sampleAlert(4, { level: 'ORANGE' }),
      sampleAlert(5, { level: 'RED', status: 'TEST' }),
    ];
    expect(currentAlerts([bookOf(alerts)], NOON).map(({ alert }) => alert.seq)).toEqual([4, 3, 1, 5, 2]);
  });

  it('keeps districts apart: one may cancel what the other still warns of', () => {
    const here = sampleAlert(1, { incidentId: 'storm' });
    const there = sampleAlert(1, { id: 'there', district: '210103', incidentId: 'storm', areas: ['210103001'] });
    const cancelled = sampleFollower(there, 2, { msgType: 'CANCEL', district: '210103', areas: there.areas });
    const books = [bookOf([here]), bookOf([there, cancelled], ['210103001'])];
    expect(currentAlerts(books, NOON).filter(({ standing }) => standing === 'current')).toHaveLength(1);
  });
});

describe('the history', () => {
  it('shows an incident once, by its last message, when nothing of it is in force', () => {
    const alert = sampleAlert(1);
    const update = sampleFollower(alert, 2, { expiresAt: new Date(MORNING + 2 * HOUR).toISOString() });
    expect(pastAlerts([bookOf([alert, update])], MORNING + HOUR)).toEqual([]);
    const past = pastAlerts([bookOf([alert, update])], NOON);
    expect(past.map(({ alert: { id }, standing }) => [id, standing])).toEqual([['alert-2', 'expired']]);
  });
});
