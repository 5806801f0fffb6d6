import type { EntityManager } from '@mikro-orm/postgresql';
import { ExitCase } from './exits/exit.entity.js';
import { GradeChange, StaffGrade } from './grades/grade.entity.js';
import { StaffQualification } from './posts/post.entity.js';
import { TrainingRecord } from './training/training.entity.js';
import { StaffPersonal, type StaffMemberRow } from './staff.entity.js';

const FILED: readonly unknown[] = [StaffPersonal, StaffQualification, StaffGrade, GradeChange, TrainingRecord, ExitCase];

/** What lies where the file lies goes with it. */
export async function moveFile(em: EntityManager, { district, id, divisionCode }: Pick<StaffMemberRow, 'district' | 'id' | 'divisionCode'>) {
  for (const table of FILED) await em.nativeUpdate(table as never, { district, staff: [district, id] }, { divisionCode });
}
