import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** The link that was followed from each entry of the history, as its path; lives as long as the tab's page. */
const followed = new Map<string, string>();

/** Who goes back from a listing finds the focus on the card they opened, unless it is somewhere already. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, isReady: boolean): void {
  const { key } = useLocation();
  const isBack = useNavigationType() === 'POP';
  const isSettled = useRef(false);
  useEffect(
    function comeBack() {
      if (isSettled.current || !isReady) return;
      isSettled.current = true;
      const path = followed.get(key);
      if (!isBack || path === undefined || document.activeElement !== document.body) return;
      const links = [...(list.current?.querySelectorAll('a') ?? [])];
      links.find(({ pathname }) => pathname === path)?.focus({ preventScroll: true });
    },
    [list, isReady, isBack, key],
  );

  useEffect(
    function remember() {
      const element = list.current;
      const keep = ({ target }: MouseEvent) => {
        const link = target instanceof Element && target.closest('a');
        if (link) followed.set(key, link.pathname);
      };
      // Before the link itself acts: afterwards the history is at another entry.
      element?.addEventListener('click', keep, { capture: true });
      return () => element?.removeEventListener('click', keep, { capture: true });
    },
    [list, key],
  );
}
