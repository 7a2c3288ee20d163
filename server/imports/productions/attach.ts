import { groupBy } from './groupBy';
import { isPossible } from './likeness';
import type { Pile } from './piles';
import type { disjointSets } from './sets';
import { nameKey } from './titles';

type Sets = ReturnType<typeof disjointSets>;

/**
 * Piles that say less than others of the same name go where only one work of the year can be meant: rows without firm
 * or director; episodes of a series without a season when one season alone was shot; `Modern Family 11`, which is
 * season 11. Where two could be meant they stay by themselves.
 */
export function attachSole(piles: readonly Pile[], sets: Sets): void {
  const byName = groupBy(piles, ({ title }) => title.key);
  const named = (key: string) => byName.get(key) ?? [];
  for (const pile of piles) {
    const same = named(pile.title.key).filter(hasSeason(pile.season));
    attach(
      pile,
      same.filter((other) => saysMore(other, pile)),
      sets,
    );
    if (!pile.isSeries || pile.season !== '') continue;
    attach(
      pile,
      named(pile.title.key).filter(({ season }) => season !== ''),
      sets,
    );
    const { bare, number } = numbered(pile);
    if (number) attach(pile, named(bare).filter(hasSeason(number)), sets);
  }
}

const saysMore = (other: Pile, pile: Pile): boolean =>
  (pile.companies.length === 0 && other.companies.length > 0) ||
  (pile.directors.length === 0 && other.directors.length > 0);

const hasSeason =
  (wanted: string) =>
  ({ season }: Pile) =>
    season === wanted;

function attach(pile: Pile, others: Pile[], sets: Sets): void {
  const possible = others.filter((other) => isPossible(pile, other));
  const works = new Set(possible.map(({ place }) => sets.find(place)));
  works.delete(sets.find(pile.place));
  const [work] = works;
  if (works.size === 1 && work !== undefined) sets.unite(pile.place, work);
}

function numbered({ title: { words } }: Pile): { bare: string; number: string } {
  const last = words.at(-1) ?? '';
  return { bare: nameKey(words.slice(0, -1).join(' ')), number: /^\d{1,2}$/.test(last) ? String(Number(last)) : '' };
}
