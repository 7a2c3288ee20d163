import type { Permit } from '@contract/permits';
import { today, useDays } from '../../listings/days';
import { usePermitTexts } from './texts';

type Dated = Pick<Permit, 'status' | 'alert' | 'fileBy' | 'filedOn' | 'decidedOn' | 'validTo'>;

export interface Standing {
  /** The day that counts now, in words. */
  when: string;
  /** What is wrong, in words: `En retard de 3 jours`. */
  trouble: string | null;
  tone: 'bad' | 'warn' | null;
}

const dayMs = 86_400_000;
const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** How a permit stands today: its next day, and what is wrong with it. */
export function useStanding(): (permit: Dated) => Standing {
  const words = usePermitTexts();
  const { day } = useDays();
  function whenOf({ status, fileBy, filedOn, decidedOn, validTo }: Dated): string {
    if (status === 'toFile') return fileBy === null ? words.askNow : words.fileBy(day(fileBy));
    if (status === 'granted' && validTo !== null) return words.until(day(validTo));
    if (decidedOn !== null) return words.decided(day(decidedOn));
    return filedOn === null ? '' : words.filed(day(filedOn));
  }
  function troubleOf({ alert, fileBy, validTo }: Dated): string | null {
    const now = today();
    if (alert === 'late' && fileBy) return words.lateBy(daysFrom(fileBy, now));
    if (alert === 'soon' && fileBy) return words.left(daysFrom(now, fileBy));
    if (alert === 'expiring' && validTo) return words.ends(daysFrom(now, validTo));
    if (alert === 'expired' && validTo) return words.ended(daysFrom(validTo, now));
    return null;
  }
  return (permit) => ({
    when: whenOf(permit),
    trouble: troubleOf(permit),
    tone: permit.alert === null ? null : permit.alert === 'late' || permit.alert === 'expired' ? 'bad' : 'warn',
  });
}
