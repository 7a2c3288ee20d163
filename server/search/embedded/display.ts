import type { Query, SearchDoc } from '../engine';
import { cropAround } from './crop';
import { type Marking, spansIn, withMarks } from './marks';
import { tokensOf } from './tokens';
import { valueAt } from './values';

/** The highlighted and cropped fields of a record, or undefined where none were asked for. */
export function displayed(
  doc: SearchDoc,
  { highlight = [], crop = [] }: Pick<Query, 'highlight' | 'crop'>,
  marking: Marking,
): Record<string, string | string[]> | undefined {
  const fields = new Set([...highlight, ...crop.map(({ field }) => field)]);
  if (fields.size === 0) return undefined;
  const marked: Record<string, string | string[]> = {};
  for (const field of fields) {
    const words = crop.find((asked) => asked.field === field)?.words;
    const shown = displayedValue(valueAt(doc, field), (text) =>
      displayedText(text, highlight.includes(field), words, marking),
    );
    if (shown !== undefined) marked[field] = shown;
  }
  return marked;
}

function displayedValue(value: unknown, display: (text: string) => string): string | string[] | undefined {
  if (typeof value === 'string') return display(value);
  if (typeof value === 'number' || typeof value === 'boolean') return display(String(value));
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((element) => displayedValue(element, display) ?? []);
}

function displayedText(text: string, isMarked: boolean, words: number | undefined, marking: Marking): string {
  const tokens = tokensOf(text);
  const spans = spansIn(text, marking, tokens);
  const crop = words === undefined ? undefined : cropAround(text, tokens, spans, words);
  const { start, end, before, after } = crop ?? { start: 0, end: text.length, before: '', after: '' };
  const inside = spans
    .filter((span) => isMarked && span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
  return before + withMarks(text.slice(start, end), inside) + after;
}
