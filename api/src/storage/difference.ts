import { createOrm } from './orm.js';

/** Triggers and functions are standing SQL, and the queue makes its own schema. */
const STANDING =
  /^drop trigger if exists "(audit|tell_identity|weights|frozen|one_primary_post|locked_month)" on |^drop function |^drop (view|table|schema) if exists "graphile_worker"/;

/**
 * What would have to be done to a migrated database so that it fits the entities, statement by statement.
 *
 * @param adminUrl a login that sees every table
 * @returns empty when nothing is missing
 */
export async function schemaDifference(adminUrl: string): Promise<string[]> {
  const orm = await createOrm(adminUrl, 1);
  try {
    const update = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    return update
      .split(/;\n/)
      .map((line) => line.trim().replace(/;$/, ''))
      .filter((line) => line && !STANDING.test(line));
  } finally {
    await orm.close();
  }
}
