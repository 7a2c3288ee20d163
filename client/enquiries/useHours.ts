import { useFigures } from '../productions/file/figures';
import { useEnquiryTexts } from './texts';

/** Working hours as the desk says them: `3,5 h ouvrées`, `20 min`. */
export function useHours(): (hours: number) => string {
  const { answerTime: words } = useEnquiryTexts();
  const { tenths } = useFigures();
  return (hours) => (hours < 1 ? words.minutes(Math.max(1, Math.round(hours * 60))) : words.hours(tenths(hours)));
}
