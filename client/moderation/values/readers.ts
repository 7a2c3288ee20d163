import { type Bilingual, bilingual, lang } from '@contract/common';
import type { VocabularyName } from '@contract/vocabularies';
import { z } from 'zod';
import type { Speech } from '../../listings/kinds/speech';
import { type Line, nothing, oneLine, type Shown } from './shown';
import { valueTexts } from './texts';

/** Turns a loose value of a draft into what a person reads; what cannot be read is shown as nothing. */
export type Reader = (value: unknown, speech: Speech) => Shown;

const looseBilingual = bilingual.partial().catch({});
const strings = z.array(z.string()).catch([]);
const noted = z.object({ note: looseBilingual }).catch({ note: {} });

const itemsOf = (items: string[]): Shown => ({ form: 'items', items: items.filter((item) => item !== '') });

/** One line a language, each with its name. */
const languageLines = (text: Partial<Bilingual>, { language }: Speech, prefix = ''): Line[] =>
  lang.options.flatMap((option): Line[] => {
    const words = text[option] ?? '';
    if (words === '') return [];
    return [{ key: `${prefix}${option}`, label: valueTexts[language].languages[option], lang: option, text: words }];
  });

/** Running text in two languages. */
export const prose: Reader = (value, speech) => ({
  form: 'lines',
  lines: languageLines(looseBilingual.parse(value), speech),
});

/** A list of own words, item by item. */
export const words: Reader = (value) => itemsOf(strings.parse(value));

/** A list of term ids by their labels; a word that is no term stands as it is. */
export const terms =
  (vocabulary: VocabularyName): Reader =>
  (value, speech) =>
    itemsOf(strings.parse(value).map((id) => speech.terms.label(vocabulary, id)));

/** One thing said in one line. */
export const line =
  <S extends z.ZodType>(schema: S, say: (value: z.output<S>, speech: Speech) => string): Reader =>
  (value, speech) => {
    const read = schema.safeParse(value);
    return read.success ? oneLine(say(read.data, speech)) : nothing;
  };

/** A list of things, one line each. */
export const list =
  <S extends z.ZodType>(schema: S, say: (value: z.output<S>, speech: Speech) => string): Reader =>
  (value, speech) => {
    const all = z.array(z.unknown()).catch([]).parse(value);
    return itemsOf(
      all.flatMap((item) => {
        const read = schema.safeParse(item);
        return read.success ? [say(read.data, speech)] : [];
      }),
    );
  };

/** A fact with a note in two languages under it. */
export const fact =
  <S extends z.ZodType>(schema: S, say: (value: z.output<S>, speech: Speech) => string): Reader =>
  (value, speech) => {
    const read = schema.safeParse(value);
    if (!read.success) return nothing;
    const headline: Line = { key: 'value', text: say(read.data, speech) };
    return { form: 'lines', lines: [headline, ...languageLines(noted.parse(value).note, speech, 'note-')] };
  };

const contactField = z.object({ value: z.string(), seenBy: z.enum(['public', 'members', 'desk']) });

/** A way to reach somebody, and who is shown it. */
export const contact: Reader = (value, { language }) => {
  const read = contactField.safeParse(value);
  if (!read.success || read.data.value === '') return nothing;
  const { seenBy } = valueTexts[language];
  return {
    form: 'lines',
    lines: [
      { key: 'value', text: read.data.value },
      { key: 'seenBy', label: seenBy.label, text: seenBy[read.data.seenBy], isWhole: true },
    ],
  };
};
