import { ApiProblem } from '../../http/problems';
import type { PermitStatus } from './contract';

/** Where a permit may go from each status: forward, and back for what was moved by mistake. */
const ways: Record<PermitStatus, readonly PermitStatus[]> = {
  toFile: ['requested', 'completed', 'granted', 'notNeeded'],
  requested: ['completed', 'granted', 'refused', 'toFile'],
  completed: ['granted', 'refused', 'requested'],
  granted: ['refused', 'completed'],
  refused: ['requested', 'toFile'],
  notNeeded: ['toFile'],
};

export const nextSteps = (from: PermitStatus): PermitStatus[] => [...ways[from]];

/** @throws conflict, with where one may go instead */
export function allowStep(from: PermitStatus, to: PermitStatus): void {
  if (ways[from].includes(to)) return;
  throw new ApiProblem('conflict', `Cannot move from ${from} to ${to}: only to ${ways[from].join(', ')}`);
}
