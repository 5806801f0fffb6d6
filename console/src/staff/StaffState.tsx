import type { StaffStatus } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { StateMark } from '../fields/show';

const TONES: Record<StaffStatus, 'on' | 'off' | 'care'> = {
  CANDIDATE: 'care',
  PROBATION: 'on',
  ACTIVE: 'on',
  SUSPENDED: 'care',
  EXITING: 'care',
  EXITED: 'off',
};

export function StaffState({ status }: { status: StaffStatus }) {
  return <StateMark tone={TONES[status]}>{useTranslate()(`enums.StaffStatus.${status}`)}</StateMark>;
}
