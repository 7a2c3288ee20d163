import { groupBy } from './groupBy';
import { isSameHand, isSameHouse } from './likeness';
import { agree } from './parties';
import type { Pile } from './piles';
import type { disjointSets } from './sets';
import type { Head } from './titles';

type Sets = ReturnType<typeof disjointSets>;

/** So many titles of one house and hand with the same beginning: what differs is where they shot, not what. */
const enough = 3;

/**
 * `LACE - BAR POPULAIRE` and `LACE`: a title is another one with a note behind it where that other one is there, of the
 * same firm and no other director; or where three titles of the same firm and director begin alike. Behind a comma or a
 * colon stands more often another name (`Vivre, mourir, renaître 2`): then a film needs the same director for sure.
 */
export function uniteNotes(piles: readonly Pile[], sets: Sets): void {
  const byName = groupBy(piles, ({ title, season }) => `${title.key} ${season}`);
  const byHead = groupBy(
    piles.flatMap((pile) => pile.title.heads.map((head) => ({ pile, head }))),
    ({ pile, head }) => `${head.key} ${pile.season}`,
  );
  for (const [key, begun] of byHead) {
    for (const { pile, head } of begun) {
      const bare = (byName.get(key) ?? []).filter((other) => isNoteOn(other, pile, head));
      const alike = begun.filter((other) => isSibling(other, { pile, head })).map((other) => other.pile);
      const isHabit = new Set(alike.map(({ title }) => title.key)).size >= enough;
      for (const other of [...bare, ...(isHabit ? alike : [])]) join(pile, other, head, sets);
    }
  }
}

function join(pile: Pile, other: Pile, head: Head, sets: Sets): void {
  sets.unite(pile.place, other.place);
  // The shortest beginning that something vouches for is the name.
  if (pile.head === undefined || head.key.length < pile.head.length) pile.head = head.key;
}

const isNoteOn = (bare: Pile, pile: Pile, head: Head): boolean => {
  if (bare.isSeries !== pile.isSeries || !isSameHouse(bare, pile)) return false;
  if (pile.isSeries) return true;
  return head.isMarked ? isSameHand(bare, pile) : agree(bare.directors, pile.directors);
};

interface Begun {
  pile: Pile;
  head: Head;
}

const isSibling = (one: Begun, other: Begun): boolean =>
  one.head.isMarked &&
  other.head.isMarked &&
  one.pile.isSeries === other.pile.isSeries &&
  agree(one.pile.companies, other.pile.companies) &&
  agree(one.pile.directors, other.pile.directors);
