import { useTranslate } from 'ra-core';
import { EnumField } from '../fields/show';
import { NoRight } from '../fields/states';
import { EditPage } from '../layout/form/EditPage';
import { usePermission } from '../providers/me';
import { BuildingInputs, REQUIRED } from './BuildingInputs';
import type { BuildingRow } from './buildings.data';

const toValues = ({ name, code, kind, status }: BuildingRow) => ({ name, code, kind, status });

/** Another grid takes doors, households and residents along. */
export default function BuildingEdit() {
  const translate = useTranslate();
  if (!usePermission('building.manage')) return <NoRight />;
  return (
    <EditPage<BuildingRow>
      resource="buildings"
      title={({ name }) => translate('buildings.edit', { name })}
      toValues={toValues}
      required={REQUIRED}
      says={{
        kind: (value: string) => <EnumField name="CompoundKind" value={value} />,
        status: (value: string) => <EnumField name="PlaceStatus" value={value} />,
      }}
      inputs={() => <BuildingInputs />}
    />
  );
}
