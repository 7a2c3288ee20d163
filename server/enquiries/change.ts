import mongoose from 'mongoose';
import { ApiProblem, notFound } from '../http/problems';
import { Enquiry, type EnquiryDocument } from './model';

const tries = 5;

/** @throws not_found */
export async function findEnquiry(id: string): Promise<EnquiryDocument> {
  const enquiry = await Enquiry.findById(id).exec();
  if (!enquiry) throw notFound('enquiry');
  return enquiry;
}

/**
 * Loads an enquiry, lets `act` change it, and saves it in one write; begins again when somebody else saved meanwhile.
 * So `act` must decide from the enquiry it is given, and replace nested parts whole.
 *
 * @throws not_found; whatever `act` throws; conflict after five tries
 */
export async function changeEnquiry(
  id: string,
  act: (enquiry: EnquiryDocument) => void | Promise<void>,
): Promise<EnquiryDocument> {
  for (let left = tries; left > 0; left -= 1) {
    const enquiry = await findEnquiry(id);
    await act(enquiry);
    if (!enquiry.isModified()) return enquiry;
    enquiry.edition += 1;
    try {
      await enquiry.save();
      return enquiry;
    } catch (error) {
      if (!(error instanceof mongoose.Error.VersionError)) throw error;
    }
  }
  throw new ApiProblem('conflict', 'Somebody else is writing in this enquiry right now: try again');
}
