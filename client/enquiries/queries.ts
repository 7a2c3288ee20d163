import {
  addMessage,
  bindProduction,
  changeEnquiry,
  type EnquiryCard,
  type EnquiryFields,
  type EnquiryView,
  noteCall,
  readEnquiries,
  readEnquiry,
  readTemplates,
} from '@contract/enquiries';
import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../api';
import { productionsKey } from '../productions/queries';
import type { InboxQuery } from './filters';

/** Every list of enquiries stands under this key. */
export const enquiriesKey = ['enquiries'];
const lists = { queryKey: [...enquiriesKey, 'list'] };

/** Colleagues answer at the same time. */
const renewal = 30_000;

/** The inbox of a filter, page by page; the one before stays while the next is on its way. */
export const inboxQuery = (query: InboxQuery) =>
  infiniteQueryOptions({
    queryKey: [...lists.queryKey, query],
    queryFn: ({ pageParam, signal }) => call(readEnquiries, { query: { ...query, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: ({ total, limit }, pages) => (pages.length * limit < total ? pages.length + 1 : undefined),
    placeholderData: keepPreviousData,
    refetchInterval: renewal,
  });

/** One enquiry with its exchange. */
export const enquiryQuery = (id: string) =>
  queryOptions({
    queryKey: ['enquiry', id],
    queryFn: ({ signal }) => call(readEnquiry, { params: { id }, signal }),
    staleTime: 5000,
    refetchInterval: renewal,
  });

/** Templates of answers, the most used first. */
export const templatesQuery = queryOptions({
  queryKey: ['enquiry-templates'],
  queryFn: ({ signal }) => call(readTemplates, { signal }),
});

type InboxPage = z.output<typeof readEnquiries.reply>;

/** What the server says of an enquiry is shown at once; the lists around it are renewed. */
function settle(client: QueryClient, view: EnquiryView): Promise<void> {
  client.setQueryData(enquiryQuery(view.id).queryKey, view);
  return client.invalidateQueries({ queryKey: enquiriesKey });
}

function show(client: QueryClient, id: string, shown: Partial<EnquiryCard>): void {
  client.setQueryData(enquiryQuery(id).queryKey, (view) => view && { ...view, ...shown });
  client.setQueriesData<InfiniteData<InboxPage>>(
    lists,
    (list) =>
      list && {
        ...list,
        pages: list.pages.map((page) => ({
          ...page,
          items: page.items.map((card) => (card.id === id ? { ...card, ...shown } : card)),
        })),
      },
  );
}

export type Patch = z.input<typeof changeEnquiry.body>;

/** Changes what stands beside the exchange: at once on the screen, and as the server has it when it refuses. */
export function useChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, patch }: { id: string; patch: Patch }) =>
      call(changeEnquiry, { params: { id }, body: patch, keepalive: true }),
    onMutate({ id, patch }) {
      show(client, id, patch);
    },
    onError: (_error, { id }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: enquiryQuery(id).queryKey }),
        client.invalidateQueries({ queryKey: enquiriesKey }),
      ]),
    onSuccess: (view) => void settle(client, view),
  });
}

export type Words = z.input<typeof addMessage.body>;

/** Writes to whoever asked, to an owner, or a note. */
export function useWrite(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Words) => call(addMessage, { params: { id }, body }),
    onSuccess: (view) => settle(client, view),
  });
}

/** Makes a production of an enquiry, or joins one. */
export function useBind(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (production: string | null) => call(bindProduction, { params: { id }, body: { production } }),
    onSuccess: (view) => {
      void client.invalidateQueries({ queryKey: productionsKey });
      return settle(client, view);
    },
  });
}

/** Puts on record what came by telephone. */
export function useNoteCall() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: EnquiryFields) => call(noteCall, { body }),
    onSuccess: (view) => void settle(client, view),
  });
}
