import type { ResidentStatus } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { StateMark } from '../fields/show';

export const ResidentState = ({ status }: { status: ResidentStatus }) => (
  <StateMark tone={status === 'ACTIVE' ? 'on' : 'off'}>{useTranslate()(`enums.ResidentStatus.${status}`)}</StateMark>
);
