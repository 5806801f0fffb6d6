import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { GRID_KINDS } from '../../grids/grid.entity.js';
import { forJobs, tenantTable } from '../../request/tenancy.js';
import { POSTS } from '../../staff/staff.entity.js';
import { code, createdAt, district, id, moment, updatedAt, version } from '../../storage/columns.js';
import type { Indicator } from './indicator.js';

/** PUBLISHED: cycles use it, and it is never changed again; who changes it writes the next edition. RETIRED: no new cycle uses it. */
export const SCHEME_STATES = ['DRAFT', 'PUBLISHED', 'RETIRED'] as const;

/** What somebody in a post is assessed by, in one of its editions. The weights of one that is not a draft make 100: the database sees to it. */
export const AssessmentScheme = defineEntity({
  name: 'AssessmentScheme',
  tableName: 'assessment_scheme',
  ...tenantTable(forJobs),
  properties: {
    district,
    id,
    /** The district whose frame it is, or the street that fills one in. */
    code,
    /** The same for all editions. */
    lineage: () => p.uuid(),
    edition: () => p.integer().default(1),
    state: () => p.enum(SCHEME_STATES).default('DRAFT'),
    title: () => p.text(),
    titleEn: () => p.text().nullable(),
    post: () => p.enum(POSTS),
    /** For workers of these grids only; for all of the post if there is none. */
    gridKind: () => p.enum(GRID_KINDS).nullable(),
    /** Of a street: the district’s edition that it fills in. */
    frame: () =>
      p
        .manyToOne(AssessmentScheme)
        .ref()
        .nullable()
        .joinColumns('district_code', 'frame_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
    indicators: () => p.json<readonly Indicator[]>(),
    /** Why there is a new edition. */
    reason: () => p.text().nullable(),
    publishedAt: () => moment().nullable(),
    createdAt,
    updatedAt,
    version,
  },
  uniques: [{ properties: ['district', 'lineage', 'edition'] }],
  indexes: [{ properties: ['frame'] }, { properties: ['district', 'post', 'state'] }],
});

export type SchemeRow = InferEntity<typeof AssessmentScheme>;
