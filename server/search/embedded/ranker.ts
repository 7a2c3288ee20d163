import { Occurrences } from './occurrences';
import { isPhrase, type QueryTerm } from './queryTerms';
import type { ReadingGroup } from './readings';
import { ReadingTable } from './readingTable';
import type { TextIndex } from './textIndex';
import type { Matching } from './textMatch';
import { sum, Way, wordCount } from './way';

/**
 * Scores records against one query. A record is read once, word by word, and only the words that the query may mean
 * are looked at.
 */
export class Ranker {
  readonly table: ReadingTable;
  private readonly byEdge = new Map<number, Occurrences>();
  private readonly edges: Occurrences[];
  private readonly ways = new Map<number, Way[]>();

  /** @param allowed the attributes searched, as bits */
  constructor(
    private readonly index: TextIndex,
    private readonly terms: readonly QueryTerm[],
    groups: readonly ReadingGroup[],
    private readonly matching: Matching,
    private readonly allowed: number,
  ) {
    this.table = new ReadingTable(groups, index.dictionary.size);
    for (const { reading } of groups) this.byEdge.set(edgeOf(reading), new Occurrences(reading.from, reading.to));
    this.edges = [...this.byEdge.values()];
  }

  /**
   * The score of a record that keeps the terms before `cut` (and every phrase) at so many typos.
   * @returns over 0 up to 1
   */
  score(record: number, cut: number, typos: number): number {
    if (this.terms.length === 0) return 1;
    this.read(record);
    let best = 0;
    for (const way of this.waysTo(cut)) if (way.typos === typos) best = Math.max(best, way.score(record));
    return best;
  }

  private read(record: number): void {
    const { stream } = this.index;
    const { cells } = stream;
    for (const occurrences of this.edges) occurrences.clear();
    const end = stream.endOf(record);
    for (let cell = stream.startOf(record); cell < end; cell += 2) {
      if (this.table.has(cells[cell] ?? 0)) this.note(cell, end);
    }
  }

  /** Takes note of a word that the query may mean. */
  private note(cell: number, end: number): void {
    const { stream, exactBits } = this.index;
    const bit = stream.attributeBit(cell);
    if ((this.allowed & bit) === 0) return;
    const isExactField = (exactBits & bit) !== 0;
    this.table.visit(stream.cells[cell] ?? 0, (reading) => {
      if (reading.isGuess && isExactField) return;
      if (reading.rest.length > 0 && !stream.continuesWith(cell, end, reading.rest)) return;
      this.byEdge.get(edgeOf(reading))?.add(reading, stream.cells[cell + 1] ?? 0);
    });
  }

  /** All ways through the terms before `cut`; phrases behind it are kept as well. */
  private waysTo(cut: number): Way[] {
    const known = this.ways.get(cut);
    if (known) return known;
    const phrases = this.terms.flatMap((term, i) => (i >= cut && isPhrase(term) ? [i] : []));
    const behind = phrases.flatMap((i) => this.byEdge.get(edgeOf({ from: i, to: i + 1 })) ?? []);
    const context = {
      terms: this.terms,
      settings: this.index.settings,
      stream: this.index.stream,
      dropped: this.terms.length - cut - phrases.length,
      wordRanks: this.matching === 'all' ? 1 : sum(this.terms, wordCount),
    };
    const ways = this.partsTo(cut, 0).map((parts) => new Way([...parts, ...behind], context));
    this.ways.set(cut, ways);
    return ways;
  }

  private partsTo(cut: number, from: number): Occurrences[][] {
    if (from === cut) return [[]];
    return this.edges
      .filter((part) => part.from === from && part.to <= cut)
      .flatMap((part) => this.partsTo(cut, part.to).map((rest) => [part, ...rest]));
  }
}

/** Queries have at most ten terms. */
const edgeOf = ({ from, to }: { from: number; to: number }): number => from * 16 + to;
