import type { Ranker } from './ranker';
import type { ReadingTable } from './readingTable';
import type { TextMatch } from './textMatch';

/** What one text matched, with the means to tell the better matches; scores are worked out once. */
export class Ranked {
  private readonly scores: Float64Array;

  constructor(
    private readonly match: TextMatch,
    private readonly ranker: Ranker,
    /** Nothing was asked for, so every record matches alike. */
    readonly isEveryRecord: boolean,
  ) {
    this.scores = new Float64Array(isEveryRecord ? 0 : match.cuts.length);
  }

  /** Numbers of the records that match, in their order. */
  get records(): Uint32Array {
    return this.match.records;
  }

  /** What stands in a text for the query. */
  get table(): ReadingTable {
    return this.ranker.table;
  }

  /** Orders records by words, then typos, without reading them: lower comes first. */
  roughCost(record: number): number {
    const { cuts, typos } = this.match;
    return (255 - (cuts[record] ?? 0)) * 256 + (typos[record] ?? 0);
  }

  /** Over 0 up to 1. */
  scoreOf(record: number): number {
    if (this.isEveryRecord) return 1;
    const known = this.scores[record] ?? 0;
    if (known > 0) return known;
    const score = this.ranker.score(record, this.match.cuts[record] ?? 0, this.match.typos[record] ?? 0);
    this.scores[record] = score;
    return score;
  }
}
