import { type Economics, economics } from '@contract/indicators';
import type { Entry, EntryField, FieldName } from './entries';
import { valueAt, withValueAt } from './tree';

/** What stands in a field while it is filled in: text, a mark, terms, or text by year. */
export type Filled = string | boolean | readonly string[] | Readonly<Record<string, string>>;
/** Field → what stands in it. */
export type Draft = Partial<Record<FieldName, Filled>>;

/** The fields of an entry as they stand, numbers as the reader writes them. */
export const draftOf = (figures: Economics, { fields }: Entry, write: (value: number) => string): Draft =>
  Object.fromEntries(fields.map((field) => [field.name, filledFrom(valueAt(figures, field.way), field, write)]));

function filledFrom(value: unknown, { kind }: EntryField, write: (value: number) => string): Filled {
  if (kind === 'check') return value === true;
  if (kind === 'types') return Array.isArray(value) ? value.map(String) : [];
  if (kind === 'codes') return Array.isArray(value) ? value.join(', ') : '';
  if (kind === 'levels')
    return Object.fromEntries(Object.entries(value ?? {}).map(([year, level]) => [year, write(Number(level))]));
  if (kind === 'year') return String(value);
  return typeof value === 'number' ? write(value) : String(value ?? '');
}

/** `11 000`, `1,078` and `1.078` as numbers; empty and words as none. */
export const numberFrom = (text: string): number =>
  text.trim() === ''
    ? Number.NaN
    : Number(
        text
          .replace(/\s/g, '')
          .replace(/,(?=\d{3}\b(?!\d))(?=.*\d{4})/g, '')
          .replace(',', '.'),
      );

function readField(filled: Filled | undefined, { kind }: EntryField): unknown {
  if (kind === 'check' || kind === 'types') return filled;
  if (kind === 'levels')
    return Object.fromEntries(
      Object.entries(filled ?? {})
        .filter(([, text]) => String(text).trim() !== '')
        .map(([year, text]) => [year, numberFrom(String(text))]),
    );
  const text = String(filled ?? '').trim();
  if (kind === 'codes') return text.split(/[\s,;]+/).filter(Boolean);
  return kind === 'words' || kind === 'label' || kind === 'day' ? text : numberFrom(text);
}

/** Either the figures with what was filled in, or the fields that are not right. */
export type Checked = { figures: Economics } | { wrong: FieldName[] };

/** What was filled in, put into the figures and checked by their contract. */
export function checkDraft(figures: Economics, { fields }: Entry, draft: Draft): Checked {
  const changed = fields.reduce<unknown>(
    (tree, field) => withValueAt(tree, field.way, readField(draft[field.name], field)),
    figures,
  );
  const checked = economics.safeParse(changed);
  if (checked.success) return { figures: checked.data };
  return {
    wrong: wrongFields(
      fields,
      checked.error.issues.map(({ path }) => path.map(String)),
    ),
  };
}

/** The fields that paths of faults lead to, each once; a fault may lie deeper than its field. */
export const wrongFields = (fields: readonly EntryField[], paths: readonly (readonly string[])[]): FieldName[] =>
  fields
    .filter(({ way }) => paths.some((path) => way.every((step, place) => String(step) === path[place])))
    .map(({ name }) => name);
