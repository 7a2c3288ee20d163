/**
 * What the public may be told of money and jobs. By the rule of French official statistics on what is known of firms, no
 * figure is given that fewer than three of them stand behind, nor one of which a single one makes up more than 85 %.
 * Source: INSEE, Guide du secret statistique, "secret primaire"; law n° 51-711 of 7 June 1951, article 6.
 */
const fewest = 3;
const largestShare = 0.85;

/** Whether a sum would tell of one production. @param contributions one a production */
export function tells(contributions: Iterable<number>): boolean {
  const said = [...contributions].filter((each) => each > 0);
  const sum = said.reduce((all, each) => all + each, 0);
  return said.length < fewest || Math.max(...said) > largestShare * sum;
}

/** A part of a sum, with the amount of each production in it. */
export interface Cell<T> {
  of: T;
  amounts: ReadonlyMap<string, number>;
}

/**
 * The parts of a published sum that may be published too. What is held back must not be known from the sum less the
 * parts shown ("secret secondaire"): so more is held back, the least first, until all of it together tells nothing.
 *
 * @param cells largest first
 * @param isOpen whether a part taken by itself may be told
 * @param isHidden whether the parts held back, taken together, tell nothing
 */
export function publishable<T>(
  cells: readonly Cell<T>[],
  isOpen: (cell: Cell<T>) => boolean,
  isHidden: (held: readonly Cell<T>[]) => boolean,
): T[] {
  const shown = cells.filter(isOpen);
  const held = cells.filter((cell) => !isOpen(cell));
  while (held.length > 0 && !isHidden(held)) {
    const least = shown.pop();
    if (least === undefined) break;
    held.push(least);
  }
  return shown.map(({ of }) => of);
}

/** Amounts of the same production added up. */
export function joined(cells: readonly Pick<Cell<unknown>, 'amounts'>[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { amounts } of cells) {
    for (const [id, amount] of amounts) all.set(id, (all.get(id) ?? 0) + amount);
  }
  return all;
}
