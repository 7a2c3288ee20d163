import {
  type ImportKind,
  type ImportState,
  type ImportView,
  listImports,
  type Mapping,
  planImportRun,
  readImport,
  runImport,
  undoImport,
} from '@contract/imports';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api';

/** Milliseconds between two looks at what is under way. */
const pollEvery = 800;
const isMoving = (state: ImportState | undefined) => state === 'running' || state === 'undoing';

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: ({ signal }) => call(listImports, { signal }),
  staleTime: 5000,
  refetchInterval: ({ state: { data } }) =>
    data?.imports.some(({ state }) => isMoving(state)) ? pollEvery * 2 : false,
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => call(readImport, { params: { id }, signal }),
    staleTime: 5000,
    refetchInterval: ({ state: { data } }) => (isMoving(data?.state) ? pollEvery : false),
  });

/** What is done to an import; each reply is the import as it is then. */
export function useImportActs(id: string) {
  const client = useQueryClient();
  const onSuccess = (view: ImportView) => {
    client.setQueryData(importQuery(id).queryKey, view);
    return client.invalidateQueries({ queryKey: importsQuery.queryKey });
  };
  const params = { id };
  return {
    plan: useMutation({
      mutationFn: (body: { kind: ImportKind; mapping: Mapping }) => call(planImportRun, { params, body }),
      onSuccess,
    }),
    run: useMutation({ mutationFn: () => call(runImport, { params }), onSuccess }),
    undo: useMutation({ mutationFn: () => call(undoImport, { params }), onSuccess }),
  };
}
