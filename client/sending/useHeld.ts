import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** Milliseconds in which a decision can be taken back before anybody hears of it. */
export const patience = 6000;

/** A decision that shows on the page at once and leaves it a moment later. */
export interface Decision {
  /** What it is about: slugs of listings, ids of productions. */
  subjects: string[];
  /** What is done, in words. */
  said: string;
  /** Sends it; throws what the server says against it. */
  send(): Promise<void>;
  /** It could not be done: everything stands as before. */
  onFailed(error: unknown): void;
  /** It was taken back. */
  onUndone(): void;
}

export interface Held {
  /** What can still be undone. */
  held: Decision | null;
  /** Subjects that were decided and that the server's lists still name as they were. */
  gone: ReadonlySet<string>;
  hold(decision: Decision): void;
  undo(): void;
}

/**
 * Holds one decision for six seconds. The next decision, leaving the page and closing the window send it at once: a
 * request that is kept alive arrives without its page. A second thought about the same subject replaces the first. `renew` asks the server's lists again once it is sent.
 */
export function useHeld(renew: () => Promise<unknown>): Held {
  const waiting = useRef<{ decision: Decision; timer: ReturnType<typeof setTimeout> } | null>(null);
  const [held, setHeld] = useState<Decision | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());

  const isHeld = (subject: string) => waiting.current?.decision.subjects.includes(subject) ?? false;

  /** What was decided again in the meantime stays as the later decision has it. */
  const reveal = ({ subjects }: Decision) =>
    setGone((all) => new Set([...all].filter((subject) => isHeld(subject) || !subjects.includes(subject))));

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
    await renew();
    reveal(decision);
  }

  function hold(decision: Decision) {
    if (decision.subjects.some(isHeld)) take();
    else void send();
    waiting.current = { decision, timer: setTimeout(() => void send(), patience) };
    setHeld(decision);
    setGone((all) => new Set([...all, ...decision.subjects]));
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
