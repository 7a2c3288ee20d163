import { useQuery } from '@tanstack/react-query';
import { type EconomicsView, economicsQuery } from '../../settings/estimates/queries';

/** The dated figures that estimates are made with; undefined until they are here. */
export const useEconomics = (): EconomicsView | undefined => useQuery(economicsQuery).data;
