import { lazy } from 'react';
import type { Pages } from '../App';

export default {
  list: lazy(() => import('./AccountList')),
  create: lazy(() => import('./AccountCreate')),
  edit: lazy(() => import('./AccountEdit')),
} satisfies Pages;
