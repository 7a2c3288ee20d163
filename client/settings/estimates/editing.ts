import type { Economics } from '@contract/indicators';
import { createContext, use } from 'react';

interface Editing {
  figures: Economics;
  /** The key of the entry whose form is open. */
  open: string | null;
  setOpen(key: string | null): void;
  /** `what`: in words, as the line of undo says it. */
  change(next: Economics, what: string): Promise<void>;
}

export const EditingContext = createContext<Editing | null>(null);

/** The figures that are being looked at, and the way to change them. */
export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (!editing) throw new Error('Only among the figures of the estimates');
  return editing;
}
