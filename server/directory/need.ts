import type { z } from 'zod';
import type { ListingKind, Point } from '../common/contract';
import { foldedWords } from '../common/fold';
import { fewResults } from '../gaps/contract';
import { noteNeed } from '../gaps/note';
import { communeNear } from '../places/gazetteer';
import type { SearchEngine } from '../search/engine';
import { type noteSearch, type SearchFilters, searchFilters } from './contract';
import { chosenFacets } from './fields';
import { filterOf, matchingKinds, refuseContradictions } from './filter';
import { type Recognised, recognise } from './recognise';

type Asked = z.output<typeof noteSearch.body>;

/** Degrees: a window of the map that is wider says nothing about where. */
const widestPlace = 1;

/**
 * Counts a search that found little. What is kept is what we understood of it, and how many results that has: words we
 * do not know, which may be anybody's name, are neither kept nor the reason why nothing was found.
 */
export async function noteNeedOf(engine: SearchEngine, asked: Asked): Promise<void> {
  const filters: SearchFilters = { ...asked, lang: searchFilters.shape.lang.parse(undefined) };
  refuseContradictions(filters);
  const kinds = matchingKinds(filters);
  const known = recognise(filters.q, kinds);
  const hasWords = foldedWords(filters.q).length > 0;
  // The whole map of one kind, or of all, is no need.
  if (!hasWords && chosenFacets(filters).length === 0) return;
  const isUnknown = hasWords && known.text === '';
  const found = await countOf(engine, isUnknown ? filters : { ...filters, q: known.text }, kinds);
  if (found > fewResults) return;
  await noteNeed({ source: 'search', found, ...(isUnknown ? nothingKnown : needOf(filters, known)) });
}

const nothingKnown = { kind: null, terms: [], words: [], departement: null };

function needOf(filters: SearchFilters, known: Recognised) {
  const chosen = chosenFacets(filters)
    .filter((field) => field !== 'departement')
    .flatMap((field) => filters[field].map((term) => ({ field, term })));
  const isChosen = ({ field, term }: Recognised['terms'][number]) =>
    chosen.some((each) => each.field === field && each.term === term);
  const [kind, ...others] = new Set(filters.kind);
  return {
    kind: others.length === 0 ? (kind ?? null) : null,
    terms: [...chosen, ...known.terms.filter((term) => !isChosen(term))],
    words: known.words,
    departement: departementOf(filters, known),
  };
}

/** The département that was asked for, in whichever way; null for several or none. */
function departementOf({ departement, near, bbox }: SearchFilters, known: Recognised): string | null {
  if (departement.length > 0) return departement.length === 1 ? (departement[0] ?? null) : null;
  const at = near ?? (bbox ? middleOf(bbox) : null);
  return (at && communeNear(at)?.departement) ?? known.departement;
}

function middleOf({ west, east, south, north }: NonNullable<SearchFilters['bbox']>): Point | null {
  if (east < west || east - west > widestPlace || north - south > widestPlace) return null;
  return { lat: (south + north) / 2, lng: (west + east) / 2 };
}

async function countOf(engine: SearchEngine, filters: SearchFilters, kinds: ListingKind[]): Promise<number> {
  const counts = await engine.many(
    kinds.map((kind) => ({
      kind,
      q: filters.q,
      // The list drops words until it finds something; who asked for all of them has not found it.
      matching: 'all',
      filter: filterOf(kind, filters),
      page: { page: 1, perPage: 0 },
      fields: ['id'],
    })),
  );
  return counts.reduce((sum, { total }) => sum + total, 0);
}
