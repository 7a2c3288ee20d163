import type { Journey, ShortlistItem } from '@contract/shortlists';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../listings/days';
import { useDebounced } from '../../ui/useDebounced';
import type { Opened } from '../page/opened';
import { journeyQuery } from '../queries';

export type Order = 'best' | 'given';
export interface Plan {
  leaveAt: string;
  stayMinutes: number;
  order: Order;
}

/** As the contract has it: more is not a day. */
const mostStops = 40;

/** The day of scouting as it is planned, and what comes of it. Base and day belong to the shortlist, the rest to the page. */
export function useDay({ shortlist }: Opened, items: readonly ShortlistItem[]) {
  const [plan, setPlan] = useState<Plan>({ leaveAt: '08:00', stayMinutes: 45, order: 'best' });
  const places = items.flatMap(({ card }) => (card?.kind === 'location' ? [card.slug] : []));
  const day = shortlist.scoutingDay ?? today();
  const asked = useDebounced(plan, 250);
  const ask = { ...asked, slugs: places.slice(0, mostStops), base: shortlist.base, day };
  const { data, error, refetch, isPlaceholderData } = useQuery(journeyQuery(ask));
  const journey: Journey | undefined = data;
  return {
    plan,
    change: (part: Partial<Plan>) => setPlan((before) => ({ ...before, ...part })),
    day,
    places,
    left: Math.max(0, places.length - mostStops),
    journey,
    isStale: isPlaceholderData,
    error,
    retry: () => void refetch(),
  };
}
