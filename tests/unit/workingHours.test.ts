import { workingHoursBetween } from '../../server/common/workingHours';

/** Paris is two hours ahead of UTC in summer, one in winter: 07:00Z is 9 o'clock in June, 8 o'clock in December. */
const stories: [story: string, from: string, to: string, hours: number][] = [
  ['the same afternoon', '2026-06-02T12:00:00Z', '2026-06-02T13:30:00Z', 1.5],
  ['asked in the evening, answered at ten', '2026-06-02T18:00:00Z', '2026-06-03T08:00:00Z', 1],
  ['a whole day', '2026-06-02T07:00:00Z', '2026-06-02T15:00:00Z', 8],
  ['asked and answered before the office opens', '2026-06-02T04:00:00Z', '2026-06-02T06:00:00Z', 0],
  ['over a weekend', '2026-06-05T14:00:00Z', '2026-06-08T08:00:00Z', 2],
  ['asked and answered on a Sunday', '2026-06-07T09:00:00Z', '2026-06-07T12:00:00Z', 0],
  ['over Easter: Friday to Tuesday', '2026-04-03T14:00:00Z', '2026-04-07T08:00:00Z', 2],
  ['over 1 May, a Friday', '2026-04-30T14:00:00Z', '2026-05-04T08:00:00Z', 2],
  ['over 8 May, a Friday', '2026-05-07T14:00:00Z', '2026-05-11T07:00:00Z', 1],
  ['Ascension on a Thursday', '2026-05-13T14:00:00Z', '2026-05-15T08:00:00Z', 2],
  ['over Christmas and New Year', '2026-12-24T15:00:00Z', '2027-01-04T09:00:00Z', 1 + 8 * 4 + 1],
  ['clocks put forward in the night of 29 March', '2026-03-27T15:00:00Z', '2026-03-30T08:00:00Z', 2],
  ['clocks put back in the night of 25 October', '2026-10-23T14:00:00Z', '2026-10-26T09:00:00Z', 2],
  ['answered before it was asked', '2026-06-03T10:00:00Z', '2026-06-02T10:00:00Z', 0],
];

test.each(stories)('%s', (_story, from, to, hours) => {
  expect(workingHoursBetween(new Date(from), new Date(to))).toBeCloseTo(hours, 6);
});
