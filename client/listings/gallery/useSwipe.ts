import { type PointerEvent, useRef, useState } from 'react';

/** Pixels: a shorter pull springs back. */
const reach = 56;

interface Swipe {
  /** Pixels that the picture follows the finger. */
  offset: number;
  handlers: {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(event: PointerEvent): void;
    onPointerCancel(): void;
  };
}

/** A pull to the side with a finger or a pen: to the left is one further, to the right one back. */
export function useSwipe(onStep: (by: number) => void): Swipe {
  const start = useRef<number | null>(null);
  const [offset, setOffset] = useState(0);
  function release() {
    start.current = null;
    setOffset(0);
  }
  return {
    offset,
    handlers: {
      onPointerDown(event) {
        if (event.pointerType !== 'mouse' && event.isPrimary) start.current = event.clientX;
      },
      onPointerMove(event) {
        if (start.current !== null && event.isPrimary) setOffset(event.clientX - start.current);
      },
      onPointerUp(event) {
        if (start.current === null) return;
        const pulled = event.clientX - start.current;
        release();
        if (Math.abs(pulled) >= reach) onStep(pulled < 0 ? 1 : -1);
      },
      onPointerCancel: release,
    },
  };
}
