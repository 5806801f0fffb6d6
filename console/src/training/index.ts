import { lazy } from 'react';
import type { Pages } from '../App';

export default { list: lazy(() => import('./TrainingPage')) } satisfies Pages;
