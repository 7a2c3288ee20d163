import { convert } from 'html-to-text';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { invalid } from '../../http/problems';
import { fromMailTag, mailTag } from '../tokens';
import { withoutQuoted } from './quoted';

/** A reply as it came: what it says, and what it claims of its sender. */
export interface Reply {
  /** Of the exchange, found in the address it was sent to; null where there is none. */
  token: string | null;
  mailId: string;
  /** Not proof of anything: whoever has the address can write it. */
  sender: string;
  senderName: string;
  text: string;
  /** Names of the files that came with it. */
  files: string[];
  /** Written by a program: an absence, a failed delivery, a list. */
  automatic: boolean;
}

/** Where mail servers write whom a message was for, besides To and Cc. */
const forwarded = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to'];

/** Signs that are looked at: a stranger's mail of 20 MB would hold everybody up while its quotations are sought. */
const mostText = 50_000;
const mostHtml = 500_000;

/** A message, taken apart; @throws invalid_input where it is none */
export async function readMail(raw: Buffer): Promise<Reply> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 20 });
  if (!mail.messageId) throw invalid({ body: 'A whole message with its Message-ID, as message/rfc822' });
  return {
    token: tokenOf(mail),
    mailId: mail.messageId,
    sender: mail.from?.address ?? '',
    senderName: mail.from?.name ?? '',
    text: withoutQuoted((mail.text ?? asText((mail.html ?? '').slice(0, mostHtml))).slice(0, mostText)),
    files: mail.attachments.filter(({ disposition }) => disposition !== 'inline').map(nameOf),
    automatic: isAutomatic(mail),
  };
}

/** Of a mail that came as HTML alone: words without addresses of pictures and links, quotations with their `>`. */
const asText = (html: string): string =>
  convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
    ],
  });

function tokenOf(mail: Email): string | null {
  const addresses = [...(mail.to ?? []), ...(mail.cc ?? [])].flatMap(addressesOf);
  const others = mail.headers.filter(({ key }) => forwarded.includes(key)).map(({ value }) => value);
  const tag = [...addresses, ...others].flatMap((each) => mailTag.exec(each)?.[1] ?? [])[0];
  return tag === undefined ? null : fromMailTag(tag);
}

const addressesOf = ({ address, group }: Address): string[] =>
  group ? group.map((each) => each.address) : address === undefined ? [] : [address];

const nameOf = ({ filename, mimeType }: Email['attachments'][number]): string => filename ?? mimeType;

/** RFC 3834, 2, and what programs wrote before there was one. */
function isAutomatic({ headers, returnPath }: Email): boolean {
  const headerOf = (name: string) => headers.find(({ key }) => key === name)?.value.toLowerCase() ?? '';
  const submitted = headerOf('auto-submitted');
  return (
    (submitted !== '' && submitted !== 'no') ||
    ['bulk', 'list', 'junk', 'auto_reply'].includes(headerOf('precedence')) ||
    headerOf('x-autoreply') !== '' ||
    headerOf('list-id') !== '' ||
    headerOf('return-path') === '<>' ||
    returnPath === ''
  );
}
