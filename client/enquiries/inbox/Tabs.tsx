import { Link } from 'react-router';
import { useFormats } from '../../i18n/format';
import { type Tab, tabs } from '../filters';
import { useEnquiryTexts } from '../texts';
import type { Inbox } from '../useInbox';
import styles from './Inbox.module.css';

/** Whose turn it is, with how many. */
export function Tabs({ inbox, pathOf }: { inbox: Inbox; pathOf(tab: Tab): string }) {
  const { tabs: words } = useEnquiryTexts();
  const { number } = useFormats();
  const counted = (tab: Tab) => {
    const many = inbox.count(tab);
    return many === undefined ? '' : number(many);
  };
  return (
    <nav className={styles.tabs} aria-label={words.label}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          to={pathOf(tab)}
          className={styles.tab}
          aria-current={tab === inbox.state.tab ? 'true' : undefined}
        >
          {words[tab]} <span className={styles.count}>{counted(tab)}</span>
        </Link>
      ))}
    </nav>
  );
}
