import { createContext, use } from 'react';
import type { OpenStep } from '../../forms/useStep';
import type { Part } from './parts';

/** The part that is open, for what lies inside it. */
export const StepContext = createContext<OpenStep<Part> | null>(null);

export function useOpenStep(): OpenStep<Part> {
  const open = use(StepContext);
  if (!open) throw new Error('Only inside the form');
  return open;
}
