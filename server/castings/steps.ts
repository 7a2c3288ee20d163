import { ApiProblem } from '../http/problems';
import type { CastingStatus } from './contract';

/** From each status, where a call may go; in the order in which the desk lists them. */
export const steps: Record<CastingStatus, readonly CastingStatus[]> = {
  asked: ['checked', 'published', 'refused'],
  checked: ['published', 'asked', 'refused'],
  published: ['closed', 'refused'],
  closed: ['published', 'refused'],
  refused: ['asked'],
};

/** Those that wait for the desk stand first in its list. */
export const rankOf = (status: CastingStatus): number => Object.keys(steps).indexOf(status);

/** @throws conflict where the step is not open */
export function checkStep(from: CastingStatus, to: CastingStatus): void {
  if (!steps[from].includes(to)) throw new ApiProblem('conflict', `A call that is ${from} cannot become ${to}`);
}
