import {
  type ProductionFilter,
  type ProductionStatus,
  productionFilter,
  productionSort,
  productionStatus,
} from '@contract/productions';
import { z } from 'zod';

/** What the room shows, as it stands in the address: filters narrow the board and the list alike. */
export interface RoomState extends ProductionFilter {
  view: 'board' | 'list';
  /** The column that a telephone shows of the board; undefined until one is picked. */
  column?: ProductionStatus;
}

/** Filters that hold several values. */
export const listFields = ['status', 'type', 'staff', 'departement', 'leadSource', 'lossReason', 'needs'] as const;
export type ListField = (typeof listFields)[number];

/** Everything, along the pipeline: what there is still to do stands first. */
export const noFilter: ProductionFilter = {
  q: '',
  status: [],
  type: [],
  staff: [],
  departement: [],
  leadSource: [],
  lossReason: [],
  needs: [],
  sort: 'status',
  order: 'asc',
};

const { q, year, order, ...lists } = productionFilter.shape;
const view = z.enum(['board', 'list']);

/** Reads an address. What it cannot read it leaves out, so that a mangled link still opens the room. */
export function fromUrl(url: URLSearchParams): RoomState {
  return {
    view: view.catch('board').parse(url.get('view')),
    column: productionStatus.safeParse(url.get('column')).data,
    q: q.catch('').parse(url.get('q') ?? ''),
    status: lists.status.catch([]).parse(url.getAll('status')),
    type: lists.type.catch([]).parse(url.getAll('type')),
    staff: lists.staff.catch([]).parse(url.getAll('staff')),
    departement: lists.departement.catch([]).parse(url.getAll('departement')),
    leadSource: lists.leadSource.catch([]).parse(url.getAll('leadSource')),
    lossReason: lists.lossReason.catch([]).parse(url.getAll('lossReason')),
    needs: lists.needs.catch([]).parse(url.getAll('needs')),
    year: year.safeParse(url.get('year') ?? undefined).data,
    sort: productionSort.catch(noFilter.sort).parse(url.get('sort')),
    order: order.catch(noFilter.order).parse(url.get('order') ?? noFilter.order),
  };
}

/** Writes the address that `fromUrl` reads: only what differs from the beginning. */
export function toUrl({ view: shown, column, ...filter }: RoomState): URLSearchParams {
  const url = filterUrl(filter);
  if (shown === 'list') url.set('view', 'list');
  if (column !== undefined) url.set('column', column);
  return url;
}

/** The filters alone, as the API takes them. */
export const filterOf = ({ view: _view, column: _column, ...filter }: RoomState): ProductionFilter => filter;

/** The filters alone, as saved filters and exports take it. */
export function filterUrl(filter: ProductionFilter): URLSearchParams {
  const url = new URLSearchParams();
  if (filter.q !== '') url.set('q', filter.q);
  for (const field of listFields) for (const value of filter[field]) url.append(field, value);
  if (filter.year !== undefined) url.set('year', String(filter.year));
  if (filter.sort !== noFilter.sort) url.set('sort', filter.sort);
  if (filter.order !== noFilter.order) url.set('order', filter.order);
  return url;
}

/** How many filters narrow what is shown. */
export const countFilters = (filter: ProductionFilter): number =>
  listFields.reduce((sum, field) => sum + filter[field].length, 0) +
  (filter.q === '' ? 0 : 1) +
  (filter.year === undefined ? 0 : 1);
