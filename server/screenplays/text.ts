/** A line of the text with its place in what was pasted. */
export interface Line {
  text: string;
  /** From 1. */
  number: number;
}

/** Fountain's boneyard and notes: no part of the screenplay. */
const asides = [
  ['/*', '*/'],
  ['[[', ']]'],
] as const;

/** The lines that may be headings, and whether the text is Fountain: a title page, forced headings, `#12#`, asides. */
export function linesOf(text: string): { lines: Line[]; format: 'fountain' | 'plain' } {
  const whole = text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ');
  const plain = asides.reduce((left, [open, close]) => withoutAsides(left, open, close), whole);
  const lines = plain
    .split('\n')
    .map((line, place) => ({ text: line.trim(), number: place + 1 }))
    .filter((line) => line.text !== '');
  return { lines, format: plain !== whole || looksFountain(whole) ? 'fountain' : 'plain' };
}

/** Blanks what stands between two marks; line breaks stay, so that lines keep their numbers. An aside without an end is text. */
function withoutAsides(text: string, open: string, close: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const from = text.indexOf(open, at);
    const to = from < 0 ? -1 : text.indexOf(close, from + open.length);
    if (to < 0) return kept.join('') + text.slice(at);
    kept.push(text.slice(at, from), text.slice(from, to).replace(/[^\n]+/g, ''));
    at = to + close.length;
  }
}

const looksFountain = (text: string): boolean =>
  /^\s*(title|credit|authors?|draft date|contact)\s*:/i.test(text) ||
  /^\.(?!\.)\S/m.test(text) ||
  /#[\w.-]{1,12}#\s*$/m.test(text);
