import { useTranslate } from 'ra-core';
import { NoRight } from '../fields/states';
import { EditPage } from '../layout/form/EditPage';
import type { Area } from '../map/shape';
import { usePermission } from '../providers/me';
import { BoundaryThumb } from './BoundaryThumb';
import { GridInputs } from './GridInputs';
import { useGridRules } from './useGridRules';
import type { GridRecord } from './grids.data';

const toValues = ({ name, kind, households, population, boundary, community }: GridRecord) => ({
  communityCode: community?.code ?? null,
  name,
  kind,
  households,
  population,
  boundary,
});

/** Facts and boundary of one grid. Two people who draw the same one see each other's shape. */
export default function GridEdit() {
  const translate = useTranslate();
  const rules = useGridRules();
  if (!usePermission('grid.update')) return <NoRight />;
  return (
    <EditPage<GridRecord>
      wide
      resource="grids"
      title={({ name }) => `${translate('grids.edit')} · ${name}`}
      toValues={toValues}
      required={['name', 'kind']}
      validate={rules}
      says={{
        kind: (kind: string) => translate(`enums.GridKind.${kind}`),
        boundary: (area: Area) => <BoundaryThumb area={area} />,
      }}
      inputs={() => <GridInputs />}
    />
  );
}
