import { statement } from '../storage/statement.js';

export const ownParameters = statement<{ code: string }>()((db, { code }) =>
  db.selectFrom('district').select(['district_code as code', 'parameters']).where('district_code', '=', code),
);
