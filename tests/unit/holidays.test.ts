import {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  easterOf,
  holidayOn,
  holidaysOf,
  isWorkingDay,
} from '../../server/common/holidays';

/** As printed in the calendars of those years. */
test.each([
  [2008, '2008-03-23'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => {
  expect(easterOf(year)).toBe(day);
});

test('Easter is a Sunday between 22 March and 25 April', () => {
  for (let year = 1990; year <= 2100; year += 1) {
    const easter = easterOf(year);
    expect(new Date(easter).getUTCDay()).toBe(0);
    expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
  }
});

test('the eleven public holidays of 2026', () => {
  expect(holidaysOf(2026).map(({ day, name }) => `${day} ${name.en}`)).toEqual([
    '2026-01-01 New Year’s Day',
    '2026-04-06 Easter Monday',
    '2026-05-01 1 May, Labour Day',
    '2026-05-08 8 May, Victory Day',
    '2026-05-14 Ascension Day',
    '2026-05-25 Whit Monday',
    '2026-07-14 14 July, national day',
    '2026-08-15 Assumption',
    '2026-11-01 All Saints’ Day',
    '2026-11-11 11 November, Armistice Day',
    '2026-12-25 Christmas Day',
  ]);
});

test('two holidays may share a day, as on 1 May 2008', () => {
  expect(holidaysOf(2008).filter(({ day }) => day === '2008-05-01')).toHaveLength(2);
  expect(isWorkingDay('2008-05-01')).toBe(false);
});

test.each([
  ['2026-05-07', true],
  ['2026-05-08', false],
  ['2026-05-09', false],
  ['2026-05-10', false],
  ['2026-05-11', true],
  ['2026-05-14', false],
  ['2026-12-25', false],
  ['2027-01-01', false],
])('%s: open is %s', (day, open) => {
  expect(isWorkingDay(day)).toBe(open);
});

test.each([
  ['over Easter', '2026-04-03', 1, '2026-04-07'],
  ['back over Easter', '2026-04-07', -1, '2026-04-03'],
  ['over 1 May, a Friday', '2026-04-30', 1, '2026-05-04'],
  ['over 8 May and the Ascension', '2026-05-07', 4, '2026-05-15'],
  ['back over the Ascension and 8 May', '2026-05-15', -4, '2026-05-07'],
  ['over the end of the year', '2026-12-24', 5, '2027-01-04'],
  ['back over the end of the year', '2027-01-04', -5, '2026-12-24'],
  ['from a Saturday', '2026-05-09', 1, '2026-05-11'],
  ['back from a holiday', '2026-05-08', -1, '2026-05-07'],
  ['not at all', '2026-05-09', 0, '2026-05-09'],
])('working days %s', (_name, from, count, to) => {
  expect(addWorkingDays(from, count)).toBe(to);
});

test('days and months by the calendar', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
  expect(daysBetween('2026-03-28', '2026-03-31')).toBe(3);
  expect(daysBetween('2026-03-31', '2026-03-28')).toBe(-3);
  expect(addMonths('2026-05-31', -3)).toBe('2026-02-28');
  expect(addMonths('2024-05-31', -3)).toBe('2024-02-29');
  expect(addMonths('2026-10-31', 1)).toBe('2026-11-30');
  expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
});

test('a holiday has its name, another day none', () => {
  expect(holidayOn('2027-03-29')).toEqual({ fr: 'Lundi de Pâques', en: 'Easter Monday' });
  expect(holidayOn('2027-03-30')).toBeNull();
});
