import mongoose from 'mongoose';
import type { z } from 'zod';
import type { Viewer } from '../../common/viewer';
import { ApiProblem, notFound } from '../../http/problems';
import { today } from '../../productions/counting';
import type { changePermit, PermitStatus } from './contract';
import { findPermit, type PermitDocument } from './model';
import { allowStep } from './steps';

const tries = 5;
type Patch = Omit<z.output<typeof changePermit.body>, 'edition'>;

/**
 * Loads a permit, lets `act` change it, and saves it in one write; begins again when somebody else saved in between, so
 * `act` must decide from the permit it is given.
 *
 * @throws not_found; whatever `act` throws; conflict after five tries
 */
export async function changeHeld(
  production: string,
  id: string,
  act: (permit: PermitDocument) => void,
): Promise<PermitDocument> {
  for (let left = tries; left > 0; left -= 1) {
    const permit = await findPermit(production, id);
    if (!permit) throw notFound('permit');
    act(permit);
    if (!permit.isModified()) return permit;
    permit.edition += 1;
    try {
      await permit.save();
      return permit;
    } catch (error) {
      if (!(error instanceof mongoose.Error.VersionError)) throw error;
    }
  }
  throw new ApiProblem('conflict', 'Somebody else is changing this permit right now: try again');
}

/**
 * Lays edited fields on a permit, and takes its step.
 *
 * @throws conflict that names the fields somebody changed since `edition`, or for a step that is not open
 */
export function editPermit(permit: PermitDocument, patch: Patch, edition: number | undefined, by: Viewer): void {
  const { status, ...fields } = patch;
  const names = Object.entries(patch).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  refuseOlder(permit, names, edition);
  if (status !== undefined) takeStep(permit, status, by);
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) permit.set(name, value);
  const mark = { edition: permit.edition + 1, byName: by.name };
  permit.edits = { ...permit.edits, ...Object.fromEntries(names.map((name) => [name, mark])) };
}

function refuseOlder(permit: PermitDocument, names: readonly string[], edition: number | undefined): void {
  if (edition === undefined) return;
  const newer = names.flatMap((name) => {
    const last = permit.edits[name];
    return last && last.edition > edition ? [[name, `${last.byName} changed this meanwhile`] as const] : [];
  });
  if (newer.length > 0) throw new ApiProblem('conflict', 'Changed meanwhile', Object.fromEntries(newer));
}

/** The days of filing and deciding are those of the step, unless they are written already. */
function takeStep(permit: PermitDocument, to: PermitStatus, by: Viewer): void {
  if (permit.status === to) return;
  allowStep(permit.status, to);
  const day = today();
  const isFiled = to !== 'toFile' && to !== 'notNeeded';
  const isDecided = to === 'granted' || to === 'refused';
  permit.status = to;
  permit.filedOn = isFiled ? (permit.filedOn ?? day) : null;
  permit.decidedOn = isDecided ? (permit.decidedOn ?? day) : null;
  permit.history = [...permit.history, { status: to, at: new Date(), byName: by.name }];
}
