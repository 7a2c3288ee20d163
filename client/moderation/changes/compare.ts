import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Line, Shown } from '../values/shown';

/** A run of text; `changed` where the other side does not say it. */
export interface Piece {
  text: string;
  changed: boolean;
}
export interface ComparedLine extends Omit<Line, 'text'> {
  pieces: Piece[];
  /** The other side says just the same, and something else differs. */
  isSame?: boolean;
}
export type Compared = { form: 'lines'; lines: ComparedLine[] } | { form: 'items'; items: Piece[] };
export interface Sides {
  before: Compared;
  after: Compared;
}

interface Run {
  before: string;
  after: string;
  same: boolean;
}

/** Letters: a shorter word left standing between two changed ones only makes the change harder to read. */
const shortWord = 3;

/** Two sentences, each with the words that the other has not. */
export function compareWords(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const runs = joined(runsOf(before, after));
  const side = (name: 'before' | 'after') =>
    runs.map((run): Piece => ({ text: run[name], changed: !run.same })).filter(({ text }) => text !== '');
  return { before: side('before'), after: side('after') };
}

const compareWhole = (before: string, after: string) => ({
  before: [{ text: before, changed: before !== after }],
  after: [{ text: after, changed: before !== after }],
});

const runsOf = (before: string, after: string): Run[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    before: added ? '' : value,
    after: removed ? '' : value,
    same: !added && !removed,
  }));

/** Neighbouring changes as one run, over a short word between them. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  runs.forEach((run, place) => {
    const last = out.at(-1);
    const next = runs[place + 1];
    const isBridge = run.same && run.before.trim().length <= shortWord && last?.same === false && next?.same === false;
    if (last && !last.same && (!run.same || isBridge)) {
      last.before += run.before;
      last.after += run.after;
    } else out.push({ ...run });
  });
  return out;
}

/** Two values of one field side by side: what went is marked before, what came is marked after. */
export function compare(before: Shown, after: Shown): Sides {
  if (before.form === 'items' || after.form === 'items') return compareItems(itemsOf(before), itemsOf(after));
  const keys = [...new Set([...before.lines, ...after.lines].map(({ key }) => key))];
  const pairs = keys.map((key) => {
    const [one, other] = [before, after].map(({ lines }) => lines.find((line) => line.key === key));
    const texts = [one?.text ?? '', other?.text ?? ''] as const;
    const pieces = (one ?? other)?.isWhole ? compareWhole(...texts) : compareWords(...texts);
    return { one, other, isSame: one?.text === other?.text, ...pieces };
  });
  const line = (of: Line | undefined, pieces: Piece[], isSame: boolean) => (of ? [{ ...of, pieces, isSame }] : []);
  return {
    before: { form: 'lines', lines: pairs.flatMap(({ one, before, isSame }) => line(one, before, isSame)) },
    after: { form: 'lines', lines: pairs.flatMap(({ other, after, isSame }) => line(other, after, isSame)) },
  };
}

const itemsOf = (shown: Shown): string[] =>
  shown.form === 'items' ? shown.items : shown.lines.map(({ text }) => text);

function compareItems(before: string[], after: string[]): Sides {
  const parts = diffArrays(before, after);
  const side = (other: 'added' | 'removed', own: 'added' | 'removed'): Compared => ({
    form: 'items',
    items: parts
      .filter((part) => !part[other])
      .flatMap((part) => part.value.map((text): Piece => ({ text, changed: part[own] === true }))),
  });
  return { before: side('added', 'removed'), after: side('removed', 'added') };
}

/** A value by itself, with nothing marked: what is new as a whole needs no marks. */
export const plainly = (shown: Shown): Compared =>
  shown.form === 'items'
    ? { form: 'items', items: shown.items.map((text) => ({ text, changed: false })) }
    : {
        form: 'lines',
        lines: shown.lines.map(({ text, ...line }) => ({ ...line, pieces: [{ text, changed: false }] })),
      };
