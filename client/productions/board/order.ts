import type { ProductionFilter, ProductionStatus } from '@contract/productions';

type Order = Pick<ProductionFilter, 'sort' | 'order'>;

/**
 * What stands on top of each column: the newest enquiry; of what is being prepared, the one without dates and then the
 * nearest first day; of what is over, the latest.
 */
const orders: Record<ProductionStatus, Order> = {
  enquiry: { sort: 'enquired', order: 'desc' },
  scouting: { sort: 'firstDay', order: 'asc' },
  preparation: { sort: 'firstDay', order: 'asc' },
  shooting: { sort: 'firstDay', order: 'asc' },
  wrapped: { sort: 'firstDay', order: 'desc' },
  lost: { sort: 'updated', order: 'desc' },
  cancelled: { sort: 'updated', order: 'desc' },
};

/** The question a column asks, given the filters of the room. */
export const columnFilter = (filter: ProductionFilter, status: ProductionStatus): ProductionFilter => ({
  ...filter,
  ...orders[status],
  status: [status],
});
