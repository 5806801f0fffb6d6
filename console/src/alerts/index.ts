import { lazy } from 'react';
import type { Pages } from '../App';

export default {
  list: lazy(() => import('./AlertList')),
  create: lazy(() => import('./AlertCreate')),
  edit: lazy(() => import('./AlertUpdate')),
  report: lazy(() => import('../alert-report/ReportPage')),
} satisfies Pages;
