import { useAmounts } from '../charts/amounts';
import { useDashboardTexts } from './texts';

/** Beside so small a figure a percentage says nothing: the difference does. */
const least = 20;

/** How a figure stands to the same one of another year, in words: `+ 18 % sur 2018`. Null where that is not known. */
export function useChange(year: number | null): (now: number, then: number | null | undefined) => string | null {
  const { strip: words } = useDashboardTexts();
  const { change, difference } = useAmounts();
  return (now, then) => {
    if (year === null || then === null || then === undefined) return null;
    if (now === then) return words.same(year);
    return words.on(then < least ? difference(now - then) : change((now - then) / then), year);
  };
}
