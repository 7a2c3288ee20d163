import type { ProductionView } from '@contract/productions';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { settleProduction } from '../queries';

/** A change of one part of a production (a period, a line, a task), whose reply is the production as it is then. */
export function useAct<Given = void>(send: (given: Given) => Promise<ProductionView>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: (view) => settleProduction(client, view) });
}
