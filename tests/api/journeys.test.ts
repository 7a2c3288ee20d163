import fc from 'fast-check';
import { kilometres } from '../../server/common/distance';
import type { Journey } from '../../server/shortlists/contract';
import { lengthOf, shortestWay } from '../../server/shortlists/journey/order';
import { buildLocation } from '../builders';
import { startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const clermont = { name: 'Clermont-Ferrand', position: { lat: 45.7772, lng: 3.087 } };
/** On one road south, each half a degree beyond the last. */
const placeAt = (lat: number, given = {}) => buildLocation({ place: { position: { lat, lng: 3.087 } }, ...given });

const plan = async (ask: object): Promise<Journey> =>
  (
    await desk.visitor
      .post('/api/journeys')
      .send({ day: '2019-10-14', ...ask })
      .expect(200)
  ).body;

describe('POST /api/journeys', () => {
  test('takes the shortest way round, with kilometres, minutes and clock times', async () => {
    const corners = [
      { lat: 46.0, lng: 3.2 },
      { lat: 45.78, lng: 3.6 },
      { lat: 45.5, lng: 3.2 },
    ];
    const [north, east, south] = await Promise.all(corners.map((position) => buildLocation({ place: { position } })));
    const slugs = [east, north, south].map((each) => each?.slug ?? '');

    const journey = await plan({ slugs, base: clermont, leaveAt: '08:00', stayMinutes: 60 });

    const around = [north, east, south].map((each) => each?.slug);
    expect([around, around.toReversed()]).toContainEqual(journey.stops.map(({ slug }) => slug));
    expect(journey).toMatchObject({ proven: true, base: clermont, assumptions: { roadFactor: 1.4, kmPerHour: 55 } });
    const way = [clermont.position, ...corners, clermont.position];
    const flown = way.slice(1).reduce((sum, to, place) => sum + kilometres(way[place] ?? to, to), 0);
    expect(Math.abs(journey.km - flown * 1.4)).toBeLessThan(0.3);
    const [first, second] = journey.stops;
    expect(first?.arriveAt.slice(0, 10)).toBe('2019-10-14');
    expect(minutesBetween(first?.arriveAt, first?.leaveAt)).toBe(60);
    expect(minutesBetween(first?.leaveAt, second?.arriveAt)).toBe(second?.minutes);
    expect(journey.back?.km).toBeGreaterThan(0);
    expect(journey.fromBase.map(({ slug }) => slug)).toEqual(slugs);
  });

  test('keeps the order given, and says whether it is the shortest', async () => {
    const [a, b, c] = [await placeAt(45.7), await placeAt(45.5), await placeAt(45.2)];
    const given = (slugs: string[]) => plan({ slugs, base: clermont, order: 'given' });

    const [crossed, straight] = [await given([b.slug, a.slug, c.slug, b.slug]), await given([a.slug, b.slug, c.slug])];

    expect(crossed.stops.map(({ slug }) => slug)).toEqual([b.slug, a.slug, c.slug]);
    expect(straight.proven).toBe(true);
  });

  test('begins at the first place where there is no base, and does not come back', async () => {
    const [middle, near, far] = [await placeAt(45.5), await placeAt(45.7), await placeAt(45.2)];

    const journey = await plan({ slugs: [middle.slug, far.slug, near.slug] });

    expect(journey.stops[0]).toMatchObject({ slug: middle.slug, km: 0, minutes: 0, arriveAt: '2019-10-14T08:00' });
    expect(journey).toMatchObject({ base: null, back: null, fromBase: [] });
  });

  test('tells the sun on arrival by the territory’s clock, and when it is dark', async () => {
    const place = await placeAt(45.7772);

    const [summer, winter] = [
      await plan({ slugs: [place.slug], day: '2019-06-21', leaveAt: '12:00' }),
      await plan({ slugs: [place.slug], day: '2019-12-21', leaveAt: '19:00' }),
    ];

    // By the sunrise equation at 45.78° N, 3.09° E: solar noon at 13:49 and 12:45, days of 15 h 43 and 8 h 40.
    expect(withinMinutes(summer.stops[0]?.sun, { rise: '05:57', set: '21:41' })).toBe(true);
    expect(withinMinutes(winter.stops[0]?.sun, { rise: '08:25', set: '17:05' })).toBe(true);
    expect(summer.stops[0]).toMatchObject({ sun: { light: 'day' }, warnings: [] });
    expect(summer.stops[0]?.sun.altitude).toBeGreaterThan(55);
    expect(winter.stops[0]).toMatchObject({ sun: { light: 'night' }, warnings: [{ code: 'dark' }] });
  });

  test('warns where the season is over, also of one across the new year', async () => {
    const summerOnly = await placeAt(45.6, { details: { season: { from: 5, to: 10, note: { fr: 'Neige' } } } });
    const winterOnly = await placeAt(45.5, { details: { season: { from: 11, to: 3, note: {} } } });
    const codes = async (day: string) =>
      (await plan({ slugs: [summerOnly.slug, winterOnly.slug], day, leaveAt: '11:00', order: 'given' })).stops.map(
        ({ warnings }) => warnings.map(({ code, text }) => [code, text.en, text.fr]),
      );

    expect(await codes('2019-01-15')).toEqual([
      [
        [
          'closed',
          'Out of season: good access from May to October. Neige',
          'Hors saison : bon accès de mai à octobre. Neige',
        ],
      ],
      [],
    ]);
    expect((await codes('2019-07-01')).map(([first]) => first?.[0])).toEqual([undefined, 'closed']);
  });

  test('goes to the public position of a place that shows its commune only', async () => {
    const position = { lat: 45.123456, lng: 2.987654 };
    const secret = await buildLocation({ place: { precision: 'commune', position } });

    const { body, text } = await desk.visitor
      .post('/api/journeys')
      .send({ slugs: [secret.slug], day: '2019-10-14', base: clermont });

    expect(text).not.toMatch(/45\.123|2\.987/);
    expect(body.stops[0].precision).toBe('commune');
    expect(body.km).toBeLessThan(2);
  });

  test('passes over what is not published, and says so when nothing is left', async () => {
    const [shown, hidden] = [await placeAt(45.5), await buildLocation({}, { status: 'archived' })];

    const journey = await plan({ slugs: [hidden.slug, shown.slug] });
    const none = await desk.visitor.post('/api/journeys').send({ slugs: [hidden.slug], day: '2019-10-14' });

    expect(journey.stops.map(({ slug }) => slug)).toEqual([shown.slug]);
    expect(none.status).toBe(404);
  });
});

describe('the order', () => {
  const points = (count: number) =>
    fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })), {
      minLength: count,
      maxLength: count,
    });
  const tripOf = (places: [number, number][], round: boolean) => {
    const apart = ([ax, ay]: [number, number], [bx, by]: [number, number]) => Math.hypot(ax - bx, ay - by);
    const at = (place: number): [number, number] => places[place] ?? [0, 0];
    return {
      count: places.length,
      between: (from: number, to: number) => apart(at(from), at(to)),
      fromStart: (place: number) => apart([500, 500], at(place)),
      round,
    };
  };
  const everyOrder = (left: number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((first) => everyOrder(left.filter((each) => each !== first)).map((rest) => [first, ...rest]));

  test('of few places is as short as the shortest of all orders', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }).chain(points), fc.boolean(), (places, round) => {
        const trip = tripOf(places, round);
        const { order, proven } = shortestWay(trip);
        const least = Math.min(...everyOrder(places.map((_, place) => place)).map((each) => lengthOf(each, trip)));
        expect(proven).toBe(true);
        expect(lengthOf(order, trip)).toBeCloseTo(least, 6);
      }),
      { numRuns: 60 },
    );
  });

  test('of many places visits each once and cannot be shortened by turning a stretch', () => {
    fc.assert(
      fc.property(points(24), (places) => {
        const trip = tripOf(places, true);
        const { order, proven } = shortestWay(trip);
        expect(proven).toBe(false);
        expect([...order].sort((a, b) => a - b)).toEqual(places.map((_, place) => place));
      }),
      { numRuns: 10 },
    );
  });
});

const minutesBetween = (from = '', to = '') => (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000;

function withinMinutes(sun: Journey['stops'][number]['sun'] | undefined, told: { rise: string; set: string }): boolean {
  const apart = (a: string | null | undefined, b: string) =>
    Math.abs(minutesBetween(`2019-01-01T${a}`, `2019-01-01T${b}`));
  return apart(sun?.rise, told.rise) <= 3 && apart(sun?.set, told.set) <= 3;
}
