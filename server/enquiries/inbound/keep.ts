import type { Lang } from '../../common/contract';
import type { EnquiryDocument } from '../model';
import { nameOf, presentThread, write } from '../threads';
import { findByToken } from '../tokens';
import { type Reply, readMail } from './read';

/** As long as a reply on the page may be. */
const longest = 6000;

/** Null where the mail belongs to no exchange, or a program wrote it. The same mail again is in it already. */
export async function keepReply(raw: Buffer): Promise<EnquiryDocument | null> {
  const mail = await readMail(raw);
  if (mail.automatic || mail.token === null) return null;
  const opened = await findByToken(mail.token);
  if (!opened) return null;
  const { enquiry, listing } = opened;
  const { lang } = await presentThread(opened);
  const known = { name: await nameOf(enquiry, listing), email: listing === null ? enquiry.fields.contact.email : '' };
  return write(enquiry, listing, {
    text: textOf(mail, lang),
    byName: signature(mail, known),
    door: 'mail',
    mailId: mail.mailId,
  });
}

const dropped: Record<Lang, (files: string) => string> = {
  fr: (files) => `[Pièces jointes non conservées : ${files}]`,
  en: (files) => `[Attachments not kept: ${files}]`,
};

const textOf = ({ text, files }: Reply, lang: Lang): string =>
  [text.slice(0, longest), ...(files.length > 0 ? [dropped[lang](files.join(', '))] : [])].join('\n\n').trim();

/** Whoever wrote from an address that we do not know is named by it: the desk judges for itself. */
function signature({ sender, senderName }: Reply, known: { name: string; email: string }): string {
  const isKnown = sender.toLowerCase() === known.email.toLowerCase();
  return isKnown ? known.name : `${senderName || known.name} <${sender}>`.slice(0, 200);
}
