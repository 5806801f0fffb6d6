import { SignInDocument, SignOutDocument } from '@gridward/schema';
import type { AuthProvider } from 'ra-core';
import { isCode } from './errors';
import { send } from './graphql';
import { fetchMe, type Permission } from './me';
import { queryClient } from './queries';

interface Credentials {
  login: string;
  password: string;
  code?: string;
}

/** Which right a page or button of a resource needs. `true`: everybody who is signed in; missing: nobody. */
const NEEDED: Record<string, Partial<Record<string, Permission>>> = {
  divisions: { list: 'division.read', show: 'division.read', export: 'division.read' },
  grids: { list: 'grid.read', show: 'grid.read', export: 'grid.read', create: 'grid.create', edit: 'grid.update' },
  // More than a hundred persons leave the house with the district's approval only: until there is one, none do.
  residents: { list: 'resident.read', show: 'resident.read', create: 'resident.manage', edit: 'resident.manage' },
  buildings: { list: 'resident.read', show: 'resident.read', export: 'resident.read', create: 'building.manage', edit: 'building.manage' },
  questionnaires: { list: 'survey.read', show: 'survey.read', export: 'survey.read', create: 'survey.design', edit: 'survey.design' },
  staff: { list: 'staff.read', show: 'staff.read', export: 'staff.read', create: 'staff.create', edit: 'staff.update' },
  assessments: { list: 'assessment.results' },
  'assessment-schemes': {
    list: 'assessment.read',
    show: 'assessment.read',
    export: 'assessment.read',
    create: 'assessment.design',
    edit: 'assessment.design',
  },
  accounts: { list: 'account.read', show: 'account.read', export: 'account.read', create: 'account.manage', edit: 'account.manage' },
  alerts: { list: 'alert.read', show: 'alert.read', export: 'alert.read', create: 'alert.publish', edit: 'alert.publish' },
  audit: { list: 'audit.read', show: 'audit.read', export: 'audit.read' },
  callouts: { list: 'callout.manage' },
  channels: { list: 'channel.manage', show: 'channel.manage', export: 'channel.manage' },
  settings: { list: 'parameter.read', edit: 'parameter.manage' },
};

const permissionFor = (resource: string, action: string) => NEEDED[resource]?.[action];

/** React-admin's door to sessions. The cookie is httpOnly: nothing here ever holds a token. */
export const authProvider: AuthProvider = {
  async login({ login, password, code }: Credentials) {
    const { signIn } = await send(SignInDocument, { input: { login: login.trim(), password, ...(code && { code: code.replace(/\s/g, '') }) } });
    queryClient.clear();
    await fetchMe();
    // Without the key react-admin goes back to the page that was asked for.
    if (signIn.mustChangePassword) return { redirectTo: '/me/password' };
    return signIn.mustEnrolSecondFactor ? { redirectTo: '/me/second-factor' } : {};
  },

  async logout() {
    // An ended session cannot be signed out of, and need not be.
    await send(SignOutDocument, {}).catch(() => undefined);
    return '/login';
  },

  async checkAuth() {
    const me = await fetchMe().catch((error: unknown) => {
      // Only "nobody is signed in" leads to the sign-in page; a cut line or a wrong territory is shown where it happens.
      if (isCode(error, 'SIGN_IN_REQUIRED')) return null;
      return undefined;
    });
    if (me === null) throw new Error('ra.auth.auth_check_error');
  },

  async checkError(error: unknown) {
    if (isCode(error, 'SIGN_IN_REQUIRED')) throw new Error('ra.notification.logged_out');
  },

  async getIdentity() {
    const me = await fetchMe();
    return { id: me?.id ?? '', fullName: me?.name ?? '' };
  },

  async getPermissions() {
    return (await fetchMe())?.permissions ?? [];
  },

  async canAccess({ resource, action }) {
    const needed = permissionFor(resource, action);
    if (!needed) return false;
    return (await fetchMe())?.permissions.includes(needed) ?? false;
  },
};
