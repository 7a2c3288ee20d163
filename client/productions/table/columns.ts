import type { ProductionFilter } from '@contract/productions';

/** What a cell can be edited as. */
export type Editor = 'text' | 'type' | 'status' | 'staff' | 'when';

export interface TableColumn {
  name:
    | 'title'
    | 'type'
    | 'status'
    | 'company'
    | 'firstDay'
    | 'days'
    | 'spend'
    | 'departement'
    | 'staff'
    | 'enquired'
    | 'task';
  /** Figures stand to the right. */
  isFigure?: boolean;
  editor?: Editor;
  /** The order one expects on the first click. */
  first: ProductionFilter['order'];
}

/** The columns of the list from left to right; each can be sorted by its own name. */
export const columns: readonly TableColumn[] = [
  { name: 'title', editor: 'text', first: 'asc' },
  { name: 'type', editor: 'type', first: 'asc' },
  { name: 'status', editor: 'status', first: 'asc' },
  { name: 'company', first: 'asc' },
  { name: 'firstDay', editor: 'when', first: 'desc' },
  { name: 'days', isFigure: true, first: 'desc' },
  { name: 'spend', isFigure: true, first: 'desc' },
  { name: 'departement', first: 'asc' },
  { name: 'staff', editor: 'staff', first: 'asc' },
  { name: 'enquired', first: 'desc' },
  { name: 'task', first: 'asc' },
];
