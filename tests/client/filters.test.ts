import { facetField, searchSort } from '@contract/directory';
import fc from 'fast-check';
import { choose, lookAround, lookInside, showKinds } from '../../client/search/changes';
import { facetsOf } from '../../client/search/facets';
import { type Facets, type Filters, fromUrl, noFilters, sortOf, toUrl } from '../../client/search/filters';
import { kindSpecs } from '../../server/listings/kinds';

const kind = fc.constantFrom('location' as const, 'technician' as const, 'actor' as const, 'company' as const);
const kinds = fc.uniqueArray(kind).filter((list) => list.join() !== 'location');
const degrees = (most: number) => fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((steps) => steps / 1e4);
const words = fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.trim());
const around = fc.record({
  at: fc.record({ lat: degrees(90), lng: degrees(180) }),
  radius: fc.integer({ min: 1, max: 500 }),
  name: words,
});
const box = fc
  .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
  .map(([west, a, east, b]) => ({ west, south: Math.min(a, b), east, north: Math.max(a, b) }));
const facets: fc.Arbitrary<Facets> = fc
  .dictionary(
    fc.constantFrom(...facetField.options),
    fc.uniqueArray(fc.stringMatching(/^[a-z0-9_]{1,12}$/), { minLength: 1, maxLength: 4 }),
  )
  .map((chosen) => chosen as Facets);

const filters: fc.Arbitrary<Filters> = fc
  .record({
    q: words,
    kinds,
    also: fc.uniqueArray(kind),
    where: fc.oneof(
      around.map((circle) => ({ around: circle })),
      box.map((window) => ({ box: window })),
      fc.constant({}),
    ),
    facets,
    sort: fc.option(fc.constantFrom(...searchSort.options), { nil: undefined }),
    page: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ where, ...rest }) => ({ around: undefined, box: undefined, ...rest, ...where }));

const positive = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part) => (Object.is(part, -0) ? 0 : part)));

describe('the address of a search', () => {
  test('says the whole search, and is read back as it was', () => {
    fc.assert(
      fc.property(filters, (given) => {
        const read = fromUrl(new URLSearchParams(toUrl(given).toString()));
        expect(positive(read)).toEqual(positive(given));
      }),
    );
  });

  test('opens a page whatever stands in it', () => {
    const names = ['q', 'kind', 'near', 'radius', 'bbox', 'sort', 'page', 'also', 'place', 'category', 'junk'];
    const pair = fc.tuple(fc.constantFrom(...names), fc.string());
    fc.assert(fc.property(fc.array(pair), (pairs) => void fromUrl(new URLSearchParams(pairs))));

    const mangled = fromUrl(
      new URLSearchParams('kind=hotel&near=91,400&radius=-1&bbox=a&sort=best&page=0&category=%3C'),
    );
    expect(mangled).toMatchObject({ ...noFilters, kinds: [], around: undefined, box: undefined, facets: {} });
  });

  test('is empty for the front page', () => {
    expect(toUrl(noFilters).toString()).toBe('');
    expect(fromUrl(new URLSearchParams('kind=location'))).toMatchObject({ kinds: [] });
  });
});

describe('a step', () => {
  const besse = { at: { lat: 45.51, lng: 2.94 }, radius: 25, name: 'Besse' };
  const view = { west: 2, south: 45, east: 3, north: 46 };

  test('puts a circle in the place of a window, and a window in the place of a circle', () => {
    expect(lookAround(besse)({ ...noFilters, box: view })).toMatchObject({ around: besse, box: undefined });
    expect(lookInside(view)({ ...noFilters, around: besse })).toMatchObject({ around: undefined, box: view });
  });

  test('goes back to the first page, because what is found changes', () => {
    expect(choose('category', 'lake', true)({ ...noFilters, page: 4 })).toMatchObject({
      page: 1,
      facets: { category: ['lake'] },
    });
  });

  test('to another kind drops the choices that kind does not know', () => {
    const chosen = { ...noFilters, facets: { category: ['lake'], departement: ['63'] } };
    expect(showKinds(['technician'])(chosen).facets).toEqual({ departement: ['63'] });
  });
});

test('around a place the nearest stand first, unless another order is asked', () => {
  const around = { at: { lat: 45, lng: 3 }, radius: 10, name: '' };
  expect(sortOf(noFilters)).toBe('relevance');
  expect(sortOf({ ...noFilters, around })).toBe('distance');
  expect(sortOf({ ...noFilters, around, sort: 'title' })).toBe('title');
  expect(sortOf({ ...noFilters, sort: 'distance' })).toBe('relevance');
});

test.each(Object.values(kindSpecs))(
  'the page shows every facet of $kind, with the vocabulary its labels are in',
  (spec) => {
    const shown = Object.fromEntries(facetsOf([spec.kind]).map(({ field, vocabulary }) => [field, vocabulary]));
    expect(shown).toEqual({ ...spec.facets, language: 'languages', departement: undefined });
  },
);
