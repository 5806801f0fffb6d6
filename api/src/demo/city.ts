import { shapeOf, type Polygons } from '../grids/plane.js';
import { CITY, CITY_ADMINISTRATOR } from './accounts.js';
import { ALERT_COLUMNS, ALERT_COUNT, alertRows } from './alerts.js';
import { calloutTables } from './callouts.js';
import { careerTables, leaversOf } from './careers.js';
import { placeCommunities, placeGrids, placeStreets } from './places.js';
import { peopleOf } from './posts.js';
import { registerTables } from './register.js';
import { timeTables } from './time.js';
import { accountId, accountTables, gridTables, staffTables, type DemoOptions } from './rows.js';
import { planTenants, type DemoSize, type TenantPlan } from './sizes.js';
import { CENSUS_DAY, CENSUS_SOURCE, DEMO_BOUNDARY_SOURCE, DISTRICT_BOUNDARY_SOURCE, DIVISIONS_AS_OF, readSource, type Source } from './source.js';
import type { Row, TablePart } from './table.js';

/**
 * The demonstration city: the real divisions and census figures of Shenyang with made-up grids, people and warnings. The
 * same size, options and clock give the same rows to the last byte. Parts come in the order of the foreign keys, first what
 * all districts share, then one district after the other; only one district's shapes are in memory at a time.
 */
export function* cityTables(size: DemoSize, options: DemoOptions, source: Source = readSource()): Generator<TablePart> {
  const plans = new Map(planTenants(size, source.divisions).map((plan) => [plan.code, plan]));
  yield* sharedTables(source, options);
  yield* accountTables(CITY.code, () => [CITY_ADMINISTRATOR], options);
  yield { table: 'alert_counter', columns: ['district_code', 'last'], district: CITY.code, rows: [[CITY.code, 0]] };
  for (const district of districtsOf(source)) yield* districtTables(district, plans.get(district.code), source, options);
}

const districtsOf = ({ divisions }: Source) => divisions.filter(({ level }) => level === 'DISTRICT');

function* sharedTables(source: Source, { dataKey }: DemoOptions): Generator<TablePart> {
  const districts = [{ code: CITY.code, territory: CITY.territory }, ...districtsOf(source).map(({ code }) => ({ code, territory: code }))];
  yield { table: 'district', columns: ['district_code', 'territory'], rows: districts.map(({ code, territory }) => [code, territory]) };
  if (dataKey) yield { table: 'data_key', columns: ['district_code', 'sealed'], rows: districts.map(({ code }) => [code, dataKey(code)]) };
  yield {
    table: 'division',
    columns: ['code', 'level', 'kind', 'name', 'initials', 'parent_code', 'valid_from'],
    rows: source.divisions.map(({ code, level, kind, name, initials, parentCode }) => [
      code,
      level,
      kind,
      name,
      initials,
      parentCode,
      DIVISIONS_AS_OF,
    ]),
  };
  yield {
    table: 'population_figure',
    columns: ['code', 'kind', 'as_of', 'value', 'precision', 'source'],
    rows: source.populations.map(({ code, value, precision }) => [code, 'PERMANENT', CENSUS_DAY, value, precision, CENSUS_SOURCE]),
  };
}

function* districtTables(
  district: { code: string; name: string },
  plan: TenantPlan | undefined,
  source: Source,
  options: DemoOptions,
): Generator<TablePart> {
  const { code } = district;
  const streets = placeStreets(code, source);
  const communities = plan ? placeCommunities(streets, source, plan) : new Map<string, Polygons>();
  const made = [...streets, ...communities].map(([place, shape]): Row => [place, shapeOf(shape), DEMO_BOUNDARY_SOURCE, DIVISIONS_AS_OF]);
  yield {
    table: 'division_boundary',
    columns: ['code', 'geometry', 'source', 'as_of'],
    district: code,
    rows: [[code, shapeOf(source.districts.get(code) ?? []), DISTRICT_BOUNDARY_SOURCE, DIVISIONS_AS_OF], ...made],
  };
  if (plan) yield* tenantTables(plan, communities, options);
  const publisher = plan ? accountId({ login: `district@${code}` }) : '';
  yield { table: 'alert_counter', columns: ['district_code', 'last'], district: code, rows: [[code, ALERT_COUNT]] };
  yield { table: 'alert', columns: ALERT_COLUMNS, district: code, rows: alertRows(district, publisher, options.now) };
  if (plan) yield* calloutTables(district, plan, () => peopleOf(plan), options.now);
}

/** The district whose first street keeps a register, and attendance. */
const REGISTERED = '210102';

function* tenantTables(plan: TenantPlan, communities: ReadonlyMap<string, Polygons>, options: DemoOptions): Generator<TablePart> {
  const people = () => peopleOf(plan);
  const grids = plan.streets.flatMap((street) =>
    street.communities.flatMap((community) => placeGrids(community, communities.get(community.code) ?? [])),
  );
  yield* accountTables(plan.code, people, options);
  yield* staffTables(plan.code, people, options, new Set(leaversOf(plan, people()).map(({ login }) => login)));
  yield* careerTables(plan, people, options);
  yield* gridTables(plan.code, grids, people, options);
  const [street] = plan.streets;
  if (plan.code !== REGISTERED || !street) return;
  yield* registerTables(plan.code, street, options);
  yield* timeTables(plan.code, street, people, options);
}
