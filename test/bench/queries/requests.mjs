/** The same three questions in the words of each server, and what each answer means. */
import { DISTRICTS, GRIDS, STREETS, districtCode, gridId, tokenOf } from '../seed.mjs';

const STAFF = 'id name post';
const GRID = `id code name population street { id name } staff { ${STAFF} }`;
const POSTGRAPHILE_GRID = `rowId code name population street { code name } gridMembersByDistrictCodeAndGridId{ nodes { staffMemberByDistrictCodeAndStaffId { rowId name post } } }`;

/** The first is the question of `ours`; `beside` is asked the same. */
const DOCUMENTS = {
  ours: {
    q1: ['query Q1($first: Int!) { grids(first: $first) { nodes { ' + GRID + ' } } }', ({ data }) => data.grids.nodes],
    q2: ['query Q2($id: ID!) { grid(id: $id) { ' + GRID + ' } }', ({ data }) => data.grid],
    q3: [
      'query Q3($parent: String!) { divisions(filter: { parentCode: { eq: $parent } }, first: 50) { nodes { code name figures { grids households gridPopulation } } } }',
      ({ data }) =>
        data.divisions.nodes.map(({ code, name, figures: { grids, households, gridPopulation } }) => ({
          code,
          name,
          grids,
          households,
          population: gridPopulation,
        })),
    ],
  },
  mercurius: {
    q1: ['query Q1($first: Int!) { grids(first: $first) { ' + GRID + ' } }', ({ data }) => data.grids],
    q2: ['query Q2($id: ID!) { grid(id: $id) { ' + GRID + ' } }', ({ data }) => data.grid],
    q3: ['query Q3($parent: String!) { streetFigures(parent: $parent) { code name grids households population } }', ({ data }) => data.streetFigures],
  },
  postgraphile: {
    q1: [
      'query Q1($first: Int!) { allGrids(first: $first, orderBy: [DISTRICT_CODE_ASC, CODE_ASC]) { nodes { ' + POSTGRAPHILE_GRID + ' } } }',
      ({ data }) => data.allGrids.nodes.map(fromPostgraphile),
    ],
    q2: [
      'query Q2($district: String!, $id: UUID!) { gridByDistrictCodeAndRowId(districtCode: $district, rowId: $id) { ' + POSTGRAPHILE_GRID + ' } }',
      ({ data }) => fromPostgraphile(data.gridByDistrictCodeAndRowId),
    ],
    q3: [
      'query Q3($parent: String!) { streetFigures(district: $parent) { nodes { code name grids households population } } }',
      ({ data }) => data.streetFigures.nodes,
    ],
  },
  limit: {
    q1: ['q1', ({ data }) => data],
    q2: ['q2', ({ data }) => data],
    q3: ['q3', ({ data }) => data],
  },
};

function fromPostgraphile({ rowId, street, gridMembersByDistrictCodeAndGridId: members, ...grid }) {
  const staff = members.nodes.map(({ staffMemberByDistrictCodeAndStaffId: { rowId: id, ...person } }) => ({ id, ...person }));
  return { id: rowId, ...grid, street: { id: street.code, name: street.name }, staff };
}

/** Each turn of a question asks another district; Q2 other grids too. */
const TURNS = 256;
const VARIABLES = {
  q1: () => ({ first: 50 }),
  q2: (n, i) => ({ id: gridId(n, (i * 41) % (STREETS * GRIDS)) }),
  q3: (n) => ({ parent: districtCode(n) }),
};
export const QUERIES = Object.keys(VARIABLES);

/** @returns the requests of one server for one question, and how to read an answer */
export function requestsFor(server, query) {
  const [document, read] = (DOCUMENTS[server] ?? DOCUMENTS.ours)[query];
  const requests = Array.from({ length: TURNS }, (_, i) => {
    const n = (i % DISTRICTS) + 1;
    const variables = VARIABLES[query](n, i);
    if (server === 'postgraphile' && query === 'q2') variables.district = districtCode(n);
    return { headers: headersFor(server, n), body: JSON.stringify({ query: document, variables }) };
  });
  return { requests, read };
}

/** Ours signs in; the others are told the district and believe it. */
function headersFor(server, n) {
  const known = DOCUMENTS[server] && server !== 'ours';
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(known ? { 'x-district': districtCode(n) } : { authorization: `Bearer ${tokenOf(n)}` }),
  };
}
