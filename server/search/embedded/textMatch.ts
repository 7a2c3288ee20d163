import { type Edge, edgesOf, perTypo, unreached } from './edges';
import { Path } from './path';
import { isPhrase, type ParsedQuery, type Phrase, type QueryTerm } from './queryTerms';
import { type ReadingGroup, readingsOf } from './readings';
import { Scratch } from './scratch';
import type { TextIndex } from './textIndex';

/** How the words of a query are taken: `last` drops them from the end, `all` drops none. */
export type Matching = 'last' | 'all';

export interface TextMatch {
  /** Those that match, in their order. */
  records: Uint32Array;
  /** By record number: terms before this one are kept, those after are dropped unless they are phrases. */
  cuts: Uint8Array;
  /** By record number: typos, and for a single word the best attribute, as in an edge; lower is better. */
  costs: Uint16Array;
  groups: ReadingGroup[];
}

const scratch = new Scratch((length) => new Uint32Array(length));

/**
 * Finds the records that match, and how many terms and typos each match takes.
 * @param allowed the attributes searched, as bits
 * @param isThere by record number: 0 for one that was removed
 */
export function matchText(
  { terms, excluded }: ParsedQuery,
  index: TextIndex,
  matching: Matching,
  allowed: number,
  isThere: Uint8Array,
): TextMatch {
  const { size } = index.stream;
  const groups = readingsOf(terms, index);
  const edges = edgesOf(groups, index, allowed);
  const isOut = recordsWith(excluded, index, allowed);
  const hasPhrases = phraseTest(terms, edges);
  const fewest = matching === 'all' ? terms.length : terms.some(isPhrase) ? 0 : Math.min(1, terms.length);
  const [only] = terms.length === 1 ? edges : [];
  const path = new Path(terms.length, edges);
  const found = scratch.take(size);
  const cuts = new Uint8Array(size);
  const costs = new Uint16Array(size);
  let count = 0;
  for (let record = 0; record < size; record++) {
    if (isThere[record] === 0 || isOut?.[record] === 1 || !hasPhrases(record)) continue;
    const cut = path.follow(record);
    if (cut < fewest) continue;
    cuts[record] = cut;
    costs[record] = only?.costs[record] ?? path.typos * perTypo;
    found[count] = record;
    count += 1;
  }
  return { records: found.slice(0, count), cuts, costs, groups };
}

/** Phrases are never dropped, so a record must have them all. */
function phraseTest(terms: readonly QueryTerm[], edges: readonly Edge[]): (record: number) => boolean {
  const phrases = terms.flatMap((term, i) => (isPhrase(term) ? [edges.find(({ from }) => from === i)] : []));
  if (phrases.length === 0) return () => true;
  return (record) => phrases.every((edge) => edge !== undefined && edge.costs[record] !== unreached);
}

/** One byte per record, 1 where one of the phrases stands; nothing where there are none. */
function recordsWith(phrases: readonly Phrase[], index: TextIndex, allowed: number): Uint8Array | undefined {
  if (phrases.length === 0) return undefined;
  const marked = new Uint8Array(index.stream.size);
  for (const phrase of phrases) {
    const ids = phrase.map((word) => (word === null ? null : index.dictionary.idOf(word)));
    const known = ids.filter((id) => id !== undefined);
    if (known.length < ids.length) continue;
    index.visitInOrder(known, allowed, (record) => {
      marked[record] = 1;
    });
  }
  return marked;
}
