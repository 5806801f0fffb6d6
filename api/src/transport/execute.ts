import type { EntityManager } from '@mikro-orm/postgresql';
import { getOperationAST, GraphQLError, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Actor } from '../request/actor.js';
import { RequestContext, type Caller, type Reads, type Services, type Writer } from '../request/context.js';
import { ServiceUnavailable } from '../request/errors.js';
import { sessionContext, type Session } from '../request/tenancy.js';
import type { Orm } from '../storage/orm.js';
import type { Reader } from '../storage/reader.js';
import { readIn } from '../storage/statement.js';
import type { Answers } from '../request/answers.js';
import type { Compiler } from './compile.js';
import type { Limits } from './limits.js';
import type { Log } from './log.js';
import type { Safelist } from './safelist.js';
import { present, sqlStateOf } from './present.js';

export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly actor: Actor;
  readonly caller?: Caller;
  readonly root?: unknown;
  /** Calls back when nobody waits for the answer any more. */
  readonly onGone?: (abandon: () => void) => void;
}

const ATTEMPTS = 4;
const RETRIED = new Set(['40001', '40P01']);

export interface Parts {
  readonly compiler: Compiler;
  readonly reader: Reader;
  readonly orm: Orm;
  /** Another pool, for what lasts even if the operation is rolled back. */
  readonly apart: Orm;
  /** Mutations that may be under way or wait; one more is refused at once. */
  readonly queue: number;
  readonly services: Services;
  readonly limits: Limits;
  /** Only where the installation asks for it. */
  readonly safelist?: Safelist | undefined;
  readonly answers: Answers;
  readonly log: Log;
}

/** One operation, one transaction, whatever brought it here. */
export class Executor {
  #writing = 0;

  constructor(private readonly parts: Parts) {}

  async execute(operation: Operation): Promise<ExecutionResult> {
    const { document, operationName, variables, actor } = operation;
    const { limits, safelist, log } = this.parts;
    try {
      safelist?.check(document);
      limits.check(document, operationName, variables, actor.id !== '');
      const kind = getOperationAST(document, operationName)?.operation;
      const result = await this.#run(kind === 'mutation', operation);
      return result.errors ? present(result, actor.locale, log) : result;
    } catch (error) {
      return present({ errors: [asGraphQLError(error)] }, actor.locale, log);
    }
  }

  #run(isMutation: boolean, operation: Operation) {
    if (!isMutation) return this.#read(operation);
    const { document, operationName } = operation;
    return this.parts.compiler.isGathered(document, operationName) ? this.#gather(operation) : this.#write(operation);
  }

  async #gather({ document, operationName, variables, actor, caller }: Operation) {
    const { reader, services, compiler } = this.parts;
    const reads: Reads = { read: (statement, args) => reader.within(actor.session, (snapshot) => snapshot.read(statement, args)) };
    const context = new RequestContext(actor, reads, services, caller, { apart: this.#apart });
    return compiler.get(document, operationName)(context, variables);
  }

  #apart: Writer['apart'] = (session, work) => transaction(this.parts.apart, session, work);

  /** One read-only snapshot. A document that reads nothing takes no connection. */
  async #read({ document, operationName, variables, actor, caller, root, onGone }: Operation) {
    const snapshot = this.parts.reader.snapshot(actor.session);
    onGone?.(() => snapshot.end());
    try {
      const { compiler, services } = this.parts;
      const context = new RequestContext(actor, snapshot, services, caller, undefined, compiler.asked(document));
      return await compiler.get(document, operationName)(context, variables, root);
    } finally {
      snapshot.end();
    }
  }

  async #write(operation: Operation) {
    if (this.#writing >= this.parts.queue) throw ServiceUnavailable();
    this.#writing++;
    try {
      return await this.#attempts(operation);
    } finally {
      this.#writing--;
    }
  }

  async #attempts(operation: Operation) {
    for (let attempt = 1; ; attempt++) {
      const result = await this.#attempt(operation);
      if (attempt === ATTEMPTS || !result.errors?.some((e) => RETRIED.has(sqlStateOf(e) ?? ''))) return result;
    }
  }

  /** Rolled back when the answer carries any error. */
  async #attempt(operation: Operation): Promise<ExecutionResult> {
    try {
      return await transaction(this.parts.orm, operation.actor.session, async (em) => {
        const { answers } = this.parts;
        const before = await answers.find(em, operation);
        if (before) return before;
        const context = new RequestContext(operation.actor, readsOf(em), this.parts.services, operation.caller, {
          em,
          apart: this.#apart,
        });
        const result = await this.parts.compiler.get(operation.document, operation.operationName)(context, operation.variables);
        if (result.errors?.length) throw new RolledBack(result);
        await answers.keep(em, operation, result);
        return result;
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.result;
      return { errors: [asGraphQLError(error)] };
    }
  }
}

const transaction = <T>(orm: Orm, session: Session, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  orm.em.fork({ session: sessionContext(session) }).transactional(work);

class RolledBack extends Error {
  constructor(readonly result: ExecutionResult) {
    super('rolled back');
  }
}

const asGraphQLError = (error: unknown) => (error instanceof GraphQLError ? error : new GraphQLError('failed', { originalError: error as Error }));

/** A mutation reads what it has just written. */
const readsOf = (em: EntityManager): Reads => ({ read: (statement, args) => readIn(em, statement, args) });
