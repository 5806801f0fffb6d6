import { lazy } from 'react';
import type { Pages } from '../App';

export default {
  list: lazy(() => import('./BuildingList')),
  create: lazy(() => import('./BuildingCreate')),
  edit: lazy(() => import('./BuildingEdit')),
} satisfies Pages;
