import type { EnquiryFields } from './contract';

const link = /https?:\/\/\S+|www\.\S+/gi;
/** As robots write into forums and guest books; no producer does. */
const markup = /\[url[=\]]|<a\s+href/i;
/** A producer sends a mood board, a treatment and a company page; an advertisement sends more. */
const mostLinks = 3;

/**
 * Whether a message looks like an advertisement. It is kept all the same, out of the way: the desk looks at it and says
 * that it is none.
 */
export function looksLikeSpam({ title, message, places, crew, services, contact }: EnquiryFields): boolean {
  const names = [title, contact.name, contact.company, contact.role].join('\n');
  const text = [message, places, crew, services].join('\n');
  if (markup.test(text) || names.search(link) >= 0) return true;
  const links = text.match(link) ?? [];
  const words = text.replace(link, '').trim().length;
  return links.length > mostLinks || (links.length > 0 && links.join('').length > words);
}
