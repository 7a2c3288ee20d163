import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { Filters } from './filters';

/** Where each entry of the history was scrolled to, in pixels; lives as long as the tab's page. */
const kept = new Map<string, number>();

/** The list scrolls inside itself beside the map, and with the page as a sheet on a phone. */
const scrollerOf = (list: HTMLElement): HTMLElement =>
  getComputedStyle(list).overflowY === 'auto' ? list : document.documentElement;

/**
 * Comes back to where the reader was when they return to the list, and goes to its top when another question is
 * asked. `isReady`: the list has the height to scroll in.
 */
export function useKeptScroll<E extends HTMLElement>(isReady: boolean, filters: Filters): RefObject<E | null> {
  const list = useRef<E>(null);
  const { key } = useLocation();
  const entry = useRef(key);
  const restored = useRef(false);

  useLayoutEffect(
    function comeBack() {
      if (!isReady || restored.current || !list.current) return;
      restored.current = true;
      const top = kept.get(key);
      if (top !== undefined) scrollerOf(list.current).scrollTop = top;
    },
    [isReady, key],
  );

  const { page: _, ...question } = filters;
  const asked = JSON.stringify(question);
  const before = useRef(asked);
  useEffect(
    function toTheTop() {
      entry.current = key;
      if (before.current === asked || !list.current) return;
      before.current = asked;
      const scroller = scrollerOf(list.current);
      if (scroller === list.current) scroller.scrollTop = 0;
    },
    [asked, key],
  );

  useEffect(function remember() {
    const keep = () => {
      if (list.current) kept.set(entry.current, scrollerOf(list.current).scrollTop);
    };
    const options = { capture: true, passive: true };
    window.addEventListener('scroll', keep, options);
    return () => window.removeEventListener('scroll', keep, options);
  }, []);
  return list;
}
