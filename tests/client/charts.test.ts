import { dayOfYear, sameDayIn } from '../../client/charts/days';
import { meet, spread, textBox } from '../../client/charts/labels';
import { ticksUpTo } from '../../client/charts/scale';
import { sizes, yearDrawing } from '../../client/charts/year/drawing';
import { frameOf } from '../../client/charts/year/frame';
import { linesOf } from '../../client/dashboard/year/YearSection';
import { numberFrom } from '../../client/settings/estimates/draft';
import { withValueAt } from '../../client/settings/estimates/tree';
import { indicators } from './indicators';

test('ticks are round and few', () => {
  expect(ticksUpTo(66)).toEqual([0, 20, 40, 60]);
  expect(ticksUpTo(4)).toEqual([0, 2, 4]);
  expect(ticksUpTo(1500)).toEqual([0, 500, 1000, 1500]);
});

test('days of a leap year', () => {
  expect(dayOfYear('2019-03-02', 2019)).toBe(60);
  expect(sameDayIn(2019, '2020-02-29')).toBe('2019-02-28');
});

test('labels move apart, in their order and within their room', () => {
  const placed = spread([50, 52, 10, 55], 16, [0, 100]);
  const sorted = [...placed].sort((a, b) => a - b);
  expect(sorted.every((height, place) => place === 0 || height - (sorted[place - 1] ?? 0) >= 16)).toBe(true);
  expect(placed.indexOf(Math.min(...placed))).toBe(2);
  expect(Math.max(...placed)).toBeLessThanOrEqual(100);
});

describe.each([358, 860, 1180])('the year drawn %d pixels wide', (width) => {
  test.each(['01-03', '02-14', '06-30', '09-18', '12-20', '12-31'])('keeps its words apart on %s', (day) => {
    const on = `2019-${day}`;
    const words = {
      goal: (n: number) => `but ${n}`,
      other: (year: number, n: number) => `${year} : ${n}`,
      forecast: (low: number, high: number) => `prévu ${low}–${high}`,
      pace: 'rythme attendu',
      count: '43',
      day: '18 sept.',
    };
    const drawing = yearDrawing(linesOf(indicators({ on }), undefined), words, frameOf(width));
    const { count, day: dayLabel, paceLabel, ends } = drawing;
    const boxes = [
      ...(count ? [textBox(count.text, sizes.count, count, count.anchor)] : []),
      ...[dayLabel, paceLabel, ...ends].flatMap((label) =>
        label ? [textBox(label.text, sizes.small, label, label.anchor)] : [],
      ),
    ];
    expect(count).toBeDefined();
    expect(boxes.some((box, place) => boxes.slice(place + 1).some((other) => meet(box, other)))).toBe(false);
  });
});

test('numbers are read as they are written in French and English', () => {
  expect(['11 000', '1,078', '0.7', '12\u202f300', ''].map(numberFrom)).toEqual([
    11_000,
    1.078,
    0.7,
    12_300,
    Number.NaN,
  ]);
});

test('a figure is put into a copy', () => {
  const figures = { rates: [{ amount: 1 }] };
  expect(withValueAt(figures, ['rates', 0, 'amount'], 2)).toEqual({ rates: [{ amount: 2 }] });
  expect(withValueAt(figures, ['rates', 1, 'amount'], 3)).toEqual({ rates: [{ amount: 1 }, { amount: 3 }] });
  expect(figures).toEqual({ rates: [{ amount: 1 }] });
});
