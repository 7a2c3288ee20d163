import { readEnquiries } from '@contract/enquiries';
import { type ProductionView, readProduction } from '@contract/productions';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api';

/** One production, whole. Colleagues change it too, so it is asked for again when the window comes back. */
export const productionQuery = (id: string) =>
  queryOptions({
    queryKey: ['production', id],
    queryFn: ({ signal }) => call(readProduction, { params: { id }, signal }),
    staleTime: 5000,
    refetchOnWindowFocus: true,
  });

/** The enquiries it came of: the first is where it began. */
export const enquiriesOfQuery = (production: string) =>
  queryOptions({
    queryKey: ['enquiries', 'of', production],
    queryFn: ({ signal }) => call(readEnquiries, { query: { production, limit: 5 }, signal }),
    staleTime: 60_000,
  });

/** Everything that a change of one production may show in: board, table, dashboard, its own journal. */
const touched = [['productions'], ['indicators'], ['production-log']];

/** Takes a reply over as the production of now; an older one that arrives late is left aside. */
export function settleProduction(client: QueryClient, view: ProductionView): Promise<unknown> {
  client.setQueryData(productionQuery(view.id).queryKey, (known) =>
    known && known.edition > view.edition ? known : view,
  );
  return Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
}
