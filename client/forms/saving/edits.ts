import type { FormView } from '@contract/editing';
import { z } from 'zod';
import { fieldValue, isSame, withField } from './content';

/** What was typed into a field and is not known to be saved. */
const edit = z.object({
  value: z.unknown(),
  /** What the field held when the typing began: as long as it still does, nobody else has changed it. */
  from: z.unknown(),
  /** The edition in which it held that. */
  base: z.number(),
  /** What was sent of it since, newest last: it may have arrived even when no answer came. */
  sent: z.array(z.unknown()),
});
type Edit = z.infer<typeof edit>;

/** By the name of the field. */
export const edits = z.record(z.string(), edit);
export type Edits = Readonly<z.infer<typeof edits>>;

/** Some fields that may be sent together, because their typing began in the same edition. */
export interface Batch {
  base: number;
  fields: [field: string, value: unknown][];
}

/** Attempts without an answer that are remembered. */
const mostSent = 8;

const savedValue = (form: FormView, field: string) => fieldValue(form.content, field);
const without = (all: Edits, field: string): Edits => {
  const { [field]: _gone, ...rest } = all;
  return rest;
};

/** One field typed into. Back at what is saved, with nothing on its way, it is no edit any more. */
export function withEdit(all: Edits, form: FormView, field: string, value: unknown): Edits {
  const known = all[field];
  if (!known?.sent.length && isSame(value, savedValue(form, field))) return without(all, field);
  const begun: Edit = known ?? { value, from: savedValue(form, field), base: form.edition, sent: [] };
  return { ...all, [field]: { ...begun, value } };
}

/** One field decided on in the sight of what is saved: it starts from there. */
export const decided = (all: Edits, form: FormView, field: string, value: unknown): Edits =>
  withEdit(without(all, field), form, field, value);

/**
 * The edits over a newer form. What is saved already is dropped; what nobody else has touched moves on to the new
 * edition; the rest keeps the old one, and the server will say who was there first.
 */
export function carriedOver(all: Edits, form: FormView): Edits {
  const carried = Object.entries(all).flatMap(([field, own]): [string, Edit][] => {
    const saved = savedValue(form, field);
    if (isSame(own.value, saved)) return [];
    const isOurs = isSame(saved, own.from) || own.sent.some((sent) => isSame(saved, sent));
    return [[field, isOurs ? { value: own.value, from: saved, base: form.edition, sent: [] } : own]];
  });
  return Object.fromEntries(carried);
}

/** The edits after a batch has arrived: what was typed on since then starts from what the server has now. */
export function arrived(all: Edits, { fields }: Batch, form: FormView): Edits {
  const onTheWay = new Map(fields);
  const open = Object.entries(all).flatMap(([field, own]): [string, Edit][] => {
    if (!onTheWay.has(field)) return [[field, own]];
    if (own.value === onTheWay.get(field)) return [];
    return [[field, { value: own.value, from: savedValue(form, field), base: form.edition, sent: [] }]];
  });
  return carriedOver(Object.fromEntries(open), form);
}

/** What to send next: of the fields not held back those that began earliest. Null when there is nothing. */
export function nextBatch(all: Edits, isHeld: (field: string) => boolean): Batch | null {
  const open = Object.entries(all).filter(([field]) => !isHeld(field));
  if (open.length === 0) return null;
  const base = Math.min(...open.map(([, own]) => own.base));
  return { base, fields: open.filter(([, own]) => own.base === base).map(([field, own]) => [field, own.value]) };
}

/** Remembers what is on its way. */
export function withSent(all: Edits, { fields }: Batch): Edits {
  const sent = fields.flatMap(([field, value]): [string, Edit][] => {
    const own = all[field];
    return own ? [[field, { ...own, sent: [...own.sent, value].slice(-mostSent) }]] : [];
  });
  return { ...all, ...Object.fromEntries(sent) };
}

/** The content as its editor sees it: what is saved with what was typed over it. */
export const contentOf = (form: FormView, all: Edits): Record<string, unknown> =>
  Object.entries(all).reduce<Record<string, unknown>>(
    (content, [field, { value }]) => withField(content, field, value),
    form.content,
  );
