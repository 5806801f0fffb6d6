/** What an operation can require. The matrix of section 7.2 of the domain says which role has which. */
export const PERMISSIONS = [
  'division.read',
  'grid.read',
  'grid.create',
  'grid.update',
  'grid.retire',
  'grid.assign',
  'staff.read',
  'staff.create',
  'staff.update',
  'staff.reveal',
  // One's own check-ins, days and leave.
  'attendance.own',
  'attendance.read',
  // Writes check-ins for others, decides corrections.
  'attendance.manage',
  // Working hours, and closing a month.
  'attendance.lock',
  'attendance.calendar',
  'leave.approve',
  'report.write',
  'report.answer',
  'report.matter',
  'recruitment.read',
  'recruitment.manage',
  // The higher age, by the district.
  'recruitment.approve',
  'grade.review',
  'grade.approve',
  'training.read',
  'training.manage',
  'exit.read',
  'exit.manage',
  // The district takes it on file.
  'exit.file',
  // Counts only; rows of who is cared for; all rows.
  'resident.count',
  'resident.read',
  'resident.readAll',
  'resident.reveal',
  'resident.manage',
  'resident.import',
  'building.manage',
  'account.read',
  'account.manage',
  'post.assign',
  'survey.read',
  'survey.design',
  'survey.run',
  'survey.collect',
  // What residents wrote, masked.
  'survey.readText',
  // Calls residents who asked for it.
  'survey.followUp',
  // Writes “you said, we did”.
  'survey.act',
  // Rates, sees the own result and appeals.
  'assessment.own',
  // Schemes and cycles as such, no persons.
  'assessment.read',
  'assessment.design',
  // Opens cycles and moves them on.
  'assessment.run',
  // Results of single persons, of own staff.
  'assessment.results',
  // Bonuses, deductions, imported figures.
  'assessment.enter',
  // Moves results in calibration, decides appeals, signs proposals.
  'assessment.decide',
  'alert.read',
  'alert.readRestricted',
  'alert.publish',
  'alert.template',
  'alert.group',
  'alert.source',
  'help.handle',
  'callout.manage',
  'channel.manage',
  'parameter.read',
  'parameter.manage',
  'audit.read',
  'breakglass.open',
] as const;

export type Permission = (typeof PERMISSIONS)[number];
