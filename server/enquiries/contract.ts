import { z } from 'zod';
import { endpoint, lang } from '../common/contract';
// biome-ignore lint/style/noRestrictedImports: it imports nothing itself, and both sides count the same days.
import { addWorkingDays } from '../common/holidays';
import { id } from '../productions/contract';
import { enquiryAbout, enquiryFields } from './fields/contract';

export * from './fields/contract';
export * from './inbox/contract';

/** The day by which the desk answers what is sent on a day: the next one on which it works, without public holidays. */
export const answerDayAfter = (day: string): string => addWorkingDays(day, 1);

const words = (most: number) => z.string().trim().max(most, `At most ${most} characters`);

/** Keeps robots out without asking anybody else: work that a browser does in a second, a trap, and a time. */
export const enquiryProof = z.strictObject({
  challenge: z.string().max(300),
  /** Makes SHA-256 of `challenge:nonce` begin with `difficulty` zero bits. */
  nonce: z.number().int().nonnegative(),
  /** A field that people do not see: what is written there was written by a robot. */
  website: z.string().max(500).default(''),
});
export const readChallenge = endpoint({
  method: 'get',
  path: '/api/enquiry-challenge',
  access: 'anyone',
  summary: 'A riddle for the sender’s browser; good for two hours and one enquiry',
  reply: z.object({ challenge: z.string(), difficulty: z.number().int() }),
});

export const sendEnquiry = endpoint({
  method: 'post',
  path: '/api/enquiries',
  access: 'anyone',
  summary: 'Ask the desk; the answer comes by letter, with a page for the whole exchange',
  status: 201,
  body: enquiryFields.extend({ about: enquiryAbout.prefault({}), proof: enquiryProof }),
  reply: z.object({ number: z.string(), email: z.email() }),
});

const token = z.object({ token: z.string().regex(/^[\w-]{43}$/, 'The whole link of the letter') });
const threadMessage = z.object({
  id,
  at: z.iso.datetime(),
  /** Whether who holds this link wrote it. */
  mine: z.boolean(),
  byName: z.string(),
  text: z.string(),
  /** Names of the packages that went with it; their links stand in the letter, since only hashes of links are kept. */
  packages: z.array(z.string()),
});
/** The exchange as who asked sees it, or as the owner of a listing that the desk passed it on to. */
export const enquiryThread = z.object({
  number: z.string(),
  title: z.string(),
  lang,
  side: z.enum(['enquirer', 'owner']),
  messages: z.array(threadMessage),
  /** False once the desk has closed it: a reply opens it again. */
  open: z.boolean(),
});
export type EnquiryThread = z.infer<typeof enquiryThread>;
export const readThread = endpoint({
  method: 'get',
  path: '/api/enquiry-threads/:token',
  access: 'anyone',
  summary: 'The exchange behind a letter’s link',
  params: token,
  reply: enquiryThread,
});
export const replyToThread = endpoint({
  method: 'post',
  path: '/api/enquiry-threads/:token',
  access: 'anyone',
  summary: 'Reply on the page, where replying by mail does not work',
  status: 201,
  params: token,
  body: z.strictObject({ text: words(6000).min(1, 'Some words') }),
  reply: enquiryThread,
});
/** A mail server hands in what was answered to `desk+…@`: the raw message, with the secret of `MAIL_INBOUND_SECRET`. */
export const receiveMail = endpoint({
  method: 'post',
  path: '/api/inbound-mail',
  access: 'anyone',
  summary: 'A reply by mail, as the raw message (`message/rfc822`), for the mail server only',
  body: z.unknown(),
  reply: z.object({ kept: z.boolean() }),
});
