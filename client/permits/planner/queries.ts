import { type PlanAsk, planPermits } from '@contract/permits';
import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { call } from '../../api';

/** Whom to ask by when. The plan before stays while the next is on its way. */
export const planQuery = (ask: PlanAsk | null) =>
  queryOptions({
    queryKey: ['permit-plan', ask],
    queryFn: ask ? ({ signal }) => call(planPermits, { body: ask, signal }) : skipToken,
    placeholderData: keepPreviousData,
  });
