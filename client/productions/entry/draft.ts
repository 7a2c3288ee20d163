import type { createProduction } from '@contract/productions';
import type { z } from 'zod';

/** A new enquiry while it is written. */
export interface Draft {
  title: string;
  type: string | null;
  company: string;
  name: string;
  email: string;
  phone: string;
  /** As it was typed. */
  when: string;
  leadSource: string | null;
}

export const blank: Draft = {
  title: '',
  type: null,
  company: '',
  name: '',
  email: '',
  phone: '',
  when: '',
  leadSource: null,
};

/** What of a draft does not go on record as it is. */
export type Fault = 'title' | 'type' | 'email' | 'when';

const address = /^\S+@\S+\.\S+$/;

/** What is not right in a draft; `from` is the day its `when` was read as. */
export function faultsOf({ title, type, email, when }: Draft, from: string | undefined): Fault[] {
  const faults: [fault: Fault, isWrong: boolean][] = [
    ['title', title.trim() === ''],
    ['type', type === null],
    ['email', email.trim() !== '' && !address.test(email.trim())],
    ['when', when.trim() !== '' && from === undefined],
  ];
  return faults.flatMap(([fault, isWrong]) => (isWrong ? [fault] : []));
}

/** The draft as the API takes it: what was left open is left out. */
export function bodyOf(draft: Draft, type: string, from: string | undefined): z.input<typeof createProduction.body> {
  const { title, company, name, email, phone, leadSource } = draft;
  const hasContact = [name, email, phone].some((text) => text.trim() !== '');
  return {
    title: title.trim(),
    type,
    ...(company.trim() !== '' && { companies: [{ name: company.trim(), role: 'delegate' as const }] }),
    ...(hasContact && { contact: { name: name.trim(), email: email.trim(), phone: phone.trim() } }),
    ...(from !== undefined && { expected: { from } }),
    ...(leadSource !== null && { leadSource }),
  };
}
