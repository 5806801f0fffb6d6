import { fromApi } from '../database.mjs';

/** @returns the SQL of what runs most, by name, as the API itself builds it */
export async function statementsOf(api, db) {
  // First, because it brings what the decorators of all modules need.
  await fromApi(api, 'schema.js');
  const grids = await fromApi(api, 'grids/grid.statements.js');
  const staff = await fromApi(api, 'staff/staff.statements.js');
  const divisions = await fromApi(api, 'divisions/division.statements.js');
  const { Conditions } = await fromApi(api, 'storage/conditions.js');
  const textOf = (statement) => statement.compile(db).text;
  /** A list builds its statement when it is read. */
  const pageOf = async (list, request, conditions = new Conditions()) => {
    let text;
    await list.page({ read: async (statement) => ((text = textOf(statement)), []) }, request, conditions.all);
    return text;
  };
  const cursor = Buffer.from(JSON.stringify(['210101', '210101001001001'])).toString('base64url');
  const all = {
    'grids: page': await pageOf(grids.gridList, { first: 50 }),
    'grids: page by cursor': await pageOf(grids.gridList, { first: 50, after: cursor }),
    'grids: page of a street': await pageOf(grids.gridList, { first: 50 }, new Conditions().inside('territory', 'code', '210101001')),
    'staff: page': await pageOf(staff.staffList, { first: 50 }),
    'divisions: page': await pageOf(divisions.divisionList, { first: 50 }),
    'staff: by ids': textOf(staff.staffById),
    'divisions: by codes': textOf(divisions.divisionsByCode),
  };
  for (const name of ['gridsById', 'gridByCode', 'membersOn', 'staffOn', 'boundariesOf', 'gridFigures', 'memberFigures'])
    if (grids[name]) all[`grids: ${name}`] = textOf(grids[name]);
  return all;
}
