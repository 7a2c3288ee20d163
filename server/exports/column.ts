import type { Bilingual, Lang, ListingKind } from '../common/contract';
import type { Viewer } from '../common/viewer';
import type { SavedListing } from '../listings/record';
import type { VocabularyName } from '../vocabularies/contract';
import { termOf } from '../vocabularies/vocabularies';

/** What one cell is worked out from. */
export interface Reading {
  lang: Lang;
  viewer: Viewer;
  publicUrl: string;
  /** Account → its address, for the desk. */
  owners: ReadonlyMap<string, string>;
}

export type Cell = string | number | undefined;

/** One column of an export. The importer knows many of the labels and keys, so that a file comes back as it went. */
export interface Column {
  key: string;
  label: Bilingual;
  /** Left out of what members get. */
  isStaffOnly?: boolean;
  value(listing: SavedListing, reading: Reading): Cell;
}

type Of<K extends ListingKind> = Extract<SavedListing, { kind: K }>['details'];

export const label = (fr: string, en: string): Bilingual => ({ fr, en });

/** Between the items of a list: no term and no address holds it. */
export const joined = (items: readonly (string | undefined)[]): string => items.filter(Boolean).join(' | ');

/** Labels in the reader's language, for people. */
export const termsColumn = (
  key: string,
  names: Bilingual,
  vocabulary: VocabularyName,
  ids: (listing: SavedListing) => readonly (string | undefined)[],
): Column => ({
  key,
  label: names,
  value: (listing, { lang }) => joined(ids(listing).map((id) => id && (termOf(vocabulary, id)?.[lang] ?? id))),
});

/** The same as ids, for the importer and other machines. */
export const idsColumn = (
  key: string,
  names: Bilingual,
  ids: (listing: SavedListing) => readonly string[],
): Column => ({ key, label: names, value: (listing) => joined(ids(listing)) });

/** Makers of columns for the details of one kind: of a listing of another kind a cell is empty. */
export function columnsOf<K extends ListingKind>(kind: K) {
  const read = <T>(listing: SavedListing, from: (details: Of<K>) => T): T | undefined =>
    listing.kind === kind ? from(listing.details as Of<K>) : undefined;
  return {
    plain: (key: string, names: Bilingual, from: (details: Of<K>) => Cell): Column => ({
      key,
      label: names,
      value: (listing) => read(listing, from),
    }),
    terms: (
      key: string,
      names: Bilingual,
      vocabulary: VocabularyName,
      ids: (details: Of<K>) => readonly (string | undefined)[],
    ): Column => termsColumn(key, names, vocabulary, (listing) => read(listing, ids) ?? []),
    ids: (key: string, names: Bilingual, ids: (details: Of<K>) => readonly string[]): Column =>
      idsColumn(key, names, (listing) => read(listing, ids) ?? []),
    /** Text in two languages: the reader's, else the other. */
    text: (key: string, names: Bilingual, from: (details: Of<K>) => Partial<Bilingual> | undefined): Column => ({
      key,
      label: names,
      value: (listing, { lang }) => {
        const text = read(listing, from);
        return text?.[lang] || text?.[lang === 'fr' ? 'en' : 'fr'];
      },
    }),
  };
}

interface Work {
  title: string;
  year?: number;
}
/** `Les Choristes (2004) | …` */
export const works = (list: readonly Work[]): string =>
  joined(list.map(({ title, year }) => (year === undefined ? title : `${title} (${year})`)));
