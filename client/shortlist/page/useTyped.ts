import { useEffect, useEffectEvent, useState } from 'react';

/** Milliseconds without a key until what was typed is kept. */
const pause = 700;

/** A text kept as it is typed: after a pause, on leaving the field, and when its page goes. */
export function useTyped(value: string, save: (text: string) => void) {
  const [text, setText] = useState<string | null>(null);
  const flush = useEffectEvent(() => {
    if (text !== null && text.trim() !== value) save(text.trim());
  });
  useEffect(
    function keepAfterPause() {
      if (text === null) return;
      const timer = setTimeout(() => flush(), pause);
      return () => clearTimeout(timer);
    },
    [text],
  );
  useEffect(function keepOnLeaving() {
    return () => flush();
  }, []);
  return {
    value: text ?? value,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => setText(currentTarget.value),
    onBlur() {
      if (text !== null && text.trim() !== value) save(text.trim());
      setText(null);
    },
  };
}
