import type { Same } from '../words/merge';
import type zh from './words.zh';

export default {
  home: {
    figure: 'Colour by',
    figures: {
      households: 'Households',
      gridPopulation: 'People in grids',
      population: 'Census population',
      grids: 'Grids',
      workers: 'Grid workers',
      householdsPerWorker: 'Households per worker',
      gridsWithoutLeader: 'Grids without a leader',
      alertsInForce: 'Alerts in force',
    },
    units: { households: 'households', people: 'people', grids: 'grids', householdsPerPerson: 'per worker', alerts: 'alerts' },
    n: ' (n = %{n})',
    asOf: 'Data as of %{time}',
    censusOf: 'Census population: %{day}, %{source}',
    mapLabel: 'Map of %{name} coloured by %{figure}. The table beside it has the same data and works from the keyboard.',
    ranking: { CITY: 'Districts ranked', DISTRICT: 'Streets ranked', STREET: 'Communities ranked', COMMUNITY: 'Grids ranked', GRID: 'Grids' },
    rank: '#',
    place: 'Name',
    open: 'Open',
    waiting: 'Waiting for you',
    withoutLeader: 'Grids without a leader',
    withoutBoundary: 'Grids without a boundary',
    nothingWaits: 'Nothing is waiting',
    code: 'Code',
    noShapes: 'Nobody has drawn the divisions here yet. See the table.',
    noChildren: 'There are no divisions below this one yet',
    householdsTitle: 'Households',
    myGrids: 'My grids',
    shortcuts: 'Your post can use:',
    health: {
      title: 'Health',
      ready: 'The system is running',
      notReady: 'Something is wrong; see below',
      parts: 'Parts',
      part: { status: 'Status', database: 'Database', migrations: 'Database schema', jobs: 'Background jobs', listen: 'Live notifications', version: 'Version', uptime: 'Up for' },
    },
  },
} satisfies Same<typeof zh>;
