import { useWords } from '../i18n/words';
import { type Filters, listedKinds } from './filters';
import { useSearchTexts } from './texts';

/** The title of the window: what is looked for, and near what. Undefined for the front page, which has the site's. */
export function useTitle(filters: Filters, total: number | undefined): string | undefined {
  const words = useSearchTexts();
  const { kinds } = useWords();
  const { q, around } = filters;
  const listed = listedKinds(filters);
  const [only] = listed;
  if (around?.name && total !== undefined) return words.titleNear(words.things(listed, total), around.name);
  if (q) return words.facets.typed(q);
  return only && filters.kinds.length === 1 ? kinds[only].other : undefined;
}
