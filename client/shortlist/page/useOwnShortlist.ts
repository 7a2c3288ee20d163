import {
  addItem,
  changeItem,
  changeShortlist,
  deleteItem,
  orderItems,
  type ShortlistItem,
  type ShortlistView,
} from '@contract/shortlists';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { call } from '../../api';
import { useLanguage } from '../../i18n/language';
import { ownListsQuery, shortlistQuery } from '../queries';
import { type Acts, inOrder, type Opened } from './opened';

interface Asked {
  opened: Opened | null;
  error: Error | null;
  retry(): void;
}

/** One shortlist of the server: changes show at once and are sent one after the other. */
export function useOwnShortlist(id: string): Asked {
  const lang = useLanguage();
  const { data, error, refetch } = useQuery(shortlistQuery(id, lang));
  const { keep, isSaving, keptAt, problem } = useKeeping(id);
  const acts = useMemo((): Acts => {
    const params = { id };
    const query = { lang };
    const of = (item: string) => ({ id, item });
    return {
      change: (body) =>
        keep(
          (list) => ({ ...list, ...body }),
          () => call(changeShortlist, { params, query, body }),
        ),
      changeItem: (item, body) => keep(withItem(item, body), () => call(changeItem, { params: of(item), query, body })),
      remove: (item) =>
        keep(
          (list) => ({ ...list, items: list.items.filter((each) => each.id !== item) }),
          () => call(deleteItem, { params: of(item), query }),
        ),
      putBack: ({ card }) =>
        card &&
        keep(
          (list) => list,
          () => call(addItem, { params, query, body: { slug: card.slug } }),
        ),
      order: (items) =>
        keep(
          (list) => ({ ...list, items: inOrder(list.items, items) }),
          () => call(orderItems, { params, query, body: { items: [...items] } }),
        ),
    };
  }, [id, lang, keep]);
  const opened = data && { shortlist: data, acts, isLocal: false, isSaving, keptAt, problem };
  return { opened: opened ?? null, error, retry: () => void refetch() };
}

const withItem = (id: string, words: Partial<ShortlistItem>) => (list: ShortlistView) => ({
  ...list,
  items: list.items.map((item) => (item.id === id ? { ...item, ...words } : item)),
});

/** Sends changes in their order, shows each at once, and takes the server's word when the last has arrived. */
function useKeeping(id: string) {
  const client = useQueryClient();
  const lang = useLanguage();
  const [open, setOpen] = useState(0);
  const [keptAt, setKeptAt] = useState<Date | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const queue = useRef(Promise.resolve());
  const waiting = useRef(0);
  const keep = useMemo(() => {
    const key = shortlistQuery(id, lang).queryKey;
    async function send(sending: () => Promise<ShortlistView>): Promise<void> {
      try {
        const kept = await sending();
        if (waiting.current === 1) client.setQueryData(key, kept);
        setKeptAt(new Date());
        setProblem(null);
      } catch (error) {
        setProblem(error instanceof Error ? error : new Error(String(error)));
        await client.invalidateQueries({ queryKey: ['shortlist', id] });
      } finally {
        waiting.current -= 1;
        setOpen(waiting.current);
        if (waiting.current === 0) await client.invalidateQueries({ queryKey: ownListsQuery.queryKey });
      }
    }
    return (show: (list: ShortlistView) => ShortlistView, sending: () => Promise<ShortlistView>): void => {
      waiting.current += 1;
      setOpen(waiting.current);
      client.setQueryData(key, (list) => list && show(list));
      queue.current = queue.current.then(() => send(sending));
    };
  }, [client, id, lang]);
  return { keep, isSaving: open > 0, keptAt, problem };
}
