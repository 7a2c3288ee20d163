import { randomBytes } from 'node:crypto';
import { hashOf } from '../../common/hash';
import type { Letter } from '../../mail/letter';
import type { Outside } from '../handIn';
import type { CallDocument } from '../model';
import { texts } from './letterTexts';
import { type ApplicationDocument, CastingApplications, contactOf } from './model';

/** Letters of one application whose links open it: who applies again and again keeps the last ones. */
const mostTokens = 12;

/**
 * Hands in the letter that an application owes, with a link of its own: 256 random bits, of which the hash is kept.
 * Repeatable: the letter's key lets it out once for each time it was sent.
 */
export async function handInReceipt(
  application: ApplicationDocument,
  call: CallDocument,
  { post, publicUrl }: Outside,
): Promise<void> {
  if (!application.owes) return;
  const token = randomBytes(32).toString('base64url');
  const { matchedCount } = await CastingApplications.updateOne(
    { _id: application._id },
    { $push: { tokens: { $each: [hashOf(token)], $slice: -mostTokens } } },
  );
  if (matchedCount === 0) return;
  await post.send(receipt(application, call, new URL(`/castings/application/${token}`, publicUrl).href));
  await CastingApplications.updateOne({ _id: application._id, sentAt: application.sentAt }, { $set: { owes: false } });
}

/** Names the call and nobody: a letter about a child does not carry its name. */
function receipt({ id, sent, sentAt }: ApplicationDocument, call: CallDocument, link: string): Letter {
  const { lang } = sent;
  const { received, open } = texts[lang];
  return {
    to: contactOf(sent).email,
    lang,
    ...received(call.title, call.code ?? '', call.eraseOn),
    actions: [{ label: open, url: link }],
    key: `casting-application:${id}:${sentAt.getTime()}`,
    secret: true,
  };
}

/** Null for a link that is over, as for one that never was. */
export const findByToken = (token: string): Promise<ApplicationDocument | null> =>
  CastingApplications.findOne({ tokens: hashOf(token) }).exec();
