import type { Viewer } from '../common/viewer';
import { ApiProblem, invalid } from '../http/problems';
import type { Loss, ProductionStatus } from './contract';
import type { ProductionDocument } from './model';
import { allowStep } from './steps';
import { checkTerm } from './terms';

/**
 * Takes a step of the pipeline. A loss needs its reason, since three enquiries of four are lost and the reasons are
 * what the territory can act on; back among the living, the loss is forgotten.
 *
 * @throws conflict for a step that is not open or an edition that is not the newest; invalid_input without a reason
 */
export function move(
  production: ProductionDocument,
  { to, loss, edition }: { to: ProductionStatus; loss?: Loss; edition?: number },
  by: Viewer,
): void {
  if (production.status === to) return;
  const last = production.edits.status;
  if (edition !== undefined && last && last.edition > edition)
    throw new ApiProblem('conflict', `${last.byName} moved this production meanwhile`, { status: production.status });
  allowStep(production.status, to);
  if (to === 'lost') requireReason(loss);
  production.status = to;
  production.statusHistory = [
    ...production.statusHistory,
    { status: to, at: new Date(), by: by.id ?? undefined, byName: by.name },
  ];
  production.loss = to === 'lost' ? (loss ?? null) : null;
  production.edits = { ...production.edits, status: { edition: production.edition + 1, byName: by.name } };
}

function requireReason(loss: Loss | undefined): asserts loss is Loss {
  if (!loss) throw invalid({ 'loss.reason': 'Why the project is lost, as a term of lossReasons' });
  checkTerm('loss.reason', 'lossReasons', loss.reason);
}
