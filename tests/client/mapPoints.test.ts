import fc from 'fast-check';
import { clustersOf } from '../../client/map/clusters';
import { fanOut } from '../../client/map/fan';
import { type MapPoint, pointsFrom } from '../../client/map/points';

const point = fc.record({
  kind: fc.constantFrom('location' as const, 'technician' as const, 'actor' as const, 'company' as const),
  isExact: fc.boolean(),
  lat: fc.integer({ min: 440_000, max: 470_000 }).map((steps) => steps / 1e4),
  lng: fc.integer({ min: 20_000, max: 45_000 }).map((steps) => steps / 1e4),
});
const points = (least: number): fc.Arbitrary<MapPoint[]> =>
  fc
    .array(point, { minLength: least, maxLength: 40 })
    .map((list) => list.map((each, place) => ({ ...each, slug: `p-${place}`, title: `P ${place}` })));

const steps = (degrees: number) => Math.round(degrees * 1e4);
const differences = (values: number[]) => values.map((value, place) => value - (values[place - 1] ?? 0));
const columns = (list: MapPoint[]) => ({
  total: list.length,
  kinds: list.map(({ kind, isExact }) => (isExact ? kind.charAt(0) : kind.charAt(0).toUpperCase())).join(''),
  lat: differences(list.map(({ lat }) => steps(lat))),
  lng: differences(list.map(({ lng }) => steps(lng))),
  slugs: list.map(({ slug }) => slug),
  titles: list.map(({ title }) => title),
});

test('the compact columns become the points they were made from', () => {
  fc.assert(fc.property(points(0), (list) => expect(pointsFrom(columns(list))).toEqual(list)));
});

test('at every zoom each listing stands under exactly one pin or ring, and a ring counts its kinds', () => {
  const world = { west: -180, south: -85, east: 180, north: 85 };
  fc.assert(
    fc.property(points(1), fc.integer({ min: 0, max: 18 }), (list, zoom) => {
      const clusters = clustersOf(list);
      const items = clusters.inside(world, zoom);
      const slugs = items.flatMap((item) =>
        item.type === 'pin' ? [item.point.slug] : clusters.under(item.id).map(({ slug }) => slug),
      );
      expect(slugs.sort()).toEqual(list.map(({ slug }) => slug).sort());
      for (const item of items) {
        if (item.type === 'pin') continue;
        expect(Object.values(item.kinds).reduce((sum, count) => sum + count, 0)).toBe(item.count);
      }
    }),
    { numRuns: 30 },
  );
});

test('one click leads through every level that only sheds a few of a ring, to where the rest comes apart', () => {
  const place = (slug: string, lat: number, lng: number): MapPoint => ({
    kind: 'location',
    isExact: true,
    slug,
    title: slug,
    lat,
    lng,
  });
  const ringOver = (list: MapPoint[]) => {
    const clusters = clustersOf(list);
    const [ring] = clusters.inside({ west: -180, south: -85, east: 180, north: 85 }, 6);
    if (ring?.type !== 'cluster') throw new Error('Expected one ring');
    return clusters.opening(ring.id);
  };
  const outliers = [place('far', 45.9, 3.2), place('near', 45.8, 3.13)];
  const town = Array.from({ length: 9 }, (_, nth) => place(`t${nth}`, 45.77 + (nth % 3) / 400, 3.08 + nth / 900));
  const opening = ringOver([...outliers, ...town]);
  expect(opening?.zoom).toBeGreaterThanOrEqual(13);
  expect(opening?.at?.lat).toBeCloseTo(45.772, 2);

  const oneRoof = Array.from({ length: 5 }, (_, nth) => place(`r${nth}`, 45.77, 3.08));
  expect(ringOver(oneRoof)).toBeUndefined();
});

test('in a fan no two pins lie on one another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), (count) => {
      const places = fanOut(count);
      const gaps = places.flatMap((a, index) => places.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
      expect(Math.min(...gaps)).toBeGreaterThan(20);
    }),
  );
});
