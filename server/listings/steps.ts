import { ApiProblem } from '../http/problems';
import type { ListingStatus } from './contract';

interface Step {
  from: readonly ListingStatus[];
  to: ListingStatus;
}

/**
 * What may happen to a listing as a whole. A published one stays published while a change to it waits: that is the
 * proposal's state, not the listing's. Who may take a step is the policy's business.
 */
export const steps = {
  submit: { from: ['draft', 'rejected', 'archived'], to: 'pending' },
  publish: { from: ['draft', 'pending', 'rejected', 'archived'], to: 'published' },
  reject: { from: ['pending'], to: 'rejected' },
  archive: { from: ['published'], to: 'archived' },
} as const satisfies Record<string, Step>;
export type StepName = keyof typeof steps;

/** The status after the step, or a conflict that says why it is not open. */
export function take(name: StepName, status: ListingStatus): ListingStatus {
  const step: Step = steps[name];
  if (!step.from.includes(status)) throw new ApiProblem('conflict', `Cannot ${name} a listing that is ${status}`);
  return step.to;
}
