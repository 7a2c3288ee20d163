/** The way to a value inside the figures: `['dayRates', 0, 'amount']`. */
export type Way = readonly (string | number)[];

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at the end of a way; undefined where it leads nowhere. */
export function valueAt(tree: unknown, [step, ...rest]: Way): unknown {
  if (step === undefined) return tree;
  if (Array.isArray(tree)) return valueAt(tree[Number(step)], rest);
  return isTree(tree) ? valueAt(tree[step], rest) : undefined;
}

/** A copy with another value at the end of a way; whatever is missing on the way is made. */
export function withValueAt(tree: unknown, [step, ...rest]: Way, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(tree)) {
    const place = Number(step);
    const made = withValueAt(tree[place], rest, value);
    return place < tree.length ? tree.with(place, made) : [...tree, made];
  }
  const branch = isTree(tree) ? tree : {};
  return { ...branch, [step]: withValueAt(branch[step], rest, value) };
}
