import { useTranslate } from 'ra-core';
import { StateMark } from '../fields/show';
import type { AlertRow } from './alerts.data';
import { stateOf } from './levels';

export const AlertStateMark = ({ alert }: { alert: Pick<AlertRow, 'msgType' | 'inForce' | 'supersededAt'> }) => {
  const translate = useTranslate();
  const state = stateOf(alert);
  return <StateMark tone={state === 'IN_FORCE' ? 'on' : 'off'}>{translate(`alerts.states.${state}`)}</StateMark>;
};
