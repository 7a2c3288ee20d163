import { useEffect, useState } from 'react';

/** The value once it has stood still for so many milliseconds. */
export function useDebounced<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(
    function waitForQuiet() {
      const timer = setTimeout(() => setSettled(value), milliseconds);
      return () => clearTimeout(timer);
    },
    [value, milliseconds],
  );
  return settled;
}
