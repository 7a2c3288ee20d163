import type { ProblemCode } from '../common/contract';

/** Does not compile with a code missing: every failure has its HTTP status here and nowhere else. */
export const statusOf: Record<ProblemCode, number> = {
  invalid_input: 400,
  sign_in_required: 401,
  not_allowed: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many_requests: 429,
  unavailable: 503,
  internal: 500,
};

/** A failure the caller is told about; `http/onError.ts` turns it into problem details. */
export class ApiProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    /** Per field: what is wrong and what would be right. */
    readonly fields?: Record<string, string>,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ApiProblem';
  }

  get status(): number {
    return statusOf[this.code];
  }
}

/** Asked for too often; the reply says in `Retry-After` how long to wait. */
export class TooManyRequests extends ApiProblem {
  constructor(readonly retryAfterSeconds: number) {
    const minutes = Math.ceil(retryAfterSeconds / 60);
    super('too_many_requests', `Too many tries. Please wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`);
  }
}

/** Missing and hidden look the same from outside. */
export const notFound = (what: string): ApiProblem => new ApiProblem('not_found', `There is no such ${what}`);
export const notAllowed = (what: string): ApiProblem => new ApiProblem('not_allowed', `You may not ${what}`);
export const invalid = (fields: Record<string, string>): ApiProblem =>
  new ApiProblem('invalid_input', 'Some fields are not right', fields);
