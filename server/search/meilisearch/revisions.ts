import type { Index } from 'meilisearch';
import type { SearchDoc } from '../engine';
import { ask } from './ask';

const perPage = 2_000;

/** Every id with its revision. A document that moves between pages while they are read may be missed: ask again. */
export async function readRevisions(index: Index<SearchDoc>): Promise<Map<string, number>> {
  const revisions = new Map<string, number>();
  for (let offset = 0; ; offset += perPage) {
    const page = await ask(() => index.getDocuments({ fields: ['id', 'rev'], limit: perPage, offset }));
    for (const { id, rev } of page.results) revisions.set(id, rev);
    if (offset + page.results.length >= page.total || page.results.length === 0) return revisions;
  }
}
