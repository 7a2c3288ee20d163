import { type ItemStatus, itemStatus } from '@contract/shortlists';
import { useSearchParams } from 'react-router';
import { z } from 'zod';

export const views = ['list', 'compare', 'journey'] as const;
export type View = (typeof views)[number];

const shape = z.object({ view: z.enum(views).catch('list'), status: itemStatus.nullable().catch(null) });

/** Which view is open and which entries it shows, in the address: a link to a comparison opens it. */
export function useView() {
  const [search, setSearch] = useSearchParams();
  const { view, status } = shape.parse({ view: search.get('view'), status: search.get('status') });
  function set(name: 'view' | 'status', value: string | null) {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  }
  return {
    view,
    status,
    show: (next: View) => set('view', next === 'list' ? null : next),
    filter: (next: ItemStatus | null) => set('status', next),
  };
}
