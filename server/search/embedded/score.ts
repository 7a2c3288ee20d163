/**
 * A score that tells how many ranks were lost rule by rule, the earlier rules weighing more: between the ranks of one
 * rule lies the whole range of all the later ones.
 */
export class Score {
  private rank = 1;
  private best = 1;

  /**
   * @param cost ranks lost in the next rule, 0 for none
   * @param ranks how many that rule has
   */
  lose(cost: number, ranks: number): void {
    this.rank = (this.rank - 1) * ranks + Math.max(1, ranks - cost);
    this.best *= ranks;
  }

  /** Over 0 up to 1. */
  get value(): number {
    return this.rank / this.best;
  }
}
