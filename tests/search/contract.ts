/**
 * What every search engine keeps. The rules are those of Meilisearch 1.50 with the ranking rules
 * `sort, words, typo, proximity, attributeRank, wordPosition, exactness`; each test is called by the id of its rule.
 * Where engines may differ within a rule (positions over 16, scores of joined words), a relation is asserted.
 */
import type { SearchEngine } from '../../server/search/engine';
import { type Asked, asking, contractSettings, fill } from './contract/corpus';
import { deskRules } from './contract/desk';
import { displayRules } from './contract/display';
import { facetRules } from './contract/facets';
import { filterRules } from './contract/filters';
import { listRules } from './contract/lists';
import { matchingRules } from './contract/matching';
import { placeRules } from './contract/places';
import { rankingRules } from './contract/ranking';
import { textRules } from './contract/text';
import { typoRules } from './contract/typos';
import { writeRules } from './contract/writes';

const parts = [
  textRules,
  typoRules,
  matchingRules,
  rankingRules,
  filterRules,
  facetRules,
  placeRules,
  listRules,
  displayRules,
  deskRules,
];

/** Runs the whole suite on the engines that `makeEngine` gives: each an empty one of its own. */
export function searchContract(name: string, makeEngine: () => Promise<SearchEngine>): void {
  describe(`${name} keeps the search contract`, () => {
    let engine: SearchEngine | undefined;
    const current = (): SearchEngine => {
      if (!engine) throw new Error('The engine is not open yet');
      return engine;
    };
    const asked: Asked = asking(current);

    beforeAll(async () => {
      engine = await makeEngine();
      await engine.open(contractSettings);
      await fill(
        engine,
        parts.flatMap((part) => part.docs),
      );
    }, 120_000);
    afterAll(() => engine?.close());

    for (const part of parts) describe(part.title, () => part.rules(asked));
  });

  describe(`${name} follows writes`, () => writeRules(makeEngine));
}
