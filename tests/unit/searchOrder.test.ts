import fc from 'fast-check';
import { firstOf, type Key } from '../../server/search/embedded/order';

test('the first records by several criteria are those of a full sort', () => {
  const record = fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.integer({ min: 0, max: 5 }) });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 60 }), fc.integer({ min: 0, max: 70 }), (rows, count) => {
      const keys: Key[] = [(i) => rows[i]?.a ?? 0, (i) => rows[i]?.b ?? 0];
      const sorted = rows.map((row, i) => ({ ...row, i })).sort((x, y) => x.a - y.a || x.b - y.b || x.i - y.i);

      const first = firstOf(Uint32Array.from(rows.keys()), keys, count);

      expect(first).toEqual(sorted.slice(0, count).map(({ i }) => i));
    }),
  );
});

test('a record that has nothing to be sorted by comes last', () => {
  const keys: Key[] = [(record) => (record === 1 ? Number.POSITIVE_INFINITY : -record)];

  expect(firstOf(Uint32Array.of(0, 1, 2), keys, 3)).toEqual([2, 0, 1]);
});

test('a costly criterion is worked out only where the ones before leave it open', () => {
  const asked: number[] = [];
  const cheap: Key = (record) => (record < 5 ? 0 : record);
  const costly: Key = (record) => asked.push(record) * 0 - record;

  expect(
    firstOf(
      Uint32Array.from({ length: 100 }, (_, i) => i),
      [cheap, costly],
      3,
    ),
  ).toEqual([4, 3, 2]);
  expect([...new Set(asked)].sort()).toEqual([0, 1, 2, 3, 4]);
});
