import type { Lang } from '../common/contract';
import type { Viewer } from '../common/viewer';
import { ApiProblem } from '../http/problems';
import type { Letter, Post } from '../mail/letter';
import { makeShare } from '../packages/shares/make';
import { answerLetter, type Enclosed, ownerLetter, receipt, type Way } from './letters';
import { Enquiry, type EnquiryDocument } from './model';
import { reachOwner } from './owners';
import type { MessageRecord, PackageRecord } from './record';
import { asMailTag, issueToken } from './tokens';

export interface Outside {
  post: Post;
  publicUrl: string;
  /** The address that takes replies by mail, as in `desk@example.org`; absent where no mail comes in. */
  inbound?: { address: string };
}

/**
 * Hands in all letters that an enquiry owes and strikes them off. May be cut short anywhere and repeated: a letter's key
 * lets it out once.
 */
export async function handIn(enquiry: EnquiryDocument, now: Date, outside: Outside): Promise<void> {
  for (const { message: id } of enquiry.owed) {
    const message = enquiry.messages.find((each) => each.id === id);
    const letter = message && (await letterOf(enquiry, message, now, outside));
    if (letter) await outside.post.send(letter);
    await Enquiry.updateOne({ _id: enquiry._id }, { $pull: { owed: { message: id } } });
  }
}

async function letterOf(
  enquiry: EnquiryDocument,
  message: MessageRecord,
  now: Date,
  outside: Outside,
): Promise<Letter | null> {
  const { listing } = message;
  const token = await issueToken(String(enquiry._id), { message: message.id, listing }, now);
  if (!token) return null;
  const way = wayBack(token, outside);
  if (message.from === 'enquirer') return receipt(enquiry, message, way);
  const to = listing === null ? null : await reachOwner(listing);
  if (listing !== null && !to) return null;
  const { name, lang } = to ?? enquiry.fields.contact;
  const enclosed = await encloseAll(message, { name, lang: message.lang ?? lang }, outside);
  return to ? ownerLetter(enquiry, message, way, { to, enclosed }) : answerLetter(enquiry, message, way, enclosed);
}

function wayBack(token: string, { publicUrl, inbound }: Outside): Way {
  const page = new URL(`/exchange/${token}`, publicUrl).href;
  return { page, ...(inbound ? { replyTo: inbound.address.replace('@', `+${asMailTag(token)}@`) } : {}) };
}

interface Recipient {
  name: string;
  lang: Lang;
}

/** Links made for this letter, in the name of whoever wrote it. */
async function encloseAll(message: MessageRecord, to: Recipient, outside: Outside): Promise<Enclosed[]> {
  const writer: Viewer = { id: message.by, name: message.byName, role: 'staff', trusted: false };
  const enclosed = await Promise.all(message.packages.map((each) => enclose(each, to, { writer, outside })));
  return enclosed.flatMap((each) => each ?? []);
}

/** Null when the shortlist was deleted, or its writer left it, between the words and the letter. */
async function enclose(
  { shortlist, label, masked, days }: PackageRecord,
  { name, lang }: Recipient,
  { writer, outside }: { writer: Viewer; outside: Outside },
): Promise<Enclosed | null> {
  const input = { label: name, lang, masked, days, password: null, replies: true, to: null };
  try {
    return { label, url: (await makeShare(shortlist, input, writer, outside)).url };
  } catch (error) {
    if (error instanceof ApiProblem) return null;
    throw error;
  }
}
