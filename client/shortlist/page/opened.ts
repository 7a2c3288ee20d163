import type { ShortlistItem, ShortlistView } from '@contract/shortlists';

type Words = Pick<ShortlistItem, 'status' | 'note' | 'pitch' | 'alias'>;
type Fields = Pick<ShortlistView, 'title' | 'company' | 'intro' | 'base' | 'scoutingDay'>;

/** What can be done with a shortlist; shown at once, kept in the order it was done. */
export interface Acts {
  change(fields: Partial<Fields>): void;
  changeItem(item: string, words: Partial<Words>): void;
  remove(item: string): void;
  /** Brings back what was removed, with its words, to its place among these ids. */
  putBack(item: ShortlistItem, among: readonly string[]): void;
  /** Ids of entries in their new order. */
  order(items: readonly string[]): void;
}

/** A shortlist as its page has it, wherever it is kept. */
export interface Opened {
  shortlist: ShortlistView;
  acts: Acts;
  /** Kept in this browser only. */
  isLocal: boolean;
  isSaving: boolean;
  /** The last change is kept since then. */
  keptAt: Date | null;
  problem: Error | null;
}

/** The same entries, in the order of these ids; those not named follow. */
export function inOrder<T extends { id: string }>(items: readonly T[], ids: readonly string[]): T[] {
  const placeOf = ({ id }: T) => {
    const place = ids.indexOf(id);
    return place < 0 ? ids.length : place;
  };
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}
