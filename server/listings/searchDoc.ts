import { fold } from '../common/fold';
import type { SearchDoc } from '../search/engine';
import type { VocabularyName } from '../vocabularies/contract';
import { termOf, withAncestors } from '../vocabularies/vocabularies';
import { specOf } from './kinds';
import type { UsedTerms } from './kinds/kind';
import { coverOf } from './photos';
import { publicPosition, townsAround } from './place';
import type { SavedListing } from './record';
import { subtitleOf } from './subtitle';

/**
 * A published listing as the index holds it: the card in reply form, the words it is found by, its facets and its
 * sort keys. Nothing private goes in: no contact, no address, no owner.
 */
export function asSearchDoc(record: SavedListing): SearchDoc {
  const id = String(record._id);
  return {
    id,
    kind: record.kind,
    rev: record.revision,
    _geo: publicPosition(record.place),
    ...cardFields(record),
    ...words(record),
    ...facets(record),
    titleSort: fold(record.title),
    createdAt: record.createdAt.getTime(),
    standing: standingOf(record),
    // 1 once nobody said for long enough that its facts are still right: it sinks below all others.
    stale: record.freshness?.sunkAt ? 1 : 0,
  };
}

function cardFields(record: SavedListing) {
  return {
    slug: record.slug,
    title: record.title,
    subtitleFr: subtitleOf(record, 'fr'),
    subtitleEn: subtitleOf(record, 'en'),
    summaryFr: record.summary.fr || record.summary.en,
    summaryEn: record.summary.en || record.summary.fr,
    commune: record.place.commune,
    precision: record.place.precision,
    photo: coverOf(record),
    shoots: shootsOf(record),
    demo: record.demo,
  };
}

/** Labels of terms stand in both languages, so that a visitor's word finds a neighbour's listing. */
function words(record: SavedListing) {
  const { details, kind } = record;
  const spec = specOf(kind);
  const used = spec.terms(details);
  const main = spec.subtitle(details);
  const mainLabels = main.ids.flatMap((id) => labels(main.vocabulary, id));
  return {
    roles: unique(mainLabels),
    terms: unique(used.flatMap(labelsOf)).filter((label) => !mainLabels.includes(label)),
    words: unique([...record.tags, ...spec.words(details)]),
    around: townsAround(publicPosition(record.place)),
    descriptionFr: record.description.fr,
    descriptionEn: record.description.en,
  };
}

function facets(record: SavedListing): Record<string, string[]> {
  const spec = specOf(record.kind);
  const values = spec.facetValues(record.details);
  const own = Object.entries(spec.facets).map(([field, vocabulary]) => [
    field,
    unique((values[field] ?? []).flatMap((id) => withAncestors(vocabulary, id))),
  ]);
  return { ...Object.fromEntries(own), language: record.languages, departement: [record.place.departement] };
}

/** The order where nothing else orders: places known to work first, then those that say most about themselves. */
function standingOf(record: SavedListing): number {
  const bothLanguages = record.summary.fr !== '' && record.summary.en !== '';
  const described = record.description.fr.length + record.description.en.length > 200;
  return (
    4 * Math.min(shootsOf(record), 8) +
    2 * Math.min(record.photos.length, 5) +
    Number(bothLanguages) +
    Number(described)
  );
}

const shootsOf = (record: SavedListing) => (record.kind === 'location' ? record.details.pastShoots.length : 0);

const labelsOf = ({ vocabulary, ids }: UsedTerms) =>
  ids.flatMap((id) => withAncestors(vocabulary, id)).flatMap((id) => labels(vocabulary, id));

function labels(vocabulary: VocabularyName, id: string): string[] {
  const term = termOf(vocabulary, id);
  if (!term) return [];
  return [term.fr, ...(term.frFeminine ? [term.frFeminine] : []), term.en];
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
