import type { Letter } from '../mail/letter';
import { texts } from './letterTexts';
import type { EnquiryDocument } from './model';
import type { Reached } from './owners';
import type { MessageRecord } from './record';

/** How a letter about an exchange is reached back. */
export interface Way {
  /** The page of the exchange. */
  page: string;
  /** The address that takes replies; absent where no mail comes in. */
  replyTo?: string;
}

/** A package that goes with a letter, under the address that was made for it. */
export interface Enclosed {
  label: string;
  url: string;
}

type About = Pick<EnquiryDocument, 'id' | 'number' | 'fields' | 'messages'>;

/** One subject for all letters of an exchange: programs that read mail keep them together by it. */
const subjectOf = (number: string, title: string): string => `[${number}] ${title}`;

const threadOf = ({ id }: About, listing: string | null): string =>
  listing === null ? `enquiry-${id}` : `enquiry-${id}-${listing}`;

/** What all letters of one exchange have in common. Asked for twice it is sent once. */
function common(about: About, { id, listing }: MessageRecord, { replyTo }: Way) {
  const heard = about.messages.findLast((each) => each.mailId !== null && each.listing === listing);
  const thread = { id: threadOf(about, listing), ...(heard?.mailId ? { answers: heard.mailId } : {}) };
  return { key: `enquiry:${about.id}:${id}`, secret: true, thread, ...(replyTo ? { replyTo } : {}) } as const;
}

/** Says that an enquiry came. Not a word of it stands in the letter but its title: nobody sends mail to others by us. */
export function receipt(about: About, message: MessageRecord, way: Way): Letter {
  const { number, fields } = about;
  const { lang, email } = fields.contact;
  return {
    to: email,
    lang,
    subject: subjectOf(number, fields.title),
    paragraphs: texts[lang].receipt(fields.title, number),
    actions: [{ label: texts[lang].open, url: way.page }],
    ...common(about, message, way),
  };
}

/** The desk's words to who asked, with the packages that go with them. */
export function answerLetter(about: About, message: MessageRecord, way: Way, enclosed: Enclosed[]): Letter {
  const { number, fields } = about;
  const lang = message.lang ?? fields.contact.lang;
  const { answered, signed, open, package: see } = texts[lang];
  return {
    to: fields.contact.email,
    lang,
    byHand: true,
    subject: subjectOf(number, fields.title),
    paragraphs: [
      ...paragraphsOf(message.text),
      signed(message.byName),
      way.replyTo ? answered.byMail : answered.byPage,
    ],
    actions: [...enclosed.map(({ label, url }) => ({ label: see(label), url })), { label: open, url: way.page }],
    ...common(about, message, way),
  };
}

/** The desk's words to the owner of a listing: of who asked it says what the desk has written, and nothing else. */
export function ownerLetter(
  about: About,
  message: MessageRecord,
  way: Way,
  { to, enclosed }: { to: Reached; enclosed: Enclosed[] },
): Letter {
  const lang = message.lang ?? to.lang;
  const { asked, kept, signed, open, package: see } = texts[lang];
  return {
    to: to.email,
    lang,
    byHand: true,
    subject: subjectOf(about.number, to.title),
    paragraphs: [
      asked(to.title),
      ...paragraphsOf(message.text),
      signed(message.byName),
      way.replyTo ? kept.byMail : kept.byPage,
    ],
    actions: [...enclosed.map(({ label, url }) => ({ label: see(label), url })), { label: open, url: way.page }],
    ...common(about, message, way),
  };
}

const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/);
