import type { ListingKind } from '../common/contract';
import { type Content, fieldsOf, fieldValue, isEmpty, isSame, withField } from '../listings/fields';
import type { PhotoRecord } from '../listings/record';
import { faultsIn } from '../listings/working';

/** Of these lists both sides may know a part; of others (jobs, services) the kept listing's choice stands. */
const joined = ['languages', 'tags', 'links', 'details.credits', 'details.pastShoots', 'details.references'];

/** As many as a listing may have. */
const mostPhotos = 30;

/**
 * The kept listing's content with what the other says and it does not: empty fields, a missing language, entries of
 * lists. What both say differently stays as the kept one has it.
 */
export function combine(kind: ListingKind, kept: Content, other: Content): Content {
  return fieldsOf(kind).reduce((content, field) => {
    const [own, more] = [fieldValue(kept, field), fieldValue(other, field)];
    if (isSilent(more)) return content;
    const filled = withField(content, field, both(field, own, more));
    // A joined list may have become longer than the form allows: then the kept one's own stands.
    return Object.keys(faultsIn(kind, filled)).some((fault) => fault.startsWith(field)) ? content : filled;
  }, kept);
}

function both(field: string, own: unknown, more: unknown): unknown {
  if (isSilent(own)) return more;
  if (joined.includes(field) && Array.isArray(own) && Array.isArray(more)) return union(own, more, isSame);
  if (isBilingual(own) && isBilingual(more)) return { fr: own.fr || more.fr || '', en: own.en || more.en || '' };
  return own;
}

/** A plain "no" is what a form says that was not filled in. */
const isSilent = (value: unknown): boolean => value === false || isEmpty(value);

const isBilingual = (value: unknown): value is { fr?: string; en?: string } =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((name) => name === 'fr' || name === 'en');

function union<T>(own: readonly T[], more: readonly T[], same: (a: T, b: T) => boolean): T[] {
  return [...own, ...more.filter((each) => !own.some((known) => same(known, each)))];
}

/** The pictures of both, the kept one's first, as many as a listing may have; those nobody may show are left. */
export function combinePhotos(kept: readonly PhotoRecord[], other: readonly PhotoRecord[]): PhotoRecord[] {
  const showable = other.filter(({ credit, licence }) => credit.trim() !== '' && licence !== '');
  return union(kept, showable, (a, b) => a.id === b.id).slice(0, Math.max(mostPhotos, kept.length));
}
