import { lazy } from 'react';
import type { Pages } from '../App';

export default { list: lazy(() => import('./month/AttendancePage')) } satisfies Pages;
export const myTime = { list: lazy(() => import('./mine/MyTimePage')) } satisfies Pages;
export const officialReports = { list: lazy(() => import('./reports/ReportsPage')) } satisfies Pages;
