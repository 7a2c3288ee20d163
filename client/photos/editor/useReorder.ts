import { type KeyboardEvent, type PointerEvent, useState } from 'react';

/** A copy of a list with one item moved to another place. */
export function movedTo(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((each) => each !== id);
  const at = Math.max(0, Math.min(place, others.length));
  return [...others.slice(0, at), id, ...others.slice(at)];
}

const steps: Record<string, (place: number, last: number) => number> = {
  ArrowLeft: (place) => place - 1,
  ArrowUp: (place) => place - 1,
  ArrowRight: (place) => place + 1,
  ArrowDown: (place) => place + 1,
  Home: () => 0,
  End: (_, last) => last,
};

interface Reorder {
  /** The ids as they stand now, a dragged one already at its new place. */
  ids: readonly string[];
  dragged: string | null;
  /** To be spread on the handle of an item. The items carry `data-photo` with their id. */
  handle(id: string): {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(): void;
    onPointerCancel(): void;
    onKeyDown(event: KeyboardEvent): void;
  };
}

/** Puts a list in order with mouse, finger or arrow keys; `onOrder` is told each new order once. */
export function useReorder(given: readonly string[], onOrder: (ids: string[], moved: string) => void): Reorder {
  const [dragged, setDragged] = useState<string | null>(null);
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const ids = order ?? given;

  function drop() {
    if (order && dragged && order.join() !== given.join()) onOrder([...order], dragged);
    setDragged(null);
    setOrder(null);
  }
  return {
    ids,
    dragged,
    handle: (id) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(id);
        setOrder(given);
      },
      onPointerMove(event) {
        if (dragged !== id) return;
        const under = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-photo]');
        const over = under?.getAttribute('data-photo');
        if (over && over !== id) setOrder(movedTo(ids, id, ids.indexOf(over)));
      },
      onPointerUp: drop,
      onPointerCancel() {
        setDragged(null);
        setOrder(null);
      },
      onKeyDown(event) {
        const step = steps[event.key];
        if (!step) return;
        event.preventDefault();
        const place = given.indexOf(id);
        const next = movedTo(given, id, step(place, given.length - 1));
        if (next.join() !== given.join()) onOrder(next, id);
      },
    }),
  };
}
