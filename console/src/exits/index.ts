import { lazy } from 'react';
import type { Pages } from '../App';

export default { list: lazy(() => import('./ExitsPage')) } satisfies Pages;
