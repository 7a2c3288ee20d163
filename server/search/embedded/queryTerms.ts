import type { KindSettings } from '../engine';
import { isHardGap, type Token, tokensOf } from './tokens';

/** Words in a row; null stands for a stop word, which may be any. */
export type Phrase = (string | null)[];

interface Located {
  /** In words from the beginning of the query. */
  position: number;
  /** How many positions it covers. */
  length: number;
}
export interface QueryWord extends Located {
  word: string;
  /** It may be unfinished. */
  isPrefix: boolean;
}
export interface QueryPhrase extends Located {
  phrase: Phrase;
}
export type QueryTerm = QueryWord | QueryPhrase;

export interface ParsedQuery {
  terms: QueryTerm[];
  /** What must not be there. */
  excluded: Phrase[];
}

/** Only the first terms of a query count. */
const mostTerms = 10;
const hardPenalty = 7;

export const isPhrase = (term: QueryTerm): term is QueryPhrase => 'phrase' in term;

/** Reads what was typed: words, "quoted phrases", -excluded words and -"excluded phrases". */
export function parseQuery(typed: string, stopWords: ReadonlySet<string>): ParsedQuery {
  const reader = new QueryReader(stopWords);
  const tokens = tokensOf(typed);
  let end = 0;
  for (const token of tokens) {
    reader.readGap(typed.slice(end, token.start), end === 0);
    if (reader.isFull()) return reader.parsed;
    reader.readWord(token, token.end === typed.length);
    end = token.end;
    if (reader.isFull()) return reader.parsed;
  }
  reader.readGap(typed.slice(end), end === 0);
  reader.closePhrase();
  return reader.parsed;
}

class QueryReader {
  readonly parsed: ParsedQuery = { terms: [], excluded: [] };
  private position = -1;
  private phrase: { words: Phrase; start: number; isExcluded: boolean } | null = null;
  private isNextExcluded = false;

  constructor(private readonly stopWords: ReadonlySet<string>) {}

  isFull(): boolean {
    return this.parsed.terms.length >= mostTerms;
  }

  readWord({ word }: Token, isLast: boolean): void {
    this.position += 1;
    const isStopWord = this.stopWords.has(word);
    if (this.phrase) {
      this.phrase.words.push(isStopWord ? null : word);
    } else if (this.isNextExcluded) {
      this.parsed.excluded.push([word]);
      this.isNextExcluded = false;
    } else if (isLast || !isStopWord) {
      // The very last word may go on, so even a stop word may be the beginning of another.
      this.parsed.terms.push({ word, isPrefix: isLast, position: this.position, length: 1 });
    }
  }

  /** @param isFirst whether nothing stands before the gap, which then need not begin with a space */
  readGap(gap: string, isFirst: boolean): void {
    if (isHardGap(gap)) {
      this.position += hardPenalty;
      this.breakPhrase();
    }
    const minus = isFirst ? /(?:^|\s)-("?)$/.exec(gap) : /\s-("?)$/.exec(gap);
    this.readQuotes(gap.split('"').length - 1, minus?.[1] === '"');
    this.isNextExcluded = this.phrase === null && minus?.[1] === '';
  }

  closePhrase(): void {
    const { phrase } = this;
    this.phrase = null;
    if (!phrase) return;
    const from = phrase.words.findIndex((word) => word !== null);
    const to = phrase.words.findLastIndex((word) => word !== null) + 1;
    if (from < 0) return;
    const words = phrase.words.slice(from, to);
    if (phrase.isExcluded) this.parsed.excluded.push(words);
    else this.parsed.terms.push({ phrase: words, position: phrase.start + from, length: words.length });
  }

  private readQuotes(count: number, isExcluded: boolean): void {
    let left = count;
    if (left > 0 && this.phrase) {
      this.closePhrase();
      left -= 1;
    }
    if (left % 2 === 1) this.openPhrase(isExcluded);
  }

  /** A sentence end inside quotes ends one phrase and begins another. */
  private breakPhrase(): void {
    if (!this.phrase) return;
    const { isExcluded } = this.phrase;
    this.closePhrase();
    this.openPhrase(isExcluded);
  }

  private openPhrase(isExcluded: boolean): void {
    this.phrase = { words: [], start: this.position + 1, isExcluded };
  }
}

/** How many typos are forgiven in a word: none under five letters, one from five, two from nine. */
export function typosAllowed(word: string, { noTypoOnNumbers }: KindSettings): number {
  if (noTypoOnNumbers && isNumber(word)) return 0;
  const letters = [...word].length;
  if (letters < 5) return 0;
  return letters < 9 ? 1 : 2;
}

export const isNumber = (word: string): boolean => /^\d+$/.test(word);
