import type { Bilingual } from './contract';

/** A calendar day, `2026-05-08`: no hour and no time zone is ever needed to count days. */
type Day = string;

export interface Holiday {
  day: Day;
  name: Bilingual;
}

const millisecondsOfDay = 86_400_000;
const dayOf = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/** The day so many calendar days later, or earlier where `count` is negative. */
export const addDays = (day: Day, count: number): Day => dayOf(Date.parse(day) + count * millisecondsOfDay);

/** Calendar days from one day to another; negative where `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / millisecondsOfDay;

/** The same day of a month so many months later or earlier; the month's last day where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const from = new Date(day);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month, Math.min(from.getUTCDate(), last)));
}

/**
 * Easter Sunday of a year of the Gregorian calendar: "anonymous Gregorian computus", Nature, 20 April 1876; given by
 * Jean Meeus, "Astronomical Algorithms" (1991), chapter 8, and by Butcher before him. Valid from 1583 on.
 */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const place = epact + weekday - 7 * late + 114;
  return dayOf(Date.UTC(year, Math.floor(place / 31) - 1, (place % 31) + 1));
}

const fixed: readonly { date: string; name: Bilingual }[] = [
  { date: '01-01', name: { fr: 'Jour de l’An', en: 'New Year’s Day' } },
  { date: '05-01', name: { fr: '1er mai, fête du Travail', en: '1 May, Labour Day' } },
  { date: '05-08', name: { fr: '8 mai, Victoire de 1945', en: '8 May, Victory Day' } },
  { date: '07-14', name: { fr: '14 juillet, fête nationale', en: '14 July, national day' } },
  { date: '08-15', name: { fr: 'Assomption', en: 'Assumption' } },
  { date: '11-01', name: { fr: 'Toussaint', en: 'All Saints’ Day' } },
  { date: '11-11', name: { fr: '11 novembre, Armistice de 1918', en: '11 November, Armistice Day' } },
  { date: '12-25', name: { fr: 'Noël', en: 'Christmas Day' } },
];

const afterEaster: readonly { days: number; name: Bilingual }[] = [
  { days: 1, name: { fr: 'Lundi de Pâques', en: 'Easter Monday' } },
  { days: 39, name: { fr: 'Ascension', en: 'Ascension Day' } },
  { days: 50, name: { fr: 'Lundi de Pentecôte', en: 'Whit Monday' } },
];

/**
 * The eleven public holidays of mainland France in their order, Code du travail, article L3133-1 (Alsace and Moselle
 * have two more). Two may fall on one day, as 1 May and the Ascension did in 2008: then both are named.
 */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterOf(year);
  return [
    ...fixed.map(({ date, name }) => ({ day: `${year}-${date}`, name })),
    ...afterEaster.map(({ days, name }) => ({ day: addDays(easter, days), name })),
  ].sort((one, other) => one.day.localeCompare(other.day));
}

const known = new Map<number, Map<Day, Bilingual>>();

/** The name of the public holiday a day is, or null. */
export function holidayOn(day: Day): Bilingual | null {
  const year = Number(day.slice(0, 4));
  const days = known.get(year) ?? new Map(holidaysOf(year).map((holiday) => [holiday.day, holiday.name]));
  known.set(year, days);
  return days.get(day) ?? null;
}

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** Monday to Friday and no public holiday: a day on which an office is open. */
export const isWorkingDay = (day: Day): boolean => !isWeekend(day) && holidayOn(day) === null;

/**
 * The working day so many working days after `day`, or before it where `count` is negative. `day` itself is not counted
 * and may be closed: one working day after a Saturday is the Monday. Zero gives the day back as it is.
 */
export function addWorkingDays(day: Day, count: number): Day {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}
