import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { print, type DocumentNode, type ExecutionResult } from 'graphql';
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
    await em.insert(MutationAnswer, { ...key, digest: digestOf(asked), answer: JSON.parse(JSON.stringify(data)) as Record<string, unknown>, createdAt: new Date() });
  }
}

/** Nobody has no tenant to keep an answer in, and signing in must never be answered from memory. */
function keyOf({ variables, actor }: Asked) {
  const { input } = variables as { input?: { clientMutationId?: unknown } };
  const clientMutationId = input?.clientMutationId;
  const district = actor.session.writeDistrict;
  if (typeof clientMutationId !== 'string' || clientMutationId === '' || !actor.id || !district) return undefined;
  return { district, actor: actor.id, clientMutationId: clientMutationId.slice(0, 200) };
}

const digestOf = ({ document, operationName, variables }: Asked) =>
  createHash('sha256')
    .update(JSON.stringify([print(document), operationName, variables]))
    .digest('base64url');
