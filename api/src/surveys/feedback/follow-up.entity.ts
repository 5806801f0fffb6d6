import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { forJobs, personTable } from '../../request/tenancy.js';
import { code, day, district, id, version } from '../../storage/columns.js';
import { Survey } from '../survey.entity.js';

/** HANDLED: somebody has talked to them. ASKED: they were asked whether it helped. CLOSED: nothing more is done. */
export const FOLLOW_UP_STATES = ['OPEN', 'HANDLED', 'ASKED', 'CLOSED'] as const;
export const FOLLOW_UP_RESULTS = ['SOLVED', 'EXPLAINED', 'PASSED_ON', 'NOT_REACHED'] as const;
/** What the resident says of it afterwards. */
export const FOLLOW_UP_VERDICTS = ['SOLVED', 'PARTLY', 'NOT_SOLVED'] as const;

/**
 * Somebody who was not satisfied wants to be called. Days and no times, and nothing that leads to what they answered: only where it
 * was, what it was about, and what they wrote for whoever calls.
 */
export const FollowUp = defineEntity({
  name: 'FollowUp',
  tableName: 'survey_follow_up',
  ...personTable({ column: 'code' }, forJobs),
  properties: {
    district,
    id,
    survey: () =>
      p
        .manyToOne(Survey)
        .ref()
        .joinColumns('district_code', 'survey_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
    /** Who handles it: a community, or the street where it is about people of the community. */
    code,
    /** The community where it was. */
    place: () => p.text().collation('C'),
    dimension: () => p.text().nullable(),
    sealedWords: () => p.text().nullable(),
    state: () => p.enum(FOLLOW_UP_STATES).default('OPEN'),
    wantedOn: () => day(),
    dueOn: () => day(),
    handledBy: () => p.uuid().nullable(),
    handledOn: () => day().nullable(),
    result: () => p.enum(FOLLOW_UP_RESULTS).nullable(),
    note: () => p.text().nullable(),
    verdict: () => p.enum(FOLLOW_UP_VERDICTS).nullable(),
    closedOn: () => day().nullable(),
    /** Of the token, so that one asks once; nothing once the survey is over. */
    receipt: () => p.text().nullable(),
    version,
  },
  uniques: [{ properties: ['district', 'receipt'] }],
  indexes: [{ properties: ['survey'] }, { properties: ['district', 'state', 'dueOn'] }],
});

/** How to reach them, sealed, apart, and gone some time after it is over. */
export const FollowUpContact = defineEntity({
  name: 'FollowUpContact',
  tableName: 'survey_contact',
  ...personTable({ column: 'code' }, forJobs),
  properties: {
    district,
    id,
    /** As of what it belongs to. */
    code,
    followUp: () =>
      p
        .manyToOne(FollowUp)
        .ref()
        .joinColumns('district_code', 'follow_up_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
    /** Surname or what they want to be called. */
    sealedName: () => p.text().nullable(),
    sealedPhone: () => p.text(),
    phoneMasked: () => p.text(),
  },
  uniques: [{ properties: ['followUp'] }],
});

export type FollowUpRow = InferEntity<typeof FollowUp>;
