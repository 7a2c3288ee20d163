import {
  changeProduction,
  createProduction,
  deleteView,
  type ProductionCard,
  type ProductionFilter,
  readProductions,
  readViews,
  saveView,
} from '@contract/productions';
import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../api';
import { settleProduction } from './file/queries';

export type ProductionPage = z.output<typeof readProductions.reply>;

/** Every list of productions stands under this key: whoever changes one renews them all. */
export const productionsKey = ['productions'];

/** Colleagues work on the same board. */
const renewal = 60_000;

/** Productions of a filter, page after page; the list before stays while the next is on its way. */
export const listQuery = (filter: ProductionFilter, limit: number) =>
  infiniteQueryOptions({
    queryKey: [...productionsKey, 'list', filter, limit],
    queryFn: ({ pageParam, signal }) => call(readProductions, { query: { ...filter, page: pageParam, limit }, signal }),
    initialPageParam: 1,
    getNextPageParam: ({ total, limit: size }, pages) => (pages.length * size < total ? pages.length + 1 : undefined),
    placeholderData: keepPreviousData,
    refetchInterval: renewal,
  });

/** Which files a title may already have. */
export const twinsQuery = (title: string) =>
  queryOptions({
    queryKey: [...productionsKey, 'twins', title],
    queryFn: ({ signal }) => call(readProductions, { query: { q: title, limit: 4 }, signal }),
    enabled: title.length > 2,
  });

const viewsKey = ['production-views'];

/** One's own saved filters. */
export const viewsQuery = queryOptions({
  queryKey: viewsKey,
  queryFn: ({ signal }) => call(readViews, { signal }),
});

/** Keeps the filters under a name, or forgets them. */
export function useViews() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: viewsKey });
  return {
    save: useMutation({ mutationFn: (body: { name: string; query: string }) => call(saveView, { body }), onSettled }),
    forget: useMutation({ mutationFn: (id: string) => call(deleteView, { params: { id } }), onSettled }),
  };
}

/** Puts a production on record; the lists are renewed behind the file that opens. */
export function useCreateProduction() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof createProduction.body>) => call(createProduction, { body }),
    onSuccess: (view) => void settleProduction(client, view),
  });
}

export type CardPatch = Omit<z.input<typeof changeProduction.body>, 'edition'>;

interface CardEdit {
  card: ProductionCard;
  patch: CardPatch;
  /** The card as it will look, until the server has answered. */
  shown: Partial<ProductionCard>;
}

/** Changes fields from a row: at once on the screen, back as they were when the server refuses. */
export function useEditCard() {
  const client = useQueryClient();
  const lists = { queryKey: [...productionsKey, 'list'] };
  return useMutation({
    mutationFn: ({ card: { id, edition }, patch }: CardEdit) =>
      call(changeProduction, { params: { id }, body: { ...patch, edition } }),
    async onMutate({ card, shown }) {
      await client.cancelQueries(lists);
      const before = client.getQueriesData<InfiniteData<ProductionPage>>(lists);
      client.setQueriesData<InfiniteData<ProductionPage>>(lists, (list) => list && withCard(list, card.id, shown));
      return { before };
    },
    onError(_error, _edit, context) {
      for (const [key, data] of context?.before ?? []) client.setQueryData(key, data);
      void client.invalidateQueries({ queryKey: productionsKey });
    },
    onSuccess: (view) => settleProduction(client, view),
  });
}

const withCard = (list: InfiniteData<ProductionPage>, id: string, shown: Partial<ProductionCard>) => ({
  ...list,
  pages: list.pages.map((page) => ({
    ...page,
    items: page.items.map((card) => (card.id === id ? { ...card, ...shown } : card)),
  })),
});
