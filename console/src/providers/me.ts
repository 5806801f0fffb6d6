import { MeDocument, type MeQuery } from '@gridward/schema';
import { useQuery } from '@tanstack/react-query';
import { send } from './graphql';
import { queryClient } from './queries';
import { storeBelongsTo } from './store';
import { territoryInAddress, useTerritoryInAddress } from './territory';

type Me = NonNullable<MeQuery['me']>;

export type Permission =
  | 'division.read'
  | 'grid.read'
  | 'grid.create'
  | 'grid.update'
  | 'grid.retire'
  | 'grid.assign'
  | 'staff.read'
  | 'staff.create'
  | 'staff.update'
  | 'staff.reveal'
  | 'attendance.own'
  | 'attendance.read'
  | 'attendance.manage'
  | 'attendance.lock'
  | 'attendance.calendar'
  | 'leave.approve'
  | 'report.write'
  | 'report.answer'
  | 'report.matter'
  | 'recruitment.read'
  | 'recruitment.manage'
  | 'recruitment.approve'
  | 'grade.review'
  | 'grade.approve'
  | 'training.read'
  | 'training.manage'
  | 'exit.read'
  | 'exit.manage'
  | 'exit.file'
  | 'resident.count'
  | 'resident.read'
  | 'resident.readAll'
  | 'resident.reveal'
  | 'resident.manage'
  | 'resident.import'
  | 'building.manage'
  | 'account.read'
  | 'account.manage'
  | 'post.assign'
  | 'alert.read'
  | 'alert.readRestricted'
  | 'alert.publish'
  | 'alert.template'
  | 'alert.group'
  | 'alert.source'
  | 'survey.read'
  | 'survey.design'
  | 'survey.run'
  | 'survey.collect'
  | 'survey.readText'
  | 'survey.followUp'
  | 'survey.act'
  | 'assessment.read'
  | 'assessment.own'
  | 'assessment.design'
  | 'assessment.run'
  | 'assessment.results'
  | 'assessment.enter'
  | 'assessment.decide'
  | 'help.handle'
  | 'callout.manage'
  | 'channel.manage'
  | 'parameter.read'
  | 'parameter.manage'
  | 'audit.read'
  | 'breakglass.open';

/** Rights can change at any minute (a post ends), so they are asked again now and then; the API decides in any case. */
const FRESH_FOR = 60_000;

const options = (territory: string | null) => ({
  queryKey: ['me', territory] as const,
  staleTime: FRESH_FOR,
  queryFn: async (): Promise<Me | null> => {
    const { me } = await send(MeDocument, {});
    if (me) storeBelongsTo(me.id);
    return me;
  },
});

/** After something that changes it. */
export const fetchMeAgain = () => queryClient.invalidateQueries({ queryKey: ['me'] }).then(fetchMe);

/** @returns who is signed in, for the territory in the address; null for nobody */
export const fetchMe = () => queryClient.fetchQuery(options(territoryInAddress()));

/** Only below the layout, which is not shown before `me` is known. */
export function useMe(): Me {
  const { data } = useQuery({ ...options(useTerritoryInAddress()), refetchInterval: 5 * FRESH_FOR });
  return data ?? NOBODY;
}

export const useMeState = () => useQuery(options(useTerritoryInAddress()));

/** Decides what is shown. What is allowed, the API decides. */
export function usePermission(...anyOf: Permission[]): boolean {
  const { permissions } = useMe();
  return anyOf.some((permission) => permissions.includes(permission));
}

const NOBODY: Me = {
  id: '',
  login: '',
  name: '',
  locale: 'zh-CN',
  roles: [],
  permissions: [],
  secondFactor: false,
  mustChangePassword: false,
  mustEnrolSecondFactor: false,
  territory: { code: '', name: '', level: 'COMMUNITY', path: [], roles: [], standsInFor: null, breakGlassUntil: null },
  territories: [],
};
