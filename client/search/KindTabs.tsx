import type { ListingKind } from '@contract/common';
import type { SearchReply } from '@contract/directory';
import { Link } from 'react-router';
import { useFormats } from '../i18n/format';
import { useWords } from '../i18n/words';
import { KindMark } from '../kinds/KindMark';
import { kinds } from '../kinds/kinds';
import { showKinds } from './changes';
import { type Filters, isEverything, listedKinds, toUrl } from './filters';
import styles from './KindTabs.module.css';
import { useSearchTexts } from './texts';

interface KindTabsProps {
  filters: Filters;
  counts: SearchReply['kinds'] | undefined;
}

/** One tab a kind with its count, and all of them together. Links, so that they can be opened beside. */
export function KindTabs({ filters, counts }: KindTabsProps) {
  const { kinds: names } = useWords();
  const { tabs, everything } = useSearchTexts();
  const { number } = useFormats();
  const listed = listedKinds(filters);
  const total = counts && kinds.reduce((sum, kind) => sum + counts[kind], 0);
  const linkTo = (wanted: ListingKind[]) => ({ search: toUrl(showKinds(wanted)(filters)).toString() });
  return (
    <nav className={styles.tabs} aria-label={tabs}>
      {kinds.map((kind) => (
        <Link
          key={kind}
          to={linkTo([kind])}
          className={styles.tab}
          aria-current={listed.length === 1 && listed[0] === kind ? 'page' : undefined}
        >
          <KindMark kind={kind} />
          {names[kind].other}
          <span className={styles.count}>{counts && number(counts[kind])}</span>
        </Link>
      ))}
      <Link to={linkTo([...kinds])} className={styles.tab} aria-current={isEverything(filters) ? 'page' : undefined}>
        {everything}
        <span className={styles.count}>{total !== undefined && number(total)}</span>
      </Link>
    </nav>
  );
}
