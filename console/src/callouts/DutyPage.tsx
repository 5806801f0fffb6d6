import { DutyLaddersDocument, type DutyLaddersQuery } from '@gridward/schema';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { StateMark } from '../fields/show';
import { ErrorState } from '../fields/states';
import { Panel } from '../layout/Panel';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { PageSkeleton } from '../layout/PageSkeleton';
import { useMe, usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import { ShiftDialog } from './ShiftDialog';
import { ShiftList } from './ShiftList';
import { useDutyPlaces, type DutyPlace } from './useDutyPlaces';

/** What a phone has no room for. */
const ROOMY = { display: { xs: 'none', sm: 'table-cell' } };

type Person = DutyLaddersQuery['dutyLadders'][number]['people'][number];

/** Who would be called for each place if an alert came now, where nobody would, and the roster that decides it. */
export default function DutyPage() {
  const translate = useTranslate();
  usePageTitle(translate('menu.callouts'));
  const { territory } = useMe();
  const mayManage = usePermission('callout.manage');
  const places = useDutyPlaces(territory);
  const [adding, setAdding] = useState<string | null>(null);
  const ladders = useOperation(DutyLaddersDocument, { codes: places.list.map(({ code }) => code) }, { enabled: places.list.length > 0, keep: true });
  const failed = places.error ?? ladders.error;
  if (failed) return <ErrorState error={failed} onRetry={() => void ladders.refetch()} />;
  if (!ladders.data) return <PageSkeleton />;
  const people = new Map(ladders.data.dutyLadders.map((ladder) => [ladder.code, ladder.people]));
  const gaps = places.list.filter(({ code }) => !own(people.get(code))[0]).length;
  const add = mayManage && (
    <Button variant="contained" onClick={() => setAdding(territory.code)}>
      {translate('callouts.duty.add')}
    </Button>
  );
  return (
    <PageFrame
      title={translate('menu.callouts')}
      note={translate(gaps > 0 ? 'callouts.duty.gaps' : 'callouts.duty.noGaps', { smart_count: gaps })}
      actions={add}
    >
      <Panel title={translate('callouts.duty.now')} count={places.list.length}>
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('alerts.reached.place')}</TableCell>
                <TableCell>{translate('enums.CalloutRung.RESPONSIBLE')}</TableCell>
                <TableCell>{translate('enums.CalloutRung.DEPUTY')}</TableCell>
                <TableCell sx={ROOMY}>{translate('enums.CalloutRung.SUPERIOR')}</TableCell>
                {mayManage && <TableCell />}
              </TableRow>
            </TableHead>
            <TableBody>
              {places.list.map((place) => (
                <Place
                  key={place.code}
                  place={place}
                  people={people.get(place.code) ?? []}
                  onAdd={mayManage ? () => setAdding(place.code) : undefined}
                />
              ))}
            </TableBody>
          </Table>
        </Box>
      </Panel>
      <ShiftList places={places.list} />
      {adding && <ShiftDialog places={places.list} code={adding} onClose={() => setAdding(null)} />}
    </PageFrame>
  );
}

const own = (people: readonly Person[] = []) => people.filter(({ rung }) => rung !== 'SUPERIOR');

/** Who is called, and in whose place. */
const Named = ({ person: { name, standsInFor } }: { person: Person }) => {
  const translate = useTranslate();
  return <>{[name, standsInFor && `（${translate('territory.standsIn', { name: standsInFor })}）`].filter(Boolean).join('')}</>;
};

const Place = ({ place: { name }, people, onAdd }: { place: DutyPlace; people: readonly Person[]; onAdd: (() => void) | undefined }) => {
  const translate = useTranslate();
  const [responsible, deputy] = own(people);
  const above = people.filter(({ rung }) => rung === 'SUPERIOR').map((person) => person.name);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      <TableCell>{responsible ? <Named person={responsible} /> : <StateMark tone="care">{translate('callouts.duty.nobody')}</StateMark>}</TableCell>
      <TableCell>{deputy ? <Named person={deputy} /> : <StateMark tone="off">{translate('callouts.duty.noDeputy')}</StateMark>}</TableCell>
      <TableCell sx={ROOMY}>{above.join(' → ')}</TableCell>
      {onAdd && (
        <TableCell align="right">
          <Button size="small" onClick={onAdd} aria-label={`${translate('callouts.duty.add')}: ${name}`}>
            {translate('callouts.duty.addShort')}
          </Button>
        </TableCell>
      )}
    </TableRow>
  );
};
