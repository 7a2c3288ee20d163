import { clocks } from '../../client/listings/sun/clock';
import { hoursBetween, scaleOf } from '../../client/listings/sun/scale';
import { moonOf, sunDay } from '../../client/listings/sun/sunDay';

const pavin = { lat: 45.4958, lng: 2.8879 };
const { time, duration, hourOf } = clocks.fr;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function dayAt(day: string) {
  const sun = sunDay(day, pavin);
  if (!sun) throw new Error(`No sun on ${day}`);
  return sun;
}

test('the sun rises in the east, stands in the south at noon and sets in the west, in that order', () => {
  const { dawn, rise, goldenEnd, noon, goldenStart, set, dusk } = dayAt('2026-03-20');
  expect(rise.azimuth).toBeCloseTo(90, -0.5);
  expect(noon.azimuth).toBeCloseTo(180, 0);
  expect(set.azimuth).toBeCloseTo(270, -0.5);
  expect(goldenEnd.altitude).toBeCloseTo(6, 0);
  const moments = [dawn, rise.at, goldenEnd.at, noon.at, goldenStart.at, set.at, dusk].map(Number);
  expect(moments).toEqual(moments.toSorted((one, other) => one - other));
});

test('at noon it stands at 90° less the latitude, give or take the tilt of the earth', () => {
  expect(dayAt('2026-06-21').noon.altitude).toBeCloseTo(90 - pavin.lat + 23.44, 0);
  expect(dayAt('2026-12-21').noon.altitude).toBeCloseTo(90 - pavin.lat - 23.44, 0);
});

test('hours are those of the French clock, through the change of the clocks', () => {
  expect(plain(time(dayAt('2026-10-24').rise.at))).toBe('8 h 16');
  expect(plain(time(dayAt('2026-10-25').rise.at))).toBe('7 h 18');
  expect(plain(duration(dayAt('2026-06-21').length))).toBe('15 h 41');
});

test('near the pole there are days without a sunrise', () => {
  expect(sunDay('2026-06-21', { lat: 78, lng: 15 })).toBeUndefined();
});

test('the moon is new and full when the almanac says so', () => {
  expect(moonOf('2026-08-12')).toMatchObject({ eighth: 0 }); // the eclipse seen from Spain
  expect(moonOf('2026-03-03')).toMatchObject({ eighth: 4 });
  expect(moonOf('2026-03-03').lit).toBeGreaterThan(0.98);
});

test('the drawing takes the whole width, and a pixel leads back to its moment', () => {
  const sun = dayAt('2026-10-12');
  for (const width of [358, 608]) {
    const { x, y, horizon, momentAt } = scaleOf(sun, width);
    const last = sun.path.at(-1)?.at;
    expect(last && x(last)).toBeCloseTo(width, -0.5);
    expect(y(0)).toBe(horizon);
    expect(y(sun.noon.altitude)).toBeGreaterThan(20);
    expect(momentAt(x(sun.noon.at)).getTime()).toBeCloseTo(sun.noon.at.getTime(), -3);
    expect(momentAt(-50)).toEqual(sun.path[0]?.at);
  }
});

test('the axis names whole hours only', () => {
  const { path, set } = dayAt('2026-10-12');
  const hours = hoursBetween(path[0]?.at ?? set.at, set.at, (moment) => hourOf(moment) % 3 === 0);
  expect(hours.map(hourOf)).toEqual([9, 12, 15, 18]);
});
