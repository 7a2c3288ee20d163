import { foldedWords } from '../common/fold';
import { Listing } from './model';

const longest = 80;

/** `Lac Pavin` → `lac-pavin`: whole words only, at most 80 characters. */
export function slugOf(text: string): string {
  let slug = '';
  for (const word of foldedWords(text)
    .map((each) => each.replaceAll(/[^a-z0-9]/g, ''))
    .filter(Boolean)) {
    if (slug.length + word.length + 1 > longest) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return slug || 'listing';
}

/**
 * A readable address nobody else has: the title, then with its commune, then numbered. It is given once and kept for
 * good, also when the title changes, so that shared links go on working. The unique index decides a race.
 */
export async function freeSlug(
  title: string,
  commune: string,
  taken: ReadonlySet<string> = new Set(),
): Promise<string> {
  const plain = slugOf(title);
  const withCommune = slugOf(`${title} ${commune}`);
  const isFree = async (slug: string) => !taken.has(slug) && !(await Listing.exists({ slug }));
  for (const slug of [plain, withCommune]) if (await isFree(slug)) return slug;
  for (let number = 2; ; number += 1) if (await isFree(`${withCommune}-${number}`)) return `${withCommune}-${number}`;
}
