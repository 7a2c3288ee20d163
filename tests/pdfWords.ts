import { inflateSync } from 'node:zlib';

/** What a PDF of ours says: its words in the order they are drawn, and everything that stands in it unpacked. */
export interface ReadPdf {
  words: string;
  raw: string;
  pages: number;
}

/**
 * Reads a PDF made by pdfkit: glyph numbers are turned back into letters by each font's own map (`ToUnicode`). The
 * fonts have subsets of their own, so every map is tried for its font.
 */
export function readPdf(file: Buffer): ReadPdf {
  const objects = objectsIn(file);
  const raw = [...objects.values()].map(({ head, body }) => `${head}\n${body}`).join('\n');
  const maps = fontMaps(objects, raw);
  const content = [...objects.values()].filter(({ body }) => /\bTJ\b/.test(body));
  const words = content.map(({ body }) => wordsOf(body, maps)).join('\n');
  return { words, raw, pages: (raw.match(/\/Type \/Page\b(?!s)/g) ?? []).length };
}

interface PdfObject {
  head: string;
  body: string;
}

function objectsIn(file: Buffer): Map<string, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 1: id = '', index } of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = text.indexOf('obj\n', index) + 4;
    const end = text.indexOf('\nendobj', start);
    const stream = text.indexOf('\nstream\n', start);
    if (stream < 0 || stream > end) objects.set(id, { head: text.slice(start, end), body: '' });
    else
      objects.set(id, {
        head: text.slice(start, stream),
        body: unpacked(file, stream + 8, Number(/\/Length (\d+)/.exec(text.slice(start, stream))?.[1])),
      });
  }
  return objects;
}

function unpacked(file: Buffer, from: number, length: number): string {
  const bytes = file.subarray(from, from + length);
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return bytes.toString('latin1');
  }
}

/** `F1` → glyph → letters. */
function fontMaps(objects: Map<string, PdfObject>, raw: string): Map<string, Map<string, string>> {
  const fonts = new Map<string, Map<string, string>>();
  for (const [, name = '', id = ''] of raw.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1] ?? '';
    fonts.set(name, lettersIn(objects.get(map)?.body ?? ''));
  }
  return fonts;
}

function lettersIn(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    const start = Number.parseInt(from, 16);
    for (const [place, [, code = '']] of [...list.matchAll(/<([0-9a-f ]*)>/gi)].entries()) {
      letters.set((start + place).toString(16).padStart(4, '0'), fromUtf16(code));
    }
  }
  return letters;
}

const fromUtf16 = (hex: string): string => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');

function wordsOf(content: string, fonts: Map<string, Map<string, string>>): string {
  let letters: Map<string, string> | undefined;
  const lines: string[] = [];
  for (const [, font, drawn] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font);
    else
      lines.push(
        glyphsIn(drawn ?? '')
          .map((glyph) => letters?.get(glyph) ?? '?')
          .join(''),
      );
  }
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

const glyphsIn = (drawn: string): string[] =>
  [...drawn.matchAll(/<([0-9a-f]*)>/gi)].flatMap(([, hex = '']) => hex.toLowerCase().match(/.{4}/g) ?? []);
