import { lazy } from 'react';
import type { Pages } from '../App';

export default {
  list: lazy(() => import('./StaffList')),
  create: lazy(() => import('./StaffCreate')),
  edit: lazy(() => import('./StaffEdit')),
} satisfies Pages;
