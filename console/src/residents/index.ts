import { lazy } from 'react';
import type { Pages } from '../App';

export default {
  list: lazy(() => import('./ResidentList')),
  create: lazy(() => import('./ResidentCreate')),
  edit: lazy(() => import('./ResidentEdit')),
} satisfies Pages;
