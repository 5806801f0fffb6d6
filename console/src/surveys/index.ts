import { lazy } from 'react';
import type { Pages } from '../App';

export default {
  list: lazy(() => import('./SurveyList')),
  report: lazy(() => import('./SurveyPage')),
  print: lazy(() => import('../survey-results/ReportPage')),
} satisfies Pages;
