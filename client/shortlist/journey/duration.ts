import { useLanguage } from '../../i18n/language';

const hard = '\u00a0';

/** `1 h 05`, `40 min`, in English `1 h` where the hour is whole. */
export function useDuration(): (minutes: number) => string {
  const isFrench = useLanguage() === 'fr';
  return (minutes) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `${rest}${hard}min`;
    const tail = String(rest).padStart(2, '0');
    return isFrench ? `${hours}${hard}h${hard}${tail}` : `${hours}${hard}h${rest > 0 ? `${hard}${tail}` : ''}`;
  };
}

/** `09:40` of `2019-10-14T09:40`, in French `9 h 40`. */
export function useClockTime(): (moment: string) => string {
  const isFrench = useLanguage() === 'fr';
  return (moment) => {
    const [hours = '', minutes = ''] = moment.slice(-5).split(':');
    return isFrench ? `${Number(hours)}${hard}h${hard}${minutes}` : `${Number(hours)}:${minutes}`;
  };
}
