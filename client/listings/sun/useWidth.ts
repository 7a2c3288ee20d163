import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** An element's width in CSS pixels, and again when it changes; `before` until it is known. */
export function useWidth<T extends HTMLElement>(before: number): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(function followWidth() {
    const measured = element.current;
    if (!measured) return;
    const measure = () => measured.clientWidth > 0 && setWidth(measured.clientWidth);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(measured);
    return () => watch.disconnect();
  }, []);
  return [element, width];
}
