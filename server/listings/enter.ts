import { fold } from '../common/fold';
import { faultsOf } from '../http/check';
import { invalid } from '../http/problems';
import type { VocabularyName } from '../vocabularies/contract';
import { termOf, termsOf } from '../vocabularies/vocabularies';
import { details as detailsSchema, type KindDetails, type ListingInput, listingInput } from './contract';
import { specOf } from './kinds';
import { Listing, type ListingDocument } from './model';
import type { ListingRecord } from './record';
import { freeSlug, type SlugTaken } from './slugs';
import { twinKeysOf } from './twins';

/** What every door into the directory must bring: the shared fields and the details of one kind, checked. */
export type Entry = ListingInput & KindDetails;

/**
 * Reads whatever a form, a file or the demonstration brings into an entry.
 * Throws `invalid_input` with every wrong field at once; an unknown term is named with its vocabulary.
 */
export function readEntry(given: unknown): Entry {
  const shared = listingInput.safeParse(given);
  const own = detailsSchema.safeParse(given);
  const wrong = {
    ...(shared.success ? {} : faultsOf(shared.error)),
    ...(own.success ? wrongTerms(own.data) : faultsOf(own.error)),
    ...(shared.success ? unknown('languages', 'languages', shared.data.languages) : {}),
  };
  if (!shared.success || !own.success || Object.keys(wrong).length > 0) throw invalid(wrong);
  return { ...shared.data, ...withDepartments(own.data) };
}

/** A technician's departments follow from the jobs. */
function withDepartments(own: KindDetails): KindDetails {
  if (own.kind !== 'technician') return own;
  const departments = own.details.jobs.flatMap(({ job }) => termOf('jobTitles', job)?.parent ?? []);
  return { ...own, details: { ...own.details, departments: [...new Set(departments)] } };
}

const wrongTerms = (own: KindDetails): Record<string, string> =>
  Object.assign(
    {},
    ...specOf(own.kind)
      .terms(own.details)
      .map(({ field, vocabulary, ids }) => unknown(`details.${field}`, vocabulary, ids)),
  );

/** Ids that are no term, as the fault of their field. */
function unknown(field: string, vocabulary: VocabularyName, ids: readonly string[]): Record<string, string> {
  const strangers = ids.filter((id) => !termOf(vocabulary, id));
  if (strangers.length === 0) return {};
  const example = termsOf(vocabulary)[0]?.id ?? '';
  return {
    [field]: `Not in the vocabulary ${vocabulary}: ${strangers.join(', ')}; a term is written as in "${example}"`,
  };
}

/** A record for the database: slug chosen, comparison key made, revision 1, waiting to be indexed. Not saved yet. */
export async function newListing(
  entry: Entry,
  standing: Pick<ListingRecord, 'status'> & Partial<Pick<ListingRecord, 'owner' | 'demo' | 'confirmedAt' | 'photos'>>,
  isTaken?: SlugTaken,
): Promise<ListingDocument> {
  const slug = await freeSlug(entry.title, entry.place.commune, isTaken);
  return new Listing({
    ...entry,
    ...standing,
    slug,
    titleKey: fold(entry.title),
    twinKeys: twinKeysOf(entry),
    revision: 1,
    indexPending: true,
  });
}

/** Every change to a saved record goes out through here: revision and mark move in the same write as the change. */
export async function saveChange(listing: ListingDocument): Promise<void> {
  listing.revision += 1;
  listing.indexPending = true;
  // The sweep may have taken the mark off since this copy was read: write it whatever the copy says.
  listing.markModified('indexPending');
  await listing.save();
}
