import type { Task } from '../jobs/worker.js';
import { MutationAnswer } from './answer.entity.js';

const KEPT_MS = 24 * 3_600_000;

/** Answers are kept for a day: no phone repeats a mutation after that. */
export const forgetAnswers: Task = {
  name: 'forget-answers',
  cron: '7 * * * *',
  run: ({ transaction }) =>
    transaction(async (em) => void (await em.nativeDelete(MutationAnswer, { createdAt: { $lt: new Date(Date.now() - KEPT_MS) } }))),
};
