import { useEffect, useEffectEvent, useRef } from 'react';

/** Milliseconds a page is looked at before it acts by itself. */
const aMoment = 900;

/**
 * Acts once, when somebody has had the page before their eyes for a moment. A scanner of mail that runs pages has no
 * window in front of it, or says that it is driven: it answers no letter.
 */
export function useOnceSeen(act: () => void, wanted: boolean): void {
  const isDone = useRef(false);
  const go = useEffectEvent(() => {
    if (isDone.current) return;
    isDone.current = true;
    act();
  });
  useEffect(
    function waitForEyes() {
      if (!wanted || navigator.webdriver) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = () => {
        clearTimeout(timer);
        if (document.visibilityState === 'visible') timer = setTimeout(() => go(), aMoment);
      };
      look();
      document.addEventListener('visibilitychange', look);
      return () => {
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', look);
      };
    },
    [wanted],
  );
}
