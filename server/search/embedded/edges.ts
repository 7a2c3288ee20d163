import type { ReadingGroup } from './readings';
import { Scratch } from './scratch';
import type { TextIndex } from './textIndex';

/** Of no record. */
export const unreached = 255;
/** Costs are typos times this plus the rank of the best attribute, so that the lower of two is the better match. */
export const perTypo = 32;

/** A stretch of the query, from one term up to another, and how well each record has it. */
export interface Edge {
  from: number;
  to: number;
  /** By record number; valid until the next query. */
  costs: Uint8Array;
}

/** One for each edge of a query; there are as many as there ever were in one. */
const scratches: Scratch<Uint8Array>[] = [];

/**
 * Looks up every reading and notes the best cost of each record.
 * @param allowed the attributes searched, as bits
 */
export function edgesOf(groups: readonly ReadingGroup[], index: TextIndex, allowed: number): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { reading, words } of groups) {
    if (words.length === 0) continue;
    const { from, to, rest, isGuess } = reading;
    const name = `${from}-${to}`;
    const edge = edges.get(name) ?? { from, to, costs: nothingReached(edges.size, index.stream.size) };
    edges.set(name, edge);
    const { costs } = edge;
    const note = (record: number, attributes: number) => {
      const cost = reading.typos * perTypo + lowest(attributes);
      if (cost < (costs[record] ?? 0)) costs[record] = cost;
    };
    const where = isGuess ? allowed & ~index.exactBits : allowed;
    for (const word of words) {
      if (rest.length === 0) index.postings.visit(word, where, note);
      else index.visitInOrder([word, ...rest], where, note);
    }
  }
  return [...edges.values()];
}

/** The array of the so-manieth edge, for so many records. */
function nothingReached(edge: number, records: number): Uint8Array {
  const scratch = scratches[edge] ?? new Scratch((length) => new Uint8Array(length));
  scratches[edge] = scratch;
  return scratch.take(records).fill(unreached, 0, records);
}

/** The number of the lowest bit that is set. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);
