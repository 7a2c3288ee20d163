import type { ListingKind } from '../common/contract';
import { recognise } from '../directory/recognise';
import { noteNeed } from '../gaps/note';
import type { SearchEngine } from '../search/engine';
import type { EnquiryFields } from './contract';

/** Which kinds each field of the form asks for. */
const asked = { places: ['location'], crew: ['technician', 'actor'], services: ['company'] } as const;

/** One wish a line, or between commas: `a lake without a house, a chapel`. */
const wishesIn = (text: string): string[] => text.split(/[\n,;]+/).map((wish) => wish.trim());

/**
 * Counts what is asked for and hardly there, as terms of our vocabularies: nothing of the enquiry's own words, nor who
 * asked, is kept there.
 */
export async function noteLacks(engine: SearchEngine, fields: Pick<EnquiryFields, keyof typeof asked>): Promise<void> {
  for (const name of ['places', 'crew', 'services'] as const)
    for (const wish of wishesIn(fields[name])) await noteLack(engine, wish, asked[name]);
}

async function noteLack(engine: SearchEngine, wish: string, kinds: readonly ListingKind[]): Promise<void> {
  for (const kind of kinds) {
    const { terms, departement } = recognise(wish, [kind]);
    if (terms.length === 0) continue;
    const { total } = await engine.search({
      kind,
      filter: { op: 'and', of: terms.map(({ field, term }) => ({ op: 'eq', field, value: term })) },
      page: { page: 1, perPage: 0 },
      fields: ['id'],
    });
    // A word of two kinds is a wish of the first that knows it.
    return noteNeed({ source: 'enquiry', kind, terms, words: [], departement, found: total });
  }
}
