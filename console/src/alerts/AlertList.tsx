import { useTranslate } from 'ra-core';
import { choice, code, moment, text, type Column } from '../fields/column';
import { booleanFilter, dayFilter, divisionFilter, enumFilter } from '../fields/filter';
import { ListPage } from '../layout/list/ListPage';
import { AlertPanel } from './AlertPanel';
import type { AlertRow } from './alerts.data';
import { ImportButton } from './ImportButton';
import { LevelMark } from './LevelMark';
import { LEVELS, stateOf } from './levels';
import { AlertStateCell } from './AlertStateCell';

const areaText = ({ areaNames }: AlertRow) => areaNames.join('、');

const columns: readonly Column<AlertRow>[] = [
  choice('level', 'AlertLevel', ({ level }) => level, {
    sort: true,
    render: (alert) => <LevelMark level={alert.level} status={alert.status} past={stateOf(alert) !== 'IN_FORCE'} />,
  }),
  text('headline', ({ headline }) => headline, { lead: true }),
  { source: 'state', render: (alert) => <AlertStateCell alert={alert} />, sheet: (alert, translate) => translate(`alerts.states.${stateOf(alert)}`) },
  text('areas', areaText),
  moment('sentAt', ({ sentAt }) => sentAt, { sort: true }),
  moment('expiresAt', ({ expiresAt }) => expiresAt, { sort: true }),
  choice('msgType', 'AlertMessageType', ({ msgType }) => msgType),
  choice('status', 'AlertStatus', ({ status }) => status, { hidden: true }),
  text('senderName', ({ senderName }) => senderName, { hidden: true }),
  code('identifier', ({ identifier }) => identifier, { hidden: true }),
];

const filters = [
  enumFilter('level', 'AlertLevel', LEVELS),
  booleanFilter('inForce'),
  booleanFilter('overridden'),
  divisionFilter('area'),
  enumFilter('status', 'AlertStatus', ['ACTUAL', 'EXERCISE', 'TEST']),
  enumFilter('msgType', 'AlertMessageType', ['ALERT', 'UPDATE', 'CANCEL']),
  dayFilter('sentAt'),
];

const views = [
  { label: 'alerts.states.IN_FORCE', filter: { inForce: true } },
  { label: 'alerts.views.overridden', filter: { overridden: true } },
  { label: 'alerts.views.rehearsals', filter: { status: ['EXERCISE', 'TEST'] } },
];

/** Every message, newest first: those in force in their colour, the others with what became of them. */
export default function AlertList() {
  const translate = useTranslate();
  return (
    <ListPage<AlertRow>
      columns={columns}
      filters={filters}
      views={views}
      tickable={false}
      sort={{ field: 'sentAt', order: 'DESC' }}
      nameOf={({ headline, level }) => `${translate(`enums.AlertLevel.${level}`)} ${headline}`}
      panel={AlertPanel}
      actions={<ImportButton />}
    />
  );
}
