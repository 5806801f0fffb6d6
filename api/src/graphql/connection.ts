import { ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import type { RequestContext } from '../request/context.js';
import type { Page } from '../storage/page.js';

export const PAGE_SIZE = 25;
export const MAX_PAGE_SIZE = 200;

@ObjectType({ simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' }) readonly hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether there is more before this page.' }) readonly hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' }) readonly startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row.' }) readonly endCursor!: string | null;
}

/** Relay's four, and `offset` for tables with page numbers. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start, at most ${MAX_PAGE_SIZE}; ${PAGE_SIZE} if neither \`first\` nor \`last\` is given.`,
  })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' }) after?: string | null;
  @Field(() => Int, { nullable: true, description: `How many from the end, at most ${MAX_PAGE_SIZE}.` }) last?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' }) before?: string | null;
  @Field(() => Int, { nullable: true, description: 'Rows to skip. For page numbers; a cursor is quicker in long lists.' }) offset?: number | null;
}

/**
 * The types of a Relay connection over a node type.
 * @returns the connection class, and the resolver that counts only when asked
 */
export function connectionOf<Node extends object>(node: () => ClassType<Node>, name: string) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} in a list.` })
  class Edge {
    @Field(() => String, { description: 'Pass it as `after` or `before`.' }) readonly cursor!: string;
    @Field(node, { description: `The ${name} itself.` }) readonly node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows with their cursors.' }) readonly edges!: Edge[];
    @Field(() => [node() as never], { description: 'The rows.' }) readonly nodes!: Node[];
    @Field(() => PageInfo, { description: 'Where this page lies.' }) readonly pageInfo!: PageInfo;
  }

  @Resolver(() => Connection)
  class ConnectionResolver {
    @FieldResolver(() => Int, { description: 'How many rows the filter matches. Counted only when asked for.' })
    totalCount(@Root() page: Page<unknown>, @Ctx() { reads }: RequestContext) {
      return page.count(reads);
    }
  }

  return { Connection, ConnectionResolver };
}
