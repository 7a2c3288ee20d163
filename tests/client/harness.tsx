import { type AccountView, readMe } from '@contract/accounts';
import type { Endpoint, Lang } from '@contract/common';
import type { SearchReply } from '@contract/directory';
import type { Card } from '@contract/listings';
import { type Vocabularies, vocabularyName } from '@contract/vocabularies';
import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import type { z } from 'zod';
import { LanguageProvider } from '../../client/i18n/language';
import { createQueryClient } from '../../client/queryClient';
import { Site } from '../../client/router';
import { wide } from '../../client/ui/useMedia';

// The map needs a window with a size, which jsdom has not: its parts are tested apart, the page without it.
jest.mock('../../client/search/map/SearchMap', () => ({ SearchMap: () => null }));
jest.mock('thumbhash', () => ({ thumbHashToDataURL: () => '' }));

// The first page to be opened is compiled on the way: that may take longer than the second granted.
configure({ asyncUtilTimeout: 10_000 });

type Answer<E extends Endpoint> = z.input<E['reply']> | ((url: URL, body: unknown) => z.input<E['reply']>);
type Reply = (url: URL, body: unknown) => Response;
const answers = new Map<string, { spec: Endpoint; reply: Reply }>();

/** Every call made to the pretend server, as path and query. */
export const calls: URL[] = [];
/** What was sent with calls that change something, in order: `POST /api/session`, its body. */
export const sent: { call: string; body: unknown }[] = [];

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const replyTo = (spec: Endpoint, reply: Reply) => answers.set(`${spec.method} ${spec.path}`, { spec, reply });

/** Answers an endpoint from now on. A reply that breaks the contract fails the test, so a pretend reply cannot drift. */
export function answer<E extends Endpoint>(spec: E, reply: Answer<E>): void {
  const make = typeof reply === 'function' ? (reply as (url: URL, body: unknown) => unknown) : () => reply;
  replyTo(spec, (url, body) => {
    const made = make(url, body);
    spec.reply.parse(made);
    return json(made);
  });
}

/** Refuses an endpoint from now on; `fields` says per field what would be right. */
export function refuse(spec: Endpoint, code: string, status: number, fields?: Record<string, string>): void {
  const problem = { type: 'about:blank', title: code, status, code, detail: code, fields };
  replyTo(spec, () => json(problem, status));
}

/** Who opens the page from now on; a visitor unless a test says otherwise. */
export const signedInAs = (account: AccountView | null): void => answer(readMe, { account });

/** An account with whatever the test cares about. */
export const account = (given: Partial<AccountView> = {}): AccountView => ({
  id: 'a'.repeat(24),
  name: 'Hervé Roux',
  organisation: 'Sancy Énergie',
  email: 'herve@sancy.example',
  role: 'member',
  lang: 'fr',
  verified: true,
  trusted: false,
  ...given,
});

const matches = ({ spec }: { spec: Endpoint }, method: string, url: URL) =>
  spec.method === method && new RegExp(`^${spec.path.replace(/:\w+/g, '[^/]+')}$`).test(url.pathname);
const bodyOf = ({ body }: RequestInit): unknown => (typeof body === 'string' ? JSON.parse(body) : body);

beforeEach(() => {
  answers.clear();
  calls.length = 0;
  sent.length = 0;
  localStorage.clear();
  signedInAs(null);
  globalThis.fetch = async (input, options = {}) => {
    const url = new URL(String(input), 'http://desk.test');
    const method = (options.method ?? 'GET').toLowerCase();
    const body = bodyOf(options);
    calls.push(url);
    if (method !== 'get') sent.push({ call: `${method.toUpperCase()} ${url.pathname}`, body });
    const found = [...answers.values()].find((answered) => matches(answered, method, url));
    if (!found) throw new Error(`Nobody answers ${method.toUpperCase()} ${url.pathname} in this test`);
    return found.reply(url, body);
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
