import {
  getOperationAST,
  getVariableValues,
  GraphQLString,
  Kind,
  valueFromAST,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
} from 'graphql';
import type { Run } from './bodies.js';
import type { Documents } from './documents.js';
import { Group } from './group.js';
import type { Subscriber } from './member.js';

const CURSOR = 'after';

/** Executes an event once per group of equal subscriptions and writes the same bytes to all its lines. */
export class Fanout {
  #groups = new Map<string, Group>();

  constructor(
    private readonly documents: Documents,
    private readonly run: Run,
    /** Refuses what is too heavy, by throwing. */
    private readonly check: (args: ExecutionArgs) => void,
    private readonly explain: (error: unknown, args: ExecutionArgs) => ExecutionResult,
  ) {}

  get groups() {
    return this.#groups.size;
  }

  /** As `subscribe` of graphql-js. The iterator yields nothing, because the hub writes the messages itself. */
  subscribe = async (args: ExecutionArgs) => {
    const subscriber = args.contextValue as Subscriber;
    try {
      this.check(args);
      const { key, cursor } = this.#identify(args, subscriber);
      let group = this.#groups.get(key);
      if (!group) this.#groups.set(key, (group = new Group(args, this.run, (g) => this.#drop(key, g))));
      return await group.join(subscriber, cursor);
    } catch (error) {
      return this.explain(error, args);
    }
  };

  #drop(key: string, group: Group) {
    if (this.#groups.get(key) === group) this.#groups.delete(key);
  }

  #identify({ schema, document, operationName, variableValues }: ExecutionArgs, { scope, actor, cursor: own }: Subscriber) {
    const operation = getOperationAST(document, operationName);
    const field = operation?.selectionSet.selections[0] as FieldNode | undefined;
    const isPersonal = field && schema.getSubscriptionType()?.getFields()[field.name.value]?.extensions['personal'] === true;
    const argument = field?.arguments?.find((a) => a.name.value === CURSOR)?.value;
    const { coerced = {} } = getVariableValues(schema, operation?.variableDefinitions ?? [], variableValues ?? {});
    const cursor = argument && (valueFromAST(argument, GraphQLString, coerced) as string | null | undefined);
    const rest = { ...variableValues };
    if (argument?.kind === Kind.VARIABLE) delete rest[argument.name.value];
    return {
      key: JSON.stringify([this.documents.number(document), operationName, rest, scope, isPersonal ? actor.id : '']),
      cursor: own ?? cursor ?? undefined,
    };
  }
}
