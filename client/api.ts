import { type Endpoint, type ProblemCode, problem } from '@contract/common';
import type { z } from 'zod';

/** What can go wrong with a call: what the server names, and that it could not be reached at all. */
export type CallCode = ProblemCode | 'offline';

/** A call that did not succeed. Pages switch on `code` and say it in the reader's language. */
export class CallProblem extends Error {
  constructor(
    readonly code: CallCode,
    message: string,
    /** HTTP status; 0 when there was no answer. */
    readonly status: number,
    /** Per field: what is wrong and what would be right. */
    readonly fields: Record<string, string> = {},
    options?: ErrorOptions,
    /** Seconds until it makes sense to try again, where the server says so. */
    readonly retryAfter: number | null = null,
  ) {
    super(message, options);
    this.name = 'CallProblem';
  }
}

/** A field that the schema reads from whatever comes (coerced, or listed) is given as what it will be, or left out. */
type Fields<Schema extends z.ZodType, In = z.input<Schema>, Out = z.output<Schema>> = {
  [K in keyof In as unknown extends In[K] ? never : K]: In[K];
} & { [K in keyof In as unknown extends In[K] ? K : never]?: K extends keyof Out ? Out[K] : never };

type Part<Name extends string, Value> =
  Record<string, never> extends Value ? { [K in Name]?: Value } : { [K in Name]: Value };

/** What an endpoint takes; a part may be left out when every field of it may. */
export type Input<E extends Endpoint> = Part<'params', Fields<E['params']>> &
  Part<'query', Fields<E['query']>> & { body?: z.input<E['body']> } & Way;

interface Way {
  signal?: AbortSignal;
  /** Goes on when the page is left: for what was decided and must arrive. */
  keepalive?: boolean;
}

type AnyInput = {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
} & Way;

/** Calls an endpoint of a contract and returns its checked reply. Throws CallProblem; an aborted call throws as fetch does. */
export async function call<E extends Endpoint>(spec: E, input: Input<E>): Promise<z.output<E['reply']>> {
  const { params = {}, query = {}, body, ...way } = input as AnyInput;
  const response = await reach(urlOf(spec.path, params, query), optionsOf(spec, body, way));
  const reply = await jsonOf(response);
  if (!response.ok) throw problemOf(response, reply);
  const checked = spec.reply.safeParse(reply);
  if (checked.success) return checked.data as z.output<E['reply']>;
  throw new CallProblem('internal', `The reply of ${spec.path} breaks its contract`, response.status, undefined, {
    cause: checked.error,
  });
}

async function reach(url: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new CallProblem('offline', 'The server could not be reached', 0, undefined, { cause });
  }
}

/** A proxy in between answers in HTML when the server is down: that is no reason to fail twice. */
const jsonOf = (response: Response): Promise<unknown> => response.json().catch(() => undefined);

function problemOf({ status, headers }: Response, reply: unknown): CallProblem {
  const known = problem.safeParse(reply);
  const wait = Number(headers.get('retry-after') ?? Number.NaN);
  const retryAfter = Number.isFinite(wait) ? wait : null;
  if (known.success) {
    const { code, detail, fields } = known.data;
    return new CallProblem(code, detail, status, fields, undefined, retryAfter);
  }
  return new CallProblem(status >= 502 && status <= 504 ? 'unavailable' : 'internal', `HTTP ${status}`, status);
}

/** `/api/listings/:slug` with its parameters filled in; a list in the query is repeated, what is undefined left out. */
export function urlOf(path: string, params: Record<string, unknown>, query: Record<string, unknown>): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value].flat().flatMap((item): [string, string][] => (item === undefined ? [] : [[name, String(item)]])),
    ),
  );
  return search.size === 0 ? filled : `${filled}?${search}`;
}

function optionsOf(spec: Endpoint, body: unknown, way: Way): RequestInit {
  const shared = { method: spec.method.toUpperCase(), ...way };
  if (body === undefined) return shared;
  return { ...shared, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
