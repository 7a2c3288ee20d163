/**
 * What people type, judged: two cases and more of every kind of question, on fixed records among others. Tells how
 * often the right answer comes first and among the first five, and holds both to their goals.
 */

import { Lexicon, makeDoc, seeded } from '../../scripts/bench/searchCorpus';
import { type Kind, kinds, type SearchDoc, type SearchEngine } from '../../server/search/engine';
import { cases } from './judged/cases';
import { records, withdrawn } from './judged/records';
import { judgedSettings } from './judged/settings';
import { missed, tableOf, type Verdict } from './judged/verdicts';

/** Runs all cases on an engine of its own and prints the figures. */
export function judgedSearch(name: string, makeEngine: () => Promise<SearchEngine>): void {
  describe(`${name} answers what people type`, () => {
    const verdicts: Verdict[] = [];

    beforeAll(async () => {
      const engine = await makeEngine();
      await engine.open(judgedSettings);
      await engine.rebuild(kinds, async function* (kind) {
        yield [...records.filter((record) => record.kind === kind), ...strangers(kind)];
      });
      for (const { kind, id } of withdrawn) await engine.apply(kind, { upsert: [], remove: [id] });
      for (const judged of cases) verdicts.push({ ...judged, rank: await judged.rankOf(engine) });
      await engine.close();
      process.stdout.write(`\n${name}, judged\n${tableOf(verdicts)}\n`);
    }, 120_000);

    test('every kind of question is asked at least twice', () => {
      const counts = new Map<string, number>();
      for (const { type } of cases) counts.set(type, (counts.get(type) ?? 0) + 1);

      expect(counts.size).toBe(47);
      expect([...counts].filter(([, count]) => count < 2)).toEqual([]);
    });

    test('the right answer comes first in 97 of 100 cases', () => {
      expect(missed(verdicts, 1).length).toBeLessThanOrEqual(verdicts.length * 0.03);
    });

    test('the right answer is always among the first five', () => {
      expect(missed(verdicts, 5)).toEqual([]);
    });
  });
}

/** Records that answer no question, in words of their own: they have no place, and none of the values filtered by. */
function strangers(kind: Kind): SearchDoc[] {
  const random = seeded(kind.length);
  const lexicon = new Lexicon(random, 5_000);
  return Array.from({ length: 500 }, (_, i) => {
    const made = makeDoc(`stranger-${kind}-${i}`, kind, random, lexicon);
    const { id, rev, title, roles, descriptionFr } = made;
    return { id, kind, rev, title, roles, description: descriptionFr };
  });
}
