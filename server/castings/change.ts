import mongoose from 'mongoose';
import { isDuplicate } from '../database/duplicate';
import { ApiProblem, notFound } from '../http/problems';
import { type CallDocument, CastingCalls } from './model';

const tries = 5;

/** @throws not_found */
export async function findCall(id: string): Promise<CallDocument> {
  const call = await CastingCalls.findById(id).exec();
  if (!call) throw notFound('casting call');
  return call;
}

/**
 * Loads a call, lets `act` change it, and saves it in one write; begins again when somebody else saved meanwhile, or when
 * the code that was made is taken. So `act` must decide from the call it is given, and replace nested parts whole.
 *
 * @throws not_found; whatever `act` throws; conflict after five tries
 */
export async function changeCallRecord(
  id: string,
  act: (call: CallDocument) => void | Promise<void>,
): Promise<CallDocument> {
  for (let left = tries; left > 0; left -= 1) {
    const call = await findCall(id);
    await act(call);
    if (!call.isModified()) return call;
    call.edition += 1;
    try {
      await call.save();
      return call;
    } catch (error) {
      if (!(error instanceof mongoose.Error.VersionError) && !isDuplicate(error)) throw error;
    }
  }
  throw new ApiProblem('conflict', 'Somebody else is changing this call right now: try again');
}
