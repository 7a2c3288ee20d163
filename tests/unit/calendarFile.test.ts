import { escaped, folded, writeCalendar } from '../../server/reports/calendar/ics';

const about = { name: 'Tournages', refreshHours: 6 };
const event = {
  kind: 'event' as const,
  uid: 'shoot-1@desk.test',
  title: 'Le Volcan',
  from: '2019-12-30',
  to: '2019-12-31',
  place: 'Orcival',
  about: '',
  url: 'https://desk.test/1',
  changedAt: new Date('2019-10-14T09:30:00.000Z'),
};

describe('a calendar file', () => {
  test('ends an all-day event on the day after its last', () => {
    const lines = writeCalendar([event], about).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20191230', 'DTEND;VALUE=DATE:20200101', 'DTSTAMP:20191014T093000Z']),
    );
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
  });

  test('marks what would separate values, and writes new lines as text', () => {
    expect(escaped('a, b; c\\d\r\ne\nf\u0007')).toBe('a\\, b\\; c\\\\d\\ne\\nf');
  });

  test.each(['x'.repeat(300), 'é'.repeat(150), '🌋'.repeat(80), `${'a'.repeat(74)}é`])(
    'folds at 75 octets and cuts no character: %s',
    (line) => {
      const rows = folded(line).split('\r\n');
      expect(rows.every((row) => Buffer.byteLength(row) <= 75)).toBe(true);
      expect(rows.slice(1).every((row) => row.startsWith(' '))).toBe(true);
      expect(rows.map((row, place) => (place === 0 ? row : row.slice(1))).join('')).toBe(line);
    },
  );

  test('leaves a line of 75 octets whole', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
  });
});
