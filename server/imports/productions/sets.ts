/** Things by their place that fall together pair by pair (a disjoint-set forest). */
export function disjointSets(size: number) {
  const above = Array.from({ length: size }, (_, place) => place);

  /** The place that stands for all it has fallen together with. */
  function find(place: number): number {
    const next = above[place] ?? place;
    if (next === place) return place;
    const root = find(next);
    above[place] = root;
    return root;
  }

  return {
    find,
    /** The earlier one stands for both. */
    unite(some: number, other: number): void {
      const [first, second] = [find(some), find(other)].sort((a, b) => a - b);
      if (first !== undefined && second !== undefined) above[second] = first;
    },
  };
}
