import { calendarOf, daysWithin, partWithin } from '../../server/indicators/calendar';
import {
  fourOfFive,
  ofArrivals,
  ofEvents,
  ofUncertainArrivals,
  quantile,
  together,
} from '../../server/indicators/chances';
import { assumedMonths, shareBy } from '../../server/indicators/season';
import { joined, publishable, tells } from '../../server/indicators/secrecy';
import { settled } from '../../server/indicators/settle';

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
const meanOf = (chances: readonly number[]) => sum(chances.map((chance, count) => chance * count));

describe('chances', () => {
  test('of two coins', () => {
    expect(ofEvents([0.5, 0.5])).toEqual([0.25, 0.5, 0.25]);
    expect(ofEvents([])).toEqual([1]);
    expect(ofEvents([1, 0, 1])).toEqual([0, 0, 1]);
  });

  test.each([
    ['events', ofEvents([0.1, 0.4, 0.9, 0.25]), 1.65],
    ['arrivals', ofArrivals(3.2), 3.2],
    ['very many arrivals', ofArrivals(2000), 2000],
    ['arrivals of an uncertain mean', ofUncertainArrivals(13, 0.8, 0.2), 3.25],
    ['both together', together(ofEvents([0.5, 0.5]), ofArrivals(2)), 3],
  ])('of %s: they add up to 1, and to their mean', (_what, chances, mean) => {
    expect(sum(chances)).toBeCloseTo(1, 5);
    expect(meanOf(chances)).toBeCloseTo(mean, 1);
  });

  test('four cases of five lie between', () => {
    expect(fourOfFive(ofEvents(Array.from({ length: 100 }, () => 0.5)))).toEqual({ low: 44, high: 56 });
    expect(fourOfFive([1])).toEqual({ low: 0, high: 0 });
    expect(quantile(ofArrivals(4), 0.5)).toBe(4);
  });
});

describe('the calendar', () => {
  const calendar = calendarOf(
    new Map([
      ['2019-12-30', 1],
      ['2019-12-31', 0.5],
      ['2020-01-02', 1],
    ]),
  );

  test('adds up days within a period', () => {
    expect(daysWithin(calendar, { from: '2019-01-01', to: '2019-12-31' })).toBe(1.5);
    expect(daysWithin(calendar, { from: '2020-01-01', to: '2020-01-01' })).toBe(0);
    expect(daysWithin(calendar, { from: '2020-01-02', to: '2020-12-31' })).toBe(1);
  });

  test.each([1, 2, 5, 100, 70_001, 999_999_999])('parts %d so that the years add up to it', (amount) => {
    const years = [2018, 2019, 2020, 2021].map((year) =>
      partWithin(amount, calendar, { from: `${year}-01-01`, to: `${year}-12-31` }),
    );
    expect(sum(years)).toBe(amount);
    expect(years.every(Number.isInteger)).toBe(true);
  });
});

test('rounded values add up to the rounded sum', () => {
  expect(settled([1 / 3, 1 / 3, 1 / 3], 10)).toEqual([0.3, 0.4, 0.3]);
  expect(sum(settled([0.04, 0.04, 0.04], 10))).toBeCloseTo(0.1, 9);
});

test('the assumed season is a whole year, and grows by day within a month', () => {
  const season = { months: assumedMonths, profileOf: [] };
  expect(sum(assumedMonths)).toBeCloseTo(1, 9);
  expect(shareBy(season, '2019-01-31')).toBeCloseTo(0.04, 9);
  expect(shareBy(season, '2019-02-14')).toBeCloseTo(0.065, 9);
  expect(shareBy(season, '2020-02-29')).toBeCloseTo(0.09, 9);
  expect(shareBy(season, '2019-12-31')).toBeCloseTo(1, 9);
});

describe('what the public is told', () => {
  test.each([
    [[], true],
    [[10, 10], true],
    [[10, 10, 0], true],
    [[10, 10, 10], false],
    [[85, 10, 5], false],
    [[86, 9, 5], true],
  ])('%j tells of one: %s', (contributions, expected) => {
    expect(tells(contributions)).toBe(expected);
  });

  const cell = (of: string, ...amounts: number[]) => ({
    of,
    amounts: new Map(amounts.map((amount, at) => [`p${at}`, amount])),
  });
  const shown = (...cells: ReturnType<typeof cell>[]) =>
    publishable(
      cells,
      ({ amounts }) => !tells(amounts.values()),
      (held) => !tells(joined(held).values()),
    );

  test('a part that tells takes the least other with it, so that the rest of the sum does not say it', () => {
    expect(shown(cell('a', 9, 9, 9), cell('b', 5, 5, 5), cell('c', 2, 2))).toEqual(['a']);
    expect(shown(cell('a', 9, 9, 9), cell('b', 5, 5, 5))).toEqual(['a', 'b']);
  });

  test('parts that tell hide one another, where three productions stand behind them together', () => {
    const others = { of: 'd', amounts: new Map([['p7', 2]]) };
    expect(shown(cell('a', 9, 9, 9), cell('b', 5, 5, 5), cell('c', 2, 2), others)).toEqual(['a', 'b']);
  });
});
