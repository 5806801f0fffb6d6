import { lazy } from 'react';
import type { Pages } from '../App';

export default {
  list: lazy(() => import('./QuestionnaireList')),
  create: lazy(() => import('./QuestionnaireCreate')),
  edit: lazy(() => import('./QuestionnaireEdit')),
} satisfies Pages;
