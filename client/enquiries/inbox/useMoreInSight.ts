import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Asks for the next page when the end of the list comes into sight; the button stays for those without a scroll. */
export function useMoreInSight(end: RefObject<HTMLElement | null>, isWanted: boolean, onWanted: () => void): void {
  const ask = useEffectEvent(onWanted);
  useEffect(
    function watchEnd() {
      const element = end.current;
      if (!isWanted || !element || !('IntersectionObserver' in window)) return;
      const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && ask(), { rootMargin: '400px' });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [end, isWanted],
  );
}
