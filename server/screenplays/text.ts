/** A line of the text with its place in what was pasted. */
export interface Line {
  text: string;
  /** From 1. */
  number: number;
}

/** Fountain's boneyard and notes are not part of the screenplay; their line breaks stay, so that lines keep their numbers. */
const blanked = (text: string) => text.replace(/[^\n]/g, '');

/** The lines that may be headings, and whether the text is Fountain: a title page, forced headings or scene numbers in `#`. */
export function linesOf(text: string): { lines: Line[]; format: 'fountain' | 'plain' } {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/\/\*[\s\S]*?\*\//g, blanked)
    .replace(/\[\[[\s\S]*?\]\]/g, blanked);
  const lines = plain
    .split('\n')
    .map((line, place) => ({ text: line.replaceAll('\u00a0', ' ').trim(), number: place + 1 }))
    .filter((line) => line.text !== '');
  const format = isFountain(text) ? 'fountain' : 'plain';
  return { lines, format };
}

const isFountain = (text: string): boolean =>
  /^\s*(title|credit|author|authors|draft date|contact)\s*:/i.test(text) ||
  /^\.(?!\.)\S/m.test(text) ||
  /#[\w.-]+#\s*$/m.test(text) ||
  /\/\*[\s\S]*?\*\/|\[\[[\s\S]*?\]\]/.test(text);
