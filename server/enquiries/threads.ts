import { notFound } from '../http/problems';
import { findBySlug } from '../listings/find';
import { changeEnquiry } from './change';
import type { EnquiryThread } from './contract';
import { enquirerWrote, ownerWrote } from './exchange';
import type { EnquiryDocument } from './model';
import { reachOwner } from './owners';
import type { MessageRecord } from './record';
import { findByToken, type Opened } from './tokens';

/** @throws not_found, the same for a link that is over and one that never was */
export async function openThread(token: string): Promise<Opened> {
  const opened = await findByToken(token);
  if (!opened) throw notFound('exchange');
  return opened;
}

/** @throws not_found as `openThread`; conflict when the exchange is full */
export async function reply(token: string, text: string): Promise<Opened> {
  const { enquiry, listing } = await openThread(token);
  return { listing, enquiry: await write(enquiry, listing, { text, byName: await nameOf(enquiry, listing) }) };
}

type Words = Pick<MessageRecord, 'text' | 'byName'> & Partial<Pick<MessageRecord, 'door' | 'mailId'>>;

/** Puts words of one side into the exchange. A mail that is in it already changes nothing. */
export const write = (enquiry: EnquiryDocument, listing: string | null, words: Words): Promise<EnquiryDocument> =>
  changeEnquiry(String(enquiry._id), (each) => {
    const isThere = words.mailId && each.messages.some(({ mailId }) => mailId === words.mailId);
    if (isThere) return;
    if (listing === null) enquirerWrote(each, words);
    else ownerWrote(each, listing, words);
  });

/** Whoever holds a link, as the desk knows them. */
export const nameOf = async ({ fields }: EnquiryDocument, listing: string | null): Promise<string> =>
  listing === null ? fields.contact.name : ((await reachOwner(listing))?.name ?? '');

/**
 * The exchange as one side may see it: who asked reads nothing of owners, an owner nothing of who asked, neither the
 * desk's notes.
 */
export async function presentThread({ enquiry, listing }: Opened): Promise<EnquiryThread> {
  const { number, fields, status } = enquiry;
  const side = listing === null ? 'enquirer' : 'owner';
  const title = listing === null ? fields.title : ((await findBySlug(listing))?.title ?? listing);
  const lang = listing === null ? fields.contact.lang : ((await reachOwner(listing))?.lang ?? 'fr');
  const messages = enquiry.messages.filter((each) => each.listing === listing && isSaid(each));
  return {
    ...{ number, title, lang, side },
    messages: messages.map((each) => ({
      id: each.id,
      at: each.at.toISOString(),
      mine: each.from !== 'desk',
      byName: each.byName,
      text: each.text,
      packages: each.packages.map(({ label }) => label),
    })),
    open: status !== 'closed',
  };
}

const isSaid = ({ from }: MessageRecord): boolean => from !== 'note' && from !== 'event';
