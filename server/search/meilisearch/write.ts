import { type Index, type Meilisearch, MeilisearchApiError } from 'meilisearch';
import type { Refused, SearchDoc } from '../engine';
import { sift } from '../records';
import { settle, TaskRefused } from './settle';

/** The faults of one document, for which Meilisearch refuses its whole batch. */
const faultsOfADocument = new Set([
  'invalid_document_id',
  'missing_document_id',
  'invalid_document_geo_field',
  'max_fields_limit_exceeded',
  'payload_too_large',
]);

/**
 * Puts documents into an index and resolves when they are found there.
 * @returns those that were set aside so that the rest could go in
 */
export async function put(client: Meilisearch, index: Index<SearchDoc>, docs: SearchDoc[]): Promise<Refused[]> {
  const { good, refused } = sift(docs);
  return [...refused, ...(await putHalving(client, index, good))];
}

/** A batch that the server refuses is halved until the bad document stands alone. */
async function putHalving(client: Meilisearch, index: Index<SearchDoc>, docs: SearchDoc[]): Promise<Refused[]> {
  const [first] = docs;
  if (!first) return [];
  try {
    await settle(client, () => index.addDocuments(docs, { primaryKey: 'id' }));
    return [];
  } catch (failure) {
    const reason = faultOf(failure);
    if (reason === undefined) throw failure;
    if (docs.length === 1) return [{ id: first.id, reason }];
  }
  const middle = Math.ceil(docs.length / 2);
  const left = await putHalving(client, index, docs.slice(0, middle));
  return [...left, ...(await putHalving(client, index, docs.slice(middle)))];
}

/** Takes documents out by id; an id that is not there is passed over. */
export async function take(client: Meilisearch, index: Index<SearchDoc>, ids: string[]): Promise<void> {
  if (ids.length > 0) await settle(client, () => index.deleteDocuments(ids));
}

function faultOf(failure: unknown): string | undefined {
  const code = failure instanceof MeilisearchApiError ? failure.cause?.code : undefined;
  const refused = failure instanceof TaskRefused ? failure.code : code;
  return refused && failure instanceof Error && faultsOfADocument.has(refused) ? failure.message : undefined;
}
