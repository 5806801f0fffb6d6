import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { RequestContext } from '../../request/context.js';
import { statement } from '../../storage/statement.js';

const decisionsOf = statement<{ subjects: readonly string[] }>()((db, { subjects }) =>
  db
    .selectFrom('assessment_decision')
    .select(['id', sql<string>`subject_id`.as('subjectId'), 'indicator', 'normalised', 'band', 'reason', 'created_at as createdAt'])
    .where(sql<boolean>`subject_id = any(${subjects}::uuid[])`)
    .orderBy('created_at')
    .orderBy('id'),
);

const notesOf = statement<{ subjects: readonly string[]; actor: string }>()((db, { subjects, actor }) =>
  db
    .selectFrom('assessment_note')
    .select(['id', sql<string>`subject_id`.as('subjectId'), 'stance', 'text', sql<boolean>`author_id = ${actor}::uuid`.as('isOwn')])
    .where(sql<boolean>`subject_id = any(${subjects}::uuid[])`)
    .orderBy('created_at')
    .orderBy('id'),
);

export const resultLoaders = ({ reads, actor }: RequestContext) => ({
  decisions: new DataLoader<string, (typeof decisionsOf)['row'][]>(async (subjects) => {
    const rows = Map.groupBy(await reads.read(decisionsOf, { subjects }), ({ subjectId }) => subjectId);
    return subjects.map((id) => rows.get(id) ?? []);
  }),
  notes: new DataLoader<string, (typeof notesOf)['row'][]>(async (subjects) => {
    const rows = Map.groupBy(await reads.read(notesOf, { subjects, actor: actor.id }), ({ subjectId }) => subjectId);
    return subjects.map((id) => rows.get(id) ?? []);
  }),
});
