import { lazy } from 'react';
import type { Pages } from '../App';

export default {
  list: lazy(() => import('./SchemeList')),
  create: lazy(() => import('./SchemeCreate')),
  edit: lazy(() => import('./SchemeEdit')),
} satisfies Pages;
