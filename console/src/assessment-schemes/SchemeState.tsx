import type { AssessmentSchemeState } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { StateMark } from '../fields/show';

const TONES = { DRAFT: 'care', PUBLISHED: 'on', RETIRED: 'off' } as const;

export const SchemeState = ({ state }: { state: AssessmentSchemeState }) => (
  <StateMark tone={TONES[state]}>{useTranslate()(`enums.AssessmentSchemeState.${state}`)}</StateMark>
);
