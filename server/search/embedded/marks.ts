import { fold } from '../../common/fold';
import { markEnd, markStart } from '../engine';
import type { Dictionary } from './dictionary';
import type { Reading } from './readings';
import type { ReadingTable } from './readingTable';
import { type Token, tokensOf } from './tokens';

/** A stretch of a text that answers the query, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** What words are looked up in. */
export interface Marking {
  dictionary: Dictionary;
  stopWords: ReadonlySet<string>;
  table: ReadingTable;
}

/** Where a text answers the query: whole words, of an unfinished one what was typed, of a phrase all its words. */
export function spansIn(text: string, marking: Marking, tokens = tokensOf(text)): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const reading = token && bestReading(tokens, i, marking);
    if (!token || !reading) continue;
    i += reading.rest.length;
    const isPhrase = reading.rest.length > 0;
    spans.push({
      start: token.start,
      end: isPhrase ? (tokens[i]?.end ?? token.end) : endOfMark(text, token, reading.letters),
    });
  }
  return spans;
}

/** The text with every span between the two signs of a mark. */
export function withMarks(text: string, spans: readonly Span[]): string {
  let marked = '';
  let end = 0;
  for (const span of spans) {
    marked += text.slice(end, span.start) + markStart + text.slice(span.start, span.end) + markEnd;
    end = span.end;
  }
  return marked + text.slice(end);
}

/** The longest phrase that stands here, else the reading that marks most. */
function bestReading(
  tokens: readonly Token[],
  i: number,
  { dictionary, table, stopWords }: Marking,
): Reading | undefined {
  const id = dictionary.idOf(tokens[i]?.word ?? '');
  if (id === undefined) return undefined;
  const follows = ({ rest }: Reading) =>
    rest.every((word, step) => {
      const next = tokens[i + step + 1]?.word ?? '';
      return word === null ? stopWords.has(next) : dictionary.idOf(next) === word;
    });
  return [...table.readingsOf(id)].sort((a, b) => b.rest.length - a.rest.length || b.letters - a.letters).find(follows);
}

/** Letters are counted as folded, so one written ligature may count for two typed letters. */
function endOfMark(text: string, { start, end }: Token, letters: number): number {
  if (letters === Number.POSITIVE_INFINITY) return end;
  let folded = 0;
  let at = start;
  for (const letter of text.slice(start, end)) {
    const own = fold(letter).length;
    if (folded >= letters && own > 0) break;
    folded += own;
    at += letter.length;
  }
  return at;
}
