import type { FastifyRequest } from 'fastify';
import { getOperationAST, GraphQLError, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Lines } from './lines.js';

const NOTHING: DocumentNode = { kind: 'Document' as DocumentNode['kind'], definitions: [] };

/** An operation that somebody wants as a stream. */
export interface StreamRequest {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly kind: 'query' | 'mutation' | 'subscription' | undefined;
  /** What is wrong with the document: told on the stream, because a browser tells a page nothing of a status. */
  readonly refusal?: ExecutionResult;
}

/** What is no request at all is answered by HTTP itself. */
interface Refused {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: object;
}

const refused = (status: number, message: string, headers = {}): Refused => ({ status, headers, body: { errors: [{ message }] } });

export function readRequest(request: FastifyRequest, { schema, documents }: Pick<Lines, 'schema' | 'documents'>): StreamRequest | Refused {
  if (!/text\/event-stream|\*\/\*/.test(request.headers.accept ?? '')) return refused(406, 'Accept text/event-stream here.');
  const asked = parametersOf(request);
  if (!asked) return refused(400, 'Expected query, and if need be variables (an object) and operationName.');
  const { query, operationName, variables } = asked;
  const told = (errors: readonly GraphQLError[], code: string): StreamRequest => ({
    document: NOTHING,
    operationName,
    variables,
    kind: undefined,
    refusal: { errors: errors.map((error) => new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code } })) },
  });
  let document: DocumentNode;
  try {
    document = documents.parse(query);
  } catch (error) {
    return told([error as GraphQLError], 'GRAPHQL_PARSE_FAILED');
  }
  const errors = documents.validate(schema, document);
  if (errors.length > 0) return told(errors, 'GRAPHQL_VALIDATION_FAILED');
  const kind = getOperationAST(document, operationName)?.operation;
  if (!kind) return told([new GraphQLError('Unable to identify operation.')], 'BAD_USER_INPUT');
  if (kind === 'mutation' && request.method === 'GET') return refused(405, 'Send mutations by POST.', { allow: 'POST' });
  return { document, operationName, variables, kind };
}

interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** By POST a JSON object, by GET the same as search parameters. */
function parametersOf({ method, body, query: search }: FastifyRequest): Asked | undefined {
  const given = (method === 'GET' ? unpacked(search as Record<string, unknown>) : body) as Record<string, unknown> | undefined | null;
  if (typeof given !== 'object' || given === null) return undefined;
  const { query, operationName = null, variables = null } = given;
  if (typeof query !== 'string' || typeof variables !== 'object' || Array.isArray(variables)) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  return { query, operationName: operationName ?? undefined, variables: (variables ?? {}) as Record<string, unknown> };
}

function unpacked({ variables, ...rest }: Record<string, unknown>): Record<string, unknown> | undefined {
  if (variables === undefined || variables === '') return rest;
  if (typeof variables !== 'string') return undefined;
  try {
    return { ...rest, variables: JSON.parse(variables) as unknown };
  } catch {
    return undefined;
  }
}
