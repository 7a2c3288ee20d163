import fc from 'fast-check';
import type { Filter, GeoPoint } from '../../server/search/engine';
import { printFilter } from '../../server/search/meilisearch/filter';
import { parseFilter } from './facade/filterParser';

const field = fc.string({ minLength: 1, unit: 'binary' });
/** Text made to break out of its quotes. */
const hostile = fc.constantFrom(
  '"',
  '\\',
  '\\"',
  '" OR "kind" EXISTS',
  "a' OR '1'='1",
  'x\\',
  ')',
  '] AND',
  '\n',
  'TO',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  hostile,
  fc.array(hostile).map((parts) => parts.join('')),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const value = fc.oneof(text, number, fc.boolean());
/** Degrees to a millionth, about 10 cm. */
const degrees = (most: number) =>
  fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((millionths) => millionths / 1e6);
const place: fc.Arbitrary<GeoPoint> = fc.record({ lat: degrees(90), lng: degrees(180) });

const bounds = fc
  .record({ gte: number, gt: number, lte: number, lt: number }, { requiredKeys: [] })
  .filter((ends) => Object.keys(ends).length > 0);

const filter = fc.letrec<{ tree: Filter; leaf: Filter }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ op: fc.constant('eq' as const), field, value }),
    fc.record({ op: fc.constant('in' as const), field, values: fc.array(value) }),
    fc.tuple(field, bounds).map(([name, ends]): Filter => ({ op: 'range', field: name, ...ends })),
    fc.record({ op: fc.constantFrom('exists' as const, 'isEmpty' as const), field }),
    fc.record({ op: fc.constant('geoRadius' as const), at: place, metres: fc.nat() }),
    fc.record({ op: fc.constant('geoBox' as const), topRight: place, bottomLeft: place }),
  ),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.record({ op: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('tree'), { maxLength: 4 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('tree') }),
  ),
})).tree;

/** The same filter with the choices a printed one cannot show: values as text, one part or none, one end a comparison. */
function asPrinted(one: Filter): Filter {
  switch (one.op) {
    case 'and':
      return joined('and', one.of.map(asPrinted), { op: 'not', of: nothing });
    case 'or':
      return joined('or', one.of.map(asPrinted), nothing);
    case 'not':
      return { op: 'not', of: asPrinted(one.of) };
    case 'eq':
      return { ...one, value: String(one.value) };
    case 'in':
      return { ...one, values: one.values.map(String) };
    case 'range':
      return asComparisons(one);
    default:
      return one;
  }
}

const nothing: Filter = { op: 'in', field: 'kind', values: [] };

function joined(op: 'and' | 'or', of: Filter[], none: Filter): Filter {
  const [first = none, second] = of;
  return second ? { op, of } : first;
}

function asComparisons({ field: name, gte, gt, lte, lt }: Extract<Filter, { op: 'range' }>): Filter {
  if (gte !== undefined && lte !== undefined && gt === undefined && lt === undefined) {
    return { op: 'range', field: name, gte: gte + 0, lte: lte + 0 };
  }
  const ends = Object.entries({ gte, gt, lte, lt }).filter(([, end]) => end !== undefined);
  const parts = ends.map(([bound, end]): Filter => ({ op: 'range', field: name, [bound]: Number(String(end)) }));
  return joined('and', parts, nothing);
}

describe('A filter for Meilisearch', () => {
  test('means what the tree meant, whatever stands in names and values', () => {
    fc.assert(
      fc.property(filter, (tree) => {
        expect(parseFilter(printFilter(tree))).toEqual(asPrinted(tree));
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, Filter, string]>([
    ['quotes values', { op: 'eq', field: 'commune', value: 'Le Puy' }, '"commune" = "Le Puy"'],
    ['escapes what would end a value', { op: 'eq', field: 't', value: 'a"\\b' }, '"t" = "a\\"\\\\b"'],
    ['asks for one value between both ends', { op: 'range', field: 'fee', gte: 1, lte: 5 }, '"fee" "1" TO "5"'],
    ['takes an empty list for nothing', { op: 'in', field: 'tags', values: [] }, '"tags" IN []'],
    ['takes an empty OR for nothing', { op: 'or', of: [] }, '"kind" IN []'],
    [
      'keeps parts apart',
      {
        op: 'or',
        of: [
          { op: 'exists', field: 'a' },
          { op: 'not', of: { op: 'range', field: 'b', gt: 1, lt: 2 } },
        ],
      },
      '"a" EXISTS OR NOT ("b" > "1" AND "b" < "2")',
    ],
    [
      'keeps a part apart that is the only one of its list',
      {
        op: 'not',
        of: {
          op: 'and',
          of: [
            {
              op: 'or',
              of: [
                { op: 'exists', field: 'a' },
                { op: 'exists', field: 'b' },
              ],
            },
          ],
        },
      },
      'NOT ("a" EXISTS OR "b" EXISTS)',
    ],
    [
      'writes places in plain digits',
      { op: 'geoRadius', at: { lat: 0.0000001, lng: -3.08 }, metres: 1500 },
      '_geoRadius(0.000000100000, -3.08, 1500)',
    ],
    [
      'names the upper right corner first',
      { op: 'geoBox', topRight: { lat: 46, lng: 4 }, bottomLeft: { lat: 45, lng: 3 } },
      '_geoBoundingBox([46, 4], [45, 3])',
    ],
  ])('%s', (_what, tree, printed) => expect(printFilter(tree)).toBe(printed));

  test.each<Filter>([
    { op: 'range', field: 'fee' },
    { op: 'range', field: 'fee', gte: Number.NaN },
    { op: 'geoRadius', at: { lat: Number.NaN, lng: 0 }, metres: 1 },
    { op: 'geoRadius', at: { lat: 0, lng: 0 }, metres: Number.POSITIVE_INFINITY },
  ])('refuses $op without a number', (tree) => {
    expect(() => printFilter(tree)).toThrow(expect.objectContaining({ code: 'bad_filter' }));
  });
});

describe('The facade reads strictly', () => {
  test.each([
    'commune = "x"',
    '"commune" = x',
    '"a" = "b',
    '"a" = "b" "c"',
    '"a" = "\\n"',
    '_geoRadius(1e-7, 0, 1)',
    '()',
  ])('%s is refused', (text) =>
    expect(() => parseFilter(text)).toThrow(expect.objectContaining({ code: 'invalid_search_filter' })),
  );
});
