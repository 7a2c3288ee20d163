import type { KindSettings } from '../engine';
import { Dictionary } from './dictionary';
import { Postings } from './postings';
import type { Phrase } from './queryTerms';
import type { Lexicon } from './readings';
import { foldSynonyms, stopWordsOf } from './synonyms';
import { WordStream } from './wordStream';

/** The words of all records of one kind, in memory: who has which, and where. */
export class TextIndex implements Lexicon {
  readonly dictionary = new Dictionary();
  readonly stream = new WordStream();
  readonly postings = new Postings(this.stream, this.dictionary);
  readonly stopWords: ReadonlySet<string>;
  readonly synonyms: ReadonlyMap<string, readonly Phrase[]>;
  /** The attributes that want exactness, as bits. */
  readonly exactBits: number;

  constructor(readonly settings: KindSettings) {
    this.stopWords = stopWordsOf(settings);
    this.synonyms = foldSynonyms(settings, this.stopWords);
    this.exactBits = this.bitsOf(settings.exactFields);
  }

  /** These attributes as bits, all of them where none are named. */
  bitsOf(fields: readonly string[] = this.settings.searchable): number {
    return this.settings.searchable.reduce((bits, field, i) => (fields.includes(field) ? bits | (1 << i) : bits), 0);
  }

  /** Visits the records where these words stand in order, side by side, in an allowed attribute. */
  visitInOrder(words: readonly (number | null)[], allowed: number, found: (record: number) => void): void {
    const [first, ...rest] = words;
    if (first === null || first === undefined) return;
    this.postings.visit(this.rarest(words), allowed, (record) => {
      if (this.hasInOrder(record, first, rest, allowed)) found(record);
    });
  }

  split(word: string): readonly [number, number] | undefined {
    let best: readonly [number, number] | undefined;
    let most = 0;
    for (let cut = 1; cut < word.length; cut++) {
      const pair = [this.dictionary.idOf(word.slice(0, cut)), this.dictionary.idOf(word.slice(cut))] as const;
      const [left, right] = pair;
      if (left === undefined || right === undefined) continue;
      const count = this.countInOrder([left, right]);
      if (count <= most) continue;
      most = count;
      best = [left, right];
    }
    return best;
  }

  private countInOrder(words: readonly number[]): number {
    let count = 0;
    this.visitInOrder(words, this.bitsOf(), () => {
      count += 1;
    });
    return count;
  }

  private hasInOrder(record: number, first: number, rest: readonly (number | null)[], allowed: number): boolean {
    const { stream } = this;
    const end = stream.endOf(record);
    for (let cell = stream.startOf(record); cell < end; cell += 2) {
      if (stream.cells[cell] !== first || (allowed & stream.attributeBit(cell)) === 0) continue;
      if (stream.continuesWith(cell, end, rest)) return true;
    }
    return false;
  }

  private rarest(words: readonly (number | null)[]): number {
    const real = words.filter((word) => word !== null);
    return real.reduce((best, word) => (this.postings.count(word) < this.postings.count(best) ? word : best));
  }
}
