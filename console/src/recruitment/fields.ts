import type { SaveRecruitmentNoticeInput } from '@gridward/schema';
import type { TranslateFunction } from 'ra-core';
import type { DialogField, DialogValues } from '../fields/FormDialog';
import { EDUCATIONS, KINDS, POSTS } from '../staff/staff.data';
import type { Notice } from './RecruitmentPage';

/** The form of a notice. */
export function noticeFields(translate: TranslateFunction): DialogField[] {
  const label = (name: string) => translate(`recruitment.${name}`);
  const choices = (name: string, values: readonly string[]) => values.map((value) => ({ value, label: translate(`enums.${name}.${value}`) }));
  return [
    { name: 'title', label: label('title'), required: true, most: 80 },
    { name: 'divisionCode', label: label('place'), kind: 'division', required: true, levels: ['DISTRICT', 'STREET'] },
    { name: 'kind', label: label('kind'), kind: 'choice', required: true, choices: choices('StaffKind', KINDS.slice(0, 2)) },
    { name: 'post', label: label('post'), kind: 'choice', required: true, choices: choices('Post', POSTS) },
    { name: 'places', label: label('places'), kind: 'number', required: true, least: 1, most: 500 },
    { name: 'ageMin', label: label('ageMin'), kind: 'number', required: true, least: 16, most: 60 },
    { name: 'ageMax', label: label('ageMax'), kind: 'number', required: true, least: 16, most: 65 },
    { name: 'ageMaxRelaxed', label: label('ageMaxRelaxed'), kind: 'number', least: 16, most: 65, hint: label('relaxedHint') },
    { name: 'educationLeast', label: label('educationLeast'), kind: 'choice', required: true, choices: choices('Education', EDUCATIONS) },
    { name: 'conditions', label: label('conditions'), multiline: true, most: 1_000, hint: label('conditionsHint') },
    { name: 'hasWrittenTest', label: label('hasWrittenTest'), kind: 'check' },
    { name: 'cutOffOn', label: label('cutOffOn'), kind: 'day', required: true },
    { name: 'closesOn', label: label('closesOn'), kind: 'day', required: true },
  ];
}

/** What a form of a notice begins with. */
export function noticeValues(notice: Notice | null, territory: string): DialogValues {
  if (!notice)
    return {
      divisionCode: territory,
      kind: 'COMMUNITY_WORKER',
      post: 'GRID_WORKER',
      places: 1,
      ageMin: 18,
      ageMax: 45,
      educationLeast: 'SENIOR_HIGH',
      hasWrittenTest: true,
    };
  const { title, divisionCode, kind, post, places, hasWrittenTest, cutOffOn, closesOn, rules } = notice;
  const { ageMin, ageMax, ageMaxRelaxed, educationLeast, conditions } = rules;
  const ages = { ageMin, ageMax, ageMaxRelaxed, educationLeast };
  return {
    title,
    divisionCode,
    kind,
    post,
    places,
    hasWrittenTest,
    cutOffOn,
    closesOn,
    ...ages,
    conditions: conditions.map(({ text }) => text).join('\n'),
  };
}

/** A condition is a line. */
export function noticeInput(values: DialogValues, notice: Notice | null): SaveRecruitmentNoticeInput {
  const lines = String(values['conditions'] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const conditions = lines.map((text, i) => ({ key: `c${i + 1}`, text }));
  const known = notice && { id: notice.id, version: notice.version };
  return { ...values, hasWrittenTest: values['hasWrittenTest'] === true, conditions, ...known } as unknown as SaveRecruitmentNoticeInput;
}
