import { HouseholdListDocument } from '@gridward/schema';
import { Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'ra-core';
import { Fragment } from 'react';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../audit/RecordHistory';
import { FormError } from '../fields/FormError';
import { CodeField, MomentField } from '../fields/show';
import { Fact, Facts, RecordView } from '../layout/list/RecordView';
import { send } from '../providers/graphql';
import type { BuildingRow } from './buildings.data';

/** As many as one building has, nearly always; who looks for more narrows the list of residents. */
const MOST = 200;

export function BuildingPanel() {
  const translate = useTranslate();
  const building = useRecordContext<BuildingRow>();
  if (!building) return null;
  return (
    <RecordView
      title={building.name}
      line={building.gridName}
      tabs={[
        { key: 'facts', label: translate('buildings.facts'), content: <BuildingFacts building={building} /> },
        { key: 'households', label: translate('buildings.households'), content: <Households building={building} /> },
        { key: 'history', label: translate('record.history'), content: <RecordHistory recordId={building.id} /> },
      ]}
    />
  );
}

function BuildingFacts({ building }: { building: BuildingRow }) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.buildings.fields.${field}`);
  return (
    <Facts>
      <Fact label={label('kind')}>{translate(`enums.CompoundKind.${building.kind}`)}</Fact>
      <Fact label={label('place')}>
        {building.gridName} <CodeField code={building.code} />
      </Fact>
      <Fact label={label('dwellingCount')}>{building.dwellingCount}</Fact>
      <Fact label={label('householdCount')}>{building.householdCount}</Fact>
      <Fact label={label('residentCount')}>{building.residentCount}</Fact>
      <Fact label={label('status')}>{translate(`enums.PlaceStatus.${building.status}`)}</Fact>
      <Fact label={label('updatedAt')}>
        <MomentField moment={building.updatedAt} />
      </Fact>
    </Facts>
  );
}

function Households({ building: { id } }: { building: BuildingRow }) {
  const translate = useTranslate();
  const { data, error } = useQuery({
    queryKey: ['households', id],
    queryFn: async ({ signal }) =>
      (await send(HouseholdListDocument, { filter: { buildingId: { eq: id }, status: ['ACTIVE'] }, first: MOST }, { signal })).households,
  });
  if (error) return <FormError error={error} />;
  if (!data) return null;
  if (data.nodes.length === 0) return <Typography color="text.secondary">{translate('buildings.nobody')}</Typography>;
  const door = ({ dwelling }: (typeof data.nodes)[number]) => [dwelling?.unit, dwelling?.room].filter(Boolean).join(' ');
  const rows = data.nodes.toSorted((a, b) => door(a).localeCompare(door(b), 'zh', { numeric: true }));
  return (
    <Facts>
      {rows.map((household) => (
        <Fact key={household.id} label={door(household)}>
          {household.residents.map(({ id: resident, nameMasked }, at) => (
            <Fragment key={resident}>
              {at > 0 && translate('time.comma')}
              <MuiLink component={Link} to={`/residents/${resident}/show`}>
                {nameMasked}
              </MuiLink>
            </Fragment>
          ))}
          {household.residents.length === 0 && translate('buildings.persons', { count: household.size })}
        </Fact>
      ))}
    </Facts>
  );
}
