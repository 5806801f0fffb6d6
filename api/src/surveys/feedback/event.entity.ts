import { defineEntity, p } from '@mikro-orm/core';
import { forJobs, tableFor, territoryTable } from '../../request/tenancy.js';
import { code, createdAt, day, district, id } from '../../storage/columns.js';

/** What was done for somebody, after which they are asked one question. */
export const EVENT_KINDS = ['HELP_CALL', 'FOLLOW_UP'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
/** Why it was not good; in words of ours, because words of one’s own would tell who it was. */
export const EVENT_REASONS = ['TOO_SLOW', 'NOT_SOLVED', 'BAD_MANNER', 'NOT_INFORMED', 'OTHER'] as const;

/** Somebody was asked about something that was done for them. Of the API's roles only the one for work across tenants reads it. */
export const SurveyEvent = defineEntity({
  name: 'SurveyEvent',
  tableName: 'survey_event',
  ...tableFor(forJobs),
  properties: {
    district,
    id,
    kind: () => p.enum(EVENT_KINDS),
    /** The community, or what lies above it. */
    code,
    /** Of what opens the question. */
    tokenHash: () => p.text(),
    /** Who, keyed and blind, so that nobody is asked too often. */
    recipient: () => p.text(),
    /** Whose verdict it is. No reference: it is written apart, while the row is held by who asks. */
    followUpId: () => p.uuid().nullable(),
    askedOn: () => day(),
    /** Until when it can be answered. */
    until: () => day(),
    isAnswered: () => p.boolean().default(false),
  },
  uniques: [{ properties: ['district', 'tokenHash'] }],
  indexes: [{ properties: ['district', 'recipient', 'askedOn'] }],
});

/** What was answered, and in which month. No column leads to who. */
export const SurveyEventAnswer = defineEntity({
  name: 'SurveyEventAnswer',
  tableName: 'survey_event_answer',
  ...tableFor(forJobs),
  properties: {
    district,
    id,
    kind: () => p.enum(EVENT_KINDS),
    code,
    /** Its first day. */
    month: () => day(),
    /** 1 to 5. */
    score: () => p.smallint(),
    reason: () => p.enum(EVENT_REASONS).nullable(),
  },
  indexes: [{ properties: ['district', 'month'] }],
});

/** A month that is over, in one place, as it may be seen: a stream of its own, in no sum with a survey. */
export const SurveyEventFigure = defineEntity({
  name: 'SurveyEventFigure',
  tableName: 'survey_event_figure',
  ...territoryTable('code', forJobs),
  properties: {
    district,
    id,
    kind: () => p.enum(EVENT_KINDS),
    code,
    month: () => day(),
    /** Nothing where even that is not shown. */
    n: () => p.integer().nullable(),
    value: () => p.double().nullable(),
    low: () => p.double().nullable(),
    high: () => p.double().nullable(),
    /** Answers by reason, of those that may be shown. */
    reasons: () => p.json<Readonly<Record<string, number>>>(),
    computedAt: createdAt,
  },
  uniques: [{ properties: ['district', 'kind', 'month', 'code'] }],
});
