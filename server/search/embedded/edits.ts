/** No word is longer, so no table is deeper or wider. */
const deepest = 256;
/** One table is filled at a time, so all use the same memory. */
const sharedCells = new Uint8Array(deepest * deepest);

/**
 * How many edits lie between what was typed and words given one after another: an insertion, a deletion, a
 * substitution or a swap of neighbours each cost one. Words given in order share the beginning of their edit tables,
 * so only the letters that differ from the word before are worked out.
 */
export class EditTable {
  private readonly width: number;
  private readonly cells = sharedCells;
  /** The least cost of any beginning of the current word, by its length. */
  private readonly bestBeginning = new Uint8Array(deepest);
  /** Rows up to here belong to the current word. */
  private filled = 0;
  /** Words that share so many letters with the one given last are too far away as well. */
  deadEnd = Number.POSITIVE_INFINITY;

  /**
   * @param budget edits beyond which a word is too far away
   * @param asPrefix whether the best beginning of a word counts, instead of the whole
   */
  constructor(
    private readonly typed: string,
    private readonly budget: number,
    private readonly asPrefix: boolean,
  ) {
    this.width = typed.length + 1;
    for (let j = 0; j < this.width; j++) this.cells[j] = j;
    this.bestBeginning[0] = typed.length;
  }

  /**
   * The edits to this word, or infinity beyond the budget.
   * @param shared how many letters it has in common with the word given last, fewer than the dead end
   */
  editsTo(word: string, shared: number): number {
    this.deadEnd = Number.POSITIVE_INFINITY;
    this.filled = Math.min(shared, this.filled);
    const length = Math.min(word.length, deepest - 1);
    let mayStillCome = true;
    while (mayStillCome && this.filled < length) mayStillCome = this.addLetter(word);
    const edits = this.reached();
    if (edits <= this.budget) return edits;
    if (!mayStillCome) this.deadEnd = this.filled;
    return Number.POSITIVE_INFINITY;
  }

  private reached(): number {
    const whole = this.cells[this.filled * this.width + this.width - 1] ?? 0;
    return this.asPrefix ? (this.bestBeginning[this.filled] ?? 0) : whole;
  }

  /** One more row: true while some longer word may still be within the budget. */
  private addLetter(word: string): boolean {
    const { cells, typed, width, filled } = this;
    const letter = word.charCodeAt(filled);
    const letterBefore = filled > 0 ? word.charCodeAt(filled - 1) : -1;
    const above = filled * width;
    const row = above + width;
    cells[row] = filled + 1;
    let least = filled + 1;
    for (let j = 1; j < width; j++) {
      const typedLetter = typed.charCodeAt(j - 1);
      const substituted = (cells[above + j - 1] ?? 0) + (letter === typedLetter ? 0 : 1);
      let cost = Math.min(substituted, (cells[above + j] ?? 0) + 1, (cells[row + j - 1] ?? 0) + 1);
      if (j > 1 && letterBefore === typedLetter && letter === typed.charCodeAt(j - 2)) {
        cost = Math.min(cost, (cells[above - width + j - 2] ?? 0) + 1);
      }
      cells[row + j] = cost;
      if (cost < least) least = cost;
    }
    this.filled += 1;
    this.bestBeginning[this.filled] = Math.min(this.bestBeginning[filled] ?? 0, cells[row + width - 1] ?? 0);
    return least <= this.budget;
  }
}
