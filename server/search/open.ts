import { openEmbeddedSearch } from './embedded';
import type { SearchEngine } from './engine';
import { openMeilisearch } from './meilisearch/engine';

/** The engine that the configuration names: Meilisearch at an address, else our own in a file. Nobody else asks which. */
export function openSearch({
  meili,
  file,
}: {
  meili?: { url: string; key: string; prefix?: string };
  file: string;
}): SearchEngine {
  return meili ? openMeilisearch(meili) : openEmbeddedSearch({ file });
}
