import type { KindSettings } from '../engine';
import { Dictionary } from './dictionary';
import { Postings } from './postings';
import type { Phrase } from './queryTerms';
import type { Lexicon } from './readings';
import { foldSynonyms, stopWordsOf } from './synonyms';
import { WordStream } from './wordStream';

/** Attributes are bits of one number, and their ranks fit into the cost of an edge. */
const mostAttributes = 31;

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
    if (settings.searchable.length > mostAttributes)
      throw new Error(`At most ${mostAttributes} fields can be searched`);
    this.stopWords = stopWordsOf(settings);
    this.synonyms = foldSynonyms(settings, this.stopWords);
    this.exactBits = this.bitsOf(settings.exactFields);
  }

  /** These attributes as bits, all of them where none are named. */
  bitsOf(fields: readonly string[] = this.settings.searchable): number {
    return this.settings.searchable.reduce((bits, field, i) => (fields.includes(field) ? bits | (1 << i) : bits), 0);
  }

  /** Visits the records where these words stand in order, side by side, and tells the best allowed attribute. */
  visitInOrder(
    words: readonly (number | null)[],
    allowed: number,
    found: (record: number, attribute: number) => void,
  ): void {
    const [first, ...rest] = words;
    if (first === null || first === undefined) return;
    this.postings.visit(this.rarest(words), allowed, (record) => {
      const attribute = this.attributeInOrder(record, first, rest, allowed);
      if (attribute !== 0) found(record, attribute);
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

  /** The first allowed attribute where the words stand in order, as a bit; 0 where there is none. */
  private attributeInOrder(record: number, first: number, rest: readonly (number | null)[], allowed: number): number {
    const { stream } = this;
    const end = stream.endOf(record);
    for (let cell = stream.startOf(record); cell < end; cell += 2) {
      if (stream.cells[cell] !== first) continue;
      const attribute = stream.attributeBit(cell) & allowed;
      if (attribute !== 0 && stream.continuesWith(cell, end, rest)) return attribute;
    }
    return 0;
  }

  private rarest(words: readonly (number | null)[]): number {
    const real = words.filter((word) => word !== null);
    return real.reduce((best, word) => (this.postings.count(word) < this.postings.count(best) ? word : best));
  }
}
