import { useTranslate } from 'ra-core';
import { StateMark } from '../fields/show';
import type { QuestionnaireRow } from './questionnaires.data';

export const QuestionnaireState = ({ state }: Pick<QuestionnaireRow, 'state'>) => (
  <StateMark tone={state === 'FIXED' ? 'on' : 'off'}>{useTranslate()(`enums.QuestionnaireState.${state}`)}</StateMark>
);
