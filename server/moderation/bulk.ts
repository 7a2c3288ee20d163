import type { z } from 'zod';
import type { Viewer } from '../common/viewer';
import { ApiProblem, invalid } from '../http/problems';
import { type decideMany, rejectListing } from './contract';
import { decideToArchive, decideToPublish, decideToReject } from './decide';
import type { Outside } from './owed';

type Decisions = z.output<typeof decideMany.body>;
type Outcome = z.output<typeof decideMany.reply>['outcomes'][number];

/** One decision for several listings, one after the other; what cannot be done to one does not stop the others. */
export async function decideAll(decisions: Decisions, by: Viewer, outside: Outside): Promise<Outcome[]> {
  refuseWithoutReason(decisions);
  const outcomes: Outcome[] = [];
  for (const { slug, edition } of decisions.items) {
    const problem = await decide(decisions, slug, edition, by, outside).catch((error: unknown) =>
      inWords(error, slug, outside),
    );
    outcomes.push({ slug, done: problem === null, problem });
  }
  return outcomes;
}

function refuseWithoutReason({ decision, reason }: Decisions): void {
  if (decision !== 'changes' && decision !== 'refused') return;
  const read = rejectListing.body.shape.reason.safeParse(reason);
  if (!read.success) throw invalid({ reason: read.error.issues[0]?.message ?? '' });
}

async function decide(
  { decision, reason }: Decisions,
  slug: string,
  edition: number | undefined,
  by: Viewer,
  outside: Outside,
): Promise<null> {
  if (decision === 'publish') await decideToPublish(slug, by, { edition, reason: reason || undefined }, outside);
  else if (decision === 'archive') await decideToArchive(slug, by, { edition, reason }, outside);
  else await decideToReject(slug, by, { edition, outcome: decision, reason }, outside);
  return null;
}

/** What the desk can act on is said, with the fields that are wrong; what nobody expected goes to the log. */
function inWords(error: unknown, slug: string, { log }: Outside): string {
  if (!(error instanceof ApiProblem)) {
    log.error({ err: error, slug }, 'a decision failed');
    return 'Something went wrong here: try it by itself';
  }
  const fields = Object.keys(error.fields ?? {});
  return fields.length > 0 ? `${error.message}: ${fields.join(', ')}` : error.message;
}
