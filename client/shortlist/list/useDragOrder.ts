import { type PointerEvent, useRef, useState } from 'react';

interface Dragging {
  id: string;
  /** All ids as they would stand if it were let go now. */
  order: string[];
}

/**
 * Rows put in order by their handles, under a mouse and under a finger. While one is dragged the list shows the order
 * it would have; `onDrop` is told once, when it is let go at another place.
 */
export function useDragOrder(ids: readonly string[], onDrop: (ids: string[]) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [dragging, setDragging] = useState<Dragging | null>(null);

  function placeUnder(y: number): number {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const under = rows.findIndex(({ bottom }) => y < bottom);
    return under < 0 ? rows.length - 1 : under;
  }
  const handleOf = (id: string) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragging({ id, order: [...ids] });
    },
    onPointerMove({ clientY }: PointerEvent) {
      if (dragging?.id !== id) return;
      const place = placeUnder(clientY);
      if (dragging.order[place] !== id) setDragging({ id, order: moved(dragging.order, id, place) });
    },
    onPointerUp() {
      if (dragging && dragging.order.join() !== ids.join()) onDrop(dragging.order);
      setDragging(null);
    },
    onPointerCancel: () => setDragging(null),
  });
  return { list, dragged: dragging?.id ?? null, order: dragging?.order ?? ids, handleOf };
}

/** The ids with this one at another place, which is kept within the list. */
export function moved(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((each) => each !== id);
  const at = Math.max(0, Math.min(place, others.length));
  return [...others.slice(0, at), id, ...others.slice(at)];
}
