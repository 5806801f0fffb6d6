import type { Measure, Measured } from '../../request/measures.js';
import { TRAINED_HOURS } from './training.statements.js';

/** Hours of training that somebody attended. */
export const trainingHours: Measure = {
  code: 'TRAIN_HOURS',
  zh: '培训学时',
  en: 'Hours of training',
  unit: 'HOURS',
  direction: 'MORE',
  floor: 0,
  target: 40,
  read: (em, { district, from, to }) => em.execute<Measured[]>(TRAINED_HOURS, [from, to, district]),
};
