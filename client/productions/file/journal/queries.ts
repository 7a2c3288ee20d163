import { changeLog, deleteLog, type LogEntry, logKind, readLog } from '@contract/productions';
import { infiniteQueryOptions, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api';
import { productionQuery } from '../queries';

export type LogKind = LogEntry['kind'];
export const kinds: readonly LogKind[] = logKind.options;

/** The journal of a production, newest first, page after page. */
export const logQuery = (id: string, kind: LogKind | null) =>
  infiniteQueryOptions({
    queryKey: ['production-log', id, kind],
    queryFn: ({ pageParam, signal }) =>
      call(readLog, {
        params: { id },
        query: { kind: kind === null ? [] : [kind], before: pageParam, limit: 40 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ entries, more }) => (more ? entries.at(-1)?.at : undefined),
    staleTime: 5000,
  });

/** After a change of the journal: its pages, its count on the tab, and whether the enquiry is answered. */
export const renewLog = (client: QueryClient, id: string): Promise<unknown> =>
  Promise.all([
    client.invalidateQueries({ queryKey: ['production-log', id] }),
    client.invalidateQueries({ queryKey: productionQuery(id).queryKey }),
  ]);

/** Mending and removing one's own entries. */
export function useLogActs(id: string) {
  const client = useQueryClient();
  const onSuccess = () => renewLog(client, id);
  return {
    mend: useMutation({
      mutationFn: ({ part, text }: { part: string; text: string }) =>
        call(changeLog, { params: { id, part }, body: { text } }),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: (part: string) => call(deleteLog, { params: { id, part }, keepalive: true }),
      onSuccess,
    }),
  };
}
