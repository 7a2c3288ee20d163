import { isPhrase, type ParsedQuery, type Phrase, type QueryTerm } from './queryTerms';
import { type ReadingGroup, readingsOf } from './readings';
import type { TextIndex } from './textIndex';

/** How the words of a query are taken: `last` drops them from the end, `all` drops none. */
export type Matching = 'last' | 'all';

export interface TextMatch {
  /** Those that match, in their order. */
  records: Uint32Array;
  /** By record number: terms before this one are kept, those after are dropped unless they are phrases. */
  cuts: Uint8Array;
  /** By record number. */
  typos: Uint8Array;
  groups: ReadingGroup[];
}

const unreached = 255;

/** A stretch of the query with the least typos it costs in each record. */
interface Edge {
  from: number;
  to: number;
  typos: Uint8Array;
}

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
  const size = index.stream.size;
  const groups = readingsOf(terms, index);
  const edges = edgesOf(groups, index, allowed, size);
  const isOut = recordsWith(excluded, index, allowed, size);
  const phrases = edges.filter(({ from }) => isPhraseAt(terms, from));
  const mustHavePhrases = terms.filter(isPhrase).length;
  const found = new Uint32Array(size);
  const cuts = new Uint8Array(size);
  const typos = new Uint8Array(size);
  const path = new Path(terms, edges);
  let count = 0;
  for (let record = 0; record < size; record++) {
    if (isThere[record] === 0 || isOut?.[record] === 1) continue;
    if (mustHavePhrases > 0 && !hasAll(phrases, mustHavePhrases, record)) continue;
    const cut = path.follow(record);
    if (matching === 'all' ? cut < terms.length : cut === 0 && mustHavePhrases === 0 && terms.length > 0) continue;
    cuts[record] = cut;
    typos[record] = path.typos;
    found[count] = record;
    count += 1;
  }
  return { records: found.subarray(0, count), cuts, typos, groups };
}

const isPhraseAt = (terms: readonly QueryTerm[], i: number): boolean => {
  const term = terms[i];
  return term !== undefined && isPhrase(term);
};

const hasAll = (phrases: readonly Edge[], count: number, record: number): boolean =>
  phrases.length === count && phrases.every(({ typos }) => typos[record] !== unreached);

/** Finds how far the terms of a query can be followed in a record, and at how few typos. */
class Path {
  typos = 0;
  private readonly edgesFrom: Edge[][];
  private readonly least: Uint8Array;

  constructor(terms: readonly QueryTerm[], edges: readonly Edge[]) {
    this.edgesFrom = terms.map((_term, i) => edges.filter(({ from }) => from === i));
    this.least = new Uint8Array(terms.length + 1);
  }

  /** The first term that is not kept; `typos` then tells the cost of those before it. */
  follow(record: number): number {
    const { least, edgesFrom } = this;
    least.fill(unreached, 1);
    let reached = 0;
    for (let i = 0; i < edgesFrom.length && i <= reached; i++) {
      const before = least[i] ?? unreached;
      if (before === unreached) continue;
      for (const edge of edgesFrom[i] ?? []) {
        const own = edge.typos[record] ?? unreached;
        if (own === unreached) continue;
        if (before + own < (least[edge.to] ?? unreached)) least[edge.to] = before + own;
        if (edge.to > reached) reached = edge.to;
      }
    }
    this.typos = least[reached] ?? 0;
    return reached;
  }
}

function edgesOf(groups: readonly ReadingGroup[], index: TextIndex, allowed: number, size: number): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { reading, words } of groups) {
    if (words.length === 0) continue;
    const { from, to, rest, isGuess } = reading;
    const name = `${from}-${to}`;
    const edge = edges.get(name) ?? { from, to, typos: new Uint8Array(size).fill(unreached) };
    edges.set(name, edge);
    const note = (record: number) => {
      if (reading.typos < (edge.typos[record] ?? 0)) edge.typos[record] = reading.typos;
    };
    const where = isGuess ? allowed & ~index.exactBits : allowed;
    for (const word of words) {
      if (rest.length === 0) index.postings.visit(word, where, note);
      else index.visitInOrder([word, ...rest], where, note);
    }
  }
  return [...edges.values()];
}

/** One byte per record, 1 where one of the phrases stands; nothing where there are none. */
function recordsWith(
  phrases: readonly Phrase[],
  index: TextIndex,
  allowed: number,
  size: number,
): Uint8Array | undefined {
  if (phrases.length === 0) return undefined;
  const marked = new Uint8Array(size);
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
