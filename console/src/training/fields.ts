import type { TranslateFunction } from 'ra-core';
import type { DialogField } from '../fields/FormDialog';

const CONTENTS = ['PARTY_BUILDING', 'GOVERNANCE', 'SERVICE', 'LAW', 'INFORMATION_TECHNOLOGY', 'AGENCY_SERVICE'];
const FORMS = ['LECTURE', 'FIELD_VISIT', 'CASE_STUDY', 'EXCHANGE'];
const CERTIFICATES = ['SOCIAL_WORK', 'LAW', 'COUNSELLING', 'FIRST_AID', 'COMPUTER', 'TEACHING', 'OTHER'];

/** The form of a session. */
export function sessionFields(translate: TranslateFunction): DialogField[] {
  const label = (name: string) => translate(`training.${name}`);
  const choices = (name: string, values: readonly string[]) => values.map((value) => ({ value, label: translate(`enums.${name}.${value}`) }));
  return [
    { name: 'topic', label: label('topic'), required: true, most: 80 },
    { name: 'content', label: label('content'), kind: 'choice', required: true, choices: choices('TrainingContent', CONTENTS) },
    { name: 'form', label: label('form'), kind: 'choice', required: true, choices: choices('TrainingForm', FORMS) },
    { name: 'divisionCode', label: label('owner'), kind: 'division', required: true, levels: ['DISTRICT', 'STREET', 'COMMUNITY'] },
    { name: 'startsAt', label: label('startsAt'), kind: 'moment', required: true },
    { name: 'place', label: label('place'), required: true, most: 80 },
    { name: 'trainer', label: label('trainer'), most: 50 },
    { name: 'hours', label: label('hours'), kind: 'number', required: true, least: 1, most: 200 },
    { name: 'capacity', label: label('capacity'), kind: 'number', required: true, least: 1, most: 500 },
    { name: 'certificate', label: label('certificate'), kind: 'choice', choices: choices('QualificationType', CERTIFICATES) },
    { name: 'certificateYears', label: label('certificateYears'), kind: 'number', least: 1, most: 20 },
  ];
}
