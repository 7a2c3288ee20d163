import type { z } from 'zod';
import type { Viewer } from '../common/viewer';
import { isDuplicate } from '../database/duplicate';
import { ApiProblem } from '../http/problems';
import { Listing } from '../listings/model';
import { today } from '../productions/counting';
import { newId } from '../productions/ids';
import { checkTerm } from '../productions/terms';
import { openShortlist } from '../shortlists/change';
import type { EnquiryFields, sendEnquiry } from './contract';
import { answerBy, owe } from './exchange';
import { Enquiry, type EnquiryDocument } from './model';
import { takeEnquiryNumbers } from './numbers';
import type { EnquiryRecord } from './record';
import { looksLikeSpam } from './spam';

type Sent = z.output<typeof sendEnquiry.body>;

/**
 * Keeps what somebody asks. The same riddle with the same words again is the second click: it gives back the first
 * enquiry. What a robot sent is kept too, as spam and without a letter, and answered like the rest.
 *
 * @throws invalid_input for an unknown type; conflict when the riddle was spent on something else
 */
export async function keepEnquiry(sent: Sent, viewer: Viewer): Promise<EnquiryDocument> {
  const { about, proof, ...fields } = sent;
  const before = await Enquiry.findOne({ riddle: proof.challenge }).exec();
  if (before) return sameAs(before, fields);
  const isSpam = proof.website !== '' || looksLikeSpam(fields);
  const more = { riddle: proof.challenge, about: await known(about, viewer), status: isSpam ? 'spam' : 'new' } as const;
  try {
    return await createEnquiry(fields, more);
  } catch (error) {
    const first = isDuplicate(error) && (await Enquiry.findOne({ riddle: proof.challenge }).exec());
    if (first) return sameAs(first, fields);
    throw error;
  }
}

function sameAs(enquiry: EnquiryDocument, { title, contact, message }: EnquiryFields): EnquiryDocument {
  const { fields } = enquiry;
  const isSame = fields.title === title && fields.message === message && fields.contact.email === contact.email;
  if (isSame) return enquiry;
  throw new ApiProblem('conflict', 'An enquiry was sent with this riddle already: ask for another one', {
    'proof.challenge': 'Spent: ask for another one',
  });
}

/**
 * A new enquiry under the next number, with its first message; it owes a receipt unless it is spam.
 *
 * @throws invalid_input for an unknown type
 */
export async function createEnquiry(
  fields: EnquiryFields,
  more: Partial<EnquiryRecord> = {},
): Promise<EnquiryDocument> {
  checkTerm('type', 'productionTypes', fields.type);
  const now = new Date();
  const [number = ''] = await takeEnquiryNumbers(Number(today(now).slice(0, 4)), 1);
  const first = { id: newId(), at: now, from: 'enquirer', byName: fields.contact.name, text: fields.message } as const;
  const enquiry = new Enquiry({
    number,
    fields,
    ...{ at: now, lastAt: now, due: answerBy(now) },
    messages: [{ ...first, lang: fields.contact.lang }],
    ...more,
  });
  if (enquiry.status !== 'spam' && enquiry.riddle !== null) owe(enquiry, first);
  return enquiry.save();
}

/** What a page knew, as far as it is so: listings that the public can see, a shortlist that the sender may open. */
async function known(about: Sent['about'], viewer: Viewer): Promise<EnquiryRecord['about']> {
  const gathered = about.shortlist === null ? null : await gatheredIn(about.shortlist, viewer);
  const asked = { $or: [{ slug: { $in: about.listings } }, { _id: { $in: gathered ?? [] } }] };
  const listings = await Listing.find({ status: 'published', ...asked }, { slug: 1 }).limit(50);
  return {
    listings: listings.map(({ slug }) => slug),
    shortlist: gathered && about.shortlist,
    search: about.search,
  };
}

/** Ids of the listings on a shortlist; null where the sender may not open it. */
async function gatheredIn(shortlist: string, viewer: Viewer): Promise<string[] | null> {
  try {
    const { items } = await openShortlist(shortlist, viewer);
    return items.filter(({ offAt }) => offAt === null).map(({ listing }) => listing);
  } catch (error) {
    if (error instanceof ApiProblem) return null;
    throw error;
  }
}
