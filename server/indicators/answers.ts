import type { Indicators } from './contract';
import type { Fact } from './fact';
import { enquiriesOf } from './funnel';
import type { Outlook } from './outlook';
import { roundTo } from './settle';

/** Hours from a first call to the first answer, to a tenth; null while there is none. */
export function hoursToAnswer({ enquiredAt, answeredAt }: Fact): number | null {
  if (enquiredAt === null || answeredAt === null) return null;
  return roundTo(Math.max(0, Date.parse(answeredAt) - Date.parse(enquiredAt)) / 3_600_000, 10);
}

/** Still waiting: who has come further than scouting has been answered, whether noted or not. */
const isWaiting = ({ status, answeredAt }: Fact): boolean =>
  answeredAt === null && (status === 'enquiry' || status === 'scouting');

/** How fast the desk answers the enquiries of the year: the median, since one forgotten letter says little of the rest. */
export function answersOf(outlook: Outlook): Indicators['answers'] {
  if (outlook.scope === 'public') return null;
  const enquiries = enquiriesOf(outlook);
  const hours = enquiries.map(hoursToAnswer).filter((each) => each !== null);
  const waiting = enquiries.filter(isWaiting).flatMap(({ enquiredAt }) => enquiredAt ?? []);
  const oldest = waiting.reduce<string | null>((first, each) => (first === null || each < first ? each : first), null);
  return { medianHours: medianOf(hours), answered: hours.length, unanswered: waiting.length, oldest };
}

/** To a tenth; null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 ? high : roundTo((high + (sorted[middle - 1] ?? high)) / 2, 10);
}
