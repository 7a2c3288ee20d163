/** What a pasted message says of itself; what it does not say is left out. */
export interface Letter {
  title?: string;
  name?: string;
  email?: string;
  phone?: string;
}

const addressPattern = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const phonePattern = /(?:\+\d{1,3}[\s.]?(?:\(0\)\s?)?|\b0)[1-9](?:[\s.-]?\d{2}){4}\b/;
const headers = /^(?:de|from|expéditeur|sender)\s*:\s*(.+)$/im;
const subjects = /^(?:objet|sujet|subject)\s*:\s*(.+)$/im;
/** A title is named in quotation marks, in either language. */
const quoted = /[«“"]\s*([^»”"\n]{2,80}?)\s*[»”"]/;
const replies = /^(?:(?:re|tr|fwd?|réf)\s*:\s*)+/i;

/** Whether a pasted text is a message rather than a title. */
export const isLetter = (text: string): boolean => text.trim().includes('\n') && text.length > 40;

/** Reads who writes about what from the text of an e-mail: header lines first, else the first address and number. */
export function readLetter(text: string): Letter {
  const sender = headers.exec(text)?.[1] ?? '';
  const subject = subjects.exec(text)?.[1]?.replace(replies, '').trim();
  const email = (addressPattern.exec(sender) ?? addressPattern.exec(text))?.[0];
  const name = sender
    .replace(/<.*>|[\w.+-]+@\S+/g, '')
    .replace(/["“”]/g, '')
    .trim();
  return {
    title: quoted.exec(subject ?? '')?.[1] ?? quoted.exec(text)?.[1] ?? subject,
    name: name === '' ? undefined : name,
    email,
    phone: phonePattern.exec(text)?.[0],
  };
}
