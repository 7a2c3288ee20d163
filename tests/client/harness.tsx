import type { Endpoint, Lang } from '@contract/common';
import type { SearchReply } from '@contract/directory';
import type { Card } from '@contract/listings';
import { type Vocabularies, vocabularyName } from '@contract/vocabularies';
import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import type { z } from 'zod';
import { createQueryClient } from '../../client/api';
import { LanguageProvider } from '../../client/i18n/language';
import { Site } from '../../client/router';
import { wide } from '../../client/ui/useMedia';

// The map needs a window with a size, which jsdom has not: its parts are tested apart, the page without it.
jest.mock('../../client/search/map/SearchMap', () => ({ SearchMap: () => null }));
jest.mock('thumbhash', () => ({ thumbHashToDataURL: () => '' }));

// The first page to be opened is compiled on the way: that may take longer than the second granted.
configure({ asyncUtilTimeout: 10_000 });

type Answer<E extends Endpoint> = z.input<E['reply']> | ((url: URL) => z.input<E['reply']>);
const answers = new Map<string, (url: URL) => Response>();

/** Every call made to the pretend server, as path and query. */
export const calls: URL[] = [];

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

/** Answers an endpoint from now on. A reply that breaks the contract fails the test, so a pretend reply cannot drift. */
export function answer<E extends Endpoint>(spec: E, reply: Answer<E>): void {
  const replyTo = typeof reply === 'function' ? (reply as (url: URL) => unknown) : () => reply;
  answers.set(spec.path, (url) => {
    const body = replyTo(url);
    spec.reply.parse(body);
    return json(body);
  });
}

/** Refuses an endpoint from now on. */
export function refuse(spec: Endpoint, code: string, status: number): void {
  answers.set(spec.path, () => json({ type: 'about:blank', title: code, status, code, detail: code }, status));
}

const matches = (path: string, url: URL) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(url.pathname);

beforeEach(() => {
  answers.clear();
  calls.length = 0;
  localStorage.clear();
  globalThis.fetch = async (input) => {
    const url = new URL(String(input), 'http://desk.test');
    calls.push(url);
    const found = [...answers].find(([path]) => matches(path, url));
    if (!found) throw new Error(`Nobody answers ${url.pathname} in this test`);
    return found[1](url);
  };
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: query === wide,
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    });
  Element.prototype.scrollIntoView = () => {};
});

/** Opens an address of the site as a reader with a wide window does. */
export function open(address: string, language: Lang = 'fr') {
  window.history.replaceState(null, '', address);
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <LanguageProvider initial={language}>
        <Site />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

/** The query of the address bar. */
export const address = (): URLSearchParams => new URLSearchParams(window.location.search);

let made = 0;

/** A card with whatever the test cares about. */
export function card(given: Partial<Card> = {}): Card {
  made += 1;
  return {
    kind: 'location',
    id: `id-${made}`,
    slug: `place-${made}`,
    title: `Place ${made}`,
    subtitle: 'Lac de cratère',
    summary: 'Un disque d’eau noire.',
    commune: 'Besse-et-Saint-Anastaise',
    departement: '63',
    position: { lat: 45.5, lng: 2.9 },
    precision: 'exact',
    distanceKm: null,
    photo: { id: `photo-${made}`, illustration: false },
    shoots: 0,
    demo: false,
    highlights: {},
    ...given,
  };
}

/** A reply of the search with whatever the test cares about. */
export function found(given: Partial<SearchReply> = {}): SearchReply {
  const hits = given.hits ?? [];
  return {
    total: hits.length,
    page: 1,
    limit: 24,
    tookMs: 1,
    hits,
    facets: {},
    kinds: { location: hits.length, technician: 0, actor: 0, company: 0 },
    degraded: false,
    ...given,
  };
}

/** All vocabularies, empty but for what the test needs. */
export const vocabularies = (given: Partial<Vocabularies>): Vocabularies => ({
  ...(Object.fromEntries(vocabularyName.options.map((name) => [name, []])) as unknown as Vocabularies),
  ...given,
});
