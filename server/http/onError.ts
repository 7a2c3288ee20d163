import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Problem, ProblemCode } from '../common/contract';
import { ApiProblem, notFound, statusOf, TooManyRequests } from './problems';
import { withoutLinks } from './requestLog';

const titles: Record<ProblemCode, string> = {
  invalid_input: 'Some input is not right',
  sign_in_required: 'Sign in first',
  not_allowed: 'Not allowed',
  not_found: 'Not found',
  conflict: 'In conflict with what is there',
  too_large: 'Too large',
  too_many_requests: 'Too many requests',
  unavailable: 'Resting for a moment',
  internal: 'Something went wrong here',
};

/** RFC 9457: the body of every failure. */
export function problemBody(code: ProblemCode, detail: string, fields?: Record<string, string>): Problem {
  return {
    type: `/api/docs#problem-${code}`,
    title: titles[code],
    status: statusOf[code],
    code,
    detail,
    ...(fields ? { fields } : {}),
  };
}

/** Express, its body readers and its file sender mark the caller's mistakes with a status of their own. */
function ofExpress(error: unknown): ApiProblem | null {
  if (error instanceof URIError) {
    return new ApiProblem('invalid_input', 'The address is not valid UTF-8', {
      path: 'Percent-encode the text as UTF-8',
    });
  }
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  if (error.status < 400 || error.status >= 500) return null;
  if ('type' in error && String(error.type).startsWith('entity.')) return ofBody(error.status);
  if (error.status === 413) return new ApiProblem('too_large', 'The body is too large');
  if (error.status === 415)
    return new ApiProblem('invalid_input', 'The body has an encoding we do not read', { body: 'UTF-8 JSON' });
  if (error.status === 403 || error.status === 404) return notFound('address');
  return new ApiProblem('invalid_input', error.message);
}

const ofBody = (status: number): ApiProblem =>
  status === 413
    ? new ApiProblem('too_large', 'The body is too large')
    : new ApiProblem('invalid_input', 'The body is not valid JSON', { body: 'JSON as the API document shows it' });

function secondsToWait(known: ApiProblem): number | undefined {
  if (known instanceof TooManyRequests) return known.retryAfterSeconds;
  return known.code === 'unavailable' ? 5 : undefined;
}

/** The one place where a failure becomes a reply and, when it is ours, a log line. The body never holds what was unexpected. */
export function onError(log: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    const known = error instanceof ApiProblem ? error : ofExpress(error);
    if (!known || known.status >= 500) log.error({ err: error, url: withoutLinks(req.originalUrl) }, 'request failed');
    if (res.headersSent) return next(error);
    const wait = known && secondsToWait(known);
    if (wait) res.set('Retry-After', String(wait));
    const body = known
      ? problemBody(known.code, known.message, known.fields)
      : problemBody('internal', 'The desk has noted it. Please try again');
    res.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  };
}

/** Whatever no route took. */
export const noSuchRoute: RequestHandler = () => {
  throw notFound('address');
};
