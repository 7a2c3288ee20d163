import { useAmounts } from '../../charts/amounts';
import { Tag } from '../../ui/Tag';
import { useDashboardTexts } from '../texts';

/** Ahead or behind in words; once the year is over, over or short of the goal. To a whole production. */
export function PaceTag({ ahead, isOver }: { ahead: number; isOver: boolean }) {
  const { hero: words } = useDashboardTexts();
  const { whole } = useAmounts();
  const by = Math.round(ahead);
  if (by === 0) return <Tag tone="ok">{isOver ? words.reached : words.onPace}</Tag>;
  const size = whole(Math.abs(by));
  if (by > 0) return <Tag tone="ok">{isOver ? words.over(size) : words.ahead(size)}</Tag>;
  return <Tag tone="warn">{isOver ? words.under(size) : words.behind(size)}</Tag>;
}
