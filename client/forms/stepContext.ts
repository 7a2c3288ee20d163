import { createContext, use } from 'react';
import type { OpenStep } from './useStep';

/** The step that is open, for what lies inside it. */
export const StepContext = createContext<OpenStep | null>(null);

export function useOpenStep(): OpenStep {
  const open = use(StepContext);
  if (!open) throw new Error('Only inside a form');
  return open;
}
