/** Things by what `keyOf` says of each, in the order in which the keys come up. */
export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** What stands most often, the first of several; undefined of nothing. */
export function mostFrequent<T>(things: readonly T[]): T | undefined {
  const groups = [...groupBy(things, (thing) => thing).values()];
  return groups.reduce<T[]>((best, next) => (next.length > best.length ? next : best), [])[0];
}
