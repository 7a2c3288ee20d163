import { useEffect, useEffectEvent } from 'react';

/** By `event.key` in lower case: `j`, `?`, `arrowdown`; what answers false leaves the key to the browser. */
export type Keys = Record<string, (event: KeyboardEvent) => unknown>;

const typed = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]';

const isTyping = ({ target }: KeyboardEvent) => target instanceof Element && target.closest(typed) !== null;
const isOtherwiseUsed = (event: KeyboardEvent) =>
  event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing;

/** Single keys for the whole page: never while somebody types, never over a dialog. */
export function useKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = keys[event.key.toLowerCase()];
    if (!action || isOtherwiseUsed(event) || isTyping(event) || document.querySelector('dialog[open]')) return;
    if (action(event) !== false) event.preventDefault();
  });
  useEffect(function listen() {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
