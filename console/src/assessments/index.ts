import { lazy } from 'react';
import type { Pages } from '../App';

export default {
  list: lazy(() => import('./CycleList')),
  report: lazy(() => import('./CyclePage')),
} satisfies Pages;

export const myAssessment = { list: lazy(() => import('./mine/MyAssessmentPage')) } satisfies Pages;
