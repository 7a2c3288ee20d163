import type { z } from 'zod';
import type { Viewer } from '../../common/viewer';
import { ApiProblem, invalid } from '../../http/problems';
import { openShortlist } from '../../shortlists/change';
import { changeEnquiry, findEnquiry } from '../change';
import type { addMessage } from '../contract';
import { answer, askOwner, note } from '../exchange';
import type { EnquiryDocument } from '../model';
import { reachOwner } from '../owners';
import type { PackageRecord } from '../record';
import { move } from './edit';

type Words = z.output<typeof addMessage.body>;

/**
 * Puts the desk's words into the exchange; the letter is owed from the same write on.
 *
 * @throws not_found; invalid_input for a listing nobody can be reached about, and a shortlist one does not gather
 */
export async function writeMessage(id: string, words: Words, by: Viewer): Promise<EnquiryDocument> {
  await findEnquiry(id);
  const listing = words.to === 'owner' ? await reachable(words.listing) : null;
  const packages = words.to === 'note' ? [] : await packagesOf(words, by);
  const { text, lang } = words;
  return changeEnquiry(id, (enquiry) => {
    if (words.to === 'note') note(enquiry, text, by);
    else refuseSpam(enquiry);
    if (words.to === 'enquirer') needAddress(enquiry);
    if (words.to === 'enquirer') answer(enquiry, { text, lang, packages }, by);
    if (listing !== null) askOwner(enquiry, listing, { text, lang, packages }, by);
    if (words.close && enquiry.status !== 'closed') move(enquiry, 'closed', by);
  });
}

/** A letter to a robot's invention tells somebody else that we exist. */
function refuseSpam({ status }: EnquiryDocument): void {
  if (status === 'spam') throw new ApiProblem('conflict', 'Say first that this is no spam', { status });
}

/** @throws invalid_input where who asked left a number only */
function needAddress({ fields: { contact } }: EnquiryDocument): void {
  if (contact.email === '') throw invalid({ to: `They left no address: ring ${contact.phone}` });
}

async function reachable(listing: string | null): Promise<string> {
  if (listing === null) throw invalid({ listing: 'The listing whose owner is asked' });
  if (await reachOwner(listing)) return listing;
  throw invalid({
    listing: 'There is neither an account nor an address: ring them up, or add an address to the listing',
  });
}

async function packagesOf({ shortlists }: Words, by: Viewer): Promise<PackageRecord[]> {
  return Promise.all(
    shortlists.map(async ({ shortlist, masked, days }, place) => {
      const { title } = await openShortlist(shortlist, by).catch((error: unknown) => {
        if (error instanceof ApiProblem)
          throw invalid({ [`shortlists.${place}.shortlist`]: 'A shortlist of your own' });
        throw error;
      });
      return { shortlist, label: title, masked, days };
    }),
  );
}
