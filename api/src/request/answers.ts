import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { getOperationAST, Kind, print, valueFromASTUntyped, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Actor } from './actor.js';
import { MutationAnswer } from './answer.entity.js';
import { ExpectedError } from './errors.js';

interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly actor: Actor;
}

/**
 * Makes a mutation from a flaky phone idempotent: the first answer to a `clientMutationId` is kept per actor for a day
 * and replayed. Of two that arrive at once the second waits for the first, and finds its answer. Inputs that carry a
 * password, and answers that carry personal data, offer no `clientMutationId`.
 */
export class Answers {
  /** @throws ExpectedError CONFLICT when the id was used for something else */
  async find(em: EntityManager, asked: Asked): Promise<ExecutionResult | undefined> {
    const key = keyOf(asked);
    if (!key) return undefined;
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${key.actor}:${key.clientMutationId}`]);
    const known = await em.findOne(MutationAnswer, key);
    if (!known) return undefined;
    if (known.digest !== digestOf(asked)) throw new ExpectedError('CONFLICT', 'differentRetry');
    return { data: known.answer };
  }

  async keep(em: EntityManager, asked: Asked, { data }: ExecutionResult): Promise<void> {
    const key = keyOf(asked);
    if (!key || !data) return;
    await em.insert(MutationAnswer, {
      ...key,
      digest: digestOf(asked),
      answer: JSON.parse(JSON.stringify(data)) as Record<string, unknown>,
      createdAt: new Date(),
    });
  }
}

/** Nobody has no tenant to keep an answer in, and signing in must never be answered from memory. */
function keyOf(asked: Asked) {
  const { actor } = asked;
  const district = actor.session.writeDistrict;
  const ids = mutationIds(asked);
  if (ids.length === 0 || !actor.id || !district) return undefined;
  return { district, actor: actor.id, clientMutationId: ids.join(' ').slice(0, 200) };
}

/** The ids of all fields of the mutation, whether they come in a variable or are written in the document. */
function mutationIds({ document, operationName, variables }: Asked): readonly string[] {
  const selections = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  const inputs = selections
    .flatMap((s) => (s.kind === Kind.FIELD ? (s.arguments ?? []) : []))
    .map(({ value }) => valueFromASTUntyped(value, variables));
  return inputs.flatMap((input) => {
    const id = (input as { clientMutationId?: unknown } | null | undefined)?.clientMutationId;
    return typeof id === 'string' && id !== '' ? [id] : [];
  });
}

const digestOf = ({ document, operationName, variables }: Asked) =>
  createHash('sha256')
    .update(JSON.stringify([print(document), operationName, variables]))
    .digest('base64url');
