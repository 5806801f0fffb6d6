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
  'account.read',
  'account.manage',
  'post.assign',
  'alert.read',
  'alert.readRestricted',
  'alert.publish',
  'alert.template',
  'help.handle',
  'callout.manage',
  'channel.manage',
  'parameter.read',
  'parameter.manage',
  'audit.read',
  'breakglass.open',
] as const;

export type Permission = (typeof PERMISSIONS)[number];
