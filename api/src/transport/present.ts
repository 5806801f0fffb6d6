import { randomBytes } from 'node:crypto';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { ExpectedError } from '../request/errors.js';
import { wordsFor, type Locale } from '../request/words.js';
import { factsOf, type Log } from './log.js';

const NOT_VISIBLE = '42501';
const BAD_VALUE = /^22/;
const TOO_LONG = '57014';
/** The server ends, starts, or has no room; or the line to it broke. */
const UNREACHABLE = /^(57P0[1-3]|53300|08\w{3}|E[A-Z]+)$/;

/** Puts the errors of an answer into the caller's language, and lets nothing else out than what the closed list says. */
export function present(result: ExecutionResult, locale: Locale, log: Log): ExecutionResult {
  if (!result.errors?.length) return result;
  return { ...result, errors: result.errors.map((error) => presentError(error, locale, log)) };
}

export function presentError(error: GraphQLError | Error, locale: Locale, log: Log): GraphQLError {
  const words = wordsFor(locale);
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  const make = (message: string, extensions: Record<string, unknown>) => new GraphQLError(message, { ...place, extensions });
  const expected = find(error, (e): e is ExpectedError => e instanceof ExpectedError);
  if (expected) {
    const { fieldErrors, extensions } = expected.details;
    const fields = fieldErrors && { fieldErrors: fieldErrors.map(({ field, key, values }) => ({ field, message: words.message(key, values) })) };
    return make(words.message(expected.key, expected.values), { code: expected.code, ...extensions, ...fields });
  }
  const state = sqlStateOf(error);
  if (state === NOT_VISIBLE) {
    log.warn('row-security-refused', factsOf(error));
    return make(words.message('notFound'), { code: 'NOT_FOUND' });
  }
  if (state && BAD_VALUE.test(state)) return make(words.message('badInput'), { code: 'BAD_USER_INPUT' });
  if (state === TOO_LONG) return make(words.message('tooLongRunning'), { code: 'OPERATION_TOO_COSTLY' });
  if (state && UNREACHABLE.test(state)) {
    log.warn('database-unreachable', factsOf(error));
    return make(words.message('serviceUnavailable'), { code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 1 });
  }
  if (isOfGraphQL(error)) return error.extensions['code'] ? error : make(error.message, { code: 'BAD_USER_INPUT' });
  const id = randomBytes(6).toString('hex');
  log.error('unexpected', { id, ...factsOf(error) });
  return make(words.message('internal', { id }), { code: 'INTERNAL_SERVER_ERROR', id });
}

/** Bad variables and the like: made by graphql-js itself, before anything ran. What a scalar threw is wrapped twice. */
const isOfGraphQL = (error: GraphQLError | Error): error is GraphQLError =>
  error instanceof GraphQLError && !isOfAnswer(error) && (!error.originalError || (!error.path && error.originalError instanceof GraphQLError));

/** A value that does not fit its type, found while the answer was put together: the compiled query says so without extensions. */
const isOfAnswer = ({ path, originalError, extensions }: GraphQLError) =>
  Boolean(path && !originalError) && !(extensions as Record<string, unknown> | undefined)?.['code'];

type Chained = { originalError?: unknown; cause?: unknown; code?: string } | undefined;

function find<T>(error: unknown, is: (e: unknown) => e is T): T | undefined {
  for (let e = error as Chained; e; e = (e.originalError ?? e.cause) as Chained) if (is(e)) return e;
  return undefined;
}

export function sqlStateOf(error: unknown): string | undefined {
  const holder = find(error, (e): e is { code: string } => /^([0-9A-Z]{5}|E[A-Z]+)$/.test((e as { code?: string }).code ?? ''));
  return holder?.code;
}

/** Apollo's own errors (parsing, validation, bad requests) keep their words and lose everything but the code. */
export const formatted = (error: GraphQLFormattedError): GraphQLFormattedError => {
  const { stacktrace: _, ...extensions } = (error.extensions ?? {}) as Record<string, unknown>;
  return { ...error, extensions };
};
