import { useEffect, useState } from 'react';

/** Milliseconds that "copied" is said. */
const said = 2500;

/** Copies text; true for a moment afterwards. Undefined where the browser gives no clipboard, as over plain HTTP. */
export function useCopy(): [boolean, ((text: string) => void) | undefined] {
  const [isCopied, setCopied] = useState(false);
  useEffect(
    function forget() {
      if (!isCopied) return;
      const timer = setTimeout(() => setCopied(false), said);
      return () => clearTimeout(timer);
    },
    [isCopied],
  );
  if (!navigator.clipboard) return [false, undefined];
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return [isCopied, copy];
}
