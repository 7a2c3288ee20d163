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
export async function freeSlug(title: string, commune: string, isTaken: SlugTaken = isStored): Promise<string> {
  const plain = slugOf(title);
  const withCommune = slugOf(`${title} ${commune}`);
  for (const slug of [plain, withCommune]) if (!(await isTaken(slug))) return slug;
  for (let number = 2; ; number += 1) {
    const slug = `${withCommune}-${number}`;
    if (!(await isTaken(slug))) return slug;
  }
}

/** Whether an address is somebody's. Who makes many listings at once answers from a set instead of the database. */
export type SlugTaken = (slug: string) => boolean | Promise<boolean>;

const isStored: SlugTaken = async (slug) => (await Listing.exists({ slug })) !== null;
