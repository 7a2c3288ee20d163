import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { CallProblem } from './api';
import { endSession } from './session/session';

/** Worth asking again: the way there was blocked, not the question wrong. */
const mayPass = (error: Error) =>
  error instanceof CallProblem && (error.code === 'offline' || error.code === 'unavailable');

/**
 * The cache of server state; listings change seldom, so a minute-old answer is a good one. Whichever call is told that
 * the session is over, the whole page knows it.
 */
export function createQueryClient(): QueryClient {
  function onError(error: Error) {
    if (error instanceof CallProblem && error.code === 'sign_in_required') endSession(client);
  }
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && mayPass(error),
      },
    },
  });
  return client;
}
