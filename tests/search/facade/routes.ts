import { z } from 'zod';
import type { SearchDoc } from '../../../server/search/engine';
import { facetSearch, multiSearch } from './answers';
import { Fault, invalid } from './fault';
import type { Indexes, Stored } from './indexes';
import type { TaskQueue } from './tasks';
import type { Worlds } from './worlds';

export interface Parts {
  indexes: Indexes;
  tasks: TaskQueue;
  worlds: Worlds;
}

export interface Call {
  method: string;
  pathname: string;
  searchParams: URLSearchParams;
  body: unknown;
}

export interface Reply {
  status: number;
  body: unknown;
}

interface Asked extends Call {
  /** The part of the path that names the index or the task. */
  name: string;
}

type Route = [method: string, path: RegExp, handle: (parts: Parts, asked: Asked) => unknown];

/** Writes answer 202 with a task, everything else 200. */
const routes: Route[] = [
  ['GET', /^\/health$/, () => ({ status: 'available' })],
  ['GET', /^\/version$/, () => ({ commitSha: 'facade', commitDate: 'never', pkgVersion: '1.50.0' })],
  ['GET', /^\/stats$/, ({ indexes }) => sayStats(indexes)],
  ['GET', /^\/tasks\/(\d+)$/, ({ tasks }, { name }) => tasks.get(Number(name))],
  ['GET', /^\/indexes$/, ({ indexes }, { searchParams }) => sayPage(indexes.list().map(sayIndex), searchParams)],
  ['POST', /^\/indexes$/, createIndex],
  ['GET', /^\/indexes\/([\w-]+)$/, ({ indexes }, { name }) => sayIndex(indexes.get(name))],
  ['DELETE', /^\/indexes\/([\w-]+)$/, deleteIndex],
  ['GET', /^\/indexes\/([\w-]+)\/settings$/, ({ indexes }, { name }) => indexes.get(name).settings],
  ['PATCH', /^\/indexes\/([\w-]+)\/settings$/, updateSettings],
  ['GET', /^\/indexes\/([\w-]+)\/documents$/, listDocuments],
  ['POST', /^\/indexes\/([\w-]+)\/documents$/, putDocuments],
  ['POST', /^\/indexes\/([\w-]+)\/documents\/delete-batch$/, takeDocuments],
  [
    'POST',
    /^\/indexes\/([\w-]+)\/facet-search$/,
    ({ indexes, worlds }, { name, body }) => facetSearch(indexes, worlds, name, body),
  ],
  ['POST', /^\/multi-search$/, ({ indexes, worlds }, { body }) => multiSearch(indexes, worlds, body)],
  ['POST', /^\/swap-indexes$/, swapIndexes],
];

export async function answer(parts: Parts, call: Call): Promise<Reply> {
  for (const [method, path, handle] of routes) {
    const found = method === call.method ? path.exec(call.pathname) : null;
    if (!found) continue;
    const body = await handle(parts, { ...call, name: found[1] ?? '' });
    return { status: isTask(body) ? 202 : 200, body };
  }
  throw new Fault(404, 'not_found', `The facade does not know ${call.method} ${call.pathname}.`);
}

const isTask = (body: unknown): boolean => typeof body === 'object' && body !== null && 'taskUid' in body;

const newIndex = z.strictObject({ uid: z.string().regex(/^[\w-]{1,400}$/), primaryKey: z.string().optional() });

function createIndex({ indexes, tasks }: Parts, { body }: Asked) {
  const { uid, primaryKey = null } = newIndex.parse(body);
  return tasks.enqueue('indexCreation', uid, () => indexes.create(uid, primaryKey));
}

function deleteIndex({ indexes, tasks }: Parts, { name }: Asked) {
  return tasks.enqueue('indexDeletion', name, () => indexes.remove(name));
}

function updateSettings({ indexes, tasks }: Parts, { name, body }: Asked) {
  const settings = z.record(z.string(), z.unknown()).parse(body);
  return tasks.enqueue('settingsUpdate', name, () => indexes.set(name, settings));
}

/** The most that one request may carry, far below the 100 MB of the real server so that a test can reach it. */
const largestPayload = 1_000_000;

function putDocuments({ indexes, tasks }: Parts, { name, searchParams, body }: Asked) {
  if (!isDocuments(body)) throw invalid('malformed_payload', 'Documents come as a list.');
  if (JSON.stringify(body).length > largestPayload) {
    throw new Fault(413, 'payload_too_large', `The payload is larger than ${largestPayload} bytes.`);
  }
  const primaryKey = searchParams.get('primaryKey');
  return tasks.enqueue('documentAdditionOrUpdate', name, () => indexes.put(name, body, primaryKey));
}

const isDocuments = (body: unknown): body is SearchDoc[] => Array.isArray(body);

function takeDocuments({ indexes, tasks }: Parts, { name, body }: Asked) {
  const ids = z.array(z.string()).parse(body);
  return tasks.enqueue('documentDeletion', name, () => indexes.take(name, ids));
}

function listDocuments({ indexes }: Parts, { name, searchParams }: Asked) {
  const fields = searchParams.get('fields')?.split(',');
  const docs = [...indexes.get(name).docs.values()].map((doc) =>
    fields ? Object.fromEntries(fields.map((field) => [field, doc[field]])) : doc,
  );
  return sayPage(docs, searchParams);
}

const swaps = z.array(
  z.strictObject({ indexes: z.tuple([z.string(), z.string()]), rename: z.boolean().default(false) }),
);

function swapIndexes({ indexes, tasks }: Parts, { body }: Asked) {
  const asked = swaps.parse(body);
  return tasks.enqueue('indexSwap', null, () => indexes.swap(asked));
}

function sayPage(all: unknown[], searchParams: URLSearchParams) {
  const [offset, limit] = [Number(searchParams.get('offset') ?? 0), Number(searchParams.get('limit') ?? 20)];
  return { results: all.slice(offset, offset + limit), offset, limit, total: all.length };
}

const sayIndex = ({ uid, primaryKey, createdAt, updatedAt }: Stored) => ({ uid, primaryKey, createdAt, updatedAt });

function sayStats(indexes: Indexes) {
  const each = indexes.list().map(({ uid, docs }) => [uid, { numberOfDocuments: docs.size, isIndexing: false }]);
  return { databaseSize: 0, usedDatabaseSize: 0, lastUpdate: null, indexes: Object.fromEntries(each) };
}
