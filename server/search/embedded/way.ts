import type { KindSettings } from '../engine';
import { attributeCost, type Occurrences, positionCost, proximityCost } from './occurrences';
import { isPhrase, type QueryTerm, typosAllowed } from './queryTerms';
import { Score } from './score';
import { placeOf, type WordStream } from './wordStream';

/** A stretch of the query on the way, with what about it is the same for every record. */
interface Step {
  occurrences: Occurrences;
  /** How many terms it stands for. */
  span: number;
  /** In words from the beginning of the query. */
  position: number;
  /** How many words it has when it is found as typed. */
  words: number;
  /** Typos that could be lost here. */
  mostTypos: number;
  /** Whether it follows directly on the step before; a stop word or a sentence end between takes the pair out of the proximity rule. */
  isNeighbour: boolean;
}

/** What about a way depends on the query alone. */
export interface WayContext {
  terms: readonly QueryTerm[];
  settings: KindSettings;
  stream: WordStream;
  /** The words rule: terms dropped on this way, and the ranks there are; no ranks where none may be dropped. */
  dropped: number;
  wordRanks: number;
}

/**
 * One way through the kept terms of a query, stretch by stretch. Scores the record whose occurrences were read last by
 * the rules words, typo, proximity, attributeRank, wordPosition and exactness, in this order.
 */
export class Way {
  private readonly steps: Step[];
  private readonly kept: number;
  private readonly words: number;
  private readonly proximityRanks: number;
  private readonly typoRanks: number;

  constructor(
    parts: readonly Occurrences[],
    private readonly context: WayContext,
  ) {
    this.steps = parts.map((occurrences, i) => stepOf(occurrences, parts[i - 1], context));
    this.kept = sum(this.steps, ({ span }) => span);
    this.words = sum(this.steps, ({ words }) => words);
    this.typoRanks = 1 + sum(this.steps, ({ mostTypos }) => mostTypos);
    this.proximityRanks = 1 + sum(this.steps, ({ span, isNeighbour }) => span - 1 + (isNeighbour ? 3 : 0));
  }

  /** The fewest typos on this way, infinity where the record cannot be followed on it. */
  get typos(): number {
    return sum(this.steps, ({ occurrences }) => occurrences.typos);
  }

  /** Over 0 up to 1. */
  score(record: number): number {
    const { steps, kept, context } = this;
    const score = new Score();
    score.lose(context.dropped, context.wordRanks);
    score.lose(this.typos, this.typoRanks);
    score.lose(this.proximity(), this.proximityRanks);
    const attributes = context.settings.searchable.length;
    score.lose(
      sum(steps, ({ occurrences, span }) => attributeCost(occurrences) * span),
      1 + (attributes - 1) * kept,
    );
    score.lose(
      sum(steps, ({ occurrences, span, position }) => positionCost(occurrences, position) * span),
      1 + 10 * kept,
    );
    score.lose(this.wholeAttribute(record), 3);
    score.lose(
      sum(steps, ({ occurrences, span }) => (occurrences.hasExact() ? 0 : span)),
      1 + kept,
    );
    return score.value;
  }

  private proximity(): number {
    let cost = 0;
    let before: Occurrences | undefined;
    for (const { occurrences, span, isNeighbour } of this.steps) {
      cost += span - 1;
      if (isNeighbour && before) cost += proximityCost(before, occurrences);
      before = occurrences;
    }
    return cost;
  }

  /** 0 where an attribute is the query, 1 where one begins with it, 2 elsewhere. */
  private wholeAttribute(record: number): number {
    const { settings, stream } = this.context;
    if (!this.steps.every(({ occurrences }) => occurrences.hasExact())) return 2;
    let best = 2;
    for (let attribute = 0; attribute < settings.searchable.length && best > 0; attribute++) {
      const begins = this.steps.every(({ occurrences, position }) =>
        occurrences.hasExactAt(placeOf(attribute, position)),
      );
      if (begins) best = Math.min(best, stream.countIn(record, attribute) === this.words ? 0 : 1);
    }
    return best;
  }
}

function stepOf(occurrences: Occurrences, before: Occurrences | undefined, { terms, settings }: WayContext): Step {
  const { from, to } = occurrences;
  const own = terms.slice(from, to);
  const last = before && terms[before.to - 1];
  const position = own[0]?.position ?? 0;
  return {
    occurrences,
    span: to - from,
    position,
    words: sum(own, wordCount),
    mostTypos: mostTypos(own, settings),
    isNeighbour: last !== undefined && last.position + last.length === position,
  };
}

/** A single word may always be split, which costs one; joined words cost their number, and leave fewer to forgive. */
function mostTypos(terms: readonly QueryTerm[], settings: KindSettings): number {
  if (terms.some(isPhrase)) return 0;
  const joined = terms.map((term) => (isPhrase(term) ? '' : term.word)).join('');
  const forgiven = Math.max(1, typosAllowed(joined, settings) - (terms.length - 1));
  return terms.length > 1 ? terms.length + forgiven : forgiven;
}

/** How many indexed words a term stands for. */
export const wordCount = (term: QueryTerm): number =>
  isPhrase(term) ? term.phrase.filter((word) => word !== null).length : 1;

export function sum<T>(parts: readonly T[], of: (part: T) => number): number {
  let total = 0;
  for (const part of parts) total += of(part);
  return total;
}
