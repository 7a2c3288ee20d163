import { searchListings } from '@contract/directory';
import { readListing } from '@contract/listings';
import { CallProblem, call, urlOf } from '../../client/api';
import { answer, calls, card, found, refuse } from './harness';

const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof CallProblem ? { code: error.code, status: error.status } : error),
  );

describe('a call', () => {
  test('repeats lists in the query and leaves out what is undefined', async () => {
    answer(searchListings, found({ hits: [card({ title: 'Lac Pavin' })] }));
    const reply = await call(searchListings, { query: { q: 'lac', kind: ['location', 'company'], radius: undefined } });
    expect(reply.hits[0]?.title).toBe('Lac Pavin');
    expect(calls[0]?.search).toBe('?q=lac&kind=location&kind=company');
  });

  test('puts parameters into the path, whatever they hold', () => {
    expect(urlOf('/api/listings/:slug', { slug: 'a/b c' }, {})).toBe('/api/listings/a%2Fb%20c');
  });

  test('throws the code that the server names', async () => {
    refuse(readListing, 'not_found', 404);
    expect(await problemOf(call(readListing, { params: { slug: 'x' } }))).toEqual({ code: 'not_found', status: 404 });
  });

  test('tells no answer from a proxy’s answer from a broken contract', async () => {
    globalThis.fetch = async () => Promise.reject(new TypeError('network'));
    expect(await problemOf(call(searchListings, {}))).toEqual({ code: 'offline', status: 0 });

    globalThis.fetch = async () => new Response('<html>Bad gateway</html>', { status: 502 });
    expect(await problemOf(call(searchListings, {}))).toEqual({ code: 'unavailable', status: 502 });

    globalThis.fetch = async () => new Response('{"total":"many"}');
    expect(await problemOf(call(searchListings, {}))).toEqual({ code: 'internal', status: 200 });
  });

  test('that is called off stays called off', async () => {
    const stop = new AbortController();
    globalThis.fetch = async () => {
      stop.abort();
      throw new DOMException('stopped', 'AbortError');
    };
    expect(await problemOf(call(searchListings, { signal: stop.signal }))).toMatchObject({ name: 'AbortError' });
  });
});
