import { lazy, Suspense, useEffect } from 'react';
import { Link } from 'react-router';
import { shortlistPath } from '../paths';
import { useMe } from '../session/useMe';
import { Icon } from '../ui/Icon';
import { useButtonTexts } from './buttonTexts';
import { showProjects, useGathered } from './gathered';
import styles from './ShortlistLink.module.css';

const OwnLists = lazy(async () => ({ default: (await import('./own/OwnLists')).OwnLists }));

/** In the bar of every page: to the shortlist, and how much is on it. Brings in the lists of who is signed in. */
export function ShortlistLink() {
  const words = useButtonTexts();
  const { account, known } = useMe();
  const { local, projects } = useGathered();
  const count = projects ? (projects[0]?.slugs.length ?? 0) : local.items.length;
  useEffect(
    function forgetOwn() {
      if (known && !account) showProjects(null);
    },
    [known, account],
  );
  return (
    <>
      <Link to={shortlistPath} className={styles.link} aria-label={words.count(count)}>
        <Icon name="bookmark" size={17} />
        <span className={styles.word}>{words.link}</span>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </Link>
      {account && (
        <Suspense>
          <OwnLists key={account.id} />
        </Suspense>
      )}
    </>
  );
}
