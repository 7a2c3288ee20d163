import { ApiProblem } from '../http/problems';
import type { ProductionStatus } from './contract';

/**
 * Where one may go from each status. Forward over as many steps as it takes, since the desk learns of much late; back
 * one may go too, for what was moved by mistake. What is lost or cancelled can come back to life.
 */
const ways: Record<ProductionStatus, readonly ProductionStatus[]> = {
  enquiry: ['scouting', 'preparation', 'shooting', 'wrapped', 'lost'],
  scouting: ['preparation', 'shooting', 'wrapped', 'enquiry', 'lost'],
  preparation: ['shooting', 'wrapped', 'scouting', 'enquiry', 'lost', 'cancelled'],
  shooting: ['wrapped', 'preparation', 'cancelled'],
  wrapped: ['shooting'],
  lost: ['enquiry', 'scouting', 'preparation'],
  cancelled: ['preparation', 'shooting'],
};

export const nextSteps = (from: ProductionStatus): ProductionStatus[] => [...ways[from]];

/** @throws conflict, with where one may go instead */
export function allowStep(from: ProductionStatus, to: ProductionStatus): void {
  if (ways[from].includes(to)) return;
  throw new ApiProblem('conflict', `Cannot move from ${from} to ${to}: only to ${ways[from].join(', ')}`);
}
