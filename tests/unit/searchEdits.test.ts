import fc from 'fast-check';
import { Dictionary } from '../../server/search/embedded/dictionary';
import { EditTable } from '../../server/search/embedded/edits';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 9 });
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 40 });

/** Optimal string alignment, written as the textbook has it. */
function edits(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i ? (j ? 0 : i) : j)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      (table[i] ?? [])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped);
    }
  }
  return at(a.length, b.length);
}

const beginningsOf = (text: string) => Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end));
const editsToBeginning = (typed: string, text: string) =>
  Math.min(...beginningsOf(text).map((start) => edits(typed, start)));

function shared(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count++;
  return count;
}

test.each([
  ['whole words', false, edits],
  ['beginnings', true, editsToBeginning],
] as const)('the shared table counts the edits to %s as the textbook does', (_what, asPrefix, expected) => {
  fc.assert(
    fc.property(words, word, fc.constantFrom(1, 2), (unsorted, typed, budget) => {
      const sorted = [...unsorted].sort();
      const table = new EditTable(typed, budget, asPrefix);
      sorted.forEach((text, i) => {
        const common = shared(sorted[i - 1] ?? '', text);
        const found = common < table.deadEnd ? table.editsTo(text, common) : Infinity;
        const truth = expected(typed, text);
        expect([text, found]).toEqual([text, truth <= budget ? truth : Infinity]);
      });
    }),
  );
});

test('a dictionary finds the same words by their beginning and near another, however many were added late', () => {
  fc.assert(
    fc.property(words, words, word, (early, late, typed) => {
      const dictionary = new Dictionary();
      for (const text of early) dictionary.intern(text);
      dictionary.startingWith('a');
      for (const text of late) dictionary.intern(text);
      const all = [...new Set([...early, ...late])];
      const spelt = (ids: number[]) => ids.map((id) => dictionary.wordOf(id)).sort();

      expect(spelt(dictionary.startingWith(typed))).toEqual(all.filter((text) => text.startsWith(typed)).sort());
      const near = dictionary.near(typed, 2, false);
      expect(spelt(near.map(({ id }) => id))).toEqual(all.filter((text) => isNear(typed, text)).sort());
    }),
  );
});

/** A wrong first letter costs two, so nothing else may then be wrong. */
function isNear(typed: string, text: string): boolean {
  const count = edits(typed, text);
  if (count === 0) return false;
  return text[0] === typed[0] ? count <= 2 : count === 1;
}
