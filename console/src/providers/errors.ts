import type { TranslateFunction } from 'ra-core';

/** An error as it comes over the wire. */
export interface WireError {
  message: string;
  extensions?: { code?: string; id?: string; fieldErrors?: FieldError[] } & Record<string, unknown>;
}

interface FieldError {
  field: string;
  message: string;
}

/** Who changed the record meanwhile, and to what. */
interface Conflict {
  recordId?: string;
  changedBy?: string | null;
  changedAt?: string | null;
  current?: Record<string, unknown> | null;
}

/** What the API said no to, or `OFFLINE` when it could not be asked. */
export class ApiError extends Error {
  readonly code: string;
  /** To quote to an administrator when it is our fault. */
  readonly id: string | undefined;
  readonly fieldErrors: readonly FieldError[];
  readonly extensions: Record<string, unknown>;

  constructor(wire: WireError, cause?: unknown) {
    super(wire.message, { cause });
    this.name = 'ApiError';
    this.extensions = wire.extensions ?? {};
    this.code = wire.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
    this.id = wire.extensions?.id;
    this.fieldErrors = wire.extensions?.fieldErrors ?? [];
  }

  /** React-admin puts these beside the inputs of a form. */
  get body() {
    if (this.fieldErrors.length === 0) return undefined;
    return { errors: Object.fromEntries(this.fieldErrors.map(({ field, message }) => [field.replace(/^input\./, ''), message])) };
  }

  get conflict(): Conflict | undefined {
    return this.code === 'CONFLICT' ? ((this.extensions['conflict'] as Conflict | undefined) ?? {}) : undefined;
  }
}

export const isCode = (error: unknown, code: string): error is ApiError => error instanceof ApiError && error.code === code;

/** What is wrong and what to do about it, in the language of the page. */
export function errorText(error: unknown, translate: TranslateFunction): string {
  if (!(error instanceof ApiError)) return translate('errors.UNEXPECTED');
  return error.message || translate(`errors.${error.code}`, { _: translate('errors.UNEXPECTED') });
}

/** @returns the number to quote, unless the message says it already */
export const idToQuote = (error: unknown) =>
  error instanceof ApiError && error.id !== undefined && !error.message.includes(error.id) ? error.id : undefined;
