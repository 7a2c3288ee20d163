import {
  addPermit,
  changePermit,
  deletePermit,
  deletePermitFile,
  type Permit,
  planProductionPermits,
  readPermits,
} from '@contract/permits';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../../../api';
import { sendFiles } from './sendFiles';

/** The permits of a production. Colleagues change them too. */
export const permitsQuery = (id: string) =>
  queryOptions({
    queryKey: ['permits', id],
    queryFn: ({ signal }) => call(readPermits, { params: { id }, signal }),
    staleTime: 5000,
    refetchOnWindowFocus: true,
  });

export type PermitPatch = Omit<z.input<typeof changePermit.body>, 'edition'>;
export type PermitFields = z.input<typeof addPermit.body>;

/** What is done with the permits of a production; every reply is the whole list as it is then. */
export function usePermitActs(id: string) {
  const client = useQueryClient();
  const params = { id };
  const onSuccess = ({ permits }: { permits: Permit[] }) => {
    client.setQueryData(permitsQuery(id).queryKey, { permits });
    void client.invalidateQueries({ queryKey: ['due-permits'] });
    void client.invalidateQueries({ queryKey: ['production-log', id] });
  };
  const onError = () => void client.invalidateQueries({ queryKey: permitsQuery(id).queryKey });
  return {
    add: useMutation({ mutationFn: (body: PermitFields) => call(addPermit, { params, body }), onSuccess }),
    plan: useMutation({
      mutationFn: (body: z.input<typeof planProductionPermits.body>) => call(planProductionPermits, { params, body }),
      onSuccess,
    }),
    change: useMutation({
      mutationFn: ({ permit, patch }: { permit: Permit; patch: PermitPatch }) =>
        call(changePermit, { params: { id, permit: permit.id }, body: { ...patch, edition: permit.edition } }),
      onSuccess,
      onError,
    }),
    remove: useMutation({
      mutationFn: (permit: string) => call(deletePermit, { params: { id, permit }, keepalive: true }),
      onSuccess,
    }),
    attach: useMutation({
      mutationFn: ({ permit, files }: { permit: string; files: readonly File[] }) => sendFiles(id, permit, files),
      onSuccess,
    }),
    detach: useMutation({
      mutationFn: ({ permit, file }: { permit: string; file: string }) =>
        call(deletePermitFile, { params: { id, permit, file } }),
      onSuccess,
    }),
  };
}

export type PermitActs = ReturnType<typeof usePermitActs>;
