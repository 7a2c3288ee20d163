import { type KeyboardEvent, type RefObject, useState } from 'react';

interface Place {
  row: number;
  column: number;
}

interface GridOptions {
  rows: number;
  columns: number;
  grid: RefObject<HTMLTableElement | null>;
}

/** Rows that Page up and Page down jump over. */
const page = 10;

/**
 * The grid pattern of ARIA: one cell takes part in the order of Tab, arrows move it. Row 0 is the head, cells are found
 * by `data-cell="row column"`.
 */
export function useGrid({ rows, columns, grid }: GridOptions) {
  const [place, setPlace] = useState<Place>({ row: 1, column: 0 });
  const [editing, edit] = useState<Place | null>(null);

  function go(row: number, column: number) {
    const next = { row: clamp(row, 0, rows), column: clamp(column, 0, columns - 1) };
    setPlace(next);
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`);
    (cell?.querySelector<HTMLElement>('a, button') ?? cell)?.focus();
  }
  function leave() {
    edit(null);
    // The cell takes the focus back once the editor is gone.
    requestAnimationFrame(() => go(place.row, place.column));
  }
  function onKeyDown(event: KeyboardEvent) {
    if (editing || event.altKey || (event.metaKey && event.key !== 'Home')) return;
    const { row, column } = place;
    const moves: Record<string, [row: number, column: number]> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      j: [row + 1, column],
      k: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      Home: [event.ctrlKey ? 1 : row, 0],
      End: [event.ctrlKey ? rows : row, columns - 1],
      PageDown: [row + page, column],
      PageUp: [row - page, column],
    };
    const next = moves[event.key];
    if (!next) return;
    event.preventDefault();
    go(...next);
  }
  const is = (other: Place | null, row: number, column: number) => other?.row === row && other.column === column;
  return {
    onKeyDown,
    go,
    leave,
    edit: (row: number, column: number) => {
      setPlace({ row, column });
      edit({ row, column });
    },
    isEditing: (row: number, column: number) => is(editing, row, column),
    /** Spread on a cell, or on the one control inside it. */
    cell: (row: number, column: number) => ({
      tabIndex: is(place, row, column) ? 0 : -1,
      onFocus: () => setPlace({ row, column }),
    }),
    place,
  };
}
export type Grid = ReturnType<typeof useGrid>;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
