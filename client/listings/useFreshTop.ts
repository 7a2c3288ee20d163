import { useLayoutEffect } from 'react';
import { useNavigationType } from 'react-router';

/** A page that was linked to begins at its top; one that was gone back to stays where the browser puts it. */
export function useFreshTop(page: string): void {
  const arrivedBy = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is what it is about; a step inside it is not
  useLayoutEffect(
    function toTop() {
      if (arrivedBy === 'PUSH') window.scrollTo(0, 0);
    },
    [page],
  );
}
