import { sql } from 'kysely';
import { BadInput } from '../request/errors.js';
import { within } from '../request/tenancy.js';
import type { Condition } from './page.js';
import { argument, type Value } from './statement.js';

const MOST_VALUES = 200;

interface TextConditions {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
}

interface NumberConditions {
  readonly eq?: number | null;
  readonly gte?: number | null;
  readonly lte?: number | null;
}

interface MomentConditions {
  readonly gte?: Date | null;
  readonly lt?: Date | null;
}

/** Collects the conditions of one list from a filter input. Each is named by its field, so that equal filters share a plan. */
export class Conditions {
  readonly all: Condition[] = [];

  /** A condition with one value; left out when the value is. `text` is SQL of the module's own, in which `?` stands for the value. */
  when(name: string, value: Value | undefined, text: string, type = 'text'): this {
    if (value === undefined || value === null) return this;
    const [before = '', after = ''] = text.split('?');
    this.all.push({
      shape: name,
      values: { [name]: value },
      build: () => sql`${sql.raw(before)}${argument(name)}::${sql.raw(type)}${sql.raw(after)}`,
    });
    return this;
  }

  /** A condition without a value. */
  always(name: string, text: string): this {
    this.all.push({ shape: name, values: {}, build: () => sql.raw(text) });
    return this;
  }

  /** Yes and no are two shapes. */
  flag(name: string, value: boolean | null | undefined, whenTrue: string): this {
    if (value === undefined || value === null) return this;
    return this.always(`${name}:${value}`, value ? whenTrue : `not (${whenTrue})`);
  }

  text(name: string, column: string, filter: TextConditions | null | undefined): this {
    if (!filter) return this;
    this.when(`${name}.eq`, filter.eq, `${column} = ?`);
    this.#oneOf(`${name}.in`, column, filter.in, 'text[]');
    return this.when(`${name}.contains`, filter.contains ? pattern(filter.contains) : undefined, `${column} ilike ?`).when(
      `${name}.startsWith`,
      filter.startsWith ? `${escaped(filter.startsWith)}%` : undefined,
      `${column} like ?`,
    );
  }

  /** For a code `startsWith` is a territory: a range that the index serves. */
  code(name: string, column: string, filter: TextConditions | null | undefined): this {
    if (!filter) return this;
    const { startsWith, ...rest } = filter;
    return this.text(name, column, rest).inside(`${name}.startsWith`, column, startsWith);
  }

  inside(name: string, column: string, territory: string | null | undefined): this {
    if (!territory) return this;
    const { from, to } = within(territory);
    return this.when(`${name}.from`, from, `${column} >= ?`).when(`${name}.to`, to, `${column} < ?`);
  }

  id(name: string, column: string, filter: { eq?: string | null; in?: readonly string[] | null } | null | undefined): this {
    if (!filter) return this;
    this.when(`${name}.eq`, filter.eq, `${column} = ?`, 'uuid');
    return this.#oneOf(`${name}.in`, column, filter.in, 'uuid[]');
  }

  enum(name: string, column: string, values: readonly string[] | null | undefined): this {
    return this.#oneOf(name, column, values, 'text[]');
  }

  number(name: string, column: string, filter: NumberConditions | null | undefined): this {
    return this.when(`${name}.eq`, filter?.eq, `${column} = ?`, 'int')
      .when(`${name}.gte`, filter?.gte, `${column} >= ?`, 'int')
      .when(`${name}.lte`, filter?.lte, `${column} <= ?`, 'int');
  }

  moment(name: string, column: string, filter: MomentConditions | null | undefined): this {
    return this.when(`${name}.gte`, filter?.gte, `${column} >= ?`, 'timestamptz').when(`${name}.lt`, filter?.lt, `${column} < ?`, 'timestamptz');
  }

  /** Free text over several columns, all of its words; pinyin initials match at the start of a name's initials. */
  search(text: string | null | undefined, columns: readonly string[], initials?: string): this {
    const words = (text ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 5);
    words.forEach((word, i) => {
      const name = `search${i}`;
      const latin = initials && /^[a-z]+$/i.test(word);
      const parts = columns.map((column) => `${column} ilike ?`);
      const values: Record<string, Value> = { [name]: pattern(word) };
      if (latin) values[`${name}i`] = `%${word.toLowerCase()}%`;
      this.all.push({
        shape: `${name}${latin ? 'i' : ''}`,
        values,
        build: () => {
          const matches = parts.map((part) => sql`${sql.raw(part.slice(0, -1))}${argument(name)}`);
          if (latin) matches.push(sql`${sql.raw(initials)} like ${argument(`${name}i`)}`);
          return sql`(${sql.join(matches, sql` or `)})`;
        },
      });
    });
    return this;
  }

  #oneOf(name: string, column: string, values: readonly string[] | null | undefined, type: string): this {
    if (!values) return this;
    if (values.length > MOST_VALUES) throw BadInput({ field: name, key: 'tooMany', values: { max: MOST_VALUES } });
    return this.when(name, values, `${column} = any (?)`, type);
  }
}

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&');
const pattern = (text: string) => `%${escaped(text)}%`;
