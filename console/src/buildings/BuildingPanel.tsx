import { HouseholdListDocument } from '@gridward/schema';
import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Fragment, useState } from 'react';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../audit/RecordHistory';
import { FormError } from '../fields/FormError';
import { CodeField, MomentField } from '../fields/show';
import { Fact, Facts, RecordView } from '../layout/list/RecordView';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import type { BuildingRow } from './buildings.data';
import { doorName } from './door';
import { Doors } from './Doors';
import { HouseholdDialog } from './HouseholdDialog';

/** As many as one building has, nearly always; who looks for more narrows the list of residents. */
const MOST = 200;

export function BuildingPanel() {
  const translate = useTranslate();
  const building = useRecordContext<BuildingRow>();
  const mayManage = usePermission('building.manage');
  if (!building) return null;
  return (
    <RecordView
      title={building.name}
      line={building.gridName}
      actions={
        mayManage && (
          <Button variant="outlined" component={Link} to={`/buildings/${building.id}/edit`}>
            {translate('record.edit')}
          </Button>
        )
      }
      tabs={[
        { key: 'facts', label: translate('buildings.facts'), content: <BuildingFacts building={building} /> },
        { key: 'doors', label: translate('buildings.doors.title'), content: <Doors building={building} /> },
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
  const mayKeep = usePermission('resident.manage');
  const [editing, setEditing] = useState<string | null>(null);
  const { data, error } = useOperation(HouseholdListDocument, { filter: { buildingId: { eq: id }, status: ['ACTIVE'] }, first: MOST });
  if (error) return <FormError error={error} />;
  if (!data) return null;
  const { nodes } = data.households;
  if (nodes.length === 0) return <Typography color="text.secondary">{translate('buildings.nobody')}</Typography>;
  const door = ({ dwelling }: (typeof nodes)[number]) => (dwelling ? doorName(dwelling) : '');
  const rows = nodes.toSorted((a, b) => door(a).localeCompare(door(b), 'zh', { numeric: true }));
  const edited = nodes.find((household) => household.id === editing);
  return (
    <>
      <Facts>
        {rows.map((household) => (
          <Fact key={household.id} label={door(household)}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
              <Box sx={{ flex: 1 }}>
                {household.residents.map(({ id: resident, nameMasked }, at) => (
                  <Fragment key={resident}>
                    {at > 0 && translate('time.comma')}
                    <MuiLink component={Link} to={`/residents/${resident}/show`}>
                      {nameMasked}
                    </MuiLink>
                  </Fragment>
                ))}
                {household.residents.length === 0 && translate('buildings.persons', { count: household.size })}
              </Box>
              {mayKeep && (
                <span>
                  <Button sx={{ minHeight: 0, py: 0 }} component={Link} to={`/residents/create?household=${household.id}`}>
                    {translate('buildings.household.addResident')}
                  </Button>
                  <Button
                    sx={{ minHeight: 0, py: 0 }}
                    aria-label={translate('buildings.household.edit', { door: door(household) })}
                    onClick={() => setEditing(household.id)}
                  >
                    {translate('record.edit')}
                  </Button>
                </span>
              )}
            </Box>
          </Fact>
        ))}
      </Facts>
      {edited?.dwelling && (
        <HouseholdDialog dwellingId={edited.dwelling.id} buildingId={id} door={door(edited)} household={edited} onClose={() => setEditing(null)} />
      )}
    </>
  );
}
