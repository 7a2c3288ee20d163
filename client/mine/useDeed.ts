import { archiveListing, deleteListing, submitListing } from '@contract/editing';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api';
import { mineQuery } from './queries';

/** What takes a listing away or brings it back. */
export type Deed = 'takeDown' | 'remove' | 'putBack';

const deeds: Record<Deed, (slug: string) => Promise<unknown>> = {
  takeDown: (slug) => call(archiveListing, { params: { slug } }),
  remove: (slug) => call(deleteListing, { params: { slug } }),
  putBack: (slug) => call(submitListing, { params: { slug } }),
};

/** Does it, and shows the list as it is afterwards: also when somebody else was quicker. */
export function useDeed(deed: Deed, slug: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => deeds[deed](slug),
    onSuccess: onDone,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries(mineQuery),
        client.invalidateQueries({ queryKey: ['listing', slug] }),
        client.invalidateQueries({ queryKey: ['search'] }),
      ]),
  });
}
