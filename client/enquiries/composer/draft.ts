import { lang } from '@contract/common';
import type { EnquiryView } from '@contract/enquiries';
import { useState } from 'react';
import { z } from 'zod';
import { recall, remember } from '../../memory';
import type { Words } from '../queries';

/** A shortlist that goes with the letter. */
const attached = z.object({ shortlist: z.string(), title: z.string(), masked: z.boolean(), days: z.number().int() });
export type Attached = z.infer<typeof attached>;

const answer = z.object({
  /** `enquirer`, `note`, or the slug of a listing whose owner is written to, as `owner:slug`. */
  to: z.string(),
  /** Null: the language of whoever gets it. */
  lang: lang.nullable(),
  text: z.string(),
  /** The template it was begun with. */
  template: z.string().nullable(),
  shortlists: z.array(attached),
});
export type Answer = z.infer<typeof answer>;

export const blankAnswer: Answer = { to: 'enquirer', lang: null, text: '', template: null, shortlists: [] };

/** So many answers are kept; the one begun longest ago goes first. */
const most = 40;
const all = z.record(z.string(), answer);

function readAll(): Record<string, Answer> {
  try {
    return all.parse(JSON.parse(recall('desk-answers') ?? '{}'));
  } catch {
    return {};
  }
}

function keep(id: string, given: Answer): void {
  const { [id]: _, ...others } = readAll();
  const isBlank = given.text === '' && given.shortlists.length === 0;
  const kept = isBlank ? Object.entries(others) : [...Object.entries(others), [id, given] as const];
  remember('desk-answers', kept.length === 0 ? null : JSON.stringify(Object.fromEntries(kept.slice(-most))));
}

/** The answer to one enquiry as far as it is written, kept in this browser; a note where no letter can reach them. */
export function useAnswer({ id, contact }: Pick<EnquiryView, 'id' | 'contact'>) {
  const begin = contact.email === '' ? { ...blankAnswer, to: 'note' } : blankAnswer;
  const [given, set] = useState<Answer>(() => readAll()[id] ?? begin);
  function write(next: Answer) {
    set(next);
    keep(id, next);
  }
  return {
    answer: given,
    change: (part: Partial<Answer>) => write({ ...given, ...part }),
    clear: () => write(begin),
  };
}

const owner = 'owner:';
export const toOwner = (slug: string): string => `${owner}${slug}`;
export const ownerIn = (to: string): string | null => (to.startsWith(owner) ? to.slice(owner.length) : null);

/** The answer as the server takes it. */
export function wordsOf({ to, lang: letter, text, template, shortlists }: Answer, close: boolean): Words {
  const listing = ownerIn(to);
  const isNote = to === 'note';
  return {
    to: isNote ? 'note' : listing === null ? 'enquirer' : 'owner',
    listing,
    lang: isNote ? null : letter,
    text,
    template,
    shortlists: isNote ? [] : shortlists.map(({ shortlist, masked, days }) => ({ shortlist, masked, days })),
    close,
  };
}

/** A template with what it leaves open: `{name}` and `{title}`. */
export const fill = (text: string, { contact, title }: Pick<EnquiryView, 'contact' | 'title'>): string =>
  text.replaceAll('{name}', contact.name).replaceAll('{title}', title);
