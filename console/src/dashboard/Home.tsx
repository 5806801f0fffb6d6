import { useTranslate } from 'ra-core';
import { usePageTitle } from '../layout/Layout';
import { useMe } from '../providers/me';
import { GridHome } from './GridHome';
import { Health } from './Health';
import { Shortcuts } from './Shortcuts';
import { TerritoryHome } from './TerritoryHome';

/** By role: who runs the system sees whether it runs, who runs a territory sees the territory. */
export default function Home() {
  const translate = useTranslate();
  usePageTitle(translate('menu.home'));
  const { territory, roles, permissions } = useMe();
  if (roles.includes('SYSTEM_ADMIN')) return <Health />;
  if (!permissions.includes('grid.read')) return <Shortcuts />;
  return territory.level === 'COMMUNITY' || territory.level === 'GRID' ? (
    <GridHome key={territory.code} />
  ) : (
    <TerritoryHome key={territory.code} code={territory.code} />
  );
}
