import type { Day } from '../../productions/contract';

/** What stands in a calendar all day, from its first to its last day. */
export interface CalendarEvent {
  kind: 'event';
  /** Stays the same from one reading to the next, so that a program replaces what it knows. */
  uid: string;
  title: string;
  from: Day;
  to: Day;
  place: string;
  about: string;
  url: string;
  changedAt: Date;
}
export interface CalendarTask {
  kind: 'task';
  uid: string;
  title: string;
  due: Day;
  done: boolean;
  about: string;
  url: string;
  changedAt: Date;
}
export type CalendarEntry = CalendarEvent | CalendarTask;

interface About {
  name: string;
  /** Hours after which a program that subscribes asks again. */
  refreshHours: number;
}

/** A calendar as a file: RFC 5545, with the name and the refresh of RFC 7986. */
export function writeCalendar(entries: readonly CalendarEntry[], { name, refreshHours }: About): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//single-desk//reports//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
    `X-PUBLISHED-TTL:PT${refreshHours}H`,
    ...entries.flatMap((entry) => (entry.kind === 'event' ? linesOfEvent(entry) : linesOfTask(entry))),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const linesOfEvent = ({ uid, title, from, to, place, about, url, changedAt }: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  ...shared({ uid, title, about, url, changedAt }),
  `DTSTART;VALUE=DATE:${dateOf(from)}`,
  // The end of an all-day event is the day after: it is not in it.
  `DTEND;VALUE=DATE:${dateOf(nextDay(to))}`,
  ...(place ? [`LOCATION:${escaped(place)}`] : []),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const linesOfTask = ({ uid, title, due, done, about, url, changedAt }: CalendarTask): string[] => [
  'BEGIN:VTODO',
  ...shared({ uid, title, about, url, changedAt }),
  `DUE;VALUE=DATE:${dateOf(due)}`,
  `STATUS:${done ? 'COMPLETED' : 'NEEDS-ACTION'}`,
  'END:VTODO',
];

const shared = ({ uid, title, about, url, changedAt }: Omit<CalendarTask, 'kind' | 'due' | 'done'>): string[] => [
  `UID:${uid}`,
  `DTSTAMP:${stampOf(changedAt)}`,
  `LAST-MODIFIED:${stampOf(changedAt)}`,
  `SUMMARY:${escaped(title)}`,
  ...(about ? [`DESCRIPTION:${escaped(about)}`] : []),
  `URL:${url}`,
];

const dateOf = (day: Day): string => day.replaceAll('-', '');
const nextDay = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const stampOf = (time: Date): string => `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** RFC 5545 §3.3.11: what separates values is marked as text, a new line is written as \n. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the format allows no other control character in a text.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** Octets of a line without its break: RFC 5545 §3.1. */
const lineOctets = 75;

/** Breaks a line that is too long; the next one begins with a space. No character is cut in two. */
export function folded(line: string): string {
  const rows: string[] = [];
  let [row, octets] = ['', 0];
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > lineOctets) {
      rows.push(row);
      [row, octets] = [' ', 1];
    }
    row += sign;
    octets += size;
  }
  return [...rows, row].join('\r\n');
}
