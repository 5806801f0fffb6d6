import { lazy } from 'react';
import type { Pages } from '../App';

export default {
  list: lazy(() => import('./GridList')),
  create: lazy(() => import('./GridCreate')),
  edit: lazy(() => import('./GridEdit')),
} satisfies Pages;
