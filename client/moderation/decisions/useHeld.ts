import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** Milliseconds in which a decision can be taken back before anybody hears of it. */
export const patience = 6000;

/** A decision that leaves the queue at once and the page a moment later. */
export interface Decision {
  /** The listings it is about. */
  slugs: string[];
  /** What is done, in words. */
  said: string;
  /** Sends it; throws what the server says against it. */
  send(): Promise<void>;
  /** It could not be done: the listings wait again. */
  onFailed(error: unknown): void;
  /** It was taken back. */
  onUndone(): void;
}

export interface Held {
  /** What can still be undone. */
  held: Decision | null;
  /** Listings that were decided and that the server's queue still names. */
  gone: ReadonlySet<string>;
  hold(decision: Decision): void;
  undo(): void;
}

/**
 * Holds one decision for six seconds. The next decision, leaving the page and closing the window send it at once: a
 * request that is kept alive arrives without its page.
 */
export function useHeld(): Held {
  const client = useQueryClient();
  const waiting = useRef<{ decision: Decision; timer: ReturnType<typeof setTimeout> } | null>(null);
  const [held, setHeld] = useState<Decision | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());

  const reveal = ({ slugs }: Decision) => setGone((all) => new Set([...all].filter((slug) => !slugs.includes(slug))));

  function take(): Decision | undefined {
    const taken = waiting.current;
    waiting.current = null;
    clearTimeout(taken?.timer);
    setHeld(null);
    return taken?.decision;
  }

  async function send(): Promise<void> {
    const decision = take();
    if (!decision) return;
    try {
      await decision.send();
    } catch (error) {
      decision.onFailed(error);
    }
    await client.invalidateQueries({ queryKey: ['moderation'] });
    reveal(decision);
  }

  function hold(decision: Decision) {
    void send();
    waiting.current = { decision, timer: setTimeout(() => void send(), patience) };
    setHeld(decision);
    setGone((all) => new Set([...all, ...decision.slugs]));
  }

  function undo() {
    const decision = take();
    if (!decision) return;
    reveal(decision);
    decision.onUndone();
  }

  const leave = useEffectEvent(() => void send());
  useEffect(function sendOnLeaving() {
    const onLeave = () => leave();
    window.addEventListener('pagehide', onLeave);
    return () => {
      window.removeEventListener('pagehide', onLeave);
      onLeave();
    };
  }, []);

  return { held, gone, hold, undo };
}
