import type { Task } from '../jobs/worker.js';
import { SignInSession } from './identity.entity.js';

/** Half a year, as the Cybersecurity Law asks of logs; that somebody signed in is in the audit as well. */
const KEPT_MS = 183 * 86_400_000;

export const forgetSessions: Task = {
  name: 'forget-sessions',
  cron: '23 19 * * *',
  run: ({ transaction }) =>
    transaction(async (em) => void (await em.nativeDelete(SignInSession, { expiresAt: { $lt: new Date(Date.now() - KEPT_MS) } }))),
};
