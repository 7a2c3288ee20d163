import { fold } from '../common/fold';
import { check } from '../http/check';
import { invalid } from '../http/problems';
import type { VocabularyName } from '../vocabularies/contract';
import { termOf, termsOf } from '../vocabularies/vocabularies';
import { details as detailsSchema, type KindDetails, type ListingInput, listingInput } from './contract';
import { specOf } from './kinds';
import { Listing, type ListingDocument, type ListingRecord } from './model';
import { freeSlug, type SlugTaken } from './slugs';

/** What every door into the directory must bring: the shared fields and the details of one kind, checked. */
export type Entry = ListingInput & KindDetails;

/**
 * Reads whatever a form, a file or the demonstration brings into an entry.
 * Throws `invalid_input` with every wrong field at once; an unknown term is named with its vocabulary.
 */
export function readEntry(given: unknown): Entry {
  const shared = check(listingInput, given);
  const own = withDepartments(check(detailsSchema, given));
  const wrong = [...wrongTerms(own), ...unknown('languages', 'languages', shared.languages)];
  if (wrong.length > 0) throw invalid(Object.fromEntries(wrong));
  return { ...shared, ...own };
}

/** A technician's departments follow from the jobs. */
function withDepartments(own: KindDetails): KindDetails {
  if (own.kind !== 'technician') return own;
  const departments = own.details.jobs.flatMap(({ job }) => termOf('jobTitles', job)?.parent ?? []);
  return { ...own, details: { ...own.details, departments: [...new Set(departments)] } };
}

const wrongTerms = (own: KindDetails) =>
  specOf(own.kind)
    .terms(own.details)
    .flatMap(({ field, vocabulary, ids }) => unknown(`details.${field}`, vocabulary, ids));

function unknown(field: string, vocabulary: VocabularyName, ids: readonly string[]): [string, string][] {
  const example = termsOf(vocabulary)[0]?.id ?? '';
  return ids
    .filter((id) => !termOf(vocabulary, id))
    .map((id) => [field, `"${id}" is not in the vocabulary ${vocabulary}; a term is written as in "${example}"`]);
}

/** A record for the database: slug chosen, comparison key made, revision 1, waiting to be indexed. Not saved yet. */
export async function newListing(
  entry: Entry,
  standing: Pick<ListingRecord, 'status'> & Partial<Pick<ListingRecord, 'owner' | 'demo' | 'confirmedAt' | 'photos'>>,
  isTaken?: SlugTaken,
): Promise<ListingDocument> {
  const slug = await freeSlug(entry.title, entry.place.commune, isTaken);
  return new Listing({ ...entry, ...standing, slug, titleKey: fold(entry.title), revision: 1, indexPending: true });
}

/** Every change to a saved record goes out through here: revision and mark move in the same write as the change. */
export async function saveChange(listing: ListingDocument): Promise<void> {
  listing.revision += 1;
  listing.indexPending = true;
  // The sweep may have taken the mark off since this copy was read: write it whatever the copy says.
  listing.markModified('indexPending');
  await listing.save();
}
