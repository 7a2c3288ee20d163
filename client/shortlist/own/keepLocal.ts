import { createShortlist, deleteItem, gatherItems } from '@contract/shortlists';
import type { QueryClient } from '@tanstack/react-query';
import { call } from '../../api';
import { clearLocal, type LocalItem, type Project, readGathered } from '../gathered';
import { ownListsQuery } from '../queries';

/** What became of the list that was in the browser. */
export interface Kept {
  /** Of the shortlist it is on now. */
  id: string;
  title: string;
  count: number;
  /** Whether a shortlist was begun with it; else it went to one that was there. */
  isNew: boolean;
  /** What was put on it, so that it can be set apart. */
  added: string[];
  items: readonly LocalItem[];
}

/** One at a time, however many pages and effects ask. */
let underWay: Promise<Kept | null> | null = null;

/**
 * Keeps what was gathered before signing in, once: on the shortlist changed last, else on a new one of this title. The
 * browser forgets its copy when the server has it; a reply that was lost is asked for again without harm, since what is
 * on a list stays as it is. Resolves to null where there is nothing to keep, or it has to wait.
 */
export function keepLocal(client: QueryClient, lists: readonly Project[], title: string): Promise<Kept | null> {
  underWay ??= keep(client, lists, title)
    .catch(() => null)
    .finally(() => {
      underWay = null;
    });
  return underWay;
}

async function keep(client: QueryClient, [current]: readonly Project[], title: string): Promise<Kept | null> {
  const { items, base, scoutingDay } = readGathered().local;
  if (items.length === 0) return null;
  const kept = current ? await gather(current, items) : await begin();
  clearLocal();
  await client.invalidateQueries({ queryKey: ownListsQuery.queryKey });
  await client.invalidateQueries({ queryKey: ['shortlist'] });
  return kept.count > 0 ? kept : null;

  async function begin(): Promise<Kept> {
    const { id, items: saved } = await call(createShortlist, { body: { title, items: [...items], base, scoutingDay } });
    return { id, title, count: saved.length, isNew: true, added: [], items };
  }
}

async function gather({ id, title }: Project, items: readonly LocalItem[]): Promise<Kept> {
  const { added } = await call(gatherItems, { params: { id }, body: { items: [...items] } });
  return { id, title, count: added.length, isNew: false, added, items };
}

/** Thought better of: what went to another project becomes one of its own. Begun first, so that nothing is lost between. */
export async function setApart(client: QueryClient, { id, added, items }: Kept, title: string): Promise<void> {
  await call(createShortlist, { body: { title, items: [...items] } });
  for (const item of added) await call(deleteItem, { params: { id, item } });
  await client.invalidateQueries({ queryKey: ownListsQuery.queryKey });
  await client.invalidateQueries({ queryKey: ['shortlist'] });
}
