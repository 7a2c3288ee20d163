import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { type Filters, questionOf } from './filters';

/** Where each entry of the history was scrolled to, in pixels; lives as long as the tab's page. */
const kept = new Map<string, number>();

/** The list scrolls inside itself beside the map; on a phone it is a sheet that scrolls with the page. */
const scrollerOf = (list: HTMLElement): HTMLElement =>
  getComputedStyle(list).overflowY === 'auto' ? list : document.documentElement;

interface KeptScroll {
  list: RefObject<HTMLElement | null>;
  /** What a fresh page scrolls to: a sheet starts half open. */
  start: RefObject<HTMLElement | null>;
  filters: Filters;
  /** The list has the height to scroll in. */
  isReady: boolean;
}

/** Comes back to where the reader was when they return to the list; another question starts at its top. */
export function useKeptScroll({ list, start, filters, isReady }: KeptScroll): void {
  const { key } = useLocation();
  const entry = useRef(key);
  const isRestored = useRef(false);
  useLayoutEffect(
    function comeBack() {
      if (isRestored.current || !list.current) return;
      const top = kept.get(key);
      if (top === undefined) start.current?.scrollIntoView({ block: 'start' });
      else if (!isReady) return;
      else scrollerOf(list.current).scrollTop = top;
      isRestored.current = true;
    },
    [list, start, isReady, key],
  );

  const question = JSON.stringify(questionOf(filters));
  const asked = useRef(question);
  useEffect(
    function startAgain() {
      entry.current = key;
      if (asked.current === question || !list.current) return;
      asked.current = question;
      if (scrollerOf(list.current) === list.current) list.current.scrollTop = 0;
      else if (list.current.getBoundingClientRect().top < 0) list.current.scrollIntoView({ block: 'start' });
    },
    [list, question, key],
  );

  useEffect(
    function remember() {
      const keep = () => {
        if (list.current) kept.set(entry.current, scrollerOf(list.current).scrollTop);
      };
      const options = { capture: true, passive: true };
      window.addEventListener('scroll', keep, options);
      return () => window.removeEventListener('scroll', keep, options);
    },
    [list],
  );
}
