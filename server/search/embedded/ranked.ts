import { perTypo } from './edges';
import type { Key } from './order';
import type { Ranker } from './ranker';
import type { ReadingTable } from './readingTable';
import type { TextMatch } from './textMatch';

/** What one text matched, with the means to tell the better matches; scores are worked out once. */
export class Ranked {
  private readonly scores = new Map<number, number>();

  constructor(
    private readonly match: TextMatch,
    private readonly ranker: Ranker,
    /** Nothing was asked for, so every record matches alike. */
    readonly isEveryRecord: boolean,
  ) {}

  /** Numbers of the records that match, in their order. */
  get records(): Uint32Array {
    return this.match.records;
  }

  /** What stands in a text for the query. */
  get table(): ReadingTable {
    return this.ranker.table;
  }

  /** What orders the records, rule by rule: words and typos are known of every match, the last key reads the record. */
  get keys(): Key[] {
    if (this.isEveryRecord) return [];
    const { cuts, costs } = this.match;
    const byWordsAndTypos: Key = (record) => (255 - (cuts[record] ?? 0)) * 65536 + (costs[record] ?? 0);
    return [byWordsAndTypos, (record) => -this.scoreOf(record)];
  }

  /** Over 0 up to 1. */
  scoreOf(record: number): number {
    if (this.isEveryRecord) return 1;
    const known = this.scores.get(record);
    if (known !== undefined) return known;
    const { cuts, costs } = this.match;
    const typos = Math.floor((costs[record] ?? 0) / perTypo);
    const score = this.ranker.score(record, cuts[record] ?? 0, typos);
    this.scores.set(record, score);
    return score;
  }
}
