import type { Language } from '../settings/settings.ts';
import type { Seat } from '../survey/sheet.ts';

/** What the editor in the console tells the page in its frame. */
export interface Shown {
  readonly kind: 'preview';
  readonly seat: Seat;
  /** Key of the question to open; null leaves it where it is. */
  readonly question: string | null;
  readonly language: Language;
  /** Forgets what was answered. */
  readonly isAnew: boolean;
}

/** What the frame says when it can be told something. */
export const READY = 'preview-ready';

/** Only of the page around it, which is of the same house: another site could not know what to say, and is not listened to. */
export const isShown = (message: unknown): message is Shown =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'preview' && 'seat' in message;
