import { readEconomics } from '@contract/indicators';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../../api';

export type EconomicsView = z.infer<typeof readEconomics.reply>;

export const economicsQuery = queryOptions({
  queryKey: ['economics'],
  queryFn: ({ signal }) => call(readEconomics, { signal }),
});
