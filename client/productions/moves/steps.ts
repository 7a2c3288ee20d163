import { type PipelineStatus, type ProductionCard, type ProductionStatus, pipeline } from '@contract/productions';
import { isInPipeline } from '../file/steps';
import type { Moved } from './useMoves';

/** Every status in the order of the board, the two ways out last. */
export const allStatuses = [...pipeline, 'lost', 'cancelled'] as const satisfies readonly ProductionStatus[];

/** The neighbouring status of the pipeline; undefined at its ends, and where the step is not open. */
export function neighbour(
  { status, next }: Pick<ProductionCard, 'status' | 'next'>,
  by: 1 | -1,
): PipelineStatus | undefined {
  if (!isInPipeline(status)) return undefined;
  const to = pipeline[pipeline.indexOf(status) + by];
  return to !== undefined && next.includes(to) ? to : undefined;
}

/** A moved card as the board shows it: where it is now, with the way back open. */
export const asMoved = ({ card, to }: Moved): ProductionCard => ({
  ...card,
  status: to,
  next: [card.status, ...card.next.filter((status) => status !== to)],
});
