import type { ShortlistView } from '@contract/shortlists';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/language';
import { changeLocal, type LocalItem, useGathered } from '../gathered';
import { cardsQuery } from '../queries';
import { useShortlistTexts } from '../texts';
import { type Acts, inOrder, type Opened } from './opened';

/** When something of this browser was added is not kept: nobody is told. */
const anyTime = new Date(0).toISOString();
const blank = { status: 'idea', note: '', pitch: '', alias: '' } as const;

/** The list of this browser in the form of one of the server; null until its cards are there. */
export function useLocalShortlist(): { opened: Opened | null; error: Error | null; retry(): void } {
  const lang = useLanguage();
  const { head } = useShortlistTexts();
  const { local } = useGathered();
  // In an order of its own, so that moving an entry asks for nothing.
  const slugs = local.items.map(({ slug }) => slug).sort();
  const { data, error, refetch } = useQuery(cardsQuery(slugs, lang));
  const [keptAt, setKeptAt] = useState<Date | null>(null);
  const acts = useMemo(() => actsOf(() => setKeptAt(new Date())), []);
  const shortlist = useMemo(
    (): ShortlistView | null =>
      data === undefined
        ? null
        : {
            id: '',
            title: head.local,
            company: '',
            intro: '',
            base: local.base,
            scoutingDay: local.scoutingDay,
            items: local.items.map(({ slug, ...words }) => ({
              ...blank,
              ...words,
              id: slug,
              addedByName: '',
              addedAt: anyTime,
              card: data.find((card) => card.slug === slug) ?? null,
            })),
            members: [],
            invited: [],
            production: null,
            edition: 1,
            updatedAt: anyTime,
            may: { edit: true, invite: false, delete: false, share: false },
          },
    [data, local, head.local],
  );
  const opened = shortlist && { shortlist, acts, isLocal: true, isSaving: false, keptAt, problem: null };
  return { opened, error, retry: () => void refetch() };
}

/** The same acts as on the server's lists, on the one of this browser. An entry is known by its listing's address. */
function actsOf(kept: () => void): Acts {
  function changeItems(change: (items: readonly LocalItem[]) => readonly LocalItem[]) {
    changeLocal((list) => ({ ...list, items: change(list.items) }));
    kept();
  }
  return {
    change({ base, scoutingDay }) {
      changeLocal((list) => ({
        ...list,
        ...(base === undefined ? {} : { base }),
        ...(scoutingDay === undefined ? {} : { scoutingDay }),
      }));
      kept();
    },
    changeItem: (slug, words) =>
      changeItems((items) => items.map((item) => (item.slug === slug ? { ...item, ...words } : item))),
    remove: (slug) => changeItems((items) => items.filter((item) => item.slug !== slug)),
    putBack: ({ id: slug, status, note, pitch, alias }, among) =>
      changeItems((items) => {
        const others = items.filter((item) => item.slug !== slug);
        return ordered([...others, { slug, status, note, pitch, alias }], among);
      }),
    order: (slugs) => changeItems((items) => ordered(items, slugs)),
  };
}

const ordered = (items: readonly LocalItem[], slugs: readonly string[]): LocalItem[] =>
  inOrder(
    items.map((item) => ({ ...item, id: item.slug })),
    slugs,
  ).map(({ id: _, ...item }) => item);
