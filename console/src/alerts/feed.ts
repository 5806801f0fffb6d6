import { AlertFeedDocument, type AlertRowFragment } from '@gridward/schema';
import { subscribe } from '../providers/live';

export interface FeedListener {
  /** Everything up to now has been told; what follows is live. */
  readonly onCaughtUp: () => void;
  /** `isNew`: published since this tab last listened, and not merely still in force. */
  readonly onAlert: (alert: AlertRowFragment, isNew: boolean) => void;
}

/** After a server said no to this subscription, not to the line: it is asked again, in no hurry. */
const PAUSE = 5_000;
const keyOf = (account: string, area: string) => `gridward.alerts.cursor.${account}.${area}`;

const isWrongCursor = (error: unknown) => {
  const codes = Array.isArray(error) ? error.map((each: { extensions?: { code?: unknown } }) => each.extensions?.code) : [];
  return codes.includes('CURSOR_INVALID') || codes.includes('CURSOR_FOREIGN');
};

/**
 * Listens for the alerts of one area, of one district, from where this tab stopped: nothing is missed over a lost line or a reload.
 * @returns stops listening
 */
export const listen = (account: string, area: string, { onCaughtUp, onAlert }: FeedListener): (() => void) => {
  const key = keyOf(account, area);
  let stopped = false;
  let stop = () => {};
  let again: ReturnType<typeof setTimeout> | undefined;

  const start = () => {
    const cursor = sessionStorage.getItem(key);
    // The line sends the variables anew whenever it comes back; changed in place, they resume where we are by then.
    const variables: { areas: string[]; after?: string } = { areas: [area], ...(cursor ? { after: cursor } : {}) };
    let fromNothing = cursor === null;
    let over = false;
    const restart = (error?: unknown) => {
      if (stopped || over) return;
      over = true;
      stop();
      if (isWrongCursor(error)) {
        sessionStorage.removeItem(key);
        return start();
      }
      again = setTimeout(start, PAUSE);
    };
    stop = subscribe(AlertFeedDocument, variables, {
      next({ alerts: event }) {
        variables.after = event.cursor;
        sessionStorage.setItem(key, event.cursor);
        if (event.alert) onAlert(event.alert, !fromNothing);
        if (event.kind === 'CAUGHT_UP') {
          fromNothing = false;
          onCaughtUp();
        }
      },
      error: restart,
      complete: () => restart(),
    });
  };

  start();
  return () => {
    stopped = true;
    clearTimeout(again);
    stop();
  };
};
