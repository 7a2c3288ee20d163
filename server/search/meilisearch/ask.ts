import { setTimeout as sleep } from 'node:timers/promises';
import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch';
import { SearchError, type SearchErrorCode } from '../engine';

/** Milliseconds before the second try: long enough for a connection that was just closed to be opened anew. */
const breath = 50;

/**
 * Asks the server, once more if the first try failed in a way that may pass. Only for what may be said twice: reads,
 * and writes that replace.
 * @throws SearchError `timeout`, `unavailable`, or what was wrong with the question.
 */
export async function ask<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (failure) {
    if (!mayPass(failure)) throw asSearchError(failure);
  }
  await sleep(breath);
  return askOnce(question);
}

/** The same without a second try, for what must not happen twice. */
export async function askOnce<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (failure) {
    throw asSearchError(failure);
  }
}

/** The failure in the words of the door; a refusal that only a mistake of ours explains stays as it is. */
function asSearchError(failure: unknown): unknown {
  if (isTimeout(failure)) return new SearchError('timeout', 'Search took too long', undefined, { cause: failure });
  if (isOutage(failure)) return unavailable('Search is out of reach', failure);
  if (!(failure instanceof MeilisearchApiError)) return failure;
  if (isRefusedKey(failure)) return unavailable('The search server refuses the key', failure);
  const blame = blames[failure.cause?.code ?? ''];
  return blame ? new SearchError(blame, failure.message, undefined, { cause: failure }) : failure;
}

const unavailable = (message: string, cause: unknown) => new SearchError('unavailable', message, undefined, { cause });

/** What Meilisearch calls the fault, and what we call it. */
const blames: Record<string, SearchErrorCode> = {
  invalid_search_filter: 'bad_filter',
  invalid_search_sort: 'bad_sort',
  invalid_multi_search_query_ranking_rules: 'bad_sort',
  invalid_search_facets: 'bad_facet',
  invalid_multi_search_facets_by_index: 'bad_facet',
  invalid_facet_search_facet_name: 'bad_facet',
  // We ask only for what we know to stand, so this one was lost meanwhile.
  index_not_found: 'unavailable',
  task_not_found: 'unavailable',
};

const mayPass = (failure: unknown): boolean => isTimeout(failure) || isOutage(failure);

const isTimeout = (failure: unknown): boolean =>
  failure instanceof MeilisearchRequestError && failure.cause instanceof MeilisearchRequestTimeOutError;

function isOutage(failure: unknown): boolean {
  if (failure instanceof MeilisearchRequestError) return !isTimeout(failure);
  // A proxy between us and the server answers in HTML, which the client cannot read.
  if (failure instanceof SyntaxError) return true;
  if (!(failure instanceof MeilisearchApiError)) return false;
  // A full disk is told with the status of a bad request, so the type counts as well.
  const ofTheServer = failure.cause?.type === 'internal' || failure.cause?.type === 'system';
  return ofTheServer || failure.response.status >= 500 || failure.response.status === 429;
}

const isRefusedKey = (failure: MeilisearchApiError): boolean =>
  failure.response.status === 401 || failure.response.status === 403;
