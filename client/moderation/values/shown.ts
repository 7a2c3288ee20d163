import type { Lang } from '@contract/common';

/** One sentence or figure of a value, compared word by word with the one of the same key. */
export interface Line {
  key: string;
  /** What this line says, where a value has several: `français`, `visible`. */
  label?: string;
  /** The language it is written in. */
  lang?: Lang;
  text: string;
  /** Compared as one: half a position or half a setting says nothing. */
  isWhole?: boolean;
}

/** A field's value as a person reads it: lines that are compared by words, or a list that is compared by items. */
export type Shown = { form: 'lines'; lines: Line[] } | { form: 'items'; items: string[] };

export const nothing: Shown = { form: 'lines', lines: [] };

export const isEmpty = (shown: Shown): boolean =>
  shown.form === 'lines' ? shown.lines.length === 0 : shown.items.length === 0;

/** A value of one line; nothing where it is empty. */
export const oneLine = (text: string): Shown =>
  text === '' ? nothing : { form: 'lines', lines: [{ key: 'value', text }] };
