import { type QueueTab, queueTab } from '@contract/moderation';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/format';
import { useModerationTexts } from '../texts';
import styles from './Queue.module.css';

interface QueueTabsProps {
  current: QueueTab;
  /** Undefined until it is known. */
  count(tab: QueueTab): number | undefined;
  pathOf(tab: QueueTab): string;
}

/** Why things wait, with how many; a tab with nothing in it stays away, unless one is on it. */
export function QueueTabs({ current, count, pathOf }: QueueTabsProps) {
  const { tabs } = useModerationTexts();
  const { number } = useFormats();
  const counted = (tab: QueueTab) => {
    const many = count(tab);
    return many === undefined ? '' : number(many);
  };
  const shown = queueTab.options.filter((tab) => tab === 'all' || tab === current || (count(tab) ?? 1) > 0);
  return (
    <nav className={styles.tabs} aria-label={tabs.label}>
      {shown.map((tab) => (
        <Link key={tab} to={pathOf(tab)} className={styles.tab} aria-current={tab === current ? 'true' : undefined}>
          {tabs[tab]} <span className={styles.count}>{counted(tab)}</span>
        </Link>
      ))}
    </nav>
  );
}
