import { useEffect, useEffectEvent, useRef, useState } from 'react';

/**
 * A removal that waits until it can no longer be undone: an entry with its files is not brought back by the server.
 * It is sent when the time is over, when the next one is removed, or when the list is left.
 */
export function useHeldRemoval<Entry extends { id: string }>(remove: (id: string) => void) {
  const [entry, setEntry] = useState<Entry | null>(null);
  const waiting = useRef<string | null>(null);
  function settle() {
    if (waiting.current !== null) remove(waiting.current);
    waiting.current = null;
    setEntry(null);
  }
  const leave = useEffectEvent(() => {
    if (waiting.current !== null) remove(waiting.current);
    waiting.current = null;
  });
  useEffect(function settleOnLeaving() {
    return () => leave();
  }, []);
  return {
    entry,
    hold: (next: Entry) => {
      settle();
      waiting.current = next.id;
      setEntry(next);
    },
    forget: () => {
      waiting.current = null;
      setEntry(null);
    },
    settle,
  };
}
