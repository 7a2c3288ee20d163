import { type Index, Meilisearch } from 'meilisearch';
import {
  type DeskQuery,
  type DeskResult,
  type Filter,
  type Kind,
  type Query,
  type Refused,
  type Result,
  type SearchDoc,
  type SearchEngine,
  SearchError,
} from '../engine';
import { checkDesk, checkFacet, checkFilter, checkQuery, settingsOf } from '../validate';
import { ask } from './ask';
import { asDeskResult, emptyDesk, printDesk } from './federation';
import { printFilter } from './filter';
import { readHealth } from './health';
import { Meanwhile } from './meanwhile';
import { printQuery } from './query';
import { rebuild } from './rebuild';
import { asResult, emptyResult } from './reply';
import { readRevisions } from './revisions';
import { watchStanding } from './standing';
import { takeTurns } from './turns';
import { put, take } from './write';

export interface MeilisearchOptions {
  url: string;
  key: string;
  /** What the names of this installation's indexes begin with. */
  prefix?: string;
  /** Milliseconds one request may take; a failed one is sent once more. */
  timeoutMs?: number;
}

/** Nobody waits at the screen for a write, and a thousand documents take longer to send than a question. */
const writesMayTake = 5;

/** The search engine on a Meilisearch server, 1.50 or a later 1.x. Nothing is asked of the server before `open`. */
export function openMeilisearch({ url, key, prefix = 'desk', timeoutMs = 2_000 }: MeilisearchOptions): SearchEngine {
  const reads = new Meilisearch({ host: url, apiKey: key, timeout: timeoutMs });
  const writes = new Meilisearch({ host: url, apiKey: key, timeout: timeoutMs * writesMayTake });
  const standing = watchStanding(reads, prefix);
  const meanwhile = new Meanwhile();
  const rebuildInTurn = takeTurns();
  // Two requests under way may arrive in either order, and the later write has to win.
  const writeInTurn = { location: takeTurns(), technician: takeTurns(), actor: takeTurns(), company: takeTurns() };

  const stands = async (kind: Kind) => (await standing.among([kind])).has(kind);
  const indexOf = (client: Meilisearch, kind: Kind): Index<SearchDoc> => client.index(standing.uidOf(kind));

  async function many(queries: Query[]): Promise<Result[]> {
    for (const query of queries) checkQuery(settingsOf(standing.settings(), query.kind), query);
    const built = await standing.among(queries.map(({ kind }) => kind));
    const asked = queries.filter(({ kind }) => built.has(kind));
    const replies = asked.length > 0 ? (await ask(() => multiSearch(asked))).results : [];
    const replyTo = new Map(asked.map((query, at) => [query, replies[at]]));
    return queries.map((query) => {
      const reply = replyTo.get(query);
      return reply ? asResult(query, reply) : emptyResult(query);
    });
  }

  function multiSearch(queries: Query[]) {
    const printed = { queries: queries.map((query) => printQuery(standing.uidOf(query.kind), query)) };
    return reads.multiSearch<typeof printed, SearchDoc>(printed);
  }

  async function desk(query: DeskQuery): Promise<DeskResult> {
    checkDesk(standing.settings(), query);
    const built = await standing.among(query.parts.map(({ kind }) => kind));
    const asked = { ...query, parts: query.parts.filter(({ kind }) => built.has(kind)) };
    if (asked.parts.length === 0) return emptyDesk;
    const printed = printDesk(asked, standing.uidOf);
    const reply = await ask(() => reads.multiSearch<typeof printed, SearchDoc>(printed));
    return asDeskResult(asked, standing.uidOf, reply);
  }

  async function facetValues(kind: Kind, field: string, typed: string, filter?: Filter) {
    const settings = settingsOf(standing.settings(), kind);
    checkFacet(settings, field);
    checkFilter(settings, filter);
    if (!(await stands(kind))) return [];
    const question = { facetName: field, facetQuery: typed || undefined, filter: filter && printFilter(filter) };
    const { facetHits } = await ask(() => indexOf(reads, kind).searchForFacetValues(question));
    return facetHits.map(({ value, count }) => ({ value, count }));
  }

  async function apply(kind: Kind, batch: { upsert: SearchDoc[]; remove: string[] }): Promise<Refused[]> {
    await meanwhile.note(kind, batch);
    if (!(await stands(kind))) {
      if (meanwhile.isFilling(kind)) return [];
      throw new SearchError('unavailable', `The index of "${kind}" is not built yet`);
    }
    const index = indexOf(writes, kind);
    // A write to a missing index would make one, bare of settings.
    await ask(() => index.getRawInfo());
    await take(writes, index, batch.remove);
    return put(writes, index, batch.upsert);
  }

  return {
    name: 'meilisearch',
    async open(settings) {
      standing.expect(settings);
      return standing.look();
    },
    apply: (kind, batch) => writeInTurn[kind](() => apply(kind, batch)),
    rebuild: (kinds, source) =>
      rebuildInTurn(() => rebuild({ client: writes, prefix, standing, meanwhile }, kinds, source)),
    async revisions(kind) {
      return (await stands(kind)) ? readRevisions(indexOf(writes, kind)) : new Map();
    },
    async search(query) {
      const [result] = await many([query]);
      return result ?? emptyResult(query);
    },
    many,
    desk,
    facetValues,
    health: () => readHealth(reads, standing),
    async close() {
      // Requests hold no connection of their own.
    },
  };
}
