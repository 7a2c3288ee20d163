import { addMonths, dueAt, stageOf, usualFreshness } from '../../server/listings/freshness';

const day = (text: string) => new Date(`${text}T09:30:00.000Z`);
const technician = { kind: 'technician' as const, status: 'published' as const, createdAt: day('2026-01-10') };

test.each([
  ['2026-01-10', 6, '2026-07-10'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-11-30', 12, '2027-11-30'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s and %d months is %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toEqual(day(to));
});

test('what nobody ever confirmed is due by the day it was entered', () => {
  expect(dueAt({ ...technician, confirmedAt: null }, usualFreshness.months)).toEqual(day('2026-07-10'));
  expect(dueAt({ ...technician, confirmedAt: day('2026-05-02') }, usualFreshness.months)).toEqual(day('2026-11-02'));
});

test.each([
  ['fresh', day('2026-07-09'), {}],
  ['due', day('2026-07-10'), {}],
  ['asked', day('2026-07-11'), { askedAt: day('2026-07-10') }],
  ['reminded', day('2026-07-25'), { askedAt: day('2026-07-10'), remindedAt: day('2026-07-24') }],
  ['sunk', day('2026-08-25'), { sunkAt: day('2026-08-07') }],
])('a listing is %s', (stage, now, freshness) => {
  expect(stageOf({ ...technician, confirmedAt: null, freshness }, usualFreshness, now)).toBe(stage);
});

test('only what left for want of an answer is expired', () => {
  const archived = { ...technician, status: 'archived' as const, confirmedAt: null };
  const expiredAt = day('2026-09-04');

  expect(stageOf({ ...archived, freshness: { expiredAt } }, usualFreshness, expiredAt)).toBe('expired');
  expect(stageOf({ ...archived, freshness: { expiredAt }, mergedInto: 'other' }, usualFreshness, expiredAt)).not.toBe(
    'expired',
  );
});
