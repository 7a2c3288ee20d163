import { type PipelineStatus, type ProductionStatus, type ProductionView, pipeline } from '@contract/productions';

export const isInPipeline = (status: ProductionStatus): status is PipelineStatus =>
  pipeline.some((each) => each === status);

/** The step that usually comes next; undefined at the end and for what is out of the pipeline. */
export function nextOf({ status, next }: Pick<ProductionView, 'status' | 'next'>): PipelineStatus | undefined {
  if (!isInPipeline(status)) return undefined;
  const after = pipeline[pipeline.indexOf(status) + 1];
  return after !== undefined && next.includes(after) ? after : undefined;
}

/** The day a production last came to each status of the pipeline, as a moment. */
export function reachedAt({ statusHistory }: Pick<ProductionView, 'statusHistory'>): Map<ProductionStatus, string> {
  return new Map(statusHistory.map(({ status, at }) => [status, at]));
}

/** How far it has come: its place in the pipeline, or where it left it. */
export function farthest({ status, statusHistory }: Pick<ProductionView, 'status' | 'statusHistory'>): number {
  if (isInPipeline(status)) return pipeline.indexOf(status);
  const before = statusHistory.filter((step) => isInPipeline(step.status)).at(-1)?.status;
  return before && isInPipeline(before) ? pipeline.indexOf(before) : 0;
}
