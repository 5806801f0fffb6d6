import { GraphQLError } from 'graphql';
import { wordsFor, type MessageKey, type MessageValues } from './words.js';

/** The closed list of `extensions.code`. `schema/README.md` explains each; a test holds the two together. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'CONFLICT',
  'CURSOR_FOREIGN',
  'CURSOR_INVALID',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'INVALID_BOUNDARY',
  'LOCKED_OUT',
  'NOT_FOUND',
  'OPERATION_TOO_COSTLY',
  'RATE_LIMITED',
  'SECOND_FACTOR_FAILED',
  'SECOND_FACTOR_REQUIRED',
  'SERVICE_UNAVAILABLE',
  'SIGN_IN_FAILED',
  'SIGN_IN_REQUIRED',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Which input field is wrong, and what to do about it. */
export interface FieldError {
  readonly field: string;
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

interface Details {
  readonly fieldErrors?: readonly FieldError[];
  readonly extensions?: Record<string, unknown>;
  readonly cause?: unknown;
}

/** A failure that the caller can do something about. Its message is put into the caller's language on the way out. */
export class ExpectedError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    readonly key: MessageKey,
    readonly values: MessageValues = {},
    readonly details: Details = {},
  ) {
    super(wordsFor('zh-CN').message(key, values), {
      extensions: { code, ...details.extensions },
      originalError: details.cause instanceof Error ? details.cause : null,
    });
    this.name = 'ExpectedError';
  }
}

export const NotFound = (what: MessageKey = 'notFound') => new ExpectedError('NOT_FOUND', what);
export const Forbidden = () => new ExpectedError('FORBIDDEN', 'forbidden');
export const SignInRequired = () => new ExpectedError('SIGN_IN_REQUIRED', 'signInRequired');
export const ServiceUnavailable = (cause?: unknown) =>
  new ExpectedError('SERVICE_UNAVAILABLE', 'serviceUnavailable', {}, { extensions: { retryAfterSeconds: 1 }, cause });

/** @param fieldErrors one for each wrong field, so that a form can show all of them at once */
export const BadInput = (...fieldErrors: FieldError[]) => new ExpectedError('BAD_USER_INPUT', 'badInput', {}, { fieldErrors });

/** Somebody else changed the row since the caller read it. */
export const Conflict = (extensions: Record<string, unknown> = {}) =>
  new ExpectedError('CONFLICT', 'conflict', {}, { extensions: { conflict: extensions } });
