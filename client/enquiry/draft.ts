import type { Lang } from '@contract/common';
import { budgetBand, type EnquiryFields, enquiryFields } from '@contract/enquiries';
import { z } from 'zod';

const text = z.string();

/** What stands in the fields, right or not. */
const draft = z.strictObject({
  title: text,
  /** A term of `productionTypes`; empty: not said. */
  type: text,
  message: text,
  from: text,
  to: text,
  flexible: z.boolean(),
  shootingDays: text,
  places: text,
  crew: text,
  services: text,
  budget: budgetBand,
  localSpend: text,
  confidential: z.boolean(),
  name: text,
  company: text,
  role: text,
  email: text,
  phone: text,
});
export type Draft = z.infer<typeof draft>;
export type FieldName = keyof Draft;
/** Fields that are typed into. */
export type TextName = Exclude<FieldName, 'flexible' | 'confidential' | 'budget'>;

export const blank: Draft = {
  title: '',
  type: '',
  message: '',
  from: '',
  to: '',
  flexible: true,
  shootingDays: '',
  places: '',
  crew: '',
  services: '',
  budget: 'unknown',
  localSpend: '',
  confidential: true,
  name: '',
  company: '',
  role: '',
  email: '',
  phone: '',
};

/** A whole number as it is typed, `1 200` or `1,200`; the text itself where it is none. */
const numberIn = (typed: string): number | string | null => {
  const bare = typed.replaceAll(/[\s\u00a0\u202f€]|[.,](?=\d{3}\b)/g, '');
  if (bare === '') return null;
  return /^\d+$/.test(bare) ? Number(bare) : bare;
};

/** The fields of the contract out of what was typed. */
function fieldsIn({ name, company, role, email, phone, ...about }: Draft, lang: Lang) {
  return {
    ...about,
    type: about.type || null,
    from: about.from || null,
    to: about.to || null,
    shootingDays: numberIn(about.shootingDays),
    localSpend: numberIn(about.localSpend),
    contact: { name, company, role, email: email.trim(), phone, lang },
  };
}

/** The contract knows days one by one: a period that ends before it begins is found here. */
const isBackwards = ({ from, to }: Draft) => from !== '' && to !== '' && to < from;

export type Checked =
  | { fields: z.output<typeof enquiryFields>; wrong: null }
  /** The fields that are not right, in the order of the form. */
  | { fields: null; wrong: FieldName[] };

const order = Object.keys(blank);
const isField = (name: unknown): name is FieldName => order.includes(String(name));

/** What would be sent, or which fields keep it from being sent; `shape`: what the endpoint takes. */
export function check(given: Draft, lang: Lang, shape: z.ZodType<EnquiryFields> = enquiryFields): Checked {
  const result = shape.safeParse(fieldsIn(given, lang));
  const backwards = isBackwards(given) ? [['to']] : [];
  if (result.success && backwards.length === 0) return { fields: result.data, wrong: null };
  const paths = result.error?.issues.map(({ path }) => path.map(String)) ?? [];
  return { fields: null, wrong: namesIn([...paths, ...backwards]) };
}

/** Paths of the contract, as in `contact.email`, as fields of the form. */
export function namesIn(paths: readonly (readonly string[])[]): FieldName[] {
  const names = new Set(paths.map((path) => path.at(-1)).filter(isField));
  return [...names].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

/** What was typed when this browser was last left; nothing where it is not understood any more. */
export function readKept(stored: string | null): Partial<Draft> {
  try {
    return draft.partial().parse(JSON.parse(stored ?? '{}'));
  } catch {
    return {};
  }
}

/** The four answers that an enquiry cannot do without. */
export const needed = ['title', 'message', 'name', 'email'] as const satisfies FieldName[];

export const isFilled = (given: Draft, name: FieldName): boolean => {
  const value = given[name];
  return typeof value === 'string' && value.trim() !== '' && value !== 'unknown';
};
